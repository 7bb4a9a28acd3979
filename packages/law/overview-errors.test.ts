// Where a practitioner's overview of the law departs from the text. Each test is named by what the text says.
import { describe, expect, test } from 'vitest'
import { fullDays } from './calendar.ts'
import { daysOffFor } from './cndp/holidays.ts'
import { contents } from './contents.ts'
import { everyRule } from './every-rule.ts'
import { exposureOf } from './exposure.ts'
import { plainProcessing } from './facts/plain.ts'
import type { DataItem, Disclosure, ProcessingFacts } from './facts/processing.ts'
import { questionNamed } from './questions/catalogue.ts'
import { ON, withData } from './questions/rows.test-table.ts'
import { noSettings } from './settings.ts'
import { articleIn, passageIn } from './texts/article.ts'
import { readText } from './texts/read.ts'

const law = await readText('loi-09-08', 'fr')
const decree = await readText('decret-2-09-165', 'ar')

const wordsOf = (text: typeof law, number: number, at = '') => {
  const article = text && articleIn(text, number)
  return (article ? passageIn(article, at) : []).map(paragraph => paragraph.text).join(' ')
}

/** Asked by name, of facts that could be read and can all be true. */
const ask = (name: string, facts: object, on = ON) => {
  const question = questionNamed(name)
  if (!question) throw new Error(`no question ${name}`)
  expect(question.parse(facts).faults).toBeUndefined()
  return question.ask(facts, on)
}

const processing = (name: string, changed: ProcessingFacts = {}) =>
  ask(name, { ...plainProcessing, ...changed })
const rulesOf = (answer: ReturnType<typeof ask>) => answer.because.map(({ rule }) => rule)
const citedBy = (prefix: string) =>
  everyRule.filter(({ cites }) => cites.some(cite => cite === prefix || cite.startsWith(`${prefix}-`)))

describe('penalties', () => {
  const person = { kind: 'natural-person', convicted: null } as const

  test('1: art. 57 is six months to two years, not three months to a year', () => {
    const [penalty] = exposureOf([{ name: '57-1' }], person, ON)
    expect(penalty).toMatchObject({
      prison: { least: 6, most: 24, either: true },
      fine: { least: 5_000_000, most: 30_000_000 },
    })
  })

  test('2: art. 61 is six months to a year and 20,000 to 300,000 dirhams', () => {
    const [penalty] = exposureOf([{ name: '61' }], person, ON)
    expect(penalty).toMatchObject({
      prison: { least: 6, most: 12, either: true },
      fine: { least: 2_000_000, most: 30_000_000 },
    })
  })

  test('17: penalties run from art. 52 to art. 65, and art. 66 says who records offences', () => {
    for (let article = 52; article <= 65; article++)
      expect(citedBy(`loi-09-08:${article}`), `art. ${article}`).not.toHaveLength(0)
    expect(wordsOf(law, 66)).toContain('procès-verbal')
    expect(citedBy('loi-09-08:66').map(({ questions }) => questions)).toContainEqual(['inspection'])
  })

  test('12: art. 51 withdraws a receipt or an authorisation, for security or public order or morality', () => {
    const withdrawn = {
      order: 'withdrawal',
      sentOn: '2026-11-18',
      notifiedOn: '2026-11-20',
      deadlineOn: '2026-11-25',
      heardFirst: true,
      registeredLetter: true,
      response: 'nothing',
    }
    for (const ground of ['security', 'public-order', 'morality'])
      expect(rulesOf(ask('cndp-order', { ...withdrawn, withdrawalGrounds: [ground] }))).toEqual([
        'art-51-stop',
      ])
    expect(wordsOf(law, 51)).toContain('le récépissé de la déclaration ou l’autorisation')
    const filed = { clockKind: 'declaration', receiptReceived: true, withdrawalNotified: true }
    for (const facts of [filed, { clockKind: 'authorisation', withdrawalNotified: true }])
      expect(ask('filing-clock', facts)).toMatchObject({ conclusion: 'stop' })
  })
})

