// Art. 1-5 to 1-8: who decides, who acts for whom, who receives.
import { describe, expect, test } from 'vitest'
import type { ParticipantFacts } from '../facts/participant.ts'
import { answerTable } from '../questions/answers.test-table.ts'
import { processorOrController } from '../questions/processor-or-controller.ts'
import { ON } from '../questions/rows.test-table.ts'

const unknown = undefined

/** Someone who has nothing to do with the processing. */
const stranger = {
  isThePerson: false,
  setByLaw: false,
  namedByLaw: false,
  decidesPurposes: false,
  decidesMeans: false,
  decidesWithOthers: false,
  underDirectAuthority: false,
  empowered: false,
  actsOnBehalf: false,
  receivesData: false,
  receivesUnderLaw: false,
} as const satisfies ParticipantFacts

const shop = { ...stranger, decidesPurposes: true, decidesMeans: true } as const
const host = { ...stranger, actsOnBehalf: true, receivesData: true } as const
const insurer = { ...stranger, receivesData: true } as const

describe('1-5: the controller', () => {
  answerTable<ParticipantFacts>(processorOrController, shop, [
    ['1-5: decides purposes and means, alone', {}, 'controller', ['art-1-5-alone']],
    ['1-5: leaves the means to a processor', { decidesMeans: false }, 'controller', ['art-1-5-alone']],
    ['1-5: who decides the means is not known', { decidesMeans: unknown }, 'controller', ['art-1-5-alone']],
    ['1-5: jointly', { decidesWithOthers: true }, 'joint-controller', ['art-1-5-joint']],
    [
      '1-5: whether jointly is not known',
      { decidesWithOthers: unknown },
      'undetermined',
      ['decidesWithOthers'],
    ],
    ['1-5: decides the means only', { decidesPurposes: false }, 'third-party', ['art-1-7-third-party']],
    [
      '1-5: whether it decides the purposes is not known',
      { decidesPurposes: unknown },
      'undetermined',
      ['decidesPurposes'],
    ],
    [
      '1-5, 25: a processor that decides a purpose of its own',
      { actsOnBehalf: true },
      'controller',
      ['art-1-5-alone'],
    ],
    [
      '1-5: an agent who decides a purpose of its own',
      { underDirectAuthority: true, empowered: true },
      'controller',
      ['art-1-5-alone'],
    ],
    [
      '1-5: a recipient that decides a purpose of its own',
      { receivesData: true },
      'controller',
      ['art-1-5-alone'],
    ],
    ['1-1: the person itself', { isThePerson: true }, 'data-subject', ['art-1-1-person']],
    ['1-1: whether it is the person is not known', { isThePerson: unknown }, 'undetermined', ['isThePerson']],
  ])
  answerTable<ParticipantFacts>(processorOrController, { ...stranger, setByLaw: true, namedByLaw: true }, [
    ['1-5: a text sets purposes and means, and names it', {}, 'controller', ['art-1-5-by-law']],
    [
      '1-5: a text sets them, and names another',
      { namedByLaw: false },
      'third-party',
      ['art-1-7-third-party'],
    ],
    [
      '1-5: a text sets them, whom it names is not known',
      { namedByLaw: unknown },
      'undetermined',
      ['namedByLaw'],
    ],
    ['1-5: named by a text that sets nothing', { setByLaw: false }, 'third-party', ['art-1-7-third-party']],
    ['1-5: whether a text sets them is not known', { setByLaw: unknown }, 'undetermined', ['setByLaw']],
    [
      '1-5: named by the text, and acts for another: controller',
      { actsOnBehalf: true },
      'controller',
      ['art-1-5-by-law'],
    ],
  ])
})

describe('1-6, 1-7: the processor, and people under authority', () => {
  answerTable<ParticipantFacts>(processorOrController, host, [
    ['1-6: a host', {}, 'processor', ['art-1-6-on-behalf']],
    ['1-6: a host that chooses its machines', { decidesMeans: true }, 'processor', ['art-1-6-on-behalf']],
    [
      '1-6: a processor that a law makes receive',
      { receivesUnderLaw: true },
      'processor',
      ['art-1-6-on-behalf'],
    ],
    [
      '1-6: whether it acts for another is not known',
      { actsOnBehalf: unknown },
      'undetermined',
      ['actsOnBehalf'],
    ],
    [
      '1-7: an employee who is empowered',
      { underDirectAuthority: true, empowered: true },
      'own-staff',
      ['art-1-7-own-staff'],
    ],
    [
      '1-7: someone empowered, under nobody’s direct authority',
      { empowered: true },
      'processor',
      ['art-1-6-on-behalf'],
    ],
  ])
  answerTable<ParticipantFacts>(
    processorOrController,
    { ...insurer, underDirectAuthority: true, empowered: true },
    [
      ['1-7: an employee who is empowered', {}, 'own-staff', ['art-1-7-own-staff']],
      [
        '1-7: an employee who is not empowered is a third party who receives',
        { empowered: false },
        'recipient',
        ['art-1-8-recipient'],
      ],
      ['1-7: whether empowered is not known', { empowered: unknown }, 'undetermined', ['empowered']],
      [
        '1-7: whether under authority is not known',
        { underDirectAuthority: unknown },
        'undetermined',
        ['underDirectAuthority'],
      ],
      ['1-1: an employee whose own data they are', { isThePerson: true }, 'data-subject', ['art-1-1-person']],
    ],
  )
})

