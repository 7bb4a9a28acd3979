// Whether an organisation has a data protection officer, and whether it promised one: the law asks only for a service with which
// people use their rights (art. 15-g).
import { choice, type FactsOf, yesNo } from './declare.ts'
import { subjectOf } from './subject.ts'

const declarations = {
  appointed: choice(
    {
      inside: {
        fr: 'Oui, dans l’organisme',
        ar: 'نعم، داخل المؤسسة',
        en: 'Yes, inside the organisation',
      },
      outside: {
        fr: 'Oui, à l’extérieur',
        ar: 'نعم، خارجها',
        en: 'Yes, outside it',
      },
      none: {
        fr: 'Non',
        ar: 'لا',
        en: 'No',
      },
    },
    {
      question: {
        fr: 'Un délégué à la protection des données est-il désigné ?',
        ar: 'هل عين مندوب لحماية المعطيات؟',
        en: 'Is a data protection officer appointed?',
      },
      help: {
        fr: 'La loi 09-08 ne l’impose à personne.',
        ar: 'لا يفرضه القانون 09.08 على أحد.',
        en: 'Law 09-08 asks it of nobody.',
      },
      cites: ['loi-09-08:15-g'],
    },
  ),
  promisedIn: choice(
    {
      policy: {
        fr: 'Oui, dans une politique publiée',
        ar: 'نعم، في سياسة منشورة',
        en: 'Yes, in a published policy',
      },
      contract: {
        fr: 'Oui, dans un contrat ou un programme',
        ar: 'نعم، في عقد أو برنامج',
        en: 'Yes, in a contract or a programme',
      },
      nowhere: {
        fr: 'Non',
        ar: 'لا',
        en: 'No',
      },
    },
    {
      question: {
        fr: 'L’organisme a-t-il promis d’avoir un délégué à la protection des données ?',
        ar: 'هل تعهدت المؤسسة بتعيين مندوب لحماية المعطيات؟',
        en: 'Has the organisation promised to have a data protection officer?',
      },
      help: {
        fr: 'Une promesse publiée se tient : les données se traitent loyalement (art. 3-1-a).',
        ar: 'يجب الوفاء بالتعهد المنشور: تعالج المعطيات بطريقة نزيهة (المادة 3-1-أ).',
        en: 'A published promise is kept: data are processed fairly (art. 3(1)(a)).',
      },
      cites: ['loi-09-08:3-1-a'],
    },
  ),
  rightsServiceNamed: yesNo({
    question: {
      fr: 'Le dépôt nomme-t-il le service auprès duquel les personnes exercent leurs droits ?',
      ar: 'هل يذكر الملف المودع المصلحة التي تمارس لديها الحقوق؟',
      en: 'Does the filing name the service with which people use their rights?',
    },
    help: {
      fr: 'Délégué ou non, c’est une mention obligatoire (art. 15-g ; décret, art. 27-8).',
      ar: 'سواء وجد المندوب أم لا، فهذا بيان إلزامي (المادة 15-ز؛ المرسوم، المادة 27-8).',
      en: 'Officer or not, it is a compulsory item (art. 15(g); decree, art. 27(8)).',
    },
    cites: ['loi-09-08:15-g', 'decret-2-09-165:27-8'],
  }),
} as const

export type OfficerFacts = FactsOf<typeof declarations>

export const officerOf = subjectOf(declarations)
