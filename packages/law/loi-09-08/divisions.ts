// The chapters and sections of Law 09-08, each with the articles it spans. The titles are the law’s
// own in French and Arabic.
import type { Division } from '../contents-entry.ts'

export const divisions: readonly Division[] = [
  {
    level: 'chapter',
    number: 1,
    first: 1,
    last: 4,
    title: { fr: 'Dispositions générales', ar: 'أحكام عامة', en: 'General provisions' },
  },
  {
    level: 'section',
    number: 1,
    first: 1,
    last: 2,
    title: {
      fr: 'Définitions et champ d’application',
      ar: 'تعاريف ونطاق التطبيق',
      en: 'Definitions and scope',
    },
  },
  {
    level: 'section',
    number: 2,
    first: 3,
    last: 4,
    title: {
      fr: 'Qualité des données et consentement préalable de la personne concernée',
      ar: 'نوعية المعطيات والرضى المسبق للشخص المعني',
      en: 'Quality of data and prior consent of the data subject',
    },
  },
  {
    level: 'chapter',
    number: 2,
    first: 5,
    last: 11,
    title: {
      fr: 'Des droits de la personne concernée',
      ar: 'حقوق الشخص المعني',
      en: 'Rights of the data subject',
    },
  },
  {
    level: 'chapter',
    number: 3,
    first: 12,
    last: 26,
    title: {
      fr: 'Des obligations des responsables du traitement',
      ar: 'التزامات المسؤول عن المعالجة',
      en: 'Duties of controllers',
    },
  },
  {
    level: 'section',
    number: 1,
    first: 13,
    last: 20,
    title: { fr: 'Déclaration préalable', ar: 'التصريح المسبق', en: 'Prior declaration' },
  },
  {
    level: 'section',
    number: 2,
    first: 21,
    last: 22,
    title: { fr: 'Autorisation préalable', ar: 'الإذن المسبق', en: 'Prior authorisation' },
  },
  {
    level: 'section',
    number: 3,
    first: 23,
    last: 26,
    title: {
      fr: 'Des obligations de confidentialité et de sécurité des traitements et de secret professionnel',
      ar: 'الالتزام بسرية وسلامة المعالجات والسر المهني',
      en: 'Confidentiality and security of processing, and professional secrecy',
    },
  },
  {
    level: 'chapter',
    number: 4,
    first: 27,
    last: 42,
    title: {
      fr: 'De la Commission nationale de contrôle de la protection des données à caractère personnel',
      ar: 'اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي',
      en: 'The National Commission',
    },
  },
  {
    level: 'section',
    number: 1,
    first: 27,
    last: 31,
    title: {
      fr: 'Institution, pouvoirs et attributions',
      ar: 'الإحداث والسلط والاختصاصات',
      en: 'Institution, powers and competence',
    },
  },
  {
    level: 'section',
    number: 2,
    first: 32,
    last: 32,
    title: {
      fr: 'Composition de la Commission nationale',
      ar: 'تشكيل اللجنة الوطنية',
      en: 'Composition of the National Commission',
    },
  },
  {
    level: 'section',
    number: 3,
    first: 33,
    last: 34,
    title: {
      fr: 'Organisation et fonctionnement de la Commission nationale',
      ar: 'تنظيم اللجنة الوطنية وسيرها',
      en: 'Organisation and working of the National Commission',
    },
  },
  {
    level: 'section',
    number: 4,
    first: 35,
    last: 39,
    title: { fr: 'Statut des membres', ar: 'الوضعية القانونية للأعضاء', en: 'Status of members' },
  },
  {
    level: 'section',
    number: 5,
    first: 40,
    last: 42,
    title: { fr: 'Administration', ar: 'الإدارة', en: 'Administration' },
  },
  {
    level: 'chapter',
    number: 5,
    first: 43,
    last: 44,
    title: {
      fr: 'Du transfert de données vers un pays étranger',
      ar: 'نقل المعطيات نحو بلد أجنبي',
      en: 'Transfer of data abroad',
    },
  },
  {
    level: 'chapter',
    number: 6,
    first: 45,
    last: 50,
    title: {
      fr: 'Du registre national de la protection des données à caractère personnel et des limites à la création ou à l’usage de registres centraux et de fichiers',
      ar: 'السجل الوطني لحماية المعطيات الشخصية وحدود إحداث أو استعمال سجلات مركزية أو ملفات',
      en: 'The national register, and limits on central registers and files',
    },
  },
  {
    level: 'chapter',
    number: 7,
    first: 51,
    last: 66,
    title: { fr: 'Des sanctions', ar: 'العقوبات', en: 'Penalties' },
  },
  {
    level: 'chapter',
    number: 8,
    first: 67,
    last: 67,
    title: { fr: 'Dispositions transitoires', ar: 'أحكام انتقالية', en: 'Transitional provisions' },
  },
]
