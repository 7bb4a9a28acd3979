// Art. 18 against art. 47: both spare a register that a text means to inform the public. Art. 18 lifts the declaration when
// it is open to the public or to anyone with a legitimate interest; art. 47 lifts the entry only when open to the public.
import { given, rule } from '../facts/processing.ts'
import { all } from '../rule.ts'
import { publicRegister } from './art-18-registers.ts'

const solely = given(['publicRegisterOnly'], f => f.publicRegisterOnly)
const reading = typeof publicRegister.reading === 'object' ? { reading: publicRegister.reading } : {}

export const openToAll = rule({
  id: 'art-47-open-to-all',
  cites: ['loi-09-08:47-1', 'loi-09-08:18-1'],
  when: all(
    solely,
    given(['registerOpenTo'], f => f.registerOpenTo === 'public'),
  ),
  concludes: 'exempt-unlisted',
  ...reading,
  says: () => ({
    fr: 'Ni déclaration ni inscription au registre national : ce registre est destiné par un texte à l’information du public, et ouvert à tous ; seule l’identité du responsable y figure (art. 18, 47).',
    ar: 'لا تصريح ولا تقييد في السجل الوطني: هذا السجل معد بموجب نص لإخبار العموم ومفتوح للجميع؛ ولا تدرج فيه إلا هوية المسؤول (المادتان 18 و47).',
    en: 'Neither declaration nor entry in the national register: a text means this register to inform the public, and it is open to all; only the controller’s identity stands there (art. 18, 47).',
  }),
})

export const openToInterest = rule({
  id: 'art-18-legitimate-interest',
  cites: ['loi-09-08:18-1', 'loi-09-08:47-1'],
  when: all(
    solely,
    given(['registerOpenTo'], f => f.registerOpenTo === 'legitimate-interest'),
  ),
  concludes: 'exempt-listed',
  ...reading,
  says: () => ({
    fr: 'Pas de déclaration, mais une inscription au registre national : ce registre n’est ouvert qu’à qui justifie d’un intérêt légitime, et l’article 47 ne dispense que ceux ouverts à tous (art. 18, 47).',
    ar: 'لا تصريح، لكن يقيد في السجل الوطني: هذا السجل مفتوح فقط لمن يثبت مصلحة مشروعة، ولا تعفي المادة 47 إلا السجلات المفتوحة للعموم (المادتان 18 و47).',
    en: 'No declaration, but an entry in the national register: this register is open only to those with a legitimate interest, and article 47 spares only those open to all (art. 18, 47).',
  }),
})

export const notSolely = rule({
  id: 'art-18-not-solely',
  cites: ['loi-09-08:18-1', 'loi-09-08:12'],
  asks: ['publicRegisterOnly'],
  holds: f => !f.publicRegisterOnly,
  concludes: 'not-exempt',
  says: () => ({
    fr: 'Aucune dispense : le seul objet du traitement n’est pas de tenir un registre destiné par un texte à l’information du public (art. 12, 18).',
    ar: 'لا إعفاء: ليس الغرض الوحيد من المعالجة مسك سجل معد بموجب نص لإخبار العموم (المادتان 12 و18).',
    en: 'No exemption: the sole object of the processing is not to keep a register that a text means to inform the public (art. 12, 18).',
  }),
})

export const openToNobody = rule({
  id: 'art-18-closed',
  cites: ['loi-09-08:18-1', 'loi-09-08:12'],
  when: all(
    solely,
    given(['registerOpenTo'], f => f.registerOpenTo === 'nobody'),
  ),
  concludes: 'not-exempt',
  says: () => ({
    fr: 'Aucune dispense : ce registre n’est ouvert à personne, alors que la loi le veut destiné au public et ouvert à la consultation (art. 12, 18).',
    ar: 'لا إعفاء: هذا السجل غير مفتوح لأي أحد، بينما يشترط القانون أن يكون معدا لإخبار العموم ومفتوحا للاطلاع (المادتان 12 و18).',
    en: 'No exemption: this register is open to nobody, while the law wants it meant for the public and open to consultation (art. 12, 18).',
  }),
})

/** Chapter II: the rights of persons hold for an exempt register too. */
export const rightsRemain = rule({
  id: 'art-18-rights',
  cites: ['loi-09-08:18-2'],
  when: publicRegister,
  concludes: 'duty',
  says: () => ({
    fr: 'Répondre des droits des personnes comme pour tout traitement : le responsable du registre y est tenu (art. 18, deuxième alinéa).',
    ar: 'ضمان حقوق الأشخاص المعنيين كما في كل معالجة: يلتزم المسؤول عن السجل بذلك (المادة 18، الفقرة الثانية).',
    en: 'Answer for the rights of persons as for any processing: the register’s controller is bound to (art. 18, second paragraph).',
  }),
})
