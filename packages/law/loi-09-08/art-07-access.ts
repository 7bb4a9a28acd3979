// Art. 7 and the decree's 34-2, 36-2 and 39: access, its addressee, what may be refused, what is put off and what is given.
import type { Citation } from '../citation.ts'
import { type AccessFacts, type AccessItem, accessItems, accessSubject } from '../facts/access-request.ts'
import { all, any, type Condition } from '../rule.ts'
import type { Translated } from '../words/language.ts'
import { listed, within } from '../words/listing.ts'

const { given, rule } = accessSubject

const answered = given(['handled'], f => f.handled === 'answered')
const unanswered = given(['handled'], f => f.handled === 'not-yet')
const processed = given(['processed'], f => f.processed)

export const anotherAnswersForAll = rule({
  id: 'decret-39-1',
  cites: ['decret-2-09-165:39-1'],
  asks: ['jointControllers'],
  holds: f => f.jointControllers === 'another',
  concludes: 'forward',
  says: () => ({
    fr: 'Transmettre la demande : un autre responsable répond pour l’ensemble des traitements (décret, art. 39).',
    ar: 'إحالة الطلب: هناك مسؤول آخر عن مجموع المعالجات (المرسوم، المادة 39).',
    en: 'Pass the request on: another controller answers for all the processings (decree, art. 39).',
  }),
})

export const notEmpowered = rule({
  id: 'decret-39-2',
  cites: ['decret-2-09-165:39-2', 'decret-2-09-165:35-3'],
  asks: ['empowered'],
  holds: f => !f.empowered,
  concludes: 'forward',
  says: () => ({
    fr: 'Transmettre la demande au plus tôt à qui peut y répondre, et le dire à la personne (décret, art. 39-2, 35-3).',
    ar: 'إحالة الطلب على الجهة المختصة في أقرب الآجال وإخبار الشخص بذلك (المرسوم، المادتان 39-2 و35-3).',
    en: 'Pass the request as soon as possible to whoever may answer it, and tell the person (decree, art. 39(2), 35(3)).',
  }),
})

export const accessIdentity = rule({
  id: 'art-7-1-identity',
  cites: ['loi-09-08:7-1', 'decret-2-09-165:38'],
  asks: ['identityProven'],
  holds: f => !f.identityProven,
  concludes: 'identify',
  says: () => ({
    fr: 'Demander la preuve de l’identité avant de communiquer quoi que ce soit (art. 7-1 ; décret, art. 38).',
    ar: 'طلب ما يثبت الهوية قبل إيصال أي شيء (المادة 7-1؛ المرسوم، المادة 38).',
    en: 'Ask for proof of identity before giving anything (art. 7(1); decree, art. 38).',
  }),
})

export const abusiveRequest = rule({
  id: 'art-7-abusive',
  cites: ['loi-09-08:7-b'],
  when: all(
    given(['handled'], f => f.handled !== 'answered'),
    given(['manifestlyAbusive'], f => f.manifestlyAbusive),
    given(['abuseProven'], f => f.abuseProven),
  ),
  concludes: 'may-refuse',
  says: () => ({
    fr: 'La demande est manifestement abusive et la preuve en est gardée : on peut s’y opposer (art. 7-b).',
    ar: 'شطط الطلب بين والحجة محفوظة: يجوز التعرض عليه (المادة 7-ب).',
    en: 'The request is manifestly abusive and proof is kept: it may be opposed (art. 7(b)).',
  }),
  review: {
    fr: 'Faire confirmer l’abus par une seconde personne : l’accès refusé à tort est une infraction (art. 53).',
    ar: 'تأكيد الشطط من طرف شخص ثان: رفض الولوج دون حق مخالفة (المادة 53).',
    en: 'Have a second person confirm the abuse: access wrongly refused is an offence (art. 53).',
  },
})

export const accessRefused = rule({
  id: 'art-7-refused',
  cites: ['loi-09-08:7', 'loi-09-08:53'],
  asks: ['handled'],
  holds: f => f.handled === 'refused',
  concludes: 'refused',
  says: () => ({
    fr: 'Revenir sur le refus : l’accès était dû, et le refuser est puni, demande par demande (art. 7, 53).',
    ar: 'التراجع عن الرفض: كان الولوج واجبا، ويعاقب على رفضه عن كل طلب (المادتان 7 و53).',
    en: 'Withdraw the refusal: access was due, and refusing it is punished, request by request (art. 7, 53).',
  }),
})

