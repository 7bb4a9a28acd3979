// Who acts, by name: a person, or a task of the system.
import type { Context } from '@himaya/platform/context'

export const actorName = ({ actor }: Context): string => (actor.kind === 'person' ? actor.name : actor.task)
