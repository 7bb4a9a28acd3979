// Art. 8 and the decree's 35-3, 36-3, 40-42: updating, rectification, erasure and blocking – the ground, the free correction,
// the written outcome, the third parties to tell, and what follows refusal or silence.
import { rectificationSubject } from '../facts/rectification-request.ts'
import { all, any } from '../rule.ts'

const { given, rule } = rectificationSubject

const done = given(['handled'], f => f.handled === 'done')
const open = given(['handled'], f => f.handled === 'not-yet')
const measures = {
  updating: { fr: 'Actualiser les données', ar: 'تحيين المعطيات', en: 'Update the data' },
  rectification: { fr: 'Rectifier les données', ar: 'تصحيح المعطيات', en: 'Rectify the data' },
  erasure: { fr: 'Effacer les données', ar: 'مسح المعطيات', en: 'Erase the data' },
  blocking: { fr: 'Verrouiller les données', ar: 'إغلاق الولوج إلى المعطيات', en: 'Block the data' },
} as const

export const toAnotherService = rule({
  id: 'decret-35-3',
  cites: ['decret-2-09-165:35-3'],
  asks: ['addressedTo'],
  holds: f => f.addressedTo === 'another-service',
  concludes: 'forward',
  says: () => ({
    fr: 'Transmettre aussitôt la demande au responsable du traitement : elle compte dès son arrivée (décret, art. 35-3).',
    ar: 'إحالة الطلب فورا على المسؤول عن المعالجة: وهو يسري من يوم التوصل به (المرسوم، المادة 35-3).',
    en: 'Pass the request to the controller at once: it counts from the day it arrived (decree, art. 35(3)).',
  }),
})

export const sentToTheCommission = rule({
  id: 'decret-40-1',
  cites: ['decret-2-09-165:40-1', 'loi-09-08:8-1'],
  asks: ['addressedTo'],
  holds: f => f.addressedTo === 'cndp',
  concludes: 'review',
  confidence: 'reading',
  reading: {
    id: 'rectification-addressee',
    cites: ['decret-2-09-165:40-1', 'decret-2-09-165:35-1', 'loi-09-08:8-1'],
    doubt: {
      fr: 'Le décret, lu en arabe, fait adresser la demande écrite de rectification à la Commission nationale (art. 40) ; la loi et l’article 35 la font adresser au responsable.',
      ar: 'يجعل المرسوم طلب التصحيح الخطي موجها إلى اللجنة الوطنية (المادة 40)؛ أما القانون والمادة 35 فيجعلانه موجها إلى المسؤول عن المعالجة.',
      en: 'The decree, read in Arabic, has the written request for rectification sent to the National Commission (art. 40); the law and article 35 have it sent to the controller.',
    },
    encoded: {
      fr: 'Les deux valent : une demande reçue par le responsable l’oblige toujours, et celle que la CNDP lui transmet aussi.',
      ar: 'كلاهما صحيح: الطلب الذي يتوصل به المسؤول يلزمه دائما، وكذلك الذي تحيله عليه اللجنة الوطنية.',
      en: 'Both count: a request that reaches the controller always binds it, and so does one the CNDP passes on.',
    },
  },
  says: () => ({
    fr: 'La demande a été adressée à la CNDP : y répondre comme si elle était venue directement (décret, art. 40).',
    ar: 'وجه الطلب إلى اللجنة الوطنية: يعالج كما لو ورد مباشرة (المرسوم، المادة 40).',
    en: 'The request was sent to the CNDP: handle it as if it had come directly (decree, art. 40).',
  }),
})

export const rectificationIdentity = rule({
  id: 'art-8-1-identity',
  cites: ['loi-09-08:8-1', 'decret-2-09-165:40'],
  asks: ['identityProven'],
  holds: f => !f.identityProven,
  concludes: 'identify',
  says: () => ({
    fr: 'Demander la preuve de l’identité avant de changer quoi que ce soit (art. 8-1 ; décret, art. 40).',
    ar: 'طلب ما يثبت الهوية قبل تغيير أي شيء (المادة 8-1؛ المرسوم، المادة 40).',
    en: 'Ask for proof of identity before changing anything (art. 8(1); decree, art. 40).',
  }),
})

export const heirBeyondUpdating = rule({
  id: 'decret-42',
  cites: ['decret-2-09-165:42'],
  when: all(
    given(['byHeir'], f => f.byHeir),
    given(['wanted'], f => f.wanted !== 'updating'),
  ),
  concludes: 'not-due',
  says: () => ({
    fr: 'Un héritier ne peut demander que l’actualisation des données du défunt (décret, art. 42).',
    ar: 'لا يجوز للوارث أن يطلب إلا تحيين المعطيات المتعلقة بالفقيد (المرسوم، المادة 42).',
    en: 'An heir may only ask for the deceased’s data to be updated (decree, art. 42).',
  }),
  review: {
    fr: 'Vérifier si les données du défunt disent aussi quelque chose de l’héritier : pour les siennes, il a tous les droits.',
    ar: 'التحقق مما إذا كانت معطيات الفقيد تخص الوارث أيضا: فله على معطياته كل الحقوق.',
    en: 'Check whether the deceased’s data also say something of the heir: over their own, the heir has every right.',
  },
})

