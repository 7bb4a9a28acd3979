// What the keeper of a public register exempt from declaration tells whoever asks (art. 18).
import { pair } from './contradiction.ts'
import { choices, type FactsOf, yesNo } from './declare.ts'
import { subjectOf } from './subject.ts'

export const registerItems = {
  name: { fr: 'La dénomination du traitement', ar: 'تسمية المعالجة', en: 'The name of the processing' },
  purpose: { fr: 'Sa finalité', ar: 'غايتها', en: 'Its purpose' },
  controller: { fr: 'L’identité du responsable', ar: 'هوية المسؤول', en: 'Who the controller is' },
  data: { fr: 'Les données traitées', ar: 'المعطيات المعالجة', en: 'The data processed' },
  recipients: { fr: 'Leurs destinataires', ar: 'المرسل إليهم', en: 'Their recipients' },
  transfers: {
    fr: 'Les transferts envisagés à l’étranger',
    ar: 'الإرسالات المعتزم القيام بها نحو الخارج',
    en: 'The transfers abroad that are planned',
  },
} as const

export type RegisterItem = keyof typeof registerItems

const declarations = {
  exemptRegister: yesNo({
    question: {
      fr: 'S’agit-il d’un registre public dispensé de déclaration ?',
      ar: 'هل يتعلق الأمر بسجل مفتوح للعموم معفى من التصريح؟',
      en: 'Is it a public register exempt from declaration?',
    },
    help: {
      fr: 'Destiné par un texte à l’information du public et ouvert à la consultation (art. 18).',
      ar: 'معد بموجب نص لإخبار العموم ومفتوح للاطلاع (المادة 18).',
      en: 'Meant by a text to inform the public, and open to consultation (art. 18).',
    },
    cites: ['loi-09-08:18-1'],
  }),
  given: choices(registerItems, {
    question: { fr: 'Que dit la réponse ?', ar: 'ماذا يتضمن الجواب؟', en: 'What does the answer say?' },
    help: {
      fr: 'Cocher ce qui est vraiment communiqué (art. 18, troisième alinéa).',
      ar: 'يؤشر على ما يتم إيصاله فعلا (المادة 18، الفقرة الثالثة).',
      en: 'Tick what is really given (art. 18, third paragraph).',
    },
    cites: ['loi-09-08:18-3'],
  }),
  transfersPlanned: yesNo({
    question: {
      fr: 'Des transferts à l’étranger sont-ils envisagés ?',
      ar: 'هل يعتزم القيام بإرسالات نحو الخارج؟',
      en: 'Are transfers abroad planned?',
    },
    help: {
      fr: 'S’il y en a, la réponse le dit (art. 18, troisième alinéa).',
      ar: 'إذا وجدت، يذكرها الجواب (المادة 18، الفقرة الثالثة).',
      en: 'If there are any, the answer says so (art. 18, third paragraph).',
    },
    cites: ['loi-09-08:18-3'],
  }),
  conditionsSet: yesNo({
    question: {
      fr: 'Exige-t-on une pièce d’identité ou un motif pour répondre ?',
      ar: 'هل تشترط وثيقة هوية أو سبب للجواب؟',
      en: 'Is proof of identity or a reason demanded before answering?',
    },
    help: {
      fr: 'La loi dit « toute personne qui en fait la demande » (art. 18, troisième alinéa).',
      ar: 'ينص القانون على «كل شخص قدم طلبا بذلك» (المادة 18، الفقرة الثالثة).',
      en: 'The law says “any person who asks” (art. 18, third paragraph).',
    },
    cites: ['loi-09-08:18-3'],
  }),
} as const

export type RegisterInformationFacts = FactsOf<typeof declarations>

export const registerInformationSubject = subjectOf(declarations, [
  {
    id: 'transfers-told-though-none',
    clashes: f =>
      pair(f.transfersPlanned === false && f.given?.includes('transfers'), 'transfersPlanned', 'given'),
    text: {
      fr: 'La réponse annonce des transferts, mais il est dit qu’aucun n’est envisagé.',
      ar: 'يذكر الجواب إرسالات نحو الخارج، غير أنه قيل إنه لا يعتزم القيام بأي منها.',
      en: 'The answer tells of transfers, but none is said to be planned.',
    },
  },
])
