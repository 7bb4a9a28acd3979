// Art. 15, second paragraph, and the decree: which change asks for what. A new request where information of D.27 changes,
// declared or authorised alike (D.27-12); notice of the rest without delay, of a transfer within eight working days (D.49).
import { type FilingChangeFacts, filingChangeSubject } from '../facts/filing-change.ts'
import { all, any, type Reading } from '../rule.ts'

const { given, rule } = filingChangeSubject

type Item = NonNullable<FilingChangeFacts['changedItems']>[number]

/** What D.27 lists; the rest of what a filing states stands in art. 15-i, D.30 and D.46-48 only. */
const ofArticle27: readonly Item[] = [
  'controller',
  'purpose',
  'people-and-data',
  'origin',
  'recipients',
  'transfers-abroad',
  'retention-period',
  'rights-service',
  'security-measures',
  'links',
  'processor',
  'those-with-access',
]
/** What art. 12 turns on, so that the regime itself may change. */
const ofRegime: readonly Item[] = ['purpose', 'people-and-data', 'links']

const changed = (items: readonly Item[]) =>
  given(['changedItems'], f => f.changedItems.some(item => items.includes(item)))
const ended = given(['processingEnded'], f => f.processingEnded)
const something = any(
  ended,
  given(['changedItems'], f => f.changedItems.length > 0),
)
const untold = given(['cndpToldOfChange'], f => !f.cndpToldOfChange)

const declaredToo: Reading = {
  id: 'change-of-a-declared-processing',
  cites: ['loi-09-08:15-2', 'decret-2-09-165:27-12', 'ri:33'],
  doubt: {
    fr: 'L’article 15 veut que le changement soit « porté à la connaissance » de la CNDP ; le décret (art. 27-12), pris pour les autorisations, veut une « nouvelle demande » pour un traitement déclaré ou autorisé. Une déclaration modifiée repasse-t-elle tout l’examen ?',
    ar: 'تشترط المادة 15 «إحاطة اللجنة الوطنية علما» بالتغيير؛ بينما يشترط المرسوم (المادة 27-12)، المتعلق بالأذون، «طلبا جديدا» لمعالجة مصرح بها أو مأذون بها. فهل يعاد فحص التصريح المعدل كله؟',
    en: 'Article 15 wants the change brought to the CNDP’s “knowledge”; the decree (art. 27(12)), made for authorisations, wants a “new request” for a processing declared or authorised. Does a changed declaration go through the whole examination again?',
  },
  encoded: {
    fr: 'Une nouvelle demande sans délai dans les deux cas, avec le numéro initial ; seul un traitement autorisé attend la réponse.',
    ar: 'طلب جديد دون تأخير في الحالتين، مع رقم التسجيل الأولي؛ ولا ينتظر الجواب إلا المعالجة المأذون بها.',
    en: 'A new request without delay in both cases, with the first number; only an authorised processing waits for the answer.',
  },
}

export const neverFiled = rule({
  id: 'art-15-never-filed',
  cites: ['loi-09-08:15', 'loi-09-08:12', 'loi-09-08:52'],
  asks: ['changeFiled'],
  holds: f => f.changeFiled === 'nothing',
  concludes: 'file-first',
  says: () => ({
    fr: 'Déposer d’abord le traitement, tel qu’il est aujourd’hui : il n’a jamais été déclaré ni autorisé (art. 12, 15, 52).',
    ar: 'إيداع المعالجة أولا كما هي اليوم: لم يسبق التصريح بها ولا الإذن بها (المواد 12 و15 و52).',
    en: 'File the processing first, as it is today: it was never declared nor authorised (art. 12, 15, 52).',
  }),
})

export const alreadyTold = rule({
  id: 'art-15-2-told',
  cites: ['loi-09-08:15-2'],
  when: all(
    something,
    given(['cndpToldOfChange'], f => f.cndpToldOfChange),
  ),
  concludes: 'told',
  says: () => ({
    fr: 'Garder la preuve de l’envoi : la CNDP est déjà saisie de ce changement (art. 15).',
    ar: 'الاحتفاظ بما يثبت الإرسال: أحيطت اللجنة الوطنية علما بهذا التغيير (المادة 15).',
    en: 'Keep the proof of sending: the CNDP has already been told of this change (art. 15).',
  }),
})