describe('1-7, 1-8: recipients and third parties', () =>
  answerTable<ParticipantFacts>(processorOrController, insurer, [
    ['1-8: an insurer told of the data', {}, 'recipient', ['art-1-8-recipient']],
    ['1-8: the tax office, under a law', { receivesUnderLaw: true }, 'not-a-recipient', ['art-1-8-by-law']],
    [
      '1-8: whether under a law is not known',
      { receivesUnderLaw: unknown },
      'undetermined',
      ['receivesUnderLaw'],
    ],
    ['1-7: nothing is disclosed', { receivesData: false }, 'third-party', ['art-1-7-third-party']],
    [
      '1-8: whether anything is disclosed is not known',
      { receivesData: unknown },
      'undetermined',
      ['receivesData'],
    ],
    [
      '1-8: whether anything is disclosed is not known, nor under what',
      { receivesData: unknown, receivesUnderLaw: unknown },
      'undetermined',
      ['receivesData'],
    ],
  ]))

const ask = (facts: ParticipantFacts) => processorOrController.ask(facts, ON)

describe('what follows', () => {
  test.each<[string, ParticipantFacts, string[]]>([
    ['a controller', shop, ['art-1-5-duties']],
    ['a controller by law', { ...stranger, setByLaw: true, namedByLaw: true }, ['art-1-5-duties']],
    ['joint controllers', { ...shop, decidesWithOthers: true }, ['art-1-5-duties', 'decret-39-joint']],
    ['a host', host, ['art-23-3-role']],
    ['a processor that decides', { ...host, decidesPurposes: true }, ['art-1-5-duties']],
    ['an insurer', insurer, ['art-15-d-role']],
    ['the tax office', { ...insurer, receivesUnderLaw: true }, []],
    ['staff', { ...insurer, underDirectAuthority: true, empowered: true }, []],
    ['a host’s staff', { ...host, underDirectAuthority: true, empowered: true }, []],
    ['a stranger', stranger, []],
    ['the person', { ...shop, isThePerson: true }, []],
    ['the person, jointly', { ...shop, decidesWithOthers: true, isThePerson: true }, []],
    ['the person, acting for another', { ...host, isThePerson: true }, []],
    ['the person, told of its own data', { ...insurer, isThePerson: true }, []],
  ])('%s', (_story, facts, duties) => expect(ask(facts).duties.map(({ rule }) => rule)).toEqual(duties))

  test.each<[string, ParticipantFacts, boolean]>([
    ['purposes and means', shop, false],
    ['purposes only', { ...shop, decidesMeans: false }, true],
    ['purposes and means, jointly', { ...shop, decidesWithOthers: true }, false],
    ['purposes only, jointly', { ...shop, decidesWithOthers: true, decidesMeans: false }, true],
    ['a host', host, false],
    ['a host that chooses its means', { ...host, decidesMeans: true }, true],
  ])('%s: purposes before means is a reading: %s', (_story, facts, doubtful) =>
    expect(ask(facts).readings.map(({ id }) => id)).toEqual(doubtful ? ['purposes-before-means'] : []),
  )
})

describe('bad input', () => {
  const { parse } = processorOrController.question
  test.each([
    [{ setByLaw: true, decidesPurposes: true }, ['setByLaw', 'decidesPurposes']],
    [{ receivesData: false, receivesUnderLaw: true }, ['receivesData', 'receivesUnderLaw']],
  ])('%j: both facts are named', (facts, named) =>
    expect(parse(facts).faults).toMatchObject([{ kind: 'contradiction', facts: named }]),
  )
  test.each([
    { setByLaw: true, decidesPurposes: false },
    { setByLaw: false, decidesPurposes: true },
    { receivesData: true, receivesUnderLaw: true },
    { receivesData: false, receivesUnderLaw: false },
    { setByLaw: true },
    { receivesUnderLaw: true },
  ])('%j can be', facts => expect(parse(facts).faults).toBeUndefined())
  test.each([
    [{ decidesPurposes: 'partly' }, 'wrong-type'],
    [{ boss: true }, 'unknown-fact'],
  ])('%j', (facts, kind) => expect(parse(facts).faults).toMatchObject([{ kind }]))
  test('a day before the law', () =>
    expect(processorOrController.ask(shop, '2009-03-04').conclusion).toBe('not-in-force'))
})
