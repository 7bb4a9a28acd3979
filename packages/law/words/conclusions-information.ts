// What the question on a request for public information concludes.
import type { ConclusionWords } from './conclusion.ts'

export const informationRequestConclusions = {
  'not-bound': {
    label: { fr: 'Loi 31-13 non applicable', ar: 'القانون 31.13 غير مطبق', en: 'Law 31-13 does not apply' },
    sentence: {
      fr: 'La loi 31-13 n’oblige pas à répondre ; l’article 4 de la loi 09-08 reste la règle.',
      ar: 'لا يلزم القانون 31.13 بالجواب؛ وتبقى المادة 4 من القانون 09.08 هي القاعدة.',
      en: 'Law 31-13 does not oblige an answer; article 4 of Law 09-08 remains the rule.',
    },
    standing: 'settled',
  },
  'access-request': {
    label: {
      fr: 'Droit d’accès (loi 09-08)',
      ar: 'الحق في الولوج (القانون 09.08)',
      en: 'Right of access (Law 09-08)',
    },
    sentence: {
      fr: 'La personne demande ses propres données : c’est le droit d’accès de la loi 09-08 (art. 7).',
      ar: 'يطلب الشخص معطياته الخاصة: هو الحق في الولوج المنصوص عليه في القانون 09.08 (المادة 7).',
      en: 'The person asks for their own data: it is the right of access of Law 09-08 (art. 7).',
    },
    standing: 'needs',
  },
  answered: {
    label: { fr: 'Répondue', ar: 'تم الجواب عنه', en: 'Answered' },
    sentence: {
      fr: 'La demande a sa réponse, écrite et motivée si elle est un refus.',
      ar: 'تم الجواب عن الطلب كتابة، مع التعليل في حالة الرفض.',
      en: 'The request has its answer, written and reasoned if it is a refusal.',
    },
    standing: 'settled',
  },
  'mend-refusal': {
    label: { fr: 'Refus à reprendre', ar: 'رفض يجب تصحيحه', en: 'Refusal to redo' },
    sentence: {
      fr: 'Reprendre le refus par écrit, avec ses motifs et la voie de plainte (loi 31-13, art. 18).',
      ar: 'يجب تصحيح الرفض كتابة مع التعليل وبيان حق تقديم شكاية (القانون 31.13، المادة 18).',
      en: 'Redo the refusal in writing, with its reasons and the way to complain (Law 31-13, art. 18).',
    },
    standing: 'needs',
  },
  'to-complete': {
    label: { fr: 'Demande à compléter', ar: 'طلب يجب إتمامه', en: 'Request to complete' },
    sentence: {
      fr: 'Demander ce qui manque à la demande, et rien de plus (loi 31-13, art. 14).',
      ar: 'يطلب ما ينقص الطلب دون زيادة (القانون 31.13، المادة 14).',
      en: 'Ask for what the request lacks, and nothing more (Law 31-13, art. 14).',
    },
    standing: 'needs',
  },
  late: {
    label: { fr: 'En retard', ar: 'متأخر', en: 'Late' },
    sentence: {
      fr: 'Le délai de réponse est passé : répondre aujourd’hui (loi 31-13, art. 16, 17).',
      ar: 'انقضى أجل الجواب: يجب الجواب اليوم (القانون 31.13، المادتان 16 و17).',
      en: 'The time to answer is past: answer today (Law 31-13, art. 16, 17).',
    },
    standing: 'prohibited',
  },
  refuse: {
    label: { fr: 'À refuser, avec motifs', ar: 'يرفض مع التعليل', en: 'Refuse, with reasons' },
    sentence: {
      fr: 'Tout n’est que données personnelles d’autrui : refuser par écrit et en dire le motif (loi 31-13, art. 7, 18).',
      ar: 'كل ما طلب معطيات شخصية للغير: يجب الرفض كتابة مع التعليل (القانون 31.13، المادتان 7 و18).',
      en: 'All of it is other people’s personal data: refuse in writing, with the reason (Law 31-13, art. 7, 18).',
    },
    standing: 'needs',
  },
  'redact-and-give': {
    label: { fr: 'À occulter, puis à communiquer', ar: 'يحجب ثم يسلم', en: 'Redact, then give' },
    sentence: {
      fr: 'Occulter les données personnelles d’autrui et communiquer le reste (loi 31-13, art. 7, 8).',
      ar: 'تحجب المعطيات الشخصية للغير ويسلم الباقي (القانون 31.13، المادتان 7 و8).',
      en: 'Redact other people’s personal data and give the rest (Law 31-13, art. 7, 8).',
    },
    standing: 'needs',
  },
  give: {
    label: { fr: 'À communiquer', ar: 'يسلم', en: 'To be given' },
    sentence: {
      fr: 'Communiquer l’information dans le délai (loi 31-13, art. 16).',
      ar: 'تسلم المعلومات داخل الأجل (القانون 31.13، المادة 16).',
      en: 'Give the information within the time (Law 31-13, art. 16).',
    },
    standing: 'needs',
  },
} as const satisfies Record<string, ConclusionWords>
