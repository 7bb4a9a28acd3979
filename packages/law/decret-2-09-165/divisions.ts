// The chapters and sections of Decree 2-09-165, each with the articles it spans. The Arabic titles are
// the decree’s own.
import type { Division } from '../contents-entry.ts'

export const divisions: readonly Division[] = [
  {
    level: 'chapter',
    number: 1,
    first: 1,
    last: 22,
    title: {
      fr: 'La Commission nationale',
      ar: 'اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي (اللجنة الوطنية)',
      en: 'The National Commission',
    },
  },
  {
    level: 'section',
    number: 1,
    first: 1,
    last: 5,
    title: {
      fr: 'Nomination des membres',
      ar: 'شروط وطرق تعيين أعضاء اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي',
      en: 'Appointment of members',
    },
  },
  {
    level: 'section',
    number: 2,
    first: 6,
    last: 11,
    title: {
      fr: 'Règles de fonctionnement',
      ar: 'قواعد عمل اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي',
      en: 'Rules of working',
    },
  },
  {
    level: 'section',
    number: 3,
    first: 12,
    last: 15,
    title: {
      fr: 'Administration',
      ar: 'إدارة اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي',
      en: 'Administration',
    },
  },
  {
    level: 'section',
    number: 4,
    first: 16,
    last: 22,
    title: {
      fr: 'Pouvoirs d’investigation et de contrôle',
      ar: 'عن سلطات اللجنة الخاصة بالتقصي والمراقبة',
      en: 'Powers of investigation and inspection',
    },
  },
  {
    level: 'chapter',
    number: 2,
    first: 23,
    last: 28,
    title: {
      fr: 'Consultations, autorisations et déclarations',
      ar: 'عن الاستشارات والأذونات والتصريحات',
      en: 'Consultations, authorisations and declarations',
    },
  },
  {
    level: 'section',
    number: 1,
    first: 23,
    last: 24,
    title: { fr: 'Dispositions générales', ar: 'أحكام عامة', en: 'General provisions' },
  },
  {
    level: 'section',
    number: 2,
    first: 25,
    last: 25,
    title: {
      fr: 'Consultation de la Commission nationale',
      ar: 'عن استشارة اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي',
      en: 'Consulting the National Commission',
    },
  },
  {
    level: 'section',
    number: 3,
    first: 26,
    last: 26,
    title: { fr: 'Déclarations', ar: 'عن التصريحات', en: 'Declarations' },
  },
  {
    level: 'section',
    number: 4,
    first: 27,
    last: 28,
    title: { fr: 'Autorisations', ar: 'عن الترخيصات', en: 'Authorisations' },
  },
  {
    level: 'chapter',
    number: 3,
    first: 29,
    last: 33,
    title: {
      fr: 'Dispositions propres à certaines catégories de traitements',
      ar: 'أحكام خاصة لبعض أصناف المعالجات',
      en: 'Provisions for some kinds of processing',
    },
  },
  {
    level: 'section',
    number: 1,
    first: 29,
    last: 30,
    title: {
      fr: 'Données génétiques et de santé',
      ar: 'شروط معالجة المعطيات الجينية وتلك المتعلقة بالصحة',
      en: 'Genetic and health data',
    },
  },
  {
    level: 'section',
    number: 2,
    first: 31,
    last: 33,
    title: {
      fr: 'Traitement ultérieur à des fins historiques, statistiques ou scientifiques',
      ar: 'المعالجة اللاحقة للمعطيات لأغراض تاريخية وإحصائية أو علمية',
      en: 'Further processing for history, statistics or science',
    },
  },
  {
    level: 'chapter',
    number: 4,
    first: 34,
    last: 45,
    title: { fr: 'Droits des personnes', ar: 'عن حقوق الأشخاص', en: 'Rights of persons' },
  },
  {
    level: 'section',
    number: 1,
    first: 34,
    last: 37,
    title: { fr: 'Dispositions générales', ar: 'أحكام عامة', en: 'General provisions' },
  },
  {
    level: 'section',
    number: 2,
    first: 38,
    last: 39,
    title: { fr: 'Droit d’accès', ar: 'حق الولوج', en: 'Right of access' },
  },
  {
    level: 'section',
    number: 3,
    first: 40,
    last: 42,
    title: { fr: 'Droit de rectification', ar: 'عن الحق في التصحيح', en: 'Right of rectification' },
  },
  {
    level: 'section',
    number: 4,
    first: 43,
    last: 45,
    title: { fr: 'Droit d’opposition', ar: 'عن الحق في التعرض', en: 'Right to object' },
  },
  {
    level: 'chapter',
    number: 5,
    first: 46,
    last: 51,
    title: {
      fr: 'Transfert de données vers un pays étranger',
      ar: 'عن نقل المعطيات ذات الطابع الشخصي نحو بلد أجنبي',
      en: 'Transfer of data abroad',
    },
  },
]
