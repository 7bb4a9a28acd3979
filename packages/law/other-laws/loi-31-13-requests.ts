// Law 31-13 where it meets Law 09-08: a request for information that reaches other people's personal data (7, 8), or one's own
// (art. 7 of Law 09-08); what it states, by when it is answered, and how it is refused (14, 16-18).
import type { Day } from '../calendar.ts'
import { daysOffFor } from '../cndp/holidays.ts'
import { informationRequestSubject } from '../facts/information-request.ts'
import { all, any, type Verdict } from '../rule.ts'
import type { Settings } from '../settings.ts'
import { answerDueOn, clockNeeds, isInformationLawInForce } from './loi-31-13-clock.ts'

const { given, rule } = informationRequestSubject

const alwaysBound: readonly string[] = [
  'state-administration',
  'local-authority',
  'public-establishment',
  'public-service-operator',
  'court',
]

const boundByKind = given(['controller'], f => alwaysBound.includes(f.controller))
const withMission = given(['publicServiceMission'], f => f.publicServiceMission)

const beforeTheLaw = (on: Day) =>
  rule({
    id: 'loi-31-13-not-yet',
    cites: ['loi-31-13:30'],
    asks: [],
    holds: () => !isInformationLawInForce(on),
    concludes: 'not-bound',
    says: () => ({
      fr: 'Ce jour-là, la loi 31-13 n’était pas en vigueur : elle l’est depuis le 12 mars 2019 (art. 30).',
      ar: 'في ذلك اليوم لم يكن القانون 31.13 ساري المفعول: فهو سار منذ 12 مارس 2019 (المادة 30).',
      en: 'On that day Law 31-13 was not in force: it has been since 12 March 2019 (art. 30).',
    }),
  })

const outsideTheLaw = rule({
  id: 'loi-31-13-outside',
  cites: ['loi-31-13:2'],
  when: all(
    given(['controller'], f => !alwaysBound.includes(f.controller)),
    given(['publicServiceMission'], f => !f.publicServiceMission),
  ),
  concludes: 'not-bound',
  says: () => ({
    fr: 'La loi 31-13 ne lie pas cet organisme : communiquer des données d’autrui relève alors du seul article 4 de la loi 09-08.',
    ar: 'لا يلزم القانون 31.13 هذه الهيئة: يخضع إيصال معطيات الغير عندئذ للمادة 4 من القانون 09.08 وحدها.',
    en: 'Law 31-13 does not bind this body: giving out other people’s data is then for article 4 of Law 09-08 alone.',
  }),
})

const ownData = rule({
  id: 'loi-31-13-own-data',
  cites: ['loi-09-08:7'],
  asks: ['aboutOwnData'],
  holds: f => f.aboutOwnData,
  concludes: 'access-request',
  confidence: 'reading',
  says: () => ({
    fr: 'Le demandeur réclame ses propres données : répondre au titre du droit d’accès de la loi 09-08, sans délai et gratuitement (art. 7).',
    ar: 'يطلب صاحب الطلب معطياته الخاصة: يجب الجواب في إطار الحق في الولوج، بدون تأخير ودون عوض (القانون 09.08، المادة 7).',
    en: 'The requester asks for their own data: answer under the right of access of Law 09-08, without delay and free (art. 7).',
  }),
})

const given31 = rule({
  id: 'loi-31-13-given',
  cites: ['loi-31-13:16'],
  asks: ['answer'],
  holds: f => f.answer === 'given',
  concludes: 'answered',
  says: () => ({
    fr: 'L’information est donnée : garder ce qui a été communiqué et ce qui a été occulté (loi 31-13, art. 8, 16).',
    ar: 'سلمت المعلومات: يحتفظ بما تم تسليمه وما تم حجبه (القانون 31.13، المادتان 8 و16).',
    en: 'The information is given: keep what was communicated and what was redacted (Law 31-13, art. 8, 16).',
  }),
})

const refused = given(['answer'], f => f.answer === 'refused')

const refusedWithReasons = rule({
  id: 'loi-31-13-refused',
  cites: ['loi-31-13:18'],
  when: all(
    refused,
    given(['refusalReasoned'], f => f.refusalReasoned),
  ),
  concludes: 'answered',
  says: () => ({
    fr: 'Le refus est écrit et motivé ; le demandeur peut s’en plaindre (loi 31-13, art. 18, 19).',
    ar: 'الرفض كتابي ومعلل؛ ويمكن لصاحب الطلب تقديم شكاية (القانون 31.13، المادتان 18 و19).',
    en: 'The refusal is written and reasoned; the requester may complain (Law 31-13, art. 18, 19).',
  }),
})

const refusedWithout = rule({
  id: 'loi-31-13-18',
  cites: ['loi-31-13:18'],
  when: all(
    refused,
    given(['refusalReasoned'], f => !f.refusalReasoned),
  ),
  concludes: 'mend-refusal',
  says: () => ({
    fr: 'Un refus se donne par écrit, avec ses motifs et la voie de plainte : le reprendre (loi 31-13, art. 18).',
    ar: 'يجب أن يكون الرفض كتابيا ومعللا مع بيان حق تقديم شكاية: يجب تصحيحه (القانون 31.13، المادة 18).',
    en: 'A refusal is given in writing, with its reasons and the way to complain: redo it (Law 31-13, art. 18).',
  }),
})

const parts = ['name', 'address', 'id-number'] as const

const incomplete = rule({
  id: 'loi-31-13-14',
  cites: ['loi-31-13:14'],
  asks: ['requestStates'],
  holds: f => parts.some(part => !f.requestStates.includes(part)),
  concludes: 'to-complete',
  says: () => ({
    fr: 'Il manque à la demande le nom, l’adresse ou le numéro de la carte : le demander, et rien de plus (loi 31-13, art. 14).',
    ar: 'ينقص الطلب الاسم أو العنوان أو رقم البطاقة: يجب طلب ذلك دون زيادة (القانون 31.13، المادة 14).',
    en: 'The request lacks the name, the address or the card number: ask for it, and nothing more (Law 31-13, art. 14).',
  }),
})

