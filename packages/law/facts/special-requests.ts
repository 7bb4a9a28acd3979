// What a controller would do that the law allows only with the CNDP's leave, or with notice to it (art. 2-3, 3-2, 6-b, 7,
// 24-2, 44-3), beside declaration and authorisation.
import { choices, type FactsOf, yesNo } from './declare.ts'
import { subjectOf } from './subject.ts'

const declarations = {
  wantsLongerKeeping: yesNo({
    question: {
      fr: 'Voulez-vous garder des données au-delà de leur durée, pour l’histoire, la statistique ou la science ?',
      ar: 'هل تريدون الاحتفاظ بمعطيات بعد مدتها لأغراض تاريخية أو إحصائية أو علمية؟',
      en: 'Do you want to keep data beyond their period, for history, statistics or science?',
    },
    help: {
      fr: 'Il faut une demande, un intérêt légitime et une autorisation.',
      ar: 'يلزم طلب ومصلحة مشروعة وإذن.',
      en: 'It takes a request, a legitimate interest and an authorisation.',
    },
    cites: ['loi-09-08:3-2', 'loi-09-08:28-1'],
  }),
  cannotAnswerInTime: yesNo({
    question: {
      fr: 'Une demande d’accès ou de rectification ne peut-elle pas recevoir sa réponse à temps ?',
      ar: 'هل يتعذر الجواب في الأجل عن طلب ولوج أو تصحيح؟',
      en: 'Is there a request for access or rectification that cannot be answered in time?',
    },
    help: {
      fr: 'L’accès se donne sans délai, la rectification dans les dix jours francs.',
      ar: 'يمكن الولوج دون أجل، ويتم التصحيح داخل عشرة أيام كاملة.',
      en: 'Access is given without delay, rectification within ten full days.',
    },
    cites: ['loi-09-08:7', 'loi-09-08:28-2', 'decret-2-09-165:36'],
  }),
  cannotInformPersons: yesNo({
    question: {
      fr: 'Est-il impossible d’informer les personnes concernées ?',
      ar: 'هل يستحيل إخبار الأشخاص المعنيين؟',
      en: 'Is it impossible to inform the data subjects?',
    },
    help: {
      fr: 'Notamment en cas de traitement statistique, historique ou scientifique.',
      ar: 'خاصة في حالة المعالجة لأغراض إحصائية أو تاريخية أو علمية.',
      en: 'Notably for statistical, historical or scientific processing.',
    },
    cites: ['loi-09-08:6-b'],
  }),
  wantsSecurityWaiver: yesNo({
    question: {
      fr: 'Voulez-vous être dispensé de certaines mesures imposées aux données sensibles ou de santé ?',
      ar: 'هل تريدون الإعفاء من بعض الإجراءات المفروضة على المعطيات الحساسة أو الصحية؟',
      en: 'Do you want to be spared some measures imposed on sensitive or health data?',
    },
    help: {
      fr: 'Selon la nature de l’organisme et de ses installations, si les droits restent garantis.',
      ar: 'حسب طبيعة الهيئة ومنشآتها، شريطة ضمان الحقوق.',
      en: 'By the nature of the body and its installations, if rights stay safe.',
    },
    cites: ['loi-09-08:24-2', 'loi-09-08:28-13'],
  }),
  wantsGuaranteedTransfer: yesNo({
    question: {
      fr: 'Voulez-vous transférer des données vers un État hors liste, sur des clauses ou des règles internes ?',
      ar: 'هل تريدون نقل معطيات نحو دولة غير مدرجة في القائمة استنادا إلى بنود عقد أو نظام داخلي؟',
      en: 'Do you want to transfer data to an unlisted State on contract clauses or internal rules?',
    },
    help: {
      fr: 'La CNDP l’autorise expressément, par une décision motivée.',
      ar: 'تأذن به اللجنة الوطنية بإذن صريح ومعلل.',
      en: 'The CNDP authorises it expressly, by a reasoned decision.',
    },
    cites: ['loi-09-08:44-3', 'decret-2-09-165:48'],
  }),
  abroadWithMeansHere: yesNo({
    question: {
      fr: 'Le responsable est-il établi à l’étranger et utilise-t-il des moyens situés au Maroc, autres que de transit ?',
      ar: 'هل المسؤول مستقر بالخارج ويستعمل وسائل موجودة بالمغرب لغير العبور؟',
      en: 'Is the controller established abroad, using means in Morocco other than for transit?',
    },
    help: {
      fr: 'Il désigne alors un représentant installé au Maroc.',
      ar: 'يعين حينئذ ممثلا مقيما بالمغرب.',
      en: 'It then designates a representative in Morocco.',
    },
    cites: ['loi-09-08:2-2-b', 'loi-09-08:2-3'],
  }),
  alreadyWithCndp: choices(
    {
      'longer-keeping': {
        fr: 'Conservation prolongée autorisée',
        ar: 'أُذن بتمديد الاحتفاظ',
        en: 'Longer keeping authorised',
      },
      'more-time': {
        fr: 'Délai fixé par la CNDP',
        ar: 'حددت اللجنة الوطنية الأجل',
        en: 'Time fixed by the CNDP',
      },
      'impossibility-told': {
        fr: 'Impossibilité d’informer notifiée',
        ar: 'تم الإشعار باستحالة الإخبار',
        en: 'Impossibility of informing told',
      },
      'security-waiver': {
        fr: 'Dispense de mesures accordée',
        ar: 'مُنح الإعفاء من الإجراءات',
        en: 'Waiver of measures granted',
      },
      'guaranteed-transfer': { fr: 'Transfert autorisé', ar: 'أُذن بالنقل', en: 'Transfer authorised' },
      'representative-notified': {
        fr: 'Représentant notifié',
        ar: 'بُلغت هوية الممثل',
        en: 'Representative notified',
      },
    },
    {
      question: {
        fr: 'Qu’avez-vous déjà obtenu de la CNDP, ou porté à sa connaissance ? (laisser vide si rien)',
        ar: 'ما الذي حصلتم عليه من اللجنة الوطنية أو أحطتموها به علما؟ (يترك فارغا إذا لم يكن شيء)',
        en: 'What have you already obtained from the CNDP, or told it? (leave empty if nothing)',
      },
      help: {
        fr: 'Une demande sans réponse n’est pas encore obtenue.',
        ar: 'الطلب الذي لم يجب عنه لا يعد مقبولا بعد.',
        en: 'A request without an answer is not yet obtained.',
      },
      cites: ['loi-09-08:28', 'loi-09-08:27-b-1'],
    },
  ),
} as const

export type SpecialRequestFacts = FactsOf<typeof declarations>

export const specialRequestSubject = subjectOf(declarations)