describe('who is bound, by which article', () => {
  test('3: controllers, processors and staff are bound by art. 25 and 26; art. 36 binds the CNDP’s own people', () => {
    expect(wordsOf(law, 36)).toContain('Les membres de la Commission nationale sont tenus au secret')
    expect(citedBy('loi-09-08:36')).toEqual([])
    expect(contents.find(({ source, article }) => source === 'loi-09-08' && article === 36)?.status).toBe(
      'binds-the-CNDP',
    )
    expect(citedBy('loi-09-08:25').map(({ id }) => id)).toContain('art-25')
    expect(citedBy('loi-09-08:26').map(({ id }) => id)).toContain('art-26-term')
  })

  test('4: health files, anonymisation and research results are the decree’s articles 29 to 32, not the law’s', () => {
    expect(wordsOf(law, 29)).toContain('mission permanente d’information')
    expect(wordsOf(law, 31)).toContain('contradictoire')
    expect(wordsOf(decree, 31)).toMatch(/مجهولة|مشفرة/)
    expect(citedBy('decret-2-09-165:30').map(({ id }) => id)).toContain('decret-30')
    expect(citedBy('decret-2-09-165:31').map(({ id }) => id)).toContain('decret-31')
  })

  test('8: the national register is the CNDP’s; no article asks a controller to keep one of its own', () => {
    expect(wordsOf(law, 45)).toContain('registre national')
    const register = {
      entryHolder: 'private-person',
      entryFiling: 'declared',
      entryCreatedByText: false,
      entryIsPublicRegister: false,
      entryIdentityNotified: true,
    }
    const duty = (ownRegisterKept: boolean) =>
      ask('national-register', { ...register, ownRegisterKept }).duties.map(({ rule, label }) => [
        rule,
        label,
      ])
    expect(duty(true)).toEqual([])
    expect(duty(false)).toEqual([['art-45-own-register', 'practice']])
  })

  test('11: whoever receives data, third party or not, is a recipient (1-8), not a body the law applies to (2-2)', () => {
    expect(wordsOf(law, 1, '8')).toContain('qu’il s’agisse ou non d’un tiers')
    expect(wordsOf(law, 2, '2')).not.toContain('tiers')
    const receivesOnly = { establishedInMorocco: false, meansInMorocco: 'none' } as const
    expect(processing('scope', receivesOnly).conclusion).toBe('out')
  })
})

describe('filing', () => {
  const purposeOf = (kind: 'care' | 'selection') => ({
    purposes: plainProcessing.purposes.map(purpose => ({ ...purpose, kind })),
  })

  test('5: art. 22 lists two purposes for which health data are only declared, care and selection', () => {
    const health = { ...withData('health'), sensitiveGrounds: [] } as const
    const care = {
      ...health,
      ...purposeOf('care'),
      healthPurpose: 'care',
      carriedOutBy: 'health-practitioner',
    } as const
    const selection = {
      ...health,
      ...purposeOf('selection'),
      healthPurpose: 'selection',
      selectionExcludedByText: false,
    } as const
    expect(processing('regime', care).conclusion).toBe('declaration')
    expect(processing('regime', selection).conclusion).toBe('declaration')
    expect(
      processing('regime', { ...health, healthPurpose: 'other', carriedOutBy: 'not-bound' }).conclusion,
    ).toBe('authorisation')
  })

  test('6: genetic data need authorisation, save by health personnel for medical ends (12-1-c)', () => {
    const genetic = { ...withData('genetic'), sensitiveGrounds: [] } as const
    const rules = (changed: ProcessingFacts) => rulesOf(processing('regime', { ...genetic, ...changed }))
    const elsewhere = { healthPurpose: 'other', carriedOutBy: 'not-bound' } as const
    expect(processing('regime', { ...genetic, ...elsewhere }).conclusion).toBe('authorisation')
    expect(rules(elsewhere)).toContain('art-12-1-c')
    expect(
      rules({ ...purposeOf('care'), healthPurpose: 'care', carriedOutBy: 'health-personnel' }),
    ).not.toContain('art-12-1-c')
  })

  test('7: a political group is among those that art. 12-1-a dispenses', () => {
    expect(wordsOf(law, 12, '1-a')).toContain('politique')
    const members: readonly DataItem[] = [
      ...plainProcessing.data,
      { category: 'political-opinions', purposes: ['Suivre les commandes'] },
    ]
    const party = {
      controller: 'conviction-association',
      data: members,
      sensitiveDataMatchObject: true,
      membersAndContactsOnly: true,
      sensitiveGrounds: [],
    } as const
    expect(processing('regime', party).conclusion).toBe('declaration')
    expect(processing('regime', { ...party, controller: 'company' }).conclusion).toBe('authorisation')
  })
})

