// One processor and the contract that binds it to the controller (art. 23-2 to 23-4, 25, 26).
import { pair } from './contradiction.ts'
import { choice, type FactsOf, yesNo } from './declare.ts'
import { advisedTerms, impliedTerms } from './processor-terms.ts'
import { subjectOf } from './subject.ts'

const declarations = {
  contract: choice(
    {
      written: {
        fr: 'Oui, par écrit',
        ar: 'نعم، كتابة',
        en: 'Yes, in writing',
      },
      equivalent: {
        fr: 'Oui, sous une autre forme équivalente',
        ar: 'نعم، في شكل آخر معادل',
        en: 'Yes, in another equivalent form',
      },
      oral: {
        fr: 'Oui, de vive voix',
        ar: 'نعم، شفويا',
        en: 'Yes, by word of mouth',
      },
      none: {
        fr: 'Non',
        ar: 'لا',
        en: 'No',
      },
    },
    {
      question: {
        fr: 'Un contrat ou un acte juridique lie-t-il le sous-traitant au responsable ?',
        ar: 'هل يربط عقد أو محرر قانوني المعالج من الباطن بالمسؤول عن المعالجة؟',
        en: 'Does a contract or legal act bind the processor to the controller?',
      },
      help: {
        fr: 'La sous-traitance doit être régie par un tel acte, consigné par écrit ou sous une forme équivalente (art. 23-3, 23-4).',
        ar: 'تنظم المعالجة من الباطن بموجب محرر مضمن كتابة أو في شكل معادل (المادتان 23-3 و23-4).',
        en: 'Processing on behalf must be governed by such an act, recorded in writing or an equivalent form (art. 23(3), 23(4)).',
      },
      cites: ['loi-09-08:23-3', 'loi-09-08:23-4'],
    },
  ),
  instructionOnly: yesNo({
    question: {
      fr: 'Le contrat prévoit-il que le sous-traitant n’agit que sur instruction du responsable ?',
      ar: 'هل ينص العقد على ألا يتصرف المعالج من الباطن إلا بتعليمات من المسؤول عن المعالجة؟',
      en: 'Does the contract provide that the processor acts only on the controller’s instruction?',
    },
    help: {
      fr: 'Sous la seule instruction du responsable (art. 23-3).',
      ar: 'بتعليمات من المسؤول وحده (المادة 23-3).',
      en: 'On the controller’s instruction alone (art. 23(3)).',
    },
    cites: ['loi-09-08:23-3'],
  }),
  securityBindsProcessor: yesNo({
    question: {
      fr: 'Le contrat prévoit-il que les obligations de sécurité pèsent aussi sur le sous-traitant ?',
      ar: 'هل ينص العقد على تقيد المعالج من الباطن أيضا بالتزامات السلامة؟',
      en: 'Does the contract provide that the duties of security bind the processor too?',
    },
    help: {
      fr: 'Celles du premier paragraphe de l’article 23 (art. 23-3).',
      ar: 'الالتزامات المنصوص عليها في البند 1 من المادة 23 (المادة 23-3).',
      en: 'Those of the first paragraph of article 23 (art. 23(3)).',
    },
    cites: ['loi-09-08:23-3', 'loi-09-08:23-1'],
  }),
  requirementsRecorded: yesNo({
    question: {
      fr: 'Les éléments du contrat relatifs à la protection des données et les exigences de sécurité sont-ils consignés ?',
      ar: 'هل ضمنت عناصر العقد المتعلقة بحماية المعطيات ومتطلبات السلامة؟',
      en: 'Are the contract’s terms on data protection and the demands of security recorded?',
    },
    help: {
      fr: 'Par écrit ou sous une autre forme équivalente (art. 23-4).',
      ar: 'كتابة أو في شكل آخر معادل (المادة 23-4).',
      en: 'In writing or another equivalent form (art. 23(4)).',
    },
    cites: ['loi-09-08:23-4'],
  }),
  recordKept: yesNo({
    question: {
      fr: 'Gardez-vous un exemplaire du contrat comme preuve ?',
      ar: 'هل تحتفظون بنظير من العقد كدليل؟',
      en: 'Do you keep a copy of the contract as evidence?',
    },
    help: {
      fr: 'Cet écrit sert à conserver les preuves (art. 23-4).',
      ar: 'الغرض من الكتابة حفظ الأدلة (المادة 23-4).',
      en: 'The record is there to keep the evidence (art. 23(4)).',
    },
    cites: ['loi-09-08:23-4'],
  }),
  guaranteesAssessed: yesNo({
    question: {
      fr: 'Avez-vous vérifié, avant de le choisir, que le sous-traitant apporte des garanties suffisantes ?',
      ar: 'هل تحققتم قبل اختيار المعالج من الباطن من أنه يقدم الضمانات الكافية؟',
      en: 'Before choosing the processor, did you check that it brings sufficient guarantees?',
    },
    help: {
      fr: 'Au regard des mesures de sécurité des traitements à effectuer (art. 23-2).',
      ar: 'بالنظر إلى إجراءات السلامة المتعلقة بالمعالجة (المادة 23-2).',
      en: 'By the measures of security of the processing to be done (art. 23(2)).',
    },
    cites: ['loi-09-08:23-2'],
  }),
  guaranteesFollowed: yesNo({
    question: {
      fr: 'Veillez-vous à ce que le sous-traitant respecte ces mesures de sécurité ?',
      ar: 'هل تسهرون على احترام المعالج من الباطن لإجراءات السلامة؟',
      en: 'Do you see to it that the processor respects the measures of security?',
    },
    help: {
      fr: 'Un contrôle, un rapport, une réunion dont il reste une trace (art. 23-2).',
      ar: 'مراقبة أو تقرير أو اجتماع يترك أثرا (المادة 23-2).',
      en: 'A check, a report, a meeting that leaves a trace (art. 23(2)).',
    },
    cites: ['loi-09-08:23-2'],
  }),
  beyondInstructions: yesNo({
    question: {
      fr: 'Le sous-traitant traite-t-il des données au-delà des instructions reçues ?',
      ar: 'هل يعالج المعالج من الباطن معطيات دون تعليمات من المسؤول؟',
      en: 'Does the processor process data beyond the instructions received?',
    },
    help: {
      fr: 'Pour lui-même, pour un autre client, pour une autre fin (art. 25).',
      ar: 'لفائدته أو لزبون آخر أو لغاية أخرى (المادة 25).',
      en: 'For itself, for another client, to another end (art. 25).',
    },
    cites: ['loi-09-08:25'],
  }),
  obligedByLaw: yesNo({
    question: {
      fr: 'Une obligation légale contraint-elle le sous-traitant à traiter sans instruction ?',
      ar: 'هل اقتضت التزامات قانونية أن يعالج المعالج من الباطن المعطيات دون تعليمات؟',
      en: 'Does a legal obligation compel the processor to process without instruction?',
    },
    help: {
      fr: 'C’est la seule exception à l’instruction (art. 25).',
      ar: 'هذا هو الاستثناء الوحيد من التعليمات (المادة 25).',
      en: 'That is the only exception to instruction (art. 25).',
    },
    cites: ['loi-09-08:25'],
  }),
  ...impliedTerms,
  ...advisedTerms,
} as const

export type ProcessorFacts = FactsOf<typeof declarations>

export const processorRelation = subjectOf(declarations, [
  {
    id: 'clause-without-a-contract',
    clashes: f =>
      (['instructionOnly', 'securityBindsProcessor', 'requirementsRecorded', 'recordKept'] as const).flatMap(
        clause => pair(f.contract === 'none' && f[clause] === true, 'contract', clause),
      ),
    text: {
      fr: 'Aucun contrat ne lierait le sous-traitant, et pourtant une de ses clauses est tenue pour écrite.',
      ar: 'يقال إن أي عقد لا يربط المعالج من الباطن، ومع ذلك يعتبر أحد بنوده مكتوبا.',
      en: 'No contract is said to bind the processor, and yet one of its clauses is said to be written.',
    },
  },
])
