// Art. 23, second to fourth paragraphs: a processor with sufficient guarantees, whose measures are followed, bound by a contract
// that says two things and is recorded for evidence.
import { processorRelation } from '../facts/processor.ts'

const { rule } = processorRelation

export const noContract = rule({
  id: 'art-23-3-none',
  cites: ['loi-09-08:23-3', 'loi-09-08:23-4'],
  asks: ['contract'],
  holds: f => f.contract === 'none',
  concludes: 'no-contract',
  says: () => ({
    fr: 'Aucun contrat ni acte juridique ne lie le sous-traitant : en conclure un avant tout traitement (art. 23-3).',
    ar: 'لا يربط المعالج من الباطن أي عقد أو محرر قانوني: يجب إبرامه قبل أي معالجة (المادة 23-3).',
    en: 'No contract or legal act binds the processor: make one before any processing (art. 23(3)).',
  }),
})

export const oralContract = rule({
  id: 'art-23-4-oral',
  cites: ['loi-09-08:23-4'],
  asks: ['contract'],
  holds: f => f.contract === 'oral',
  concludes: 'lacking',
  says: () => ({
    fr: 'L’accord est oral : le consigner par écrit ou sous une autre forme équivalente, pour la preuve (art. 23-4).',
    ar: 'الاتفاق شفوي: يجب تضمينه كتابة أو في شكل آخر معادل حفظا للأدلة (المادة 23-4).',
    en: 'The agreement is oral: record it in writing or another equivalent form, for evidence (art. 23(4)).',
  }),
})

export const noInstructionClause = rule({
  id: 'art-23-3-instruction',
  cites: ['loi-09-08:23-3', 'loi-09-08:25'],
  asks: ['instructionOnly'],
  holds: f => !f.instructionOnly,
  concludes: 'lacking',
  says: () => ({
    fr: 'Il manque la clause par laquelle le sous-traitant n’agit que sur instruction du responsable (art. 23-3, 25).',
    ar: 'ينقص البند الذي لا يتصرف بموجبه المعالج من الباطن إلا بتعليمات من المسؤول (المادتان 23-3 و25).',
    en: 'The clause is missing by which the processor acts only on the controller’s instruction (art. 23(3), 25).',
  }),
})

export const noSecurityClause = rule({
  id: 'art-23-3-security',
  cites: ['loi-09-08:23-3', 'loi-09-08:23-1'],
  asks: ['securityBindsProcessor'],
  holds: f => !f.securityBindsProcessor,
  concludes: 'lacking',
  says: () => ({
    fr: 'Il manque la clause par laquelle les obligations de sécurité pèsent aussi sur le sous-traitant (art. 23-3).',
    ar: 'ينقص البند الذي يتقيد بموجبه المعالج من الباطن أيضا بالتزامات السلامة (المادة 23-3).',
    en: 'The clause is missing by which the duties of security bind the processor too (art. 23(3)).',
  }),
})

export const notRecorded = rule({
  id: 'art-23-4-requirements',
  cites: ['loi-09-08:23-4'],
  asks: ['requirementsRecorded'],
  holds: f => !f.requirementsRecorded,
  concludes: 'lacking',
  says: () => ({
    fr: 'Les éléments relatifs à la protection des données et les exigences de sécurité ne sont pas consignés (art. 23-4).',
    ar: 'لم تضمن العناصر المتعلقة بحماية المعطيات ومتطلبات السلامة (المادة 23-4).',
    en: 'The terms on data protection and the demands of security are not recorded (art. 23(4)).',
  }),
})

export const recordNotKept = rule({
  id: 'art-23-4-evidence',
  cites: ['loi-09-08:23-4'],
  asks: ['recordKept'],
  holds: f => !f.recordKept,
  concludes: 'lacking',
  says: () => ({
    fr: 'Aucun exemplaire n’est gardé, alors que l’écrit sert à conserver les preuves (art. 23-4).',
    ar: 'لا يحتفظ بأي نظير، مع أن الغرض من الكتابة حفظ الأدلة (المادة 23-4).',
    en: 'No copy is kept, although the record is there to keep the evidence (art. 23(4)).',
  }),
})

export const guaranteesNotAssessed = rule({
  id: 'art-23-2-choice',
  cites: ['loi-09-08:23-2'],
  asks: ['guaranteesAssessed'],
  holds: f => !f.guaranteesAssessed,
  concludes: 'lacking',
  says: () => ({
    fr: 'Rien ne montre que le sous-traitant a été choisi pour ses garanties de sécurité : les vérifier (art. 23-2).',
    ar: 'لا شيء يثبت أن المعالج من الباطن اختير لما يقدمه من ضمانات السلامة: يجب التحقق منها (المادة 23-2).',
    en: 'Nothing shows that the processor was chosen for its guarantees of security: check them (art. 23(2)).',
  }),
})

export const guaranteesNotFollowed = rule({
  id: 'art-23-2-follow',
  cites: ['loi-09-08:23-2'],
  asks: ['guaranteesFollowed'],
  holds: f => !f.guaranteesFollowed,
  concludes: 'lacking',
  says: () => ({
    fr: 'Le responsable ne veille pas au respect de ces mesures : organiser un suivi (art. 23-2).',
    ar: 'لا يسهر المسؤول على احترام هذه الإجراءات: يجب تنظيم تتبعها (المادة 23-2).',
    en: 'The controller does not see to it that those measures are respected: organise a follow-up (art. 23(2)).',
  }),
})

/** What is left when nothing is missing. */
export const contractComplete = rule({
  id: 'art-23-complete',
  cites: ['loi-09-08:23'],
  asks: [],
  holds: () => true,
  concludes: 'complete',
  says: () => ({
    fr: 'Le contrat contient ce que la loi exige et ce qu’elle implique, et les garanties sont suivies (art. 23).',
    ar: 'يتضمن العقد ما يفرضه القانون وما يستلزمه، والضمانات موضوع تتبع (المادة 23).',
    en: 'The contract holds what the law demands and what it implies, and the guarantees are followed (art. 23).',
  }),
})
