// What is left when nothing else holds (art. 12-2, art. 4) is told only once everything else is settled.
import { expect, test } from 'vitest'
import type { ProcessingFacts } from '../facts/processing.ts'
import { lawfulness } from './lawfulness.ts'
import { regime } from './regime.ts'

const on = '2026-11-22'
const open: ProcessingFacts = {
  controller: 'company',
  establishedInMorocco: true,
  data: [{ category: 'name' }],
}
const settled: ProcessingFacts = {
  ...open,
  ...{ identifiesPersons: true, automation: 'whole', defenceOrStateSecurity: 'no', crimePrevention: false },
  ...{ collectedUnderSpecificLaw: false, filingSetBySpecialLaw: false, publicRegisterOnly: false },
  ...{ simplifiedList: 'no', alreadyFiled: 'no', facialRecognition: false, creditScoring: false },
  interconnections: [],
  purposes: [{ name: 'Paie', isCollectionPurpose: true }],
}

const rules = (answer: { because: readonly { rule: string }[] }) => answer.because.map(({ rule }) => rule)

test('12-2: while a trigger of authorisation may still hold, "a declaration suffices" is not said', () => {
  const answer = regime(open, on)
  expect(answer.conclusion).toBe('undetermined')
  expect(rules(answer).some(rule => rule.startsWith('art-12-2'))).toBe(false)
  expect(rules(regime(settled, on)).some(rule => rule.startsWith('art-12-2'))).toBe(true)
})

test('4: while a basis may still hold, "unlawful" is not said', () => {
  const unknown = lawfulness({ ...settled, purposes: [{ name: 'Paie', basis: 'contract' }] }, on)
  expect(unknown.conclusion).toBe('undetermined')
  expect(JSON.stringify(unknown.because.map(({ text }) => text.en))).not.toContain('unlawful')
  const none = lawfulness({ ...settled, purposes: [{ name: 'Paie', basis: 'none' }] }, on)
  expect(none.conclusion).toBe('unlawful')
})
