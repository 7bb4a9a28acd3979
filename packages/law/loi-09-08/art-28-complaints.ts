// Art. 8 and 28: who may take a grievance to the CNDP, by which way, and what the CNDP may do with it. No text read here sets
// a time for its answer.
import { type Day, fullDays } from '../calendar.ts'
import { daysOffFor } from '../cndp/holidays.ts'
import { complaintSubject } from '../facts/complaint.ts'
import { all } from '../rule.ts'
import type { Settings } from '../settings.ts'
import { fullDaysByAnalogy, rectificationDays } from './art-08-ten-full-days.ts'

const { given, rule } = complaintSubject

const aboutRectification = given(['about'], f => f.about === 'rectification')
const aboutElse = given(['about'], f => f.about !== 'rectification')
const identified = given(['identityProven'], f => f.identityProven)
const asked = given(['controllerAsked'], f => f.controllerAsked)

/** The last day on which the controller's answer is in time. */
export const answerInTimeUntil = (receivedOn: Day, settings: Settings): Day | undefined => {
  const days = rectificationDays.on(receivedOn)
  return days === undefined ? undefined : fullDays(receivedOn, days, daysOffFor(settings)).lastDay
}

const silent = (on: Day, settings: Settings, past: boolean) =>
  all(
    given(['controllerAnswer'], f => f.controllerAnswer === 'none'),
    given(['requestReceivedOn'], f => {
      const last = answerInTimeUntil(f.requestReceivedOn, settings)
      return past === (last === undefined || last < on)
    }),
  )

const someoneElse = rule({
  id: 'art-28-someone-else',
  cites: ['loi-09-08:28-2-1', 'loi-09-08:8'],
  asks: ['by'],
  holds: f => f.by === 'someone-else',
  concludes: 'not-open',
  confidence: 'reading',
  says: () => ({
    fr: 'Ces voies sont ouvertes à la personne concernée, à son mandataire ou à un héritier ; un autre peut seulement signaler les faits à la CNDP ou au procureur (art. 8, 28).',
    ar: 'هذه المساطر مفتوحة للشخص المعني أو وكيله أو وريث؛ ولا يمكن لغيرهم إلا إبلاغ اللجنة الوطنية أو وكيل الملك بالوقائع (المادتان 8 و28).',
    en: 'These ways are open to the data subject, its agent or an heir; anyone else can only report the facts to the CNDP or the prosecutor (art. 8, 28).',
  }),
})

const notHarmed = rule({
  id: 'art-28-not-harmed',
  cites: ['loi-09-08:28-2-1'],
  when: all(
    aboutElse,
    given(['feelsHarmed'], f => !f.feelsHarmed),
  ),
  concludes: 'not-open',
  says: () => ({
    fr: 'La plainte de l’article 28 suppose que la personne s’estime lésée.',
    ar: 'تفترض شكاية المادة 28 أن الشخص المعني يعتبر نفسه متضررا.',
    en: 'The complaint of article 28 supposes that the person feels harmed.',
  }),
})

const heirOfAnother = rule({
  id: 'art-28-heir',
  cites: ['loi-09-08:28-2-1', 'decret-2-09-165:42'],
  when: all(
    aboutElse,
    given(['by'], f => f.by === 'heir'),
  ),
  concludes: 'not-open',
  confidence: 'reading',
  says: () => ({
    fr: 'Un héritier peut faire mettre à jour les données du défunt ; la plainte de l’article 28 est à la personne concernée (décret, art. 42).',
    ar: 'يمكن للوريث طلب تحيين معطيات المتوفى؛ أما شكاية المادة 28 فهي للشخص المعني (المرسوم، المادة 42).',
    en: 'An heir may have the deceased’s data updated; the complaint of article 28 is the data subject’s (decree, art. 42).',
  }),
})

