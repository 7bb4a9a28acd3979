// Where a filing stands: may the processing start, must one wait, chase or stop, and by which day? (art. 19, 20, 51; D.24-28)
import { awaitingOpinion, opinionGiven, opinionLate } from '../decret-2-09-165/art-25-opinion-clock.ts'
import {
  awaitingDecision,
  deemedAuthorised,
  deemedByPractice,
  extensionIrregular,
  granted,
  noTimeLimit,
  notAcknowledged,
  refused,
  silenceConfirmed,
  transferGranted,
  transferSilence,
} from '../decret-2-09-165/art-28-authorisation-clock.ts'
import { filingClockSubject } from '../facts/filing-clock.ts'
import {
  awaitingReceipt,
  mayStillBeSwitched,
  receiptHeld,
  receiptLate,
  referenceOnForms,
  switchInTime,
  switchIrregular,
} from '../loi-09-08/art-19-receipt.ts'
import { withdrawn } from '../loi-09-08/art-51-withdrawal.ts'
import { tier } from './decide.ts'
import { filingClockDates } from './filing-clock-dates.ts'
import { question } from './question.ts'

export const filingClock = question({
  name: 'filing-clock',
  group: 'time',
  title: {
    fr: 'Où en est le dossier déposé, et peut-on commencer ?',
    ar: 'ما وضعية الملف المودع، وهل يمكن الشروع في المعالجة؟',
    en: 'Where does the filing stand, and may one start?',
  },
  subject: filingClockSubject,
  tiers: (on, settings) => [
    tier('stop', [withdrawn]),
    tier('irregular', [switchIrregular(on, settings)]),
    tier('switched', [switchInTime(on, settings)]),
    tier('refused', [refused]),
    tier('opinion-given', [opinionGiven]),
    tier('may-start', [
      receiptHeld,
      mayStillBeSwitched(on, settings),
      granted,
      transferGranted,
      silenceConfirmed(on, settings),
    ]),
    tier('irregular', [extensionIrregular(on, settings)]),
    tier('deemed-authorised', [deemedAuthorised(on, settings), deemedByPractice(on, settings)]),
    tier('chase', [receiptLate(on, settings), transferSilence(on, settings), opinionLate(on, settings)]),
    tier('wait', [awaitingReceipt, awaitingDecision, awaitingOpinion, noTimeLimit, notAcknowledged]),
  ],
  duties: () => [referenceOnForms],
  dates: ({ facts, on, settings, conclusion }) => filingClockDates(facts, on, settings, conclusion),
  dateNeeds: ({ facts, conclusion }) => [
    ...(facts.acknowledged === false || facts.clockKind === 'other-request' || conclusion === 'refused'
      ? []
      : (['acknowledgedAt'] as const)),
    ...(conclusion === 'stop' ? (['withdrawalNotifiedOn'] as const) : []),
    ...(conclusion === 'may-start' && facts.clockKind === 'declaration'
      ? (['receiptReceivedAt'] as const)
      : []),
  ],
  alsoAsks: ['withdrawalNotifiedOn', 'receiptReceivedAt'],
})
