// A citation as people write it: `loi-09-08:12-1-e` is "art. 12-1-e". The law itself goes without its name, being the
// one everything here is about; any other text is named. Arabic letters its items by the abjad, as its own text does.
import type { TextId } from '@himaya/law/citation'
import type { Language, Translated } from '@himaya/platform/language'

const texts: Readonly<Record<TextId, Translated>> = {
  'loi-09-08': { fr: 'Loi 09-08', ar: 'القانون 09.08', en: 'Law 09-08' },
  'decret-2-09-165': { fr: 'Décret 2-09-165', ar: 'المرسوم 2.09.165', en: 'Decree 2-09-165' },
  ri: { fr: 'Règlement intérieur de la CNDP', ar: 'النظام الداخلي للجنة الوطنية', en: 'CNDP internal rules' },
  cndp: { fr: 'CNDP', ar: 'اللجنة الوطنية', en: 'CNDP' },
  'loi-05-20': { fr: 'Loi 05-20', ar: 'القانون 05.20', en: 'Law 05-20' },
  'loi-9-88': { fr: 'Loi 9-88', ar: 'القانون 9.88', en: 'Law 9-88' },
  'loi-31-13': { fr: 'Loi 31-13', ar: 'القانون 31.13', en: 'Law 31-13' },
  'loi-04-20': { fr: 'Loi 04-20', ar: 'القانون 04.20', en: 'Law 04-20' },
  'code-travail': { fr: 'Code du travail', ar: 'مدونة الشغل', en: 'Labour Code' },
  'code-commerce': { fr: 'Code de commerce', ar: 'مدونة التجارة', en: 'Commercial Code' },
  'code-penal': { fr: 'Code pénal', ar: 'القانون الجنائي', en: 'Penal Code' },
  cgi: { fr: 'Code général des impôts', ar: 'المدونة العامة للضرائب', en: 'General Tax Code' },
  doc: {
    fr: 'Code des obligations et contrats',
    ar: 'قانون الالتزامات والعقود',
    en: 'Code of Obligations and Contracts',
  },
}

const abjad: Readonly<Record<string, string>> = {
  a: 'أ',
  b: 'ب',
  c: 'ج',
  d: 'د',
  e: 'ه',
  f: 'و',
  g: 'ز',
  h: 'ح',
  i: 'ط',
  j: 'ي',
}

const article: Readonly<Record<Language, (passage: string) => string>> = {
  fr: passage => `art. ${passage}`,
  en: passage => `art. ${passage}`,
  ar: passage =>
    `المادة ${passage.replace(/-([a-j])(?=-|$)/g, (_, letter: string) => `-${abjad[letter] ?? letter}`)}`,
}

/** The text and the passage of a citation; a text that is not known keeps its own identifier as its name. */
export const citationWords = (
  citation: string,
  language: Language,
): { text: string; passage: string; short: string } => {
  const [id = '', rest = ''] = citation.split(/:(.*)/s)
  const text = texts[id as TextId]?.[language] ?? id
  // Deliberations and forms of the Commission have numbers, not articles.
  const passage = id === 'cndp' ? rest : article[language](rest)
  const separator = language === 'ar' ? '، ' : ', '
  return { text, passage, short: id === 'loi-09-08' ? passage : `${text}${separator}${passage}` }
}