const alreadyCorrected = rule({
  id: 'art-8-corrected',
  cites: ['loi-09-08:8-a'],
  when: all(
    aboutRectification,
    asked,
    given(['controllerAnswer'], f => f.controllerAnswer === 'corrected'),
  ),
  concludes: 'not-open',
  says: () => ({
    fr: 'Le responsable a fait droit à la demande : il n’y a plus rien à demander à la CNDP (art. 8).',
    ar: 'استجاب المسؤول للطلب: لم يبق ما يطلب من اللجنة الوطنية (المادة 8).',
    en: 'The controller did what was asked: nothing is left to ask of the CNDP (art. 8).',
  }),
})

const askController = rule({
  id: 'art-8-ask-first',
  cites: ['loi-09-08:8-a'],
  when: all(
    aboutRectification,
    given(['controllerAsked'], f => !f.controllerAsked),
  ),
  concludes: 'ask-first',
  says: () => ({
    fr: 'Demander d’abord au responsable : il a dix jours francs pour rectifier sans frais (art. 8).',
    ar: 'يجب تقديم الطلب أولا إلى المسؤول عن المعالجة: له عشرة أيام كاملة للتصحيح دون عوض (المادة 8).',
    en: 'Ask the controller first: it has ten full days to rectify, free of charge (art. 8).',
  }),
})

const waitForAnswer = (on: Day, settings: Settings) =>
  rule({
    id: 'art-8-wait',
    cites: ['loi-09-08:8-a'],
    when: all(aboutRectification, asked, silent(on, settings, false)),
    concludes: 'wait',
    reading: fullDaysByAnalogy,
    says: () => ({
      fr: 'Le responsable est encore dans ses dix jours francs : attendre leur fin, puis saisir la CNDP (art. 8).',
      ar: 'لا يزال المسؤول داخل أجل عشرة أيام كاملة: يجب انتظار انقضائه ثم اللجوء إلى اللجنة الوطنية (المادة 8).',
      en: 'The controller is still within its ten full days: wait for them to end, then go to the CNDP (art. 8).',
    }),
  })

const identify = rule({
  id: 'art-8-identify',
  cites: ['loi-09-08:8'],
  when: all(
    aboutRectification,
    asked,
    given(['identityProven'], f => !f.identityProven),
  ),
  concludes: 'identify',
  says: () => ({
    fr: 'Joindre de quoi justifier de l’identité : le droit de rectification la demande (art. 8).',
    ar: 'يجب إرفاق ما يثبت الهوية: يشترطها حق التصحيح (المادة 8).',
    en: 'Add proof of identity: the right of rectification asks for it (art. 8).',
  }),
})

const afterRefusal = rule({
  id: 'art-8-after-refusal',
  cites: ['loi-09-08:8-a', 'loi-09-08:28-3'],
  when: all(
    aboutRectification,
    identified,
    asked,
    given(['controllerAnswer'], f => f.controllerAnswer === 'refused'),
  ),
  concludes: 'correction-by-cndp',
  says: () => ({
    fr: 'Refus : saisir la CNDP, qui charge l’un de ses membres d’enquêter et de faire rectifier dans les plus brefs délais (art. 8, 28-3).',
    ar: 'رفض: يمكن اللجوء إلى اللجنة الوطنية التي تكلف أحد أعضائها بالتحقيق والعمل على التصحيح في أقرب الآجال (المادتان 8 و28-3).',
    en: 'Refused: go to the CNDP, which charges one of its members to investigate and have it rectified as soon as possible (art. 8, 28(3)).',
  }),
})

const afterSilence = (on: Day, settings: Settings) =>
  rule({
    id: 'art-8-after-silence',
    cites: ['loi-09-08:8-a', 'loi-09-08:28-3'],
    when: all(aboutRectification, identified, asked, silent(on, settings, true)),
    concludes: 'correction-by-cndp',
    reading: fullDaysByAnalogy,
    says: () => ({
      fr: 'Dix jours francs sans réponse : saisir la CNDP, qui charge l’un de ses membres d’enquêter et de faire rectifier (art. 8, 28-3).',
      ar: 'انقضت عشرة أيام كاملة دون جواب: يمكن اللجوء إلى اللجنة الوطنية التي تكلف أحد أعضائها بالتحقيق والعمل على التصحيح (المادتان 8 و28-3).',
      en: 'Ten full days without an answer: go to the CNDP, which charges one of its members to investigate and have it rectified (art. 8, 28(3)).',
    }),
  })

