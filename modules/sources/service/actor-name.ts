import type { Context } from '@himaya/platform/context'

/** Who acts, as history shows it. */
export const actorName = ({ actor }: Context): string => (actor.kind === 'person' ? actor.name : actor.task)
