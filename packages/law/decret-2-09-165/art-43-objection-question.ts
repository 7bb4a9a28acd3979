// D.43-44: whoever collects data from a person asks whether they wish to object – on the document itself and before the
// answers are finally validated; otherwise before the collection ends, with proof kept.
import { noticeSubject } from '../facts/notice.ts'
import { all } from '../rule.ts'

const { exception, given, rule } = noticeSubject

const fromThePerson = given(['collectedFrom'], f => f.collectedFrom === 'person')
const inWriting = given(['collectedInWriting'], f => f.collectedInWriting)
const otherwise = given(['collectedInWriting'], f => !f.collectedInWriting)

const nothingToObjectTo = exception({
  id: 'decret-43-excluded',
  cites: ['loi-09-08:9-3', 'decret-2-09-165:43', 'decret-2-09-165:44'],
  asks: ['objectionExcluded'],
  holds: f => f.objectionExcluded,
  confidence: 'reading',
  reading: {
    id: 'objection-question-where-excluded',
    cites: ['decret-2-09-165:43', 'decret-2-09-165:44', 'loi-09-08:9-3'],
    doubt: {
      fr: 'Le décret fait poser la question dans toute collecte ; l’article 9 exclut parfois l’opposition. Faut-il proposer un droit qui n’existe pas ?',
      ar: 'يوجب المرسوم طرح السؤال في كل عملية جمع؛ وتستبعد المادة 9 التعرض أحيانا. فهل يجب عرض حق غير موجود؟',
      en: 'The decree has the question asked in every collection; article 9 sometimes excludes objection. Must a right be offered that does not exist?',
    },
    encoded: {
      fr: 'Non, si l’opposition est exclue pour tous les usages prévus : la question tromperait. Elle reste due dès qu’un usage, telle la prospection, y est ouvert.',
      ar: 'لا، إذا كان التعرض مستبعدا بالنسبة لكل الاستعمالات المقررة: فالسؤال مضلل. ويبقى واجبا متى كان أحد الاستعمالات، كالاستقراء، قابلا للتعرض.',
      en: 'No, where objection is excluded for every planned use: the question would mislead. It remains due as soon as one use, such as prospecting, is open to it.',
    },
  },
  says: () => ({
    fr: 'Le droit d’opposition est exclu pour tous les usages prévus : la question n’a pas à être posée (art. 9).',
    ar: 'الحق في التعرض مستبعد بالنسبة لكل الاستعمالات المقررة: لا حاجة إلى طرح السؤال (المادة 9).',
    en: 'The right to object is excluded for every planned use: the question need not be asked (art. 9).',
  }),
})

export const objectionUnasked = rule({
  id: 'decret-43-1',
  cites: ['decret-2-09-165:43-1', 'loi-09-08:9'],
  when: all(
    fromThePerson,
    inWriting,
    given(['objectionAsked'], f => f.objectionAsked === 'no'),
  ),
  concludes: 'lacking',
  unless: [nothingToObjectTo],
  says: () => ({
    fr: 'Demander, sur le document même de la collecte, si la personne souhaite s’opposer (décret, art. 43-1).',
    ar: 'سؤال الشخص المعني، في الوثيقة المعتمدة لجمع المعطيات، عما إذا كان يرغب في التعرض (المرسوم، المادة 43-1).',
    en: 'Ask, on the collection document itself, whether the person wishes to object (decree, art. 43(1)).',
  }),
})

export const objectionAskedAfterValidation = rule({
  id: 'decret-43-2',
  cites: ['decret-2-09-165:43-2', 'loi-09-08:9'],
  when: all(
    fromThePerson,
    inWriting,
    given(['objectionAsked'], f => f.objectionAsked === 'late'),
  ),
  concludes: 'lacking',
  unless: [nothingToObjectTo],
  says: () => ({
    fr: 'Permettre à la personne d’exprimer son choix avant la validation finale de ses réponses (décret, art. 43-2).',
    ar: 'تمكين الشخص المعني من التعبير عن اختياره قبل التصديق النهائي على أجوبته (المرسوم، المادة 43-2).',
    en: 'Let the person express the choice before their answers are finally validated (decree, art. 43(2)).',
  }),
})

export const objectionNotAskedInTime = rule({
  id: 'decret-44',
  cites: ['decret-2-09-165:44', 'loi-09-08:9'],
  when: all(
    fromThePerson,
    otherwise,
    given(['objectionAsked'], f => f.objectionAsked !== 'in-time'),
  ),
  concludes: 'lacking',
  unless: [nothingToObjectTo],
  says: () => ({
    fr: 'Demander à la personne, avant la fin de la collecte, si elle souhaite s’opposer (décret, art. 44).',
    ar: 'سؤال الشخص المعني، قبل إنهاء الجمع، عما إذا كان يرغب في التعرض (المرسوم، المادة 44).',
    en: 'Ask the person, before the collection ends, whether they wish to object (decree, art. 44).',
  }),
})

export const objectionUnproven = rule({
  id: 'decret-44-proof',
  cites: ['decret-2-09-165:44'],
  when: all(
    fromThePerson,
    otherwise,
    given(['objectionAsked'], f => f.objectionAsked === 'in-time'),
    given(['objectionProofKept'], f => !f.objectionProofKept),
  ),
  concludes: 'lacking',
  unless: [nothingToObjectTo],
  says: () => ({
    fr: 'Garder la preuve que la personne a pu s’opposer : la collecte n’est pas écrite (décret, art. 44).',
    ar: 'الاحتفاظ بما يثبت أن الشخص المعني كان بوسعه التعرض: لم يتم الجمع كتابة (المرسوم، المادة 44).',
    en: 'Keep proof that the person could object: the collection is not in writing (decree, art. 44).',
  }),
})
