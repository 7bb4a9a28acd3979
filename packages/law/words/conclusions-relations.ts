// What the questions on prospecting, machine decisions, processors and security conclude, in a word and in a sentence.
import type { ConclusionWords } from './conclusion.ts'

export const automatedDecisionConclusions = {
  'forbidden-court': {
    label: {
      fr: 'Interdit au juge, sans exception',
      ar: 'ممنوع على القاضي دون استثناء',
      en: 'Forbidden to a court, without exception',
    },
    sentence: {
      fr: 'Une évaluation automatisée de la personnalité ne peut fonder, même en partie, une décision de justice qui apprécie un comportement.',
      ar: 'لا يجوز أن يبنى حكم قضائي يقيم سلوكا، ولو جزئيا، على تقييم آلي للشخصية.',
      en: 'An automated evaluation of personality may not be a foundation, even in part, of a court decision that assesses conduct.',
    },
    standing: 'prohibited',
  },
  forbidden: {
    label: { fr: 'Interdit en l’état', ar: 'ممنوع على حاله', en: 'Forbidden as it stands' },
    sentence: {
      fr: 'Une décision aux effets juridiques repose sur le seul profilage automatisé de la personne.',
      ar: 'قرار تنشأ عنه آثار قانونية يستند فقط إلى تحديد آلي لصفات الشخص.',
      en: 'A decision with legal effects rests on automated profiling of the person alone.',
    },
    standing: 'prohibited',
  },
  allowed: {
    label: { fr: 'Permis', ar: 'مسموح به', en: 'Allowed' },
    sentence: {
      fr: 'La décision n’est pas réputée reposer sur la seule machine : la personne a été entendue dans le cadre d’un contrat, ou sa demande est satisfaite.',
      ar: 'لا يعتبر القرار متخذا بناء على الآلة وحدها: أتيح للشخص تقديم ملاحظاته في إطار عقد أو استجيب لطلبه.',
      en: 'The decision is not held to rest on the machine alone: the person was heard within a contract, or the request is granted.',
    },
    standing: 'settled',
  },
  'not-caught': {
    label: {
      fr: 'Non visé par l’article 11',
      ar: 'لا تشمله المادة 11',
      en: 'Not caught by article 11',
    },
    sentence: {
      fr: 'L’article 11 n’interdit pas cette décision ; le traitement lui-même doit rester licite.',
      ar: 'لا تمنع المادة 11 هذا القرار؛ ويجب أن تظل المعالجة نفسها مشروعة.',
      en: 'Article 11 does not forbid this decision; the processing itself must still be lawful.',
    },
    standing: 'settled',
  },
} as const satisfies Record<string, ConclusionWords>

/** By the question's name. */
export const relationsConclusions: Readonly<Record<string, Readonly<Record<string, ConclusionWords>>>> = {
  'automated-decision': automatedDecisionConclusions,
}
