// The catalogue: every rule of other laws, of the CNDP's known practice, and of the two published policies.
import { notFound } from '@himaya/platform/http/problems'
import type { Language } from '@himaya/platform/language'
import { Problem } from '@himaya/platform/problem'
import type { CatalogueEntry } from '../catalogue-records.ts'
import type { Entry } from './entry.ts'
import { lawEntries } from './laws.ts'
import { policyEntries } from './policies.ts'

export const entries: readonly Entry[] = [...lawEntries, ...policyEntries]

/** Throws `not-found`. */
export function entryNamed(key: string): Entry {
  const found = entries.find(each => each.key === key)
  if (!found) throw new Problem(notFound)
  return found
}

export const basisOf = ({ basis }: Entry, language: Language) => ({
  label: basis.label,
  cites: [...basis.cites],
  text: basis.text[language],
})

export const listCatalogue = (language: Language): CatalogueEntry[] =>
  entries.map(entry => ({
    key: entry.key,
    origin: entry.origin,
    name: entry.name,
    explanation: entry.explanation,
    basis: basisOf(entry, language),
    recordClass: entry.recordClass,
    period: entry.period,
    periodRange: entry.range ?? null,
    slots: entry.slots.map(({ key, kind, one = false, optional = false, label, help }) => ({
      ...{ key, kind, one, optional, label, help },
    })),
    does: entry.does,
  }))