export const ending = rule({
  id: 'art-15-2-end',
  cites: ['loi-09-08:15-2', 'decret-2-09-165:27-12', 'ri:33'],
  when: all(ended, untold),
  concludes: 'notify-end',
  says: () => ({
    fr: 'Notifier sans délai à la CNDP la suppression du traitement (art. 15 ; décret, art. 27-12).',
    ar: 'إحاطة اللجنة الوطنية علما دون تأخير بحذف المعالجة (المادة 15؛ المرسوم، المادة 27-12).',
    en: 'Tell the CNDP without delay that the processing has ended (art. 15; decree, art. 27(12)).',
  }),
})

export const newRequest = rule({
  id: 'decret-27-12',
  cites: ['decret-2-09-165:27-12', 'loi-09-08:15-2', 'ri:33'],
  when: all(changed(ofArticle27), untold),
  concludes: 'new-request',
  reading: f => (f.changeFiled === 'declaration' ? declaredToo : undefined),
  says: f => ({
    fr:
      f.changeFiled === 'authorisation'
        ? 'Déposer sans délai une nouvelle demande d’autorisation, avec le numéro initial : une information de l’article 27 du décret a changé (art. 15 ; décret, art. 27-12).'
        : 'Déposer sans délai une déclaration modifiée, avec le numéro initial : une information que le décret énumère a changé (art. 15 ; décret, art. 27-12).',
    ar:
      f.changeFiled === 'authorisation'
        ? 'إيداع طلب إذن جديد دون تأخير يحمل رقم التسجيل الأولي: تغيرت معلومة من معلومات المادة 27 من المرسوم (المادة 15؛ المرسوم، المادة 27-12).'
        : 'إيداع تصريح معدل دون تأخير يحمل رقم التسجيل الأولي: تغيرت معلومة من المعلومات التي يعددها المرسوم (المادة 15؛ المرسوم، المادة 27-12).',
    en:
      f.changeFiled === 'authorisation'
        ? 'File a new request for authorisation without delay, with the first number: an item of the decree’s article 27 has changed (art. 15; decree, art. 27(12)).'
        : 'File a changed declaration without delay, with the first number: an item that the decree lists has changed (art. 15; decree, art. 27(12)).',
  }),
})

export const transferParticulars = rule({
  id: 'decret-49-change',
  cites: ['decret-2-09-165:49'],
  when: all(changed(['transfer-particulars']), untold),
  concludes: 'notify-transfer',
  says: () => ({
    fr: 'Notifier le changement des mentions du transfert sans retard, ou sous huit jours ouvrables (décret, art. 49).',
    ar: 'إحاطة اللجنة الوطنية علما بتغيير بيانات النقل بلا تأخير أو داخل أجل ثمانية أيام عمل (المرسوم، المادة 49).',
    en: 'Tell the CNDP of the change in the transfer’s particulars without delay, or within eight working days (decree, art. 49).',
  }),
})

export const disposalChanged = rule({
  id: 'art-15-2-disposal',
  cites: ['loi-09-08:15-2', 'loi-09-08:15-i', 'ri:33'],
  when: all(changed(['disposal']), untold),
  concludes: 'notify',
  says: () => ({
    fr: 'Porter sans délai ce changement à la connaissance de la CNDP, avec le numéro initial : les cessions à des tiers font partie de la déclaration (art. 15).',
    ar: 'إحاطة اللجنة الوطنية علما بهذا التغيير دون تأخير مع رقم التسجيل الأولي: تفويت المعطيات للأغيار من بيانات التصريح (المادة 15).',
    en: 'Bring this change to the CNDP’s knowledge without delay, with the first number: disposals to third parties are part of the declaration (art. 15).',
  }),
})

