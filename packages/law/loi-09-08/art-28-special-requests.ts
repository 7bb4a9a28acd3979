// Art. 28 with 2-3, 3-2, 6-b, 7, 24-2 and 44-3: what is asked of the CNDP, or told to it, beside a declaration or an
// authorisation. The texts set no time for its answer, and its silence grants nothing.
import { type SpecialRequestFacts, specialRequestSubject } from '../facts/special-requests.ts'
import { all, any } from '../rule.ts'

const { given, rule } = specialRequestSubject

type Done = NonNullable<SpecialRequestFacts['alreadyWithCndp']>[number]
const notYet = (done: Done) => given(['alreadyWithCndp'], f => !f.alreadyWithCndp.includes(done))

const keeping = all(
  given(['wantsLongerKeeping'], f => f.wantsLongerKeeping),
  notYet('longer-keeping'),
)
const waiver = all(
  given(['wantsSecurityWaiver'], f => f.wantsSecurityWaiver),
  notYet('security-waiver'),
)
const transfer = all(
  given(['wantsGuaranteedTransfer'], f => f.wantsGuaranteedTransfer),
  notYet('guaranteed-transfer'),
)
const representative = all(
  given(['abroadWithMeansHere'], f => f.abroadWithMeansHere),
  notYet('representative-notified'),
)

export const askLongerKeeping = rule({
  id: 'art-28-1',
  cites: ['loi-09-08:28-1', 'loi-09-08:3-2'],
  when: keeping,
  concludes: 'to-ask',
  says: () => ({
    fr: 'Demander à la CNDP d’autoriser une conservation prolongée, à des fins historiques, statistiques ou scientifiques, en montrant l’intérêt légitime (art. 3-2, 28-1).',
    ar: 'طلب إذن اللجنة الوطنية بتمديد الاحتفاظ لغايات تاريخية أو إحصائية أو علمية مع بيان المصلحة المشروعة (المادتان 3-2 و28-1).',
    en: 'Ask the CNDP to authorise longer keeping, for historical, statistical or scientific ends, showing the legitimate interest (art. 3(2), 28(1)).',
  }),
})

export const askMoreTime = rule({
  id: 'art-28-2',
  cites: ['loi-09-08:28-2', 'loi-09-08:7', 'decret-2-09-165:36-2', 'decret-2-09-165:36-3'],
  when: all(
    given(['cannotAnswerInTime'], f => f.cannotAnswerInTime),
    notYet('more-time'),
  ),
  concludes: 'to-ask',
  says: () => ({
    fr: 'Saisir aussitôt la CNDP pour qu’elle fixe un délai, et remettre à la personne un accusé daté, signé et motivé (art. 7, 28-2 ; décret, art. 36).',
    ar: 'الاتصال فورا باللجنة الوطنية لتحديد أجل، وتسليم الشخص إشعارا بالتوصل مؤرخا وموقعا ومعللا (المادتان 7 و28-2؛ المرسوم، المادة 36).',
    en: 'Contact the CNDP at once so that it fixes a time, and give the person a dated, signed and reasoned acknowledgement (art. 7, 28(2); decree, art. 36).',
  }),
})

export const tellImpossibility = rule({
  id: 'art-6-b-notice',
  cites: ['loi-09-08:6-b'],
  when: all(
    given(['cannotInformPersons'], f => f.cannotInformPersons),
    notYet('impossibility-told'),
  ),
  concludes: 'to-ask',
  says: () => ({
    fr: 'Aviser la CNDP de l’impossibilité d’informer et lui en présenter le motif ; aucune réponse n’est attendue (art. 6-b).',
    ar: 'إشعار اللجنة الوطنية باستحالة الإخبار وتقديم سببها؛ ولا ينتظر أي جواب (المادة 6-ب).',
    en: 'Tell the CNDP that informing is impossible, and give it the reason; no answer is awaited (art. 6(b)).',
  }),
})

export const askSecurityWaiver = rule({
  id: 'art-28-13',
  cites: ['loi-09-08:28-13', 'loi-09-08:24-2'],
  when: waiver,
  concludes: 'to-ask',
  says: () => ({
    fr: 'Demander à la CNDP la dispense des mesures en cause, en montrant que les droits restent garantis (art. 24-2, 28-13).',
    ar: 'طلب إعفاء اللجنة الوطنية من الإجراءات المعنية مع بيان أن الحقوق تبقى مضمونة (المادتان 24-2 و28-13).',
    en: 'Ask the CNDP to waive the measures in question, showing that rights stay safe (art. 24(2), 28(13)).',
  }),
})

export const askGuaranteedTransfer = rule({
  id: 'art-44-3-request',
  cites: ['loi-09-08:44-3', 'decret-2-09-165:48'],
  when: transfer,
  concludes: 'to-ask',
  says: () => ({
    fr: 'Demander à la CNDP l’autorisation expresse et motivée du transfert, avec les clauses ou les règles internes (art. 44-3 ; décret, art. 48).',
    ar: 'طلب إذن صريح ومعلل من اللجنة الوطنية بالنقل مع بنود العقد أو النظام الداخلي (المادة 44-3؛ المرسوم، المادة 48).',
    en: 'Ask the CNDP for the express, reasoned authorisation of the transfer, with the clauses or internal rules (art. 44(3); decree, art. 48).',
  }),
})

export const notifyRepresentative = rule({
  id: 'art-2-3-notice',
  cites: ['loi-09-08:2-3', 'loi-09-08:27-b-1'],
  when: representative,
  concludes: 'to-ask',
  says: () => ({
    fr: 'Notifier à la CNDP l’identité d’un représentant installé au Maroc : le responsable étranger utilise des moyens qui s’y trouvent (art. 2-3, 27-B-1).',
    ar: 'تبليغ اللجنة الوطنية بهوية ممثل مقيم بالمغرب: يستعمل المسؤول الأجنبي وسائل موجودة به (المادتان 2-3 و27-ب-1).',
    en: 'Notify the CNDP of the identity of a representative in Morocco: the foreign controller uses means located there (art. 2(3), 27(B)(1)).',
  }),
})

export const nothingSpecial = rule({
  id: 'art-28-nothing',
  cites: ['loi-09-08:28'],
  asks: [],
  holds: () => true,
  concludes: 'none',
  says: () => ({
    fr: 'Aucune demande particulière : la déclaration ou l’autorisation suffit (art. 12, 28).',
    ar: 'لا طلب خاص: يكفي التصريح أو الإذن (المادتان 12 و28).',
    en: 'No special request: the declaration or the authorisation is enough (art. 12, 28).',
  }),
})

export const nothingBefore = rule({
  id: 'art-28-first',
  cites: ['loi-09-08:28', 'loi-09-08:44-3', 'loi-09-08:2-3'],
  when: any(keeping, waiver, transfer, representative),
  concludes: 'blocking',
  confidence: 'reading',
  says: () => ({
    fr: 'Ne rien faire de ce qui dépend de la CNDP avant sa réponse, ou avant la notification : son silence n’accorde rien (art. 2-3, 28, 44-3).',
    ar: 'عدم القيام بما يتوقف على اللجنة الوطنية قبل جوابها أو قبل التبليغ: لا يترتب على سكوتها أي حق (المواد 2-3 و28 و44-3).',
    en: 'Do nothing that hangs on the CNDP before its answer, or before the notice: its silence grants nothing (art. 2(3), 28, 44(3)).',
  }),
})