/** The burden is on whoever calls a request abusive. */
export const abuseToProve = rule({
  id: 'art-7-abuse-burden',
  cites: ['loi-09-08:7-b'],
  when: all(
    given(['manifestlyAbusive'], f => f.manifestlyAbusive),
    given(['abuseProven'], f => !f.abuseProven),
  ),
  concludes: 'review',
  says: () => ({
    fr: 'Ne pas refuser sans preuve : la charge de prouver l’abus est au responsable (art. 7-b).',
    ar: 'عدم الرفض دون حجة: يلزم المسؤول عن المعالجة بإثبات الشطط (المادة 7-ب).',
    en: 'Do not refuse without proof: the burden of proving abuse is on the controller (art. 7(b)).',
  }),
})

export const tooSoon = rule({
  id: 'art-7-1-interval',
  cites: ['loi-09-08:7-1', 'loi-09-08:7-b'],
  when: all(
    given(['intervalReasonable'], f => !f.intervalReasonable),
    given(['manifestlyAbusive'], f => !f.manifestlyAbusive),
  ),
  concludes: 'review',
  confidence: 'reading',
  reading: {
    id: 'reasonable-intervals',
    cites: ['loi-09-08:7-1', 'loi-09-08:7-b'],
    doubt: {
      fr: 'L’accès s’obtient « à des intervalles raisonnables », sans durée. Une demande trop proche de la précédente peut-elle être refusée pour ce seul motif ?',
      ar: 'يمارس الولوج «في فترات معقولة» دون تحديد مدة. فهل يجوز رفض طلب قريب من سابقه لهذا السبب وحده؟',
      en: 'Access is had “at reasonable intervals”, of no stated length. May a request too close to the last be refused for that alone?',
    },
    encoded: {
      fr: 'Non : la loi n’ouvre le refus qu’aux demandes manifestement abusives. Répondre, ou prouver l’abus.',
      ar: 'لا: لا يفتح القانون باب الرفض إلا للطلبات التي يكون شططها بينا. فإما الجواب أو إثبات الشطط.',
      en: 'No: the law opens refusal only to manifestly abusive requests. Answer, or prove the abuse.',
    },
  },
  says: () => ({
    fr: 'La demande suit de près la précédente : cela seul ne permet pas de la refuser (art. 7).',
    ar: 'الطلب قريب من سابقه: ولا يكفي ذلك وحده لرفضه (المادة 7).',
    en: 'The request follows closely on the last: that alone does not let it be refused (art. 7).',
  }),
})

type Missing = {
  readonly id: string
  readonly cites: readonly [Citation, ...Citation[]]
  readonly item: AccessItem
  readonly when: readonly Condition<AccessFacts>[]
  readonly says: Translated
}

/** Something that the answer leaves out. */
const missing = ({ id, cites, item, when, says }: Missing) =>
  rule({
    id,
    cites,
    when: all(
      answered,
      ...when,
      given(['given'], f => !f.given.includes(item)),
    ),
    concludes: 'lacking',
    says: () => says,
  })

