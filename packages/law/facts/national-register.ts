// A file as the national register would show it (art. 45-48): whose it is, how it was filed, and whether it is itself a
// register open to the public.
import { pair } from './contradiction.ts'
import { choice, type FactsOf, yesNo } from './declare.ts'
import { subjectOf } from './subject.ts'

const declarations = {
  entryHolder: choice(
    {
      'public-authority': { fr: 'Une autorité publique', ar: 'سلطة عمومية', en: 'A public authority' },
      'private-person': { fr: 'Une personne privée', ar: 'شخص من الخواص', en: 'A private person' },
    },
    {
      question: {
        fr: 'Qui est responsable de ce fichier ?',
        ar: 'من المسؤول عن هذا الملف؟',
        en: 'Who is responsible for this file?',
      },
      help: {
        fr: 'Le registre national range à part les fichiers publics et les fichiers privés.',
        ar: 'يميز السجل الوطني بين الملفات العمومية والملفات الخاصة.',
        en: 'The national register keeps public and private files apart.',
      },
      cites: ['loi-09-08:46-a', 'loi-09-08:46-b'],
    },
  ),
  entryFiling: choice(
    {
      declared: { fr: 'Déclaré', ar: 'مصرح به', en: 'Declared' },
      authorised: { fr: 'Autorisé', ar: 'مأذون به', en: 'Authorised' },
      nothing: { fr: 'Ni l’un ni l’autre', ar: 'لا هذا ولا ذاك', en: 'Neither' },
    },
    {
      question: {
        fr: 'Ce fichier est-il déclaré ou autorisé ?',
        ar: 'هل هذا الملف مصرح به أم مأذون به؟',
        en: 'Is this file declared or authorised?',
      },
      help: {
        fr: 'La CNDP inscrit ce qu’elle a reçu et délivré.',
        ar: 'تقيد اللجنة الوطنية ما تلقته وما سلمته.',
        en: 'The CNDP enters what it has received and granted.',
      },
      cites: ['loi-09-08:46'],
    },
  ),
  entryCreatedByText: yesNo({
    question: {
      fr: 'Une loi ou un règlement publié crée-t-il ce fichier public ?',
      ar: 'هل أحدث هذا الملف العمومي بقانون أو نص تنظيمي منشور؟',
      en: 'Does a published law or regulation create this public file?',
    },
    help: {
      fr: 'La référence du texte est inscrite.',
      ar: 'تقيد الإحالة على هذا النص.',
      en: 'The reference of the text is entered.',
    },
    cites: ['loi-09-08:46-c'],
  }),
  entryIsPublicRegister: yesNo({
    question: {
      fr: 'Ce fichier est-il lui-même un registre destiné par un texte à l’information du public et ouvert à tous ?',
      ar: 'هل هذا الملف في حد ذاته سجل موجه بموجب نص لإخبار العموم ومفتوح للجميع؟',
      en: 'Is this file itself a register that a text means to inform the public, open to all?',
    },
    help: {
      fr: 'Il n’est alors pas inscrit ; l’identité du responsable l’est.',
      ar: 'لا يقيد حينئذ؛ وإنما تدرج هوية المسؤول.',
      en: 'Then it is not entered; the controller’s identity is.',
    },
    cites: ['loi-09-08:47'],
  }),
  entryIdentityNotified: yesNo({
    question: {
      fr: 'L’identité du responsable de ce registre est-elle notifiée à la CNDP ?',
      ar: 'هل بُلغت هوية المسؤول عن هذا السجل إلى اللجنة الوطنية؟',
      en: 'Has the identity of that register’s controller been notified to the CNDP?',
    },
    help: {
      fr: 'Les personnes s’adressent à lui pour leurs droits.',
      ar: 'يتوجه إليه الأشخاص لممارسة حقوقهم.',
      en: 'Persons turn to it for their rights.',
    },
    cites: ['loi-09-08:47-2', 'loi-09-08:27-b-3'],
  }),
  ownRegisterKept: yesNo({
    question: {
      fr: 'Tenez-vous vous-mêmes un registre de vos traitements ?',
      ar: 'هل تمسكون بأنفسكم سجلا لمعالجاتكم؟',
      en: 'Do you keep a register of your processings yourselves?',
    },
    help: {
      fr: 'La loi n’y oblige pas ; c’est une bonne pratique.',
      ar: 'لا يلزم القانون بذلك؛ وهي ممارسة جيدة.',
      en: 'The law does not demand it; it is good practice.',
    },
    cites: ['loi-09-08:45'],
  }),
} as const

export type NationalRegisterFacts = FactsOf<typeof declarations>

export const nationalRegisterSubject = subjectOf(declarations, [
  {
    id: 'private-file-created-by-text',
    clashes: ({ entryHolder, entryCreatedByText }) =>
      pair(
        entryHolder === 'private-person' && entryCreatedByText === true,
        'entryHolder',
        'entryCreatedByText',
      ),
    text: {
      fr: 'Un texte crée des fichiers publics, non celui d’une personne privée.',
      ar: 'يحدث النص ملفات عمومية، لا ملف شخص من الخواص.',
      en: 'A text creates public files, not that of a private person.',
    },
  },
])
