// Categories of persons whose data are processed (art. 15(c)); a register may add its own beside these.
import type { Translated } from './language.ts'

export const dataSubjects = {
  employees: { fr: 'Salariés et agents', ar: 'الأجراء والمستخدمون', en: 'Employees' },
  candidates: { fr: 'Candidats à l’emploi', ar: 'المرشحون للتشغيل', en: 'Job candidates' },
  trainees: { fr: 'Stagiaires', ar: 'المتدربون', en: 'Trainees' },
  clients: { fr: 'Clients', ar: 'الزبناء', en: 'Clients' },
  prospects: { fr: 'Prospects', ar: 'الزبناء المحتملون', en: 'Prospects' },
  'website-visitors': { fr: 'Visiteurs du site web', ar: 'زوار الموقع الإلكتروني', en: 'Web site visitors' },
  'premises-visitors': { fr: 'Visiteurs des locaux', ar: 'زوار المقرات', en: 'Visitors to premises' },
  suppliers: { fr: 'Fournisseurs et prestataires', ar: 'الموردون ومقدمو الخدمات', en: 'Suppliers' },
  citizens: { fr: 'Usagers et administrés', ar: 'المرتفقون', en: 'Users of a public service' },
  patients: { fr: 'Patients', ar: 'المرضى', en: 'Patients' },
  students: { fr: 'Élèves et étudiants', ar: 'التلاميذ والطلبة', en: 'Pupils and students' },
  minors: { fr: 'Mineurs', ar: 'القاصرون', en: 'Minors' },
  relatives: {
    fr: 'Famille et ayants droit',
    ar: 'أفراد العائلة وذوو الحقوق',
    en: 'Relatives and dependants',
  },
  members: { fr: 'Adhérents et membres', ar: 'الأعضاء والمنخرطون', en: 'Members' },
  shareholders: { fr: 'Associés et actionnaires', ar: 'الشركاء والمساهمون', en: 'Partners and shareholders' },
  beneficiaries: { fr: 'Bénéficiaires d’un droit', ar: 'المستفيدون من حق أو خدمة', en: 'Beneficiaries' },
  passers: { fr: 'Passants et tiers', ar: 'المارة والأغيار', en: 'Passers-by and third parties' },
  other: { fr: 'Autres personnes', ar: 'أشخاص آخرون', en: 'Other persons' },
} as const satisfies Record<string, Translated>