const ofPublication = rule({
  id: 'art-28-publication',
  cites: ['loi-09-08:28-2-1'],
  asks: ['about'],
  holds: f => f.about === 'publication',
  concludes: 'complaint',
  says: () => ({
    fr: 'Plainte recevable : la personne s’estime lésée par la publication d’un traitement (art. 28).',
    ar: 'شكاية مقبولة: يعتبر الشخص المعني نفسه متضررا من نشر معالجة (المادة 28).',
    en: 'The complaint can be made: the person feels harmed by the publication of a processing (art. 28).',
  }),
})

const ofProcessing = rule({
  id: 'art-28-processing',
  cites: ['loi-09-08:28-2-1'],
  asks: ['about'],
  holds: f => f.about === 'processing' || f.about === 'access-or-objection',
  concludes: 'complaint',
  confidence: 'reading',
  reading: {
    id: 'complaint-about-publication',
    cites: ['loi-09-08:28-2-1'],
    doubt: {
      fr: 'L’article 28 parle de la personne lésée par « la publication d’un traitement » : la plainte d’un traitement resté secret, ou d’un accès refusé, entre-t-elle ?',
      ar: 'تتحدث المادة 28 عمن تضرر من «نشر معالجة»: فهل تدخل فيها الشكاية من معالجة لم تنشر أو من رفض الولوج؟',
      en: 'Article 28 speaks of whoever is harmed by “the publication of a processing”: does a complaint about one that stayed private, or about access refused, come in?',
    },
    encoded: {
      fr: 'Oui, au sens large : la CNDP veille au respect de la loi et reçoit ces plaintes.',
      ar: 'نعم، بالمعنى الواسع: تسهر اللجنة الوطنية على احترام القانون وتتلقى هذه الشكايات.',
      en: 'Yes, broadly: the CNDP watches over the law and receives such complaints.',
    },
  },
  says: () => ({
    fr: 'Plainte possible : la personne s’estime lésée par un traitement ou par le refus d’un droit (art. 28, au sens large).',
    ar: 'يمكن تقديم شكاية: يعتبر الشخص المعني نفسه متضررا من معالجة أو من رفض حق (المادة 28، بالمعنى الواسع).',
    en: 'A complaint can be made: the person feels harmed by a processing or by a right refused (art. 28, broadly).',
  }),
})

export const notOpen = [someoneElse, notHarmed, heirOfAnother, alreadyCorrected]
export const askFirst = [askController]
export const toIdentify = [identify]
export const waiting = waitForAnswer
export const openRecourse = (on: Day, settings: Settings) => [afterRefusal, afterSilence(on, settings)]
export const openComplaint = [ofPublication, ofProcessing]

/** Told with every answer. */
export const whatTheCndpMay = rule({
  id: 'art-28-what-may-follow',
  cites: ['loi-09-08:28-2-1', 'loi-09-08:30-2'],
  asks: [],
  holds: () => true,
  concludes: 'review',
  says: () => ({
    fr: 'La CNDP instruit ; elle peut exiger des documents, ordonner la publication de rectificatifs, saisir le procureur du Roi, ou les deux. Aucun texte lu ne fixe de délai à sa réponse (art. 28, 30-2).',
    ar: 'تحقق اللجنة الوطنية في الشكاية، ويمكنها طلب وثائق أو الأمر بنشر تصحيحات أو الإحالة على وكيل الملك أو هما معا. ولا يحدد أي نص تم الاطلاع عليه أجلا لجوابها (المادتان 28 و30-2).',
    en: 'The CNDP investigates; it may ask for documents, order corrections published, refer to the King’s prosecutor, or both. No text read sets a time for its answer (art. 28, 30(2)).',
  }),
})
