// The data of a processing, one line per category: what turns a declaration into an authorisation (art. 12(1)) and what
// art. 3(1) asks of each item.
import { type DataCategory, dataCategories } from '../words/data-categories.ts'
import type { Translated } from '../words/language.ts'
import { choice, items, required, text, texts, yesNo } from './declare.ts'

const categoryOptions = Object.fromEntries(
  Object.entries(dataCategories).map(([key, { label }]) => [key, label]),
) as Readonly<Record<DataCategory, Translated>>

const itemFacts = {
  category: required(
    choice(categoryOptions, {
      question: {
        fr: 'De quelle catégorie s’agit-il ?',
        ar: 'ما صنف هذه المعطيات؟',
        en: 'Which category is it?',
      },
      help: {
        fr: 'Une ligne par catégorie de données (art. 15-c).',
        ar: 'سطر لكل صنف من المعطيات (المادة 15-ج).',
        en: 'One line per category of data (art. 15(c)).',
      },
      cites: ['loi-09-08:15-c'],
    }),
  ),
  name: text({
    question: {
      fr: 'Comment la nommez-vous ?',
      ar: 'ما التسمية التي تطلقونها عليها؟',
      en: 'What do you call it?',
    },
    help: {
      fr: 'Le nom employé dans la déclaration, s’il diffère de la catégorie.',
      ar: 'التسمية المستعملة في التصريح إذا اختلفت عن الصنف.',
      en: 'The name used in the filing, where it differs from the category.',
    },
    cites: ['loi-09-08:15-c'],
  }),
  columns: texts({
    question: {
      fr: 'Dans quelles colonnes se trouve-t-elle ?',
      ar: 'في أي أعمدة توجد؟',
      en: 'In which columns is it?',
    },
    help: {
      fr: 'Table et colonne, comme clients.cin : les raisons les nommeront.',
      ar: 'الجدول والعمود، مثل clients.cin: وستذكرها التعليلات.',
      en: 'Table and column, such as clients.cin: the reasons will name them.',
    },
    cites: ['loi-09-08:15-c'],
  }),
  purposes: texts({
    question: {
      fr: 'À quelles finalités sert-elle ?',
      ar: 'ما الغايات التي تستعمل من أجلها؟',
      en: 'Which purposes does it serve?',
    },
    help: {
      fr: 'Une donnée sans finalité est excessive (art. 3-1-c).',
      ar: 'كل معطى دون غاية يعد مفرطا (المادة 3-1-ج).',
      en: 'An item without a purpose is excessive (art. 3(1)(c)).',
    },
    cites: ['loi-09-08:3-1-c'],
  }),
} as const

const data = items(itemFacts, {
  question: {
    fr: 'Quelles données sont traitées ?',
    ar: 'ما المعطيات التي تتم معالجتها؟',
    en: 'Which data are processed?',
  },
  help: {
    fr: 'Certaines imposent une autorisation : données sensibles, génétiques, infractions, numéro de la carte d’identité nationale (art. 12-1).',
    ar: 'بعضها يستلزم إذنا مسبقا: المعطيات الحساسة والجينية والمخالفات ورقم بطاقة التعريف الوطنية (المادة 12-1).',
    en: 'Some need an authorisation: sensitive and genetic data, offences, the national identity card number (art. 12(1)).',
  },
  cites: ['loi-09-08:12-1', 'loi-09-08:15-c'],
})

export const dataFacts = {
  data,
  sensitiveData: yesNo({
    question: {
      fr: 'Y a-t-il des données sensibles ?',
      ar: 'هل توجد معطيات حساسة؟',
      en: 'Are there sensitive data?',
    },
    help: {
      fr: 'Origine raciale ou ethnique, opinions politiques, convictions religieuses ou philosophiques, appartenance syndicale, santé, données génétiques (art. 1-3).',
      ar: 'الأصل العرقي أو الإثني والآراء السياسية والقناعات الدينية أو الفلسفية والانتماء النقابي والصحة والمعطيات الجينية (المادة 1-3).',
      en: 'Racial or ethnic origin, political opinions, religious or philosophical beliefs, trade-union membership, health, genetic data (art. 1(3)).',
    },
    cites: ['loi-09-08:1-3', 'loi-09-08:12-1-a'],
  }),
  collectedFairly: yesNo({
    question: {
      fr: 'Les données sont-elles collectées et traitées loyalement et licitement ?',
      ar: 'هل تجمع المعطيات وتعالج بطريقة نزيهة ومشروعة؟',
      en: 'Are the data collected and processed fairly and lawfully?',
    },
    help: {
      fr: 'Sans fraude, à découvert, par des voies permises (art. 3-1-a, 54).',
      ar: 'دون تدليس وعلانية وبطرق مباحة (المادتان 3-1-أ و54).',
      en: 'Without fraud, openly, by permitted means (art. 3(1)(a), 54).',
    },
    cites: ['loi-09-08:3-1-a', 'loi-09-08:54'],
  }),
  keptAccurate: yesNo({
    question: {
      fr: 'Les données inexactes ou incomplètes sont-elles corrigées ou effacées ?',
      ar: 'هل يتم تصحيح المعطيات الخاطئة أو غير المكتملة أو مسحها؟',
      en: 'Are inaccurate or incomplete data corrected or erased?',
    },
    help: {
      fr: 'Toutes les mesures raisonnables doivent être prises (art. 3-1-d).',
      ar: 'يجب اتخاذ كل التدابير المعقولة (المادة 3-1-د).',
      en: 'All reasonable steps must be taken (art. 3(1)(d)).',
    },
    cites: ['loi-09-08:3-1-d'],
  }),
} as const
