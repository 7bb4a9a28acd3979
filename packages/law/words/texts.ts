// The names of the texts that a citation may point into.
import type { TextId } from '../citation.ts'
import type { Translated } from './language.ts'

export const textNames: Readonly<Record<TextId, Translated>> = {
  'loi-09-08': { fr: 'Loi 09-08', ar: 'القانون 09.08', en: 'Law 09-08' },
  'decret-2-09-165': { fr: 'Décret 2-09-165', ar: 'المرسوم 2.09.165', en: 'Decree 2-09-165' },
  ri: { fr: 'Règlement intérieur de la CNDP', ar: 'النظام الداخلي للجنة الوطنية', en: 'CNDP internal rules' },
  cndp: { fr: 'CNDP', ar: 'اللجنة الوطنية', en: 'CNDP' },
  'loi-05-20': { fr: 'Loi 05-20', ar: 'القانون 05.20', en: 'Law 05-20' },
  'decret-2-24-921': { fr: 'Décret 2-24-921', ar: 'المرسوم 2.24.921', en: 'Decree 2-24-921' },
  'loi-9-88': { fr: 'Loi 9-88', ar: 'القانون 9.88', en: 'Law 9-88' },
  'loi-31-13': { fr: 'Loi 31-13', ar: 'القانون 31.13', en: 'Law 31-13' },
  'loi-04-20': { fr: 'Loi 04-20', ar: 'القانون 04.20', en: 'Law 04-20' },
  'loi-43-05': { fr: 'Loi 43-05', ar: 'القانون 43.05', en: 'Law 43-05' },
  'loi-43-20': { fr: 'Loi 43-20', ar: 'القانون 43.20', en: 'Law 43-20' },
  'loi-53-05': { fr: 'Loi 53-05', ar: 'القانون 53.05', en: 'Law 53-05' },
  'loi-72-18': { fr: 'Loi 72-18', ar: 'القانون 72.18', en: 'Law 72-18' },
  'loi-46-13': { fr: 'Loi 46-13', ar: 'القانون 46.13', en: 'Law 46-13' },
  'code-travail': { fr: 'Code du travail', ar: 'مدونة الشغل', en: 'Labour Code' },
  'code-commerce': { fr: 'Code de commerce', ar: 'مدونة التجارة', en: 'Commercial Code' },
  'code-penal': { fr: 'Code pénal', ar: 'القانون الجنائي', en: 'Penal Code' },
  'code-famille': { fr: 'Code de la famille', ar: 'مدونة الأسرة', en: 'Family Code' },
  cgi: { fr: 'Code général des impôts', ar: 'المدونة العامة للضرائب', en: 'General Tax Code' },
  doc: {
    fr: 'Code des obligations et contrats',
    ar: 'قانون الالتزامات والعقود',
    en: 'Code of Obligations and Contracts',
  },
  cpc: { fr: 'Code de procédure civile', ar: 'قانون المسطرة المدنية', en: 'Code of Civil Procedure' },
  constitution: { fr: 'Constitution', ar: 'الدستور', en: 'Constitution' },
}