export const accessMissing = [
  missing({
    id: 'art-7-a-confirmation',
    cites: ['loi-09-08:7-a'],
    item: 'confirmation',
    when: [],
    says: {
      fr: 'Confirmer que des données de la personne sont, ou ne sont pas, traitées (art. 7-a).',
      ar: 'تأكيد أن معطيات الشخص تعالج أو لا تعالج (المادة 7-أ).',
      en: 'Confirm whether data of the person are processed (art. 7(a)).',
    },
  }),
  missing({
    id: 'art-7-a-purposes',
    cites: ['loi-09-08:7-a'],
    item: 'purposes',
    when: [processed],
    says: {
      fr: 'Indiquer les finalités du traitement (art. 7-a).',
      ar: 'بيان غايات المعالجة (المادة 7-أ).',
      en: 'State the purposes of the processing (art. 7(a)).',
    },
  }),
  missing({
    id: 'art-7-a-categories',
    cites: ['loi-09-08:7-a'],
    item: 'categories',
    when: [processed],
    says: {
      fr: 'Indiquer les catégories de données traitées (art. 7-a).',
      ar: 'بيان فئات المعطيات التي تنصب عليها المعالجة (المادة 7-أ).',
      en: 'State the categories of data processed (art. 7(a)).',
    },
  }),
  missing({
    id: 'art-7-a-recipients',
    cites: ['loi-09-08:7-a'],
    item: 'recipients',
    when: [processed],
    says: {
      fr: 'Indiquer à quels destinataires, ou catégories de destinataires, les données sont communiquées (art. 7-a).',
      ar: 'بيان المرسل إليهم أو فئات المرسل إليهم الذين أوصلت إليهم المعطيات (المادة 7-أ).',
      en: 'State to which recipients, or categories of recipients, the data are disclosed (art. 7(a)).',
    },
  }),
  missing({
    id: 'art-7-b-data',
    cites: ['loi-09-08:7-b'],
    item: 'data',
    when: [processed],
    says: {
      fr: 'Communiquer les données elles-mêmes, sous une forme intelligible (art. 7-b).',
      ar: 'إيصال المعطيات نفسها وفق شكل مفهوم (المادة 7-ب).',
      en: 'Give the data themselves, in an intelligible form (art. 7(b)).',
    },
  }),
  missing({
    id: 'art-7-b-origin',
    cites: ['loi-09-08:7-b'],
    item: 'origin',
    when: [processed, given(['originKnown'], f => f.originKnown)],
    says: {
      fr: 'Donner toute information disponible sur l’origine des données (art. 7-b).',
      ar: 'تقديم كل معلومة متاحة حول مصدر المعطيات (المادة 7-ب).',
      en: 'Give any available information on where the data came from (art. 7(b)).',
    },
  }),
  missing({
    id: 'art-7-c-logic',
    cites: ['loi-09-08:7-c'],
    item: 'logic',
    when: [processed, given(['automated'], f => f.automated)],
    says: {
      fr: 'Faire connaître la logique qui sous-tend le traitement automatisé (art. 7-c).',
      ar: 'الإعلام بالمنطق الذي يحكم المعالجة الآلية (المادة 7-ج).',
      en: 'Make known the logic behind the automated processing (art. 7(c)).',
    },
  }),
] as const

export const unintelligible = rule({
  id: 'art-7-b-intelligible',
  cites: ['loi-09-08:7-b'],
  when: all(
    answered,
    processed,
    given(['intelligible'], f => !f.intelligible),
  ),
  concludes: 'lacking',
  says: () => ({
    fr: 'Communiquer de nouveau les données sous une forme que la personne comprend (art. 7-b).',
    ar: 'إيصال المعطيات من جديد وفق شكل يفهمه الشخص (المادة 7-ب).',
    en: 'Give the data again in a form the person understands (art. 7(b)).',
  }),
})

export const codesUnexplained = rule({
  id: 'decret-34-2',
  cites: ['decret-2-09-165:34-2'],
  when: all(
    answered,
    given(['codesExplained'], f => !f.codesExplained),
  ),
  concludes: 'lacking',
  says: () => ({
    fr: 'Expliquer les codes, sigles et abréviations de la réponse, au besoin par un lexique (décret, art. 34-2).',
    ar: 'توضيح التشفيرات والرموز والمختصرات الواردة في الجواب، وعند اللزوم في شكل معجم (المرسوم، المادة 34-2).',
    en: 'Explain the codes, acronyms and abbreviations in the answer, by a glossary if need be (decree, art. 34(2)).',
  }),
})

export const accessPaidFor = rule({
  id: 'art-7-1-free',
  cites: ['loi-09-08:7-1'],
  when: all(
    answered,
    given(['feeAsked'], f => f.feeAsked),
  ),
  concludes: 'lacking',
  says: () => ({
    fr: 'Rembourser ce qui a été demandé : l’accès est gratuit (art. 7-1).',
    ar: 'إرجاع ما تم تحصيله: الولوج دون عوض (المادة 7-1).',
    en: 'Refund what was charged: access is free (art. 7(1)).',
  }),
})

