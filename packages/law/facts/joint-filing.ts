// Several processings, or several transfers, that one declaration might serve (art. 14; RI 34; D.50).
import { choice, type FactsOf, yesNo } from './declare.ts'
import { subjectOf } from './subject.ts'

const declarations = {
  jointOf: choice(
    {
      processings: { fr: 'Plusieurs traitements', ar: 'عدة معالجات', en: 'Several processings' },
      transfers: {
        fr: 'Plusieurs transferts à l’étranger',
        ar: 'عدة عمليات نقل إلى الخارج',
        en: 'Several transfers abroad',
      },
    },
    {
      question: {
        fr: 'Que voulez-vous réunir en une déclaration ?',
        ar: 'ما الذي تريدون جمعه في تصريح واحد؟',
        en: 'What would you bring together in one declaration?',
      },
      help: {
        fr: 'La loi connaît les deux, à des conditions différentes.',
        ar: 'ينص القانون على الحالتين بشروط مختلفة.',
        en: 'The law knows both, on different conditions.',
      },
      cites: ['loi-09-08:14', 'decret-2-09-165:50'],
    },
  ),
  jointAutomated: yesNo({
    question: {
      fr: 'Ces traitements sont-ils tous automatisés, en tout ou en partie ?',
      ar: 'هل هذه المعالجات كلها آلية كليا أو جزئيا؟',
      en: 'Are all these processings automated, wholly or partly?',
    },
    help: {
      fr: 'L’article 14 ne réunit que des traitements automatisés.',
      ar: 'لا تجمع المادة 14 إلا المعالجات الآلية.',
      en: 'Article 14 joins automated processings only.',
    },
    cites: ['loi-09-08:14'],
  }),
  jointPurposes: choice(
    {
      same: { fr: 'Les mêmes', ar: 'واحدة', en: 'The same' },
      linked: { fr: 'Liées', ar: 'مرتبطة', en: 'Linked' },
      unrelated: { fr: 'Sans lien', ar: 'لا رابط بينها', en: 'Unrelated' },
    },
    {
      question: {
        fr: 'Comment leurs finalités se rapportent-elles l’une à l’autre ?',
        ar: 'ما علاقة غاياتها بعضها ببعض؟',
        en: 'How do their purposes relate to each other?',
      },
      help: {
        fr: 'Pour des transferts, elles doivent être les mêmes.',
        ar: 'بالنسبة لعمليات النقل يجب أن تكون الغايات نفسها.',
        en: 'For transfers they must be the same.',
      },
      cites: ['loi-09-08:14', 'ri:34', 'decret-2-09-165:50'],
    },
  ),
  jointSameBody: yesNo({
    question: {
      fr: 'Relèvent-ils tous du même organisme ?',
      ar: 'هل هي كلها تابعة للهيئة نفسها؟',
      en: 'Do they all belong to the same body?',
    },
    help: {
      fr: 'Le règlement intérieur vise les traitements d’un même organisme.',
      ar: 'يخص النظام الداخلي معالجات الهيئة الواحدة.',
      en: 'The internal rules mean the processings of one body.',
    },
    cites: ['ri:34'],
  }),
  jointDeclarable: yesNo({
    question: {
      fr: 'Relèvent-ils tous de la déclaration, et aucun de l’autorisation ?',
      ar: 'هل تخضع كلها للتصريح ولا يخضع أي منها للإذن؟',
      en: 'Do they all come under declaration, and none under authorisation?',
    },
    help: {
      fr: 'Une autorisation se demande pour elle-même.',
      ar: 'يطلب الإذن على حدة.',
      en: 'An authorisation is asked for on its own.',
    },
    cites: ['loi-09-08:12', 'loi-09-08:14'],
  }),
  jointParticulars: yesNo({
    question: {
      fr: 'La déclaration donne-t-elle les informations propres à chaque traitement ?',
      ar: 'هل يتضمن التصريح المعلومات الخاصة بكل معالجة؟',
      en: 'Does the declaration give each processing’s own particulars?',
    },
    help: {
      fr: 'Et celles de chaque entité concernée, s’il y en a plusieurs.',
      ar: 'ومعلومات كل جهة معنية عند الاقتضاء.',
      en: 'And those of each entity concerned, if there are several.',
    },
    cites: ['ri:34'],
  }),
  jointRecipients: choice(
    {
      'same-group': {
        fr: 'Des sociétés d’un même groupe',
        ar: 'مقاولات من المجموعة نفسها',
        en: 'Companies of one group',
      },
      several: { fr: 'Plusieurs destinataires', ar: 'عدة مرسل إليهم', en: 'Several recipients' },
      one: { fr: 'Un seul destinataire', ar: 'مرسل إليه واحد', en: 'A single recipient' },
    },
    {
      question: {
        fr: 'Vers qui les données sont-elles transférées ?',
        ar: 'إلى من تنقل المعطيات؟',
        en: 'To whom are the data transferred?',
      },
      help: {
        fr: 'Un groupe d’entreprises, ou plusieurs destinataires.',
        ar: 'داخل مجموعة مقاولات أو إلى عدة مرسل إليهم.',
        en: 'A group of companies, or several recipients.',
      },
      cites: ['decret-2-09-165:50'],
    },
  ),
  jointSameData: yesNo({
    question: {
      fr: 'S’agit-il des mêmes catégories de données dans chaque transfert ?',
      ar: 'هل يتعلق الأمر بنفس أصناف المعطيات في كل نقل؟',
      en: 'Are they the same categories of data in each transfer?',
    },
    help: {
      fr: 'Condition du décret, avec les mêmes finalités.',
      ar: 'شرط وارد في المرسوم إلى جانب نفس الغايات.',
      en: 'A condition of the decree, with the same purposes.',
    },
    cites: ['decret-2-09-165:50'],
  }),
} as const

export type JointFilingFacts = FactsOf<typeof declarations>

export const jointFilingSubject = subjectOf(declarations)
