// After a security incident: who must be told, when, and what is at stake? (art. 23, 26, 61; Law 05-20)
import type { Penalty } from '../answer.ts'
import type { Day } from '../calendar.ts'
import { exposureOf, type Offender } from '../exposure.ts'
import { type IncidentFacts, incidentSubject } from '../facts/incident.ts'
import { read } from '../legal-value.ts'
import {
  leakIsPunished,
  mendSecurity,
  noBreachDuty,
  noNotice,
  promisedNotice,
} from '../loi-09-08/art-23-breach.ts'
import { disclosureByNegligence } from '../loi-09-08/art-58-security-offences.ts'
import { isCybersecurityLawInForce } from '../other-laws/loi-05-20-art-11.ts'
import {
  clientNotices,
  declarations,
  missedDeclarationFine,
  technicalData,
} from '../other-laws/loi-05-20-incidents.ts'
import { noSettings } from '../settings.ts'
import { amountWords } from '../words/dates.ts'
import { asDuty } from './as-duty.ts'
import { tier } from './decide.ts'
import { daysOfIncident } from './incident-days.ts'
import { question } from './question.ts'

const offenderIn = ({ controller }: IncidentFacts): Offender => {
  if (controller === undefined || controller === 'liberal-profession' || controller === 'court-officer')
    return {}
  return { kind: controller === 'natural-person' ? 'natural-person' : 'legal-person' }
}

const ofLeak = (facts: IncidentFacts, on: Day): readonly Penalty[] => {
  if (facts.personalData === undefined || facts.personalData === 'untouched') return []
  const doubts = facts.personalData === 'out-by-negligence' ? [disclosureByNegligence] : []
  return exposureOf([{ name: '61', rule: leakIsPunished.id, doubts }], offenderIn(facts), on)
}

/** Art. 50 of Law 05-20: certain where logs are gone; at stake while a declaration is due and not made. */
const ofMissedDuty = (facts: IncidentFacts, on: Day): readonly Penalty[] => {
  const undeclared = facts.authorityTold === false && declarations.some(rule => rule.holds(facts) === true)
  const logsGone = facts.technicalDataKept === false && technicalData.holds(facts) === true
  if (!undeclared && !logsGone) return []
  const fine = {
    least: read(missedDeclarationFine.least, on, noSettings),
    most: read(missedDeclarationFine.most, on, noSettings),
  }
  const [least, most] = [amountWords(fine.least), amountWords(fine.most)]
  return [
    {
      rule: 'loi-05-20-50',
      offence: 'loi-05-20-50',
      cites: ['loi-05-20:50', 'loi-05-20:51'],
      text: {
        fr: `Incident non déclaré, ou données techniques non conservées : amende de ${least.fr} à ${most.fr} (loi 05-20, art. 50).`,
        ar: `عدم التصريح بحادث أو عدم الاحتفاظ بالمعطيات التقنية: غرامة من ${least.ar} إلى ${most.ar} (القانون 05.20، المادة 50).`,
        en: `An incident not declared, or technical data not kept: a fine of ${least.en} to ${most.en} (Law 05-20, art. 50).`,
      },
      times: 1,
      fine,
      prison: null,
      factor: 1,
      firm: logsGone ? { fine, prison: null } : null,
      directors: null,
      besides: [
        {
          cites: ['loi-05-20:51'],
          text: {
            fr: 'Le tribunal peut confisquer les objets et moyens qui ont servi à l’infraction (loi 05-20, art. 51).',
            ar: 'يمكن للمحكمة أن تأمر بمصادرة الأشياء والوسائل المستعملة في ارتكاب المخالفة (القانون 05.20، المادة 51).',
            en: 'The court may confiscate the objects and means that served the offence (Law 05-20, art. 51).',
          },
        },
      ],
      confidence: 'wording',
      readings: [],
    },
  ]
}

export const incident = question<IncidentFacts, 'declare' | 'tell-clients' | 'keep-promise' | 'no-notice'>({
  name: 'incident',
  group: 'enforcement',
  title: {
    fr: 'Qui avertir après un incident de sécurité ?',
    ar: 'من يجب إخباره بعد حادث أمني؟',
    en: 'Who must be told after a security incident?',
  },
  subject: incidentSubject,
  tiers: on => [
    tier('declare', isCybersecurityLawInForce(on) ? declarations : []),
    tier('tell-clients', isCybersecurityLawInForce(on) ? clientNotices : []),
    tier('keep-promise', [promisedNotice]),
    tier('no-notice', noNotice),
  ],
  imposes: ['declare', 'tell-clients', 'keep-promise'],
  duties: ({ on }) => [
    mendSecurity,
    ...(isCybersecurityLawInForce(on) ? [...clientNotices.map(asDuty), technicalData] : []),
    asDuty(promisedNotice),
  ],
  watches: [noBreachDuty, leakIsPunished],
  dates: ({ facts, on, settings }) => daysOfIncident(facts, on, settings, isCybersecurityLawInForce(on)),
  dateNeeds: ({ conclusion }) => (conclusion === 'no-notice' ? [] : ['knownAt']),
  alsoAsks: ['knownAt', 'technicalDataKept'],
  penalties: ({ facts, on }) => [
    ...ofLeak(facts, on),
    ...(isCybersecurityLawInForce(on) ? ofMissedDuty(facts, on) : []),
  ],
})