describe('keeping and disclosing', () => {
  const kept = {
    recordClass: 'other-records',
    keeperIs: [],
    runsFrom: '2020-12-31',
    periodDeclared: true,
    declaredAmount: 2,
    declaredUnit: 'years',
    stillIdentifying: true,
    stillNeeded: true,
    holdFor: 'nothing',
    holdDocumented: false,
    longerKeeping: 'none',
    longerKeepingFor: 'statistics',
    usedForResearchOnly: true,
  } as const

  test('9: storage is limited by art. 3-1-e; art. 3-2 is the CNDP’s power to extend it', () => {
    expect(wordsOf(law, 3, '1-e')).toContain('pendant une durée n’excédant pas')
    expect(wordsOf(law, 3, '2')).toContain('la Commission nationale peut autoriser')
    expect(ask('retention', kept)).toMatchObject({ conclusion: 'overdue' })
    expect(citedBy('loi-09-08:3-1-e').map(({ id }) => id)).toContain('art-3-1-e')
  })

  test('10: a legitimate interest does not extend keeping by itself; the CNDP authorises it on request', () => {
    expect(wordsOf(law, 3, '2')).toContain('Sur demande du responsable')
    expect(ask('retention', { ...kept, longerKeeping: 'requested' }).conclusion).toBe('overdue')
    expect(ask('retention', { ...kept, longerKeeping: 'authorised' }).conclusion).toBe('kept-for-research')
  })

  test('16: art. 4 also rules disclosure to third parties: linked functions, and prior consent or a case', () => {
    const sent: Disclosure = {
      to: 'Un annonceur',
      kind: 'third-party',
      underLegalProvision: false,
      linkedToOwnFunctions: true,
      linkedToRecipientFunctions: true,
      basis: 'consent',
      consentExpress: true,
      consentProvable: true,
      forResearch: false,
    }
    const disclosed = (changed: Partial<Disclosure>) =>
      processing('lawfulness', { disclosures: [{ ...sent, ...changed }] })
    expect(disclosed({}).conclusion).toBe('lawful')
    for (const unlinked of [{ linkedToOwnFunctions: false }, { linkedToRecipientFunctions: false }]) {
      const answer = disclosed(unlinked)
      expect(answer.conclusion).toBe('unlawful')
      expect(answer.parts.flatMap(({ because }) => because.map(({ rule }) => rule))).toContain(
        'art-4-2-not-linked',
      )
    }
  })
})

describe('people’s rights', () => {
  test('13: the exceptions of art. 9 bind the objection on legitimate grounds only; prospecting has none', () => {
    const objection = {
      identityProven: true,
      excludedByAct: true,
      legalObligation: true,
      groundsLegitimate: false,
      state: 'received',
      feeAsked: false,
      sentToOthers: false,
      othersTold: false,
    }
    expect(ask('objection', { ...objection, against: 'prospecting' }).conclusion).toBe('stop')
    expect(ask('objection', { ...objection, against: 'other' }).conclusion).toBe('not-open')
  })

  test('14: no judgment on conduct may rest on an evaluation of personality at all; other decisions not on it alone', () => {
    const decision = {
      decidedByCourt: false,
      assessesConduct: false,
      automatedProcessing: true,
      evaluatesPersonality: true,
      definesProfile: false,
      legalEffects: true,
      withinContract: false,
      couldPresentObservations: false,
      grantsRequest: false,
    }
    const court = {
      ...decision,
      decidedByCourt: true,
      assessesConduct: true,
      partOfTheResult: 'among-others',
    }
    expect(ask('automated-decision', court).conclusion).toBe('forbidden-court')
    expect(ask('automated-decision', { ...decision, partOfTheResult: 'alone' }).conclusion).toBe('forbidden')
    expect(ask('automated-decision', { ...decision, partOfTheResult: 'among-others' }).conclusion).toBe(
      'not-caught',
    )
  })

  test('15: ten full days: neither the first nor the last counts, and a last day not worked moves on', () => {
    expect(wordsOf(law, 8)).toContain('délai franc de dix jours')
    // Received on Tuesday 10 November 2026: ten days end on Friday 20, the last is Saturday 21, moved to Monday 23.
    expect(fullDays('2026-11-10', 10, daysOffFor(noSettings))).toEqual({
      safeDay: '2026-11-20',
      lastDay: '2026-11-23',
    })
    const clock = {
      right: 'rectification',
      receivedOn: '2026-11-10',
      moreAsked: 'no',
      cannotAnswer: false,
      cndpDeadlineFixed: false,
      answered: false,
      orderGiven: false,
    }
    const days = ask('request-clock', clock, '2026-11-11').dates?.map(({ on }) => on)
    expect(days).toContain('2026-11-20')
    expect(days).toContain('2026-11-23')
  })

  test('18: a controller may ask the CNDP for time to answer, and refuse what is manifestly abusive', () => {
    expect(wordsOf(law, 7)).toContain('peut demander à la Commission nationale des délais de réponse')
    expect(citedBy('loi-09-08:28-2').map(({ id }) => id)).toContain('decret-36-2-cndp')
    expect(everyRule.find(({ id }) => id === 'art-7-abusive')).toMatchObject({ concludes: 'may-refuse' })
  })
})

test('19: that an impact assessment extends to legal obligations and public tasks is left to a person to judge', () => {
  const assessed = {
    decidesByMachine: false,
    holdsSensitive: false,
    largeScale: false,
    monitorsSystematically: false,
    innovates: false,
    onCommissionList: false,
    similarAssessment: 'none',
    assessment: 'not-done',
    validation: 'none',
  }
  const asked = (restsOnLawOrPublicTask: boolean) =>
    ask('impact-assessment', { ...assessed, restsOnLawOrPublicTask })
  expect(asked(true).reviews).not.toHaveLength(0)
  expect(asked(true).conclusion).toBe(asked(false).conclusion)
  expect(asked(false).reviews).toEqual([])
})
