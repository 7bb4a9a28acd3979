// Art. 62-63: obstructing the CNDP's control in one of four ways, and refusing to apply its decisions.
import type { Citation } from '../citation.ts'
import { type ExposureFacts, exposureSubject } from '../facts/exposure.ts'
import { all } from '../rule.ts'
import type { Translated } from '../words/language.ts'

const { given, rule } = exposureSubject

type Way = NonNullable<ExposureFacts['obstruction']>[number]

const obstructing = (id: string, cites: Citation, way: Way, words: Translated) =>
  rule({
    id,
    cites: [cites],
    asks: ['obstruction'],
    holds: f => f.obstruction.includes(way),
    concludes: 'exposed',
    says: () => words,
  })

export const controlOffences = [
  obstructing('art-62-hindering', 'loi-09-08:62-1-1', 'hindering', {
    fr: 'L’exercice des missions de contrôle de la CNDP a été entravé (art. 62).',
    ar: 'عرقلت ممارسة اللجنة الوطنية لمهامها في المراقبة (المادة 62).',
    en: 'The CNDP’s control missions were hindered (art. 62).',
  }),
  obstructing('art-62-inspectors', 'loi-09-08:62-1-2', 'refusing-inspectors', {
    fr: 'Les contrôleurs n’ont pas été reçus, ou n’ont pu remplir leur commission (art. 62).',
    ar: 'لم يستقبل المراقبون أو لم يسمح لهم بإنجاز تفويضهم (المادة 62).',
    en: 'The inspectors were not received, or could not carry out their commission (art. 62).',
  }),
  obstructing('art-62-asked', 'loi-09-08:62-1-3', 'refusing-what-is-asked', {
    fr: 'Des documents ou informations demandés n’ont pas été envoyés (art. 62).',
    ar: 'لم ترسل الوثائق أو المعلومات المطلوبة (المادة 62).',
    en: 'Documents or information asked for were not sent (art. 62).',
  }),
  obstructing('art-62-required', 'loi-09-08:62-1-4', 'refusing-what-the-law-requires', {
    fr: 'Des documents prévus par la loi n’ont pas été transmis (art. 62).',
    ar: 'لم تنقل الوثائق التي ينص عليها القانون (المادة 62).',
    en: 'Documents that the law requires were not sent (art. 62).',
  }),
]

const decisionRefused = rule({
  id: 'art-63',
  cites: ['loi-09-08:63', 'loi-09-08:30'],
  when: all(
    given(['decisionRefused'], f => f.decisionRefused),
    given(['capacity'], f => f.capacity === 'controller'),
  ),
  concludes: 'exposed',
  says: () => ({
    fr: 'Le responsable refuse d’appliquer une décision de la CNDP : l’appliquer, quitte à la contester (art. 63).',
    ar: 'يرفض المسؤول عن المعالجة تطبيق قرار اللجنة الوطنية: يجب تطبيقه مع إمكان الطعن فيه (المادة 63).',
    en: 'The controller refuses to apply a decision of the CNDP: apply it, even while contesting it (art. 63).',
  }),
})

export const decisionOffences = [decisionRefused]

/** What is left once every act is known and none is an offence. */
export const noOffence = rule({
  id: 'art-52-63-none',
  cites: ['loi-09-08:52', 'loi-09-08:63'],
  asks: [],
  holds: () => true,
  concludes: 'none',
  says: () => ({
    fr: 'D’après ces faits, aucune infraction des articles 52 à 63 n’est constituée.',
    ar: 'بناء على هذه الوقائع، لا تقوم أي مخالفة من مخالفات المواد من 52 إلى 63.',
    en: 'On these facts, no offence of articles 52 to 63 is made out.',
  }),
})