const late = (on: Day, settings: Settings) =>
  rule({
    id: 'loi-31-13-late',
    cites: ['loi-31-13:16', 'loi-31-13:17'],
    when: {
      asks: ['receivedOn', 'urgent', 'extended', 'extensionToldOn'],
      holds: (f): Verdict => {
        const missing = clockNeeds(f)
        if (missing.length > 0) return missing
        const due = answerDueOn(f, daysOffFor(settings))
        return due !== undefined && due < on
      },
    },
    concludes: 'late',
    says: () => ({
      fr: 'Le délai de réponse est passé : répondre aujourd’hui ; le demandeur peut se plaindre (loi 31-13, art. 16, 17, 19).',
      ar: 'انقضى أجل الجواب: يجب الجواب اليوم؛ ويمكن لصاحب الطلب تقديم شكاية (القانون 31.13، المواد 16 و17 و19).',
      en: 'The time to answer is past: answer today; the requester may complain (Law 31-13, art. 16, 17, 19).',
    }),
  })

const onlyPersonalData = rule({
  id: 'loi-31-13-7',
  cites: ['loi-31-13:7', 'loi-31-13:18'],
  asks: ['personalData'],
  holds: f => f.personalData === 'inseparable',
  concludes: 'refuse',
  says: () => ({
    fr: 'Rien ne reste une fois les données personnelles occultées : refuser par écrit et en dire le motif (loi 31-13, art. 7, 18).',
    ar: 'لا يبقى شيء بعد حجب المعطيات الشخصية: يجب الرفض كتابة مع بيان السبب (القانون 31.13، المادتان 7 و18).',
    en: 'Nothing is left once personal data are redacted: refuse in writing and give the reason (Law 31-13, art. 7, 18).',
  }),
})

const redact = rule({
  id: 'loi-31-13-8',
  cites: ['loi-31-13:8', 'loi-31-13:7'],
  asks: ['personalData'],
  holds: f => f.personalData === 'separable',
  concludes: 'redact-and-give',
  says: () => ({
    fr: 'Occulter les données personnelles d’autrui et communiquer le reste (loi 31-13, art. 7, 8).',
    ar: 'حجب المعطيات الشخصية للغير وتسليم الباقي (القانون 31.13، المادتان 7 و8).',
    en: 'Redact other people’s personal data and give the rest (Law 31-13, art. 7, 8).',
  }),
})

const giveIt = rule({
  id: 'loi-31-13-give',
  cites: ['loi-31-13:16'],
  asks: ['personalData'],
  holds: f => f.personalData === 'none',
  concludes: 'give',
  says: () => ({
    fr: 'Aucune donnée personnelle d’autrui : communiquer l’information dans le délai, les autres exceptions réservées (loi 31-13, art. 16).',
    ar: 'لا توجد معطيات شخصية للغير: يجب تسليم المعلومات داخل الأجل، مع مراعاة باقي الاستثناءات (القانون 31.13، المادة 16).',
    en: 'No personal data of others: give the information within the time, other exceptions reserved (Law 31-13, art. 16).',
  }),
})

export const unbound = (on: Day) => [beforeTheLaw(on), outsideTheLaw]
export const ownDataAsked = [ownData]
export const answered = [given31, refusedWithReasons]
export const toMend = [refusedWithout]
export const toComplete = [incomplete]
export const overdueAnswer = late
export const toRefuse = [onlyPersonalData]
export const toRedact = [redact]
export const toGive = [giveIt]

/** The form itself processes identity card numbers. */
export const formToAuthorise = rule({
  id: 'cndp-information-form',
  cites: ['loi-09-08:12-1-e', 'cndp:f-113'],
  when: all(
    any(boundByKind, withMission),
    given(['formAuthorised'], f => !f.formAuthorised),
  ),
  concludes: 'duty',
  label: 'practice',
  confidence: 'practice',
  says: () => ({
    fr: 'Demander à la CNDP l’autorisation de traiter ces demandes (formulaire F-113) : elles portent le numéro de la carte nationale (art. 12-1-e).',
    ar: 'طلب إذن اللجنة الوطنية بمعالجة هذه الطلبات (الاستمارة F-113): فهي تتضمن رقم بطاقة التعريف الوطنية (المادة 12-1-ه).',
    en: 'Ask the CNDP to authorise the processing of these requests (form F-113): they bear the identity card number (art. 12(1)(e)).',
  }),
})

export const recourses = rule({
  id: 'loi-31-13-recourses',
  cites: ['loi-31-13:19', 'loi-31-13:20', 'loi-31-13:21'],
  asks: ['answer'],
  holds: f => f.answer !== 'given',
  concludes: 'review',
  says: () => ({
    fr: 'Le demandeur peut se plaindre au chef de l’organisme (20 jours ouvrables), puis à la Commission du droit d’accès à l’information (30 jours), puis au tribunal (60 jours) (loi 31-13, art. 19 à 21).',
    ar: 'يمكن لصاحب الطلب تقديم شكاية إلى رئيس الهيئة (20 يوم عمل) ثم إلى لجنة الحق في الحصول على المعلومات (30 يوما) ثم الطعن أمام المحكمة (60 يوما) (القانون 31.13، المواد من 19 إلى 21).',
    en: 'The requester may complain to the head of the body (20 working days), then to the Commission on access to information (30 days), then go to court (60 days) (Law 31-13, art. 19 to 21).',
  }),
})