export const noGround = rule({
  id: 'art-8-1-a-no-ground',
  cites: ['loi-09-08:8-1-a'],
  asks: ['ground'],
  holds: f => f.ground === 'none',
  concludes: 'not-due',
  says: () => ({
    fr: 'Rien n’est à corriger : le traitement de ces données est conforme à la loi ; le dire par écrit, avec le motif et le recours à la CNDP (art. 8-1-a).',
    ar: 'لا شيء يستوجب التصحيح: معالجة هذه المعطيات مطابقة للقانون؛ يخبر الشخص كتابة بالسبب وبإمكانية اللجوء إلى اللجنة الوطنية (المادة 8-1-أ).',
    en: 'There is nothing to correct: the processing of these data complies with the law; say so in writing, with the reason and the way to the CNDP (art. 8(1)(a)).',
  }),
})

export const rectificationRefused = rule({
  id: 'art-8-1-a-refused',
  cites: ['loi-09-08:8-1-a', 'loi-09-08:53'],
  asks: ['handled'],
  holds: f => f.handled === 'refused',
  concludes: 'to-cndp',
  says: () => ({
    fr: 'Revenir sur le refus : la personne peut saisir la CNDP, et le refus est puni (art. 8-1-a, 53).',
    ar: 'التراجع عن الرفض: يحق للشخص إيداع طلبه لدى اللجنة الوطنية، ويعاقب على الرفض (المادتان 8-1-أ و53).',
    en: 'Withdraw the refusal: the person may go to the CNDP, and the refusal is punished (art. 8(1)(a), 53).',
  }),
})

export const rectificationUnanswered = rule({
  id: 'art-8-1-a-silent',
  cites: ['loi-09-08:8-1-a'],
  asks: ['handled'],
  holds: f => f.handled === 'silent',
  concludes: 'to-cndp',
  says: () => ({
    fr: 'Corriger sur-le-champ : le délai est passé sans réponse, et la personne peut saisir la CNDP (art. 8-1-a).',
    ar: 'التصحيح حالا: انقضى الأجل دون استجابة، ويحق للشخص إيداع طلبه لدى اللجنة الوطنية (المادة 8-1-أ).',
    en: 'Correct at once: time has run out unanswered, and the person may go to the CNDP (art. 8(1)(a)).',
  }),
})

export const rectificationPaidFor = rule({
  id: 'art-8-1-a-free',
  cites: ['loi-09-08:8-1-a'],
  when: all(
    done,
    given(['feeAsked'], f => f.feeAsked),
  ),
  concludes: 'lacking',
  says: () => ({
    fr: 'Rembourser ce qui a été demandé : la correction est gratuite (art. 8-1-a).',
    ar: 'إرجاع ما تم تحصيله: التصحيح دون عوض (المادة 8-1-أ).',
    en: 'Refund what was charged: the correction is free (art. 8(1)(a)).',
  }),
})

export const outcomeUnwritten = rule({
  id: 'decret-41',
  cites: ['decret-2-09-165:41'],
  when: all(
    done,
    given(['toldInWriting'], f => !f.toldInWriting),
  ),
  concludes: 'lacking',
  says: () => ({
    fr: 'Informer la personne par écrit des mesures prises (décret, art. 41).',
    ar: 'إخبار الشخص كتابة بالتدابير المتخذة (المرسوم، المادة 41).',
    en: 'Tell the person in writing what was done (decree, art. 41).',
  }),
})

const thirdPartiesToTell = all(
  given(['disclosed'], f => f.disclosed),
  given(['thirdPartiesTold'], f => !f.thirdPartiesTold),
  given(['tellingImpossible'], f => !f.tellingImpossible),
)

export const thirdPartiesUntold = rule({
  id: 'art-8-1-b',
  cites: ['loi-09-08:8-1-b'],
  when: all(done, thirdPartiesToTell),
  concludes: 'lacking',
  says: () => ({
    fr: 'Notifier la correction aux tiers à qui les données ont été communiquées (art. 8-1-b).',
    ar: 'تبليغ التصحيح إلى الأغيار الذين أوصلت إليهم المعطيات (المادة 8-1-ب).',
    en: 'Notify the correction to the third parties to whom the data were disclosed (art. 8(1)(b)).',
  }),
})

