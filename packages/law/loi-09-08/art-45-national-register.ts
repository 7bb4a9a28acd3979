// Art. 45-47: the national register is the CNDP's to keep and open to all: files of public authorities and of private persons,
// texts creating public files, authorisations, and what persons need for their rights. No article asks a register of others.
import { nationalRegisterSubject } from '../facts/national-register.ts'
import { all } from '../rule.ts'

const { given, rule } = nationalRegisterSubject

const filed = given(['entryFiling'], f => f.entryFiling !== 'nothing')
const isPublic = given(['entryHolder'], f => f.entryHolder === 'public-authority')

export const identityOnly = rule({
  id: 'art-47-1',
  cites: ['loi-09-08:47-1', 'loi-09-08:47-2'],
  asks: ['entryIsPublicRegister'],
  holds: f => f.entryIsPublicRegister,
  concludes: 'identity-only',
  says: () => ({
    fr: 'Le fichier n’est pas inscrit : registre destiné à l’information du public et ouvert à tous, il n’y laisse que l’identité de son responsable (art. 47).',
    ar: 'لا يقيد الملف: فهو سجل موجه لإخبار العموم ومفتوح للجميع، ولا تدرج إلا هوية المسؤول عنه (المادة 47).',
    en: 'The file is not entered: a register meant to inform the public and open to all, it leaves only its controller’s identity there (art. 47).',
  }),
})

export const publicFile = rule({
  id: 'art-46-a',
  cites: ['loi-09-08:46-a'],
  when: all(filed, isPublic),
  concludes: 'entered',
  says: () => ({
    fr: 'Le fichier est inscrit parmi ceux des autorités publiques (art. 46-a).',
    ar: 'يقيد الملف ضمن ملفات السلطات العمومية (المادة 46-أ).',
    en: 'The file is entered among those of public authorities (art. 46(a)).',
  }),
})

export const privateFile = rule({
  id: 'art-46-b',
  cites: ['loi-09-08:46-b'],
  when: all(
    filed,
    given(['entryHolder'], f => f.entryHolder === 'private-person'),
  ),
  concludes: 'entered',
  says: () => ({
    fr: 'Le fichier est inscrit parmi ceux des personnes privées (art. 46-b).',
    ar: 'يقيد الملف ضمن ملفات الخواص (المادة 46-ب).',
    en: 'The file is entered among those of private persons (art. 46(b)).',
  }),
})

export const creatingText = rule({
  id: 'art-46-c',
  cites: ['loi-09-08:46-c'],
  when: all(
    filed,
    isPublic,
    given(['entryCreatedByText'], f => f.entryCreatedByText),
  ),
  concludes: 'entered',
  says: () => ({
    fr: 'La référence du texte qui crée le fichier public est inscrite (art. 46-c).',
    ar: 'تقيد الإحالة على النص المحدث للملف العمومي (المادة 46-ج).',
    en: 'The reference of the text that creates the public file is entered (art. 46(c)).',
  }),
})

export const authorisationEntered = rule({
  id: 'art-46-d',
  cites: ['loi-09-08:46-d'],
  asks: ['entryFiling'],
  holds: f => f.entryFiling === 'authorised',
  concludes: 'entered',
  says: () => ({
    fr: 'L’autorisation délivrée est inscrite (art. 46-d).',
    ar: 'يقيد الإذن المسلم (المادة 46-د).',
    en: 'The authorisation granted is entered (art. 46(d)).',
  }),
})

export const neededForRights = rule({
  id: 'art-46-e',
  cites: ['loi-09-08:46-e', 'loi-09-08:15'],
  when: filed,
  concludes: 'entered',
  says: () => ({
    fr: 'Toute personne y trouve le responsable, les finalités, les données, les destinataires et les transferts, pour exercer ses droits (art. 46-e, 15-a à e).',
    ar: 'يجد فيه كل شخص المسؤول والغايات والمعطيات والمرسل إليهم وعمليات النقل لممارسة حقوقه (المادتان 46-ه و15 من أ إلى ه).',
    en: 'Anyone finds there the controller, purposes, data, recipients and transfers, to exercise their rights (art. 46(e), 15(a) to (e)).',
  }),
})

export const nothingToEnter = rule({
  id: 'art-46-nothing',
  cites: ['loi-09-08:46', 'loi-09-08:12'],
  asks: ['entryFiling'],
  holds: f => f.entryFiling === 'nothing',
  concludes: 'not-entered',
  says: () => ({
    fr: 'Déposer d’abord : la CNDP n’a rien à inscrire d’un fichier ni déclaré ni autorisé (art. 12, 46).',
    ar: 'الإيداع أولا: ليس للجنة الوطنية ما تقيده بخصوص ملف غير مصرح به ولا مأذون به (المادتان 12 و46).',
    en: 'File first: of a file neither declared nor authorised the CNDP has nothing to enter (art. 12, 46).',
  }),
})

export const identityToNotify = rule({
  id: 'art-47-2',
  cites: ['loi-09-08:47-2', 'loi-09-08:27-b-3', 'loi-09-08:18-2'],
  when: all(
    given(['entryIsPublicRegister'], f => f.entryIsPublicRegister),
    given(['entryIdentityNotified'], f => !f.entryIdentityNotified),
  ),
  concludes: 'duty',
  says: () => ({
    fr: 'Notifier à la CNDP l’identité du responsable : elle doit figurer au registre national pour que les personnes exercent leurs droits (art. 18, 47).',
    ar: 'تبليغ هوية المسؤول إلى اللجنة الوطنية: يجب إدراجها بالسجل الوطني حتى يتمكن الأشخاص من ممارسة حقوقهم (المادتان 18 و47).',
    en: 'Notify the controller’s identity to the CNDP: it must stand in the national register so that persons can exercise their rights (art. 18, 47).',
  }),
})

export const ownRegister = rule({
  id: 'art-45-own-register',
  cites: ['loi-09-08:45', 'loi-09-08:3-3'],
  label: 'practice',
  confidence: 'practice',
  asks: ['ownRegisterKept'],
  holds: f => !f.ownRegisterKept,
  concludes: 'duty',
  says: () => ({
    fr: 'Tenir un registre interne est une bonne pratique, non une obligation : la loi ne charge que la CNDP d’en tenir un (art. 45).',
    ar: 'مسك سجل داخلي ممارسة جيدة وليس إلزاما: لا يعهد القانون بمسك سجل إلا إلى اللجنة الوطنية (المادة 45).',
    en: 'To keep a register of one’s own is good practice, not a duty: the law charges only the CNDP with keeping one (art. 45).',
  }),
})
