// Who acts, by name, as histories show it: a person, or a task of the system.
import type { Context } from './context.ts'

export const actorName = ({ actor }: Pick<Context, 'actor'>): string =>
  actor.kind === 'person' ? actor.name : actor.task
