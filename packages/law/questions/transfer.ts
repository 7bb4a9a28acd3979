// May each transfer abroad take place, and on what? (art. 43, 44; D.46-50; law 05-20 art. 11)
import type { Answer, Because } from '../answer.ts'
import type { Day } from '../calendar.ts'
import { isAdequate } from '../cndp/adequate-states.ts'
import {
  baseToFile,
  exactCase,
  jointTransfers,
  particulars,
  safeguardsToDescribe,
  transferChanged,
} from '../decret-2-09-165/art-46-transfer-duties.ts'
import { type ProcessingFacts, processingDeclarations, type Transfer } from '../facts/processing.ts'
import {
  authorisationToObtain,
  authorisedByCndp,
  expressConsentToTransfer,
  hostingIsTransfer,
  listedState,
  necessaryCases,
  noGroundForTransfer,
  type TransferCase,
  underAgreement,
} from '../loi-09-08/art-43-transfers.ts'
import { hostedAbroad, isCybersecurityLawInForce } from '../other-laws/loi-05-20-art-11.ts'
import { type Exception, withExceptions } from '../rule.ts'
import { noSettings, type Settings } from '../settings.ts'
import { type Tier, tier } from './decide.ts'
import { dutiesOf, needsOf, onlyOnce } from './explain.ts'
import { isInForce, notYetInForce } from './in-force.ts'
import { decidePart, partDutyNeeds } from './part.ts'

export type TransferConclusion =
  | 'hosting-forbidden'
  | 'blocked'
  | 'needs-authorisation'
  | 'lawful-derogation'
  | 'authorised'
  | 'lawful-file'

/** Of the processing as a whole: its worst transfer, or that it has none. */
export type TransfersConclusion = TransferConclusion | 'no-transfer'

const worstFirst: readonly TransferConclusion[] = [
  'hosting-forbidden',
  'blocked',
  'needs-authorisation',
  'lawful-derogation',
  'authorised',
  'lawful-file',
]

const tiers: readonly Tier<TransferCase, TransferConclusion>[] = [
  tier('hosting-forbidden', [hostedAbroad]),
  tier('lawful-file', [listedState]),
  tier('authorised', [authorisedByCndp]),
  tier('lawful-derogation', [expressConsentToTransfer, ...necessaryCases, underAgreement]),
  tier('needs-authorisation', [authorisationToObtain]),
  tier('blocked', [noGroundForTransfer]),
]

/** Facts of the processing that its transfers share. */
const shared = ['underCybersecurityLaw', 'securitySensitiveData', 'alreadyFiled'] as const
const duties = [particulars, exactCase, safeguardsToDescribe, transferChanged, baseToFile]

/** Every rule of this question. */
export const transferRules: readonly Exception<never>[] = [
  ...withExceptions([...tiers.flatMap(({ rules }) => rules), ...duties]),
  ...withExceptions([jointTransfers]),
]

/** Every fact the question may ask for. */
export const transferAsks = ['transfers', ...shared] as const

const caseOf = (transfer: Transfer, facts: ProcessingFacts, on: Day, settings: Settings): TransferCase => ({
  ...transfer,
  listed: isAdequate(transfer.country, on, settings.adequateStates),
  hostingBanInForce: isCybersecurityLawInForce(on),
  underCybersecurityLaw: facts.underCybersecurityLaw,
  securitySensitiveData: facts.securitySensitiveData,
  alreadyFiled: facts.alreadyFiled,
})

const nothingLeaves: Because = {
  rule: 'no-transfer',
  cites: ['loi-09-08:43'],
  label: 'statutory',
  confidence: 'wording',
  text: {
    fr: 'Aucune donnée ne quitte le Maroc : il n’y a rien à notifier (art. 43).',
    ar: 'لا تغادر أي معطيات المغرب: لا شيء يستوجب التبليغ (المادة 43).',
    en: 'No data leave Morocco: there is nothing to notify (art. 43).',
  },
  evidence: [],
}

const earlierList = {
  rule: 'adequate-states-before-2015',
  cites: ['loi-09-08:43', 'cndp:465-2013'],
  text: {
    fr: 'Avant le 18 décembre 2015 valait une autre liste (délibération 465-2013), qui n’est pas connue ici : vérifier.',
    ar: 'قبل 18 دجنبر 2015 كانت تسري قائمة أخرى (المداولة 465-2013) غير معروفة هنا: ينبغي التحقق.',
    en: 'Before 18 December 2015 another list held (deliberation 465-2013), which is not known here: verify.',
  },
} as const

/** The answer, with one part for each transfer. */
export const transfer = (
  facts: ProcessingFacts,
  on: Day,
  settings: Settings = noSettings,
): Answer<TransfersConclusion, TransferConclusion> => {
  if (!isInForce(on)) return notYetInForce('transfer', on)
  const cases = (facts.transfers ?? []).map(each => caseOf(each, facts, on, settings))
  const parts = cases.map((each, index) => decidePart(`transfers.${index}`, tiers, each, shared))
  const blocking = facts.transfers ? parts.flatMap(part => part.blocking) : ['transfers']
  const found = parts.map(({ part }) => part.conclusion)
  const worst = worstFirst.find(conclusion => found.includes(conclusion))
  const open = cases.flatMap((each, index) => partDutyNeeds(`transfers.${index}`, duties, each, shared))
  const settled = blocking.length === 0 || worst === 'hosting-forbidden'
  return {
    question: 'transfer',
    on,
    conclusion: settled ? (worst ?? 'no-transfer') : 'undetermined',
    ...(!settled && (worst === 'blocked' || worst === 'needs-authorisation') && { atLeast: worst }),
    label: 'statutory',
    because: facts.transfers?.length === 0 ? [nothingLeaves] : parts.flatMap(({ part }) => part.because),
    facts: transferAsks
      .filter(name => facts[name] !== undefined)
      .map(name => ({ fact: name, value: facts[name] })),
    needs: needsOf(processingDeclarations, settled ? [] : blocking, [...blocking, ...open]),
    alternatives: [],
    readings: onlyOnce([
      ...parts.flatMap(({ readings }) => readings),
      ...(cases.some(({ mode }) => mode === 'hosting' || mode === 'remote-access')
        ? [hostingIsTransfer]
        : []),
    ]),
    reviews: cases.length > 0 && on < '2015-12-18' ? [earlierList] : [],
    duties: [
      ...new Map(
        cases.flatMap(each => dutiesOf(duties, each)).map(duty => [duty.rule + duty.text.fr, duty]),
      ).values(),
      ...dutiesOf([jointTransfers], facts),
    ],
    parts: parts.map(({ part }) => part),
  }
}
