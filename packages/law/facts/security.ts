// How a processing is secured: the measures every controller owes (art. 23-1) and, for sensitive or health data, the eight
// controls of art. 24, each in place and shown, in place but unproven, or absent.
import type { Translated } from '../words/language.ts'
import { pair } from './contradiction.ts'
import { choice, type FactsOf, yesNo } from './declare.ts'
import { controlFacts, states } from './security-controls.ts'
import { subjectOf } from './subject.ts'

const weighed = (question: Translated) =>
  yesNo({
    question,
    help: {
      fr: 'Le niveau de sécurité tient compte de l’état de l’art, des coûts, des risques et de la nature des données (art. 23-1).',
      ar: 'يراعي مستوى السلامة التقنيات المستعملة والتكاليف والمخاطر وطبيعة المعطيات (المادة 23-1).',
      en: 'The level of security takes in the state of the art, cost, risk and the nature of the data (art. 23(1)).',
    },
    cites: ['loi-09-08:23-1'],
  })

const declarations = {
  sensitiveOrHealth: yesNo({
    question: {
      fr: 'Le traitement porte-t-il sur des données sensibles ou relatives à la santé ?',
      ar: 'هل تهم المعالجة معطيات حساسة أو ذات صلة بالصحة؟',
      en: 'Does the processing hold sensitive data, or data on health?',
    },
    help: {
      fr: 'Huit contrôles sont alors obligatoires (art. 24).',
      ar: 'تصبح إجراءات المراقبة الثمانية حينئذ إلزامية (المادة 24).',
      en: 'Eight controls are then compulsory (art. 24).',
    },
    cites: ['loi-09-08:24-1', 'loi-09-08:1-3'],
  }),
  measuresTaken: choice(states, {
    question: {
      fr: 'Des mesures protègent-elles les données contre la destruction, la perte, l’altération, la diffusion et l’accès non autorisé ?',
      ar: 'هل هناك إجراءات تحمي المعطيات من الإتلاف والضياع والتلف والإذاعة والولوج غير المرخص؟',
      en: 'Do measures protect the data from destruction, loss, alteration, dissemination and unauthorised access?',
    },
    help: {
      fr: 'Des mesures techniques et des mesures d’organisation (art. 23-1).',
      ar: 'إجراءات تقنية وأخرى تنظيمية (المادة 23-1).',
      en: 'Technical measures, and organisational ones (art. 23(1)).',
    },
    cites: ['loi-09-08:23-1', 'loi-09-08:58'],
  }),
  overNetwork: yesNo({
    question: {
      fr: 'Des données passent-elles par un réseau ?',
      ar: 'هل ترسل معطيات عبر شبكة؟',
      en: 'Do data travel over a network?',
    },
    help: {
      fr: 'Interne, fermé ou ouvert comme internet (art. 23-1).',
      ar: 'داخلية أو مغلقة أو مفتوحة كالإنترنت (المادة 23-1).',
      en: 'Internal, closed, or open like the internet (art. 23(1)).',
    },
    cites: ['loi-09-08:23-1'],
  }),
  networkProtected: choice(states, {
    question: {
      fr: 'Les données qui passent par un réseau y sont-elles protégées ?',
      ar: 'هل المعطيات المرسلة عبر الشبكة محمية؟',
      en: 'Are the data that travel over a network protected there?',
    },
    help: {
      fr: 'La loi y insiste : la transmission est le moment du risque (art. 23-1).',
      ar: 'يشدد القانون على ذلك: الإرسال لحظة الخطر (المادة 23-1).',
      en: 'The law dwells on it: sending is when the risk is (art. 23(1)).',
    },
    cites: ['loi-09-08:23-1'],
  }),
  weighedStateOfTheArt: weighed({
    fr: 'Avez-vous noté ce que l’état de l’art permet ?',
    ar: 'هل دونتم ما تتيحه التقنيات المستعملة في هذا المجال؟',
    en: 'Have you noted what the state of the art allows?',
  }),
  weighedCost: weighed({
    fr: 'Avez-vous noté le coût des mesures retenues et écartées ?',
    ar: 'هل دونتم تكلفة الإجراءات المعتمدة والمستبعدة؟',
    en: 'Have you noted the cost of the measures kept and left out?',
  }),
  weighedRisk: weighed({
    fr: 'Avez-vous noté les risques que le traitement présente ?',
    ar: 'هل دونتم المخاطر التي تمثلها المعالجة؟',
    en: 'Have you noted the risks the processing presents?',
  }),
  weighedNature: weighed({
    fr: 'Avez-vous noté la nature des données à protéger ?',
    ar: 'هل دونتم طبيعة المعطيات الواجب حمايتها؟',
    en: 'Have you noted the nature of the data to protect?',
  }),
  ...controlFacts,
  underCybersecurityLaw: yesNo({
    question: {
      fr: 'L’organisme est-il une entité ou une infrastructure d’importance vitale au sens de la loi 05-20 ?',
      ar: 'هل المؤسسة هيئة أو بنية تحتية ذات أهمية حيوية بمفهوم القانون 05.20؟',
      en: 'Is the organisation an entity or a vital infrastructure within Law 05-20?',
    },
    help: {
      fr: 'État, collectivités, établissements publics, personnes morales de droit public, infrastructures vitales.',
      ar: 'الدولة والجماعات الترابية والمؤسسات العمومية وأشخاص القانون العام والبنيات التحتية الحيوية.',
      en: 'State, local authorities, public establishments, public-law persons, vital infrastructures.',
    },
    cites: ['loi-05-20:6'],
  }),
  providesDigitalServices: yesNo({
    question: {
      fr: 'L’organisme est-il opérateur, fournisseur d’accès, prestataire de cybersécurité ou de services numériques, ou plateforme ?',
      ar: 'هل المؤسسة متعهد أو مزود خدمات الإنترنت أو مقدم خدمات الأمن السيبراني أو الخدمات الرقمية أو منصة؟',
      en: 'Is the organisation an operator, access provider, cybersecurity or digital service provider, or a platform?',
    },
    help: {
      fr: 'La loi 05-20 lui fait conserver ses données techniques (art. 26).',
      ar: 'يلزمها القانون 05.20 بالاحتفاظ بالمعطيات التقنية (المادة 26).',
      en: 'Law 05-20 makes it keep its technical data (art. 26).',
    },
    cites: ['loi-05-20:26'],
  }),
} as const

export type SecurityFacts = FactsOf<typeof declarations>

export const securedProcessing = subjectOf(declarations, [
  {
    id: 'network-protected-without-a-network',
    clashes: f =>
      pair(f.overNetwork === false && f.networkProtected === 'shown', 'overNetwork', 'networkProtected'),
    text: {
      fr: 'Aucune donnée ne passerait par un réseau, et pourtant sa protection serait montrée.',
      ar: 'يقال إن أي معطيات لا ترسل عبر شبكة، ومع ذلك يقال إن حمايتها مثبتة.',
      en: 'No data are said to travel over a network, and yet its protection is said to be shown.',
    },
  },
])