export const rectificationDone = rule({
  id: 'art-8-done',
  cites: ['loi-09-08:8'],
  when: done,
  concludes: 'done',
  says: () => ({
    fr: 'Les données sont corrigées sans frais, la personne informée par écrit et les tiers avisés, dans la mesure du possible (art. 8).',
    ar: 'تم تصحيح المعطيات دون عوض وإخبار الشخص كتابة وتبليغ الأغيار ما لم يتعذر ذلك (المادة 8).',
    en: 'The data are corrected free of charge, the person told in writing, and third parties told as far as possible (art. 8).',
  }),
})

const notInTime = all(
  open,
  given(['feasibleInTime'], f => !f.feasibleInTime),
)

export const rectificationPutOff = rule({
  id: 'decret-36-3',
  cites: ['decret-2-09-165:36-3', 'loi-09-08:8-1-a'],
  when: notInTime,
  concludes: 'defer',
  says: () => ({
    fr: 'Les dix jours ne suffisent pas : accuser réception par écrit daté, signé et motivé, et faire fixer un délai par la CNDP (décret, art. 36-3).',
    ar: 'لا تكفي عشرة أيام: تسليم إشعار بالتوصل مؤرخ وموقع ومعلل، وتحديد أجل للرد لدى اللجنة الوطنية (المرسوم، المادة 36-3).',
    en: 'Ten days are not enough: acknowledge in a dated, signed and reasoned writing, and have the CNDP fix a time (decree, art. 36(3)).',
  }),
})

export const rectificationDue = rule({
  id: 'art-8-1-a',
  cites: ['loi-09-08:8-1-a'],
  when: open,
  concludes: 'correct',
  says: f => {
    const { fr, ar, en } = measures[f.wanted ?? 'rectification']
    return {
      fr: `${fr}, sans frais et dans un délai franc de dix jours (art. 8-1-a).`,
      ar: `${ar} دون عوض وداخل أجل عشرة أيام كاملة (المادة 8-1-أ).`,
      en: `${en}, free of charge and within ten full days (art. 8(1)(a)).`,
    }
  },
})

export const rectificationAcknowledgement = rule({
  id: 'decret-36-3-acknowledgement',
  cites: ['decret-2-09-165:36-3'],
  when: all(
    notInTime,
    given(['acknowledged'], f => !f.acknowledged),
  ),
  concludes: 'duty',
  says: () => ({
    fr: 'Remettre un accusé de réception daté et signé qui dit pourquoi la correction est différée (décret, art. 36-3).',
    ar: 'تسليم إشعار بالتوصل مؤرخ وموقع يذكر سبب تأجيل التصحيح (المرسوم، المادة 36-3).',
    en: 'Hand over a dated and signed acknowledgement that says why the correction is put off (decree, art. 36(3)).',
  }),
})

export const rectificationToCndp = rule({
  id: 'decret-36-3-cndp',
  cites: ['decret-2-09-165:36-3'],
  when: all(
    notInTime,
    given(['cndpContacted'], f => !f.cndpContacted),
  ),
  concludes: 'duty',
  says: () => ({
    fr: 'Joindre aussitôt la CNDP, qui fixe le délai de la correction (décret, art. 36-3).',
    ar: 'الاتصال فورا باللجنة الوطنية لتحديد أجل للتصحيح (المرسوم، المادة 36-3).',
    en: 'Contact the CNDP at once, which fixes the time for the correction (decree, art. 36(3)).',
  }),
})

/** D.41 speaks of measures taken; that none was is told as well. */
export const refusalInWriting = rule({
  id: 'decret-41-refusal',
  cites: ['decret-2-09-165:41'],
  when: all(
    any(
      given(['handled'], f => f.handled === 'refused'),
      given(['ground'], f => f.ground === 'none'),
    ),
    given(['toldInWriting'], f => !f.toldInWriting),
  ),
  concludes: 'duty',
  confidence: 'reading',
  says: () => ({
    fr: 'Dire par écrit à la personne ce qui a été décidé, pourquoi, et qu’elle peut saisir la CNDP (décret, art. 41).',
    ar: 'إخبار الشخص كتابة بما تقرر وبسببه وبإمكانية اللجوء إلى اللجنة الوطنية (المرسوم، المادة 41).',
    en: 'Tell the person in writing what was decided, why, and that they may go to the CNDP (decree, art. 41).',
  }),
})

export const thirdPartiesToBeTold = rule({
  id: 'art-8-1-b-after',
  cites: ['loi-09-08:8-1-b'],
  when: all(
    open,
    given(['ground'], f => f.ground !== 'none'),
    thirdPartiesToTell,
  ),
  concludes: 'duty',
  says: () => ({
    fr: 'Une fois les données corrigées, le notifier aux tiers à qui elles ont été communiquées (art. 8-1-b).',
    ar: 'بعد التصحيح، تبليغه إلى الأغيار الذين أوصلت إليهم المعطيات (المادة 8-1-ب).',
    en: 'Once the data are corrected, notify it to the third parties to whom they were disclosed (art. 8(1)(b)).',
  }),
})