export const healthFileChanged = rule({
  id: 'decret-30-change',
  cites: ['decret-2-09-165:30'],
  when: all(changed(['health-file']), untold),
  concludes: 'notify',
  says: () => ({
    fr: 'Porter ce changement à la connaissance de la CNDP : toute modification du dossier de santé lui est signalée (décret, art. 30).',
    ar: 'إحاطة اللجنة الوطنية علما بهذا التغيير: يُنهى إليها كل تعديل لعناصر ملف الصحة (المرسوم، المادة 30).',
    en: 'Bring this change to the CNDP’s knowledge: every modification of the health file is reported to it (decree, art. 30).',
  }),
})

export const nothingChanged = rule({
  id: 'art-15-2-nothing',
  cites: ['loi-09-08:15-2'],
  when: all(
    given(['processingEnded'], f => !f.processingEnded),
    given(['changedItems'], f => f.changedItems.length === 0),
  ),
  concludes: 'nothing',
  says: () => ({
    fr: 'Rien à notifier : aucune information du dépôt n’a changé, et le traitement continue (art. 15).',
    ar: 'لا شيء يستوجب التبليغ: لم تتغير أي معلومة من معلومات الإيداع، والمعالجة مستمرة (المادة 15).',
    en: 'Nothing to tell: no item of the filing has changed, and the processing goes on (art. 15).',
  }),
})

const filed = given(['changeFiled'], f => f.changeFiled !== 'nothing')

export const numberToQuote = rule({
  id: 'ri-33-number',
  cites: ['ri:33', 'ri:32'],
  when: all(
    filed,
    something,
    untold,
    given(['registrationNumberKnown'], f => !f.registrationNumberKnown),
  ),
  concludes: 'blocking',
  says: () => ({
    fr: 'Retrouver le numéro d’enregistrement initial : tout changement et toute suppression doivent le porter (règlement intérieur, art. 33).',
    ar: 'استرجاع رقم التسجيل الأولي: يجب أن يحمله كل تغيير وكل حذف (النظام الداخلي، المادة 33).',
    en: 'Find the first registration number: every change and every ending must bear it (internal rules, art. 33).',
  }),
})

/** The authorisation covers what it says: what changes is not covered until the CNDP has answered. */
export const waitForAuthorisation = rule({
  id: 'decret-27-12-wait',
  cites: ['decret-2-09-165:27-12', 'loi-09-08:12-1'],
  when: all(
    given(['changeFiled'], f => f.changeFiled === 'authorisation'),
    given(['processingEnded'], f => !f.processingEnded),
    changed(ofArticle27),
  ),
  concludes: 'blocking',
  confidence: 'reading',
  says: () => ({
    fr: 'S’en tenir à ce qui est autorisé jusqu’à la réponse de la CNDP : l’autorisation ne couvre pas le changement (art. 12-1 ; décret, art. 27-12).',
    ar: 'الاقتصار على ما أُذن به إلى حين جواب اللجنة الوطنية: لا يشمل الإذن هذا التغيير (المادة 12-1؛ المرسوم، المادة 27-12).',
    en: 'Keep to what is authorised until the CNDP answers: the authorisation does not cover the change (art. 12(1); decree, art. 27(12)).',
  }),
})

export const regimeToAskAgain = rule({
  id: 'art-12-change',
  cites: ['loi-09-08:12', 'loi-09-08:15-2'],
  when: all(
    filed,
    given(['processingEnded'], f => !f.processingEnded),
    changed(ofRegime),
  ),
  concludes: 'duty',
  says: () => ({
    fr: 'Reposer la question du régime : une autre finalité, d’autres données ou une interconnexion peuvent exiger une autorisation (art. 12).',
    ar: 'إعادة طرح سؤال النظام: قد تستلزم غاية أخرى أو معطيات أخرى أو ربط بيني إذنا مسبقا (المادة 12).',
    en: 'Ask again which regime applies: another purpose, other data or an interconnection may call for an authorisation (art. 12).',
  }),
})
