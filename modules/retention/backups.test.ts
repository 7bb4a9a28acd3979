// How long copies keep what was erased: by days, by generations, and where nothing is said.

import { newId } from '@himaya/platform/identifier'
import { SourceId } from '@himaya/sources/records'
import { expect, test } from 'vitest'
import { daysKept, figureOf } from './backups.ts'
import { BackupPlace } from './records.ts'

const place = (given: object) => BackupPlace.parse({ key: 'nas', name: 'NAS', everyDays: 1, ...given })
const [crm, site] = [SourceId.parse(newId()), SourceId.parse(newId())]
const sources = new Map<string, string>([
  [crm, 'CRM'],
  [site, 'Site'],
])

test.each([
  [{ keptDays: 30 }, 30],
  [{ keptDays: 0 }, 0],
  [{ everyDays: 7, generations: 4 }, 28],
  [{ everyDays: 7, generations: 4, keptDays: 35 }, 35],
  [{ everyDays: 30, generations: 12, keptDays: 35 }, 360],
  [{}, null],
])('%j keeps for %s days', (given, days) => expect(daysKept(place(given))).toBe(days))

test('the place that keeps longest decides, and each source has its own', () => {
  const figure = figureOf(
    [
      place({ keptDays: 30 }),
      place({ key: 'tape', name: 'Bandes', sourceIds: [crm], everyDays: 7, generations: 12 }),
    ],
    sources,
    '2026-11-23',
  )
  expect(figure).toMatchObject({ days: 84, leavesOn: '2027-02-15', longest: 'Bandes' })
  expect(figure.bySource.map(({ sourceName, days, leavesOn }) => [sourceName, days, leavesOn])).toEqual([
    ['CRM', 84, '2027-02-15'],
    ['Site', 30, '2026-12-23'],
  ])
  expect(figure.sentence.fr).toContain('84 jours')
  expect(figure.sentence.fr).toContain('15 février 2027')
  expect(figure.sentence.ar).toContain('84 يوما')
})

test('where one place does not say, nothing is promised', () => {
  const unsaid = figureOf(
    [place({ keptDays: 30 }), place({ key: 'cloud', name: 'Nuage' })],
    sources,
    '2026-11-23',
  )
  expect(unsaid).toMatchObject({ days: null, leavesOn: null, longest: 'Nuage' })
  expect(unsaid.sentence.en).toContain('no time can be promised')
  expect(figureOf([], sources, '2026-11-23')).toMatchObject({ days: null, longest: null })
})
