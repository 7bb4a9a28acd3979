// How long backups keep what was erased: an erasure leaves a place when the last copy made before it is gone. Pure.
import { addDays, type Day } from '@himaya/law/calendar'
import { dayWords } from '@himaya/law/words/dates'
import type { SourceId } from '@himaya/sources/records'
import { backupWords } from './messages/backups.ts'
import type { BackupFigure, BackupPlace } from './records.ts'

/**
 * Days after an erasure until a place holds nothing of what was erased; null where it does not say how long it keeps. So many
 * copies are gone once as many newer ones are made, the first of them up to one interval after the erasure.
 */
export function daysKept({ everyDays, keptDays, generations }: BackupPlace): number | null {
  if (keptDays === null && generations === null) return null
  return Math.max(keptDays ?? 0, generations === null ? 0 : generations * everyDays)
}

type Longest = { readonly days: number | null; readonly place: BackupPlace | null }

/** A place of which nothing is known may keep for ever: then nothing is promised. */
const longestOf = (places: readonly BackupPlace[]): Longest => {
  if (places.length === 0) return { days: null, place: null }
  const unsaid = places.find(place => daysKept(place) === null)
  if (unsaid) return { days: null, place: unsaid }
  return places.reduce<Longest>(
    (most, place) => {
      const days = daysKept(place) ?? 0
      return most.days === null || days > most.days ? { days, place } : most
    },
    { days: null, place: null },
  )
}

export function figureOf(
  places: readonly BackupPlace[],
  sources: ReadonlyMap<string, string>,
  today: Day,
): BackupFigure {
  const { days, place } = longestOf(places)
  const leavesOn = days === null ? null : addDays(today, days)
  return {
    days,
    leavesOn,
    longest: place?.name ?? null,
    sentence:
      days === null || leavesOn === null
        ? places.length === 0
          ? backupWords.nothingSaid
          : backupWords.notSaidOfAll(place?.name ?? '')
        : backupWords.leaves(days, dayWords(leavesOn)),
    bySource: [...sources].map(([sourceId, sourceName]) => {
      const own = longestOf(
        places.filter(({ sourceIds }) => sourceIds.length === 0 || sourceIds.includes(sourceId as SourceId)),
      )
      return {
        sourceId: sourceId as SourceId,
        sourceName,
        days: own.days,
        leavesOn: own.days === null ? null : addDays(today, own.days),
      }
    }),
  }
}
