// Art. 30 and 62: what the one inspected does. Obstruction is an offence whatever the irregularity; an irregularity is noted.
import { visitIrregularities } from '../decret-2-09-165/art-17-inspection.ts'
import { paperIrregularities } from '../decret-2-09-165/art-20-minutes.ts'
import { inspectionSubject } from '../facts/inspection.ts'
import { any } from '../rule.ts'

const { rule } = inspectionSubject

const obstructed = rule({
  id: 'art-62-inspection',
  cites: ['loi-09-08:62', 'loi-09-08:30-1'],
  asks: ['obstruction'],
  holds: f => f.obstruction.length > 0,
  concludes: 'obstruction',
  says: () => ({
    fr: 'Le contrôle a été gêné : cesser aussitôt et fournir ce qui est demandé. C’est une infraction, que le contrôle soit régulier ou non (art. 62).',
    ar: 'تمت عرقلة المراقبة: يجب التوقف فورا وتقديم المطلوب. وهذه مخالفة سواء كانت المراقبة قانونية أم لا (المادة 62).',
    en: 'The control was obstructed: stop at once and give what is asked. It is an offence whether or not the control is regular (art. 62).',
  }),
})

const noOperation = rule({
  id: 'art-30-no-operation',
  cites: ['loi-09-08:30-1'],
  asks: ['operations'],
  holds: f => f.operations.length === 0,
  concludes: 'not-begun',
  says: () => ({
    fr: 'Aucune opération n’a encore eu lieu : préparer le dossier et la personne qui recevra les agents (art. 30).',
    ar: 'لم تجر أي عملية بعد: ينبغي إعداد الملف والشخص الذي سيستقبل الأعوان (المادة 30).',
    en: 'No operation has taken place yet: prepare the file and the person who will receive the agents (art. 30).',
  }),
})

const regularControl = rule({
  id: 'art-30-regular',
  cites: ['loi-09-08:30-1'],
  asks: [],
  holds: () => true,
  concludes: 'regular',
  says: () => ({
    fr: 'D’après ces faits, les formes du contrôle sont respectées : collaborer et garder copie de tout (art. 30 ; décret, art. 17 à 22).',
    ar: 'بناء على هذه الوقائع، شكليات المراقبة محترمة: يجب التعاون والاحتفاظ بنسخة من كل شيء (المادة 30؛ المرسوم، المواد من 17 إلى 22).',
    en: 'On these facts the forms of the control were kept: cooperate, and keep a copy of everything (art. 30; decree, art. 17 to 22).',
  }),
})

export const irregularities = [...visitIrregularities, ...paperIrregularities]

/** Always due. */
export const neverObstruct = rule({
  id: 'art-62-never-obstruct',
  cites: ['loi-09-08:62', 'decret-2-09-165:22-4'],
  asks: [],
  holds: () => true,
  concludes: 'duty',
  says: () => ({
    fr: 'Recevoir les agents, donner accès et documents, répondre aux convocations : tout refus est noté et peut être puni (art. 62 ; décret, art. 22).',
    ar: 'استقبال الأعوان وتمكينهم من الولوج والوثائق والاستجابة للاستدعاءات: كل امتناع يدون وقد يعاقب عليه (المادة 62؛ المرسوم، المادة 22).',
    en: 'Receive the agents, give access and documents, answer summonses: any refusal is noted and may be punished (art. 62; decree, art. 22).',
  }),
})

export const haveItNoted = rule({
  id: 'decret-20-have-it-noted',
  cites: ['decret-2-09-165:20-1'],
  when: any(...irregularities),
  concludes: 'duty',
  says: () => ({
    fr: 'Faire porter l’irrégularité au procès-verbal, parmi les déclarations, puis la soumettre à un avocat : elle se plaide, elle ne dispense pas d’obéir (décret, art. 20).',
    ar: 'تدوين الإخلال في المحضر ضمن التصريحات ثم عرضه على محام: يتم التمسك به أمام القضاء ولا يعفي من الامتثال (المرسوم، المادة 20).',
    en: 'Have the irregularity written into the minutes, among the statements, then put it to a lawyer: it is argued, it does not excuse from complying (decree, art. 20).',
  }),
})

export const obstructions = [obstructed]
export const withoutOperation = [noOperation]
export const regular = [regularControl]