export const accessGiven = rule({
  id: 'art-7-answered',
  cites: ['loi-09-08:7'],
  when: answered,
  concludes: 'answered',
  says: () => ({
    fr: 'La personne a reçu tout ce que l’article 7 lui permet d’obtenir.',
    ar: 'حصل الشخص على كل ما تخوله له المادة 7.',
    en: 'The person has been given all that article 7 lets them obtain.',
  }),
})

const notNow = all(
  unanswered,
  given(['answerableNow'], f => !f.answerableNow),
)

export const accessPutOff = rule({
  id: 'decret-36-2',
  cites: ['decret-2-09-165:36-2', 'loi-09-08:7-b', 'loi-09-08:28-2'],
  when: notNow,
  concludes: 'defer',
  says: () => ({
    fr: 'L’accès ne peut être donné tout de suite : accuser réception par écrit daté, signé et motivé, et faire fixer un délai par la CNDP (décret, art. 36-2).',
    ar: 'تعذر تلبية الطلب فورا: تسليم إشعار بالتوصل مؤرخ وموقع ومعلل، وتحديد أجل الرد لدى اللجنة الوطنية (المرسوم، المادة 36-2).',
    en: 'Access cannot be given at once: acknowledge it in a dated, signed and reasoned writing, and have the CNDP fix a time (decree, art. 36(2)).',
  }),
})

export const accessDue = rule({
  id: 'art-7-1',
  cites: ['loi-09-08:7-1'],
  when: unanswered,
  concludes: 'answer',
  says: () => ({
    fr: 'Répondre sans délai et gratuitement (art. 7-1).',
    ar: 'الجواب على الفور ودون عوض (المادة 7-1).',
    en: 'Answer without delay and free of charge (art. 7(1)).',
  }),
})

export const acknowledgementDue = rule({
  id: 'decret-36-2-acknowledgement',
  cites: ['decret-2-09-165:36-2'],
  when: all(
    notNow,
    given(['acknowledged'], f => !f.acknowledged),
  ),
  concludes: 'duty',
  says: () => ({
    fr: 'Remettre un accusé de réception daté et signé qui dit pourquoi la réponse est différée (décret, art. 36-2).',
    ar: 'تسليم إشعار بالتوصل مؤرخ وموقع يذكر سبب تأجيل الجواب (المرسوم، المادة 36-2).',
    en: 'Hand over a dated and signed acknowledgement that says why the answer is put off (decree, art. 36(2)).',
  }),
})

export const cndpToContact = rule({
  id: 'decret-36-2-cndp',
  cites: ['decret-2-09-165:36-2', 'loi-09-08:28-2'],
  when: all(
    notNow,
    given(['cndpContacted'], f => !f.cndpContacted),
  ),
  concludes: 'duty',
  says: () => ({
    fr: 'Joindre aussitôt la CNDP, qui fixe le délai de réponse (décret, art. 36-2 ; loi, art. 28-2).',
    ar: 'الاتصال فورا باللجنة الوطنية لتحديد أجل الرد (المرسوم، المادة 36-2؛ القانون، المادة 28-2).',
    en: 'Contact the CNDP at once, which fixes the time to answer (decree, art. 36(2); law, art. 28(2)).',
  }),
})

const everyItem = Object.keys(accessItems) as AccessItem[]

/** What the answer is to hold, as far as the facts tell. */
const dueItems = ({ processed: some, originKnown, automated }: AccessFacts) =>
  some === false
    ? ['confirmation' as const]
    : everyItem.filter(
        item => (item !== 'origin' || originKnown !== false) && (item !== 'logic' || automated !== false),
      )

export const whatToGive = rule({
  id: 'art-7-content',
  cites: ['loi-09-08:7-a', 'loi-09-08:7-b', 'loi-09-08:7-c'],
  when: all(
    unanswered,
    any(
      given(['processed'], f => !f.processed),
      given(['processed', 'originKnown', 'automated'], () => true),
    ),
  ),
  concludes: 'duty',
  says: f => {
    const { fr, ar, en } = listed(dueItems(f).map(item => within(accessItems[item])))
    return {
      fr: `Communiquer, sous une forme intelligible : ${fr} (art. 7).`,
      ar: `إيصال ما يلي وفق شكل مفهوم: ${ar} (المادة 7).`,
      en: `Give, in an intelligible form: ${en} (art. 7).`,
    }
  },
})
