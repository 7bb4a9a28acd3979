// Art. 18, third paragraph: what an exempt register answers, item by item.
import { describe, expect, test } from 'vitest'
import { type RegisterInformationFacts, registerInformationSubject } from '../facts/register-information.ts'
import { answerTable } from '../questions/answers.test-table.ts'
import { registerInformation } from '../questions/register-information.ts'
import { ON } from '../questions/rows.test-table.ts'

const everything = ['name', 'purpose', 'controller', 'data', 'recipients'] as const

/** A register of companies, open to all, answers at its window. */
const window = {
  exemptRegister: true,
  given: everything,
  transfersPlanned: false,
  conditionsSet: false,
} as const satisfies RegisterInformationFacts

const without = (left: string) => ({ given: everything.filter(item => item !== left) })
const unknown = undefined

describe('18-3', () =>
  answerTable<RegisterInformationFacts>(registerInformation, window, [
    ['18-3: all of it', {}, 'complete', ['art-18-3-complete']],
    ...everything.map(
      item => [`18-3: not the ${item}`, without(item), 'lacking', [`art-18-3-${item}`]] as const,
    ),
    ['18-3: nothing', { given: [] }, 'lacking', everything.map(item => `art-18-3-${item}`)],
    ['18-3: what is told is not known', { given: unknown }, 'undetermined', ['given']],
    ['18-3: transfers planned, not told', { transfersPlanned: true }, 'lacking', ['art-18-3-transfers']],
    [
      '18-3: transfers planned, told',
      { transfersPlanned: true, given: [...everything, 'transfers'] },
      'complete',
      ['art-18-3-complete'],
    ],
    [
      '18-3: whether any is planned is not known',
      { transfersPlanned: unknown },
      'undetermined',
      ['transfersPlanned'],
    ],
    ['18-3: a reason is demanded', { conditionsSet: true }, 'lacking', ['art-18-3-anyone']],
    [
      '18-3: whether one is demanded is not known',
      { conditionsSet: unknown },
      'undetermined',
      ['conditionsSet'],
    ],
    [
      '18-1: not an exempt register',
      { exemptRegister: false, given: [] },
      'not-due',
      ['art-18-3-not-exempt'],
    ],
    [
      '18-1: whether it is exempt is not known',
      { exemptRegister: unknown },
      'undetermined',
      ['exemptRegister'],
    ],
  ]))

const ask = (changed: RegisterInformationFacts) => registerInformation.ask({ ...window, ...changed }, ON)

test.each<[string, RegisterInformationFacts, string]>([
  ['an item', without('data'), 'given'],
  ['transfers', { transfersPlanned: true }, 'given'],
  ['an open door', { conditionsSet: true }, 'conditionsSet'],
])('%s makes it whole', (_story, changed, fact) =>
  expect(ask(changed).alternatives).toMatchObject([{ conclusion: 'complete', changes: [{ fact }] }]),
)
test('an answer that says nothing is told all of it, and no transfers where none is planned', () => {
  const [better] = ask({ given: [] }).alternatives
  expect(better?.changes).toEqual([{ fact: 'given', from: [], to: everything }])
  expect(better?.text.fr).toContain('communiquer – la dénomination du traitement')
  expect(better?.text.en).toContain('give – the name of the processing')
})
test('nothing is better than whole', () => expect(ask({}).alternatives).toEqual([]))
test('transfers told of, though none is planned', () => {
  expect(
    registerInformationSubject.parse({ transfersPlanned: false, given: ['transfers'] }).faults,
  ).toMatchObject([{ kind: 'contradiction', facts: ['transfersPlanned', 'given'] }])
  expect(
    registerInformationSubject.parse({ transfersPlanned: true, given: ['transfers'] }).faults,
  ).toBeUndefined()
})
test('on the eve of the law it was not in force', () =>
  expect(registerInformation.ask(window, '2009-03-04').conclusion).toBe('not-in-force'))
