// Art. 22: health data processed for one of two sole purposes need only a declaration; and art. 12-1-c: genetic data in the
// hands of health personnel for medical ends need no authorisation of their own. D.29 says the contrary: see the reading.
import { exception, given } from '../facts/processing.ts'
import { all, type Reading } from '../rule.ts'
import { sensitiveDataIsHealthOnly } from './art-01-definitions.ts'

const againstDecree29: Reading = {
  id: 'article-22-and-decree-29',
  cites: ['loi-09-08:22', 'decret-2-09-165:29'],
  doubt: {
    fr: 'L’article 22 de la loi se contente d’une déclaration ; l’article 29 du décret soumet tout traitement de données de santé ou génétiques à autorisation.',
    ar: 'تكتفي المادة 22 من القانون بتصريح؛ أما المادة 29 من المرسوم فتخضع كل معالجة لمعطيات الصحة أو المعطيات الجينية للإذن.',
    en: 'Article 22 of the law is content with a declaration; article 29 of the decree puts all processing of health or genetic data under authorisation.',
  },
  encoded: {
    fr: 'La loi prévaut sur son décret, dans les seules finalités étroites de l’article 22 ; toute finalité de plus ramène à l’autorisation.',
    ar: 'يسمو القانون على مرسومه في حدود الأغراض الضيقة للمادة 22؛ وكل غرض إضافي يعيد إلى الإذن.',
    en: 'The law prevails over its decree, within the narrow purposes of article 22 only; any added purpose brings authorisation back.',
  },
}

const secrecyByContract: Reading = {
  id: 'secrecy-by-law-or-contract',
  cites: ['loi-09-08:22'],
  doubt: {
    fr: 'Le texte français se contente d’« une obligation de secret » ; le texte arabe la veut légale.',
    ar: 'يكتفي النص الفرنسي بـ«التزام بالسر»؛ أما النص العربي فيشترط أن يكون الشخص «ملزما قانونا بكتمان السر».',
    en: 'The French text is content with “a duty of secrecy”; the Arabic wants it laid down by law.',
  },
  encoded: {
    fr: 'Le texte arabe, plus strict : un secret seulement contractuel ne suffit pas.',
    ar: 'النص العربي الأكثر صرامة: لا يكفي سر تعاقدي فقط.',
    en: 'The stricter Arabic: secrecy by contract alone is not enough.',
  },
}

const boundBySecrecy = given(
  ['carriedOutBy'],
  f => f.carriedOutBy !== 'bound-by-contract' && f.carriedOutBy !== 'not-bound',
)

export const healthCare = exception({
  id: 'art-22-care',
  cites: ['loi-09-08:22', 'loi-09-08:12-2'],
  confidence: 'reading',
  when: all(
    sensitiveDataIsHealthOnly,
    given(['healthPurpose'], f => f.healthPurpose === 'care' || f.healthPurpose === 'health-service'),
    boundBySecrecy,
  ),
  reading: f =>
    f.carriedOutBy === 'bound-by-law' || f.carriedOutBy === 'health-personnel'
      ? secrecyByContract
      : againstDecree29,
  says: () => ({
    fr: 'Données de santé traitées pour la seule médecine préventive, les diagnostics, les soins ou la gestion de services de santé, par une personne tenue au secret : une déclaration suffit (art. 22).',
    ar: 'معطيات متعلقة بالصحة تعالج لغرض وحيد هو الطب الوقائي أو الفحوصات أو العلاجات أو تسيير مصالح الصحة، من قبل شخص ملزم بكتمان السر: يكفي التصريح (المادة 22).',
    en: 'Health data processed solely for preventive medicine, diagnosis, care or health-service management, by a person bound to secrecy: a declaration is enough (art. 22).',
  }),
  review: {
    fr: 'Le décret (art. 29) demande une autorisation que la loi n’exige pas ici : consulter la CNDP avant de déposer une simple déclaration.',
    ar: 'يشترط المرسوم (المادة 29) إذنا لا يفرضه القانون هنا: ينبغي استشارة اللجنة الوطنية قبل إيداع مجرد تصريح.',
    en: 'The decree (art. 29) asks for an authorisation the law does not require here: consult the CNDP before filing a mere declaration.',
  },
})

export const healthSelection = exception({
  id: 'art-22-selection',
  cites: ['loi-09-08:22', 'loi-09-08:12-2'],
  confidence: 'reading',
  when: all(
    sensitiveDataIsHealthOnly,
    given(['healthPurpose'], f => f.healthPurpose === 'selection'),
    given(['selectionExcludedByText'], f => !f.selectionExcludedByText),
  ),
  reading: againstDecree29,
  says: () => ({
    fr: 'Données de santé traitées pour la seule sélection des bénéficiaires d’un droit, d’une prestation ou d’un contrat dont aucune disposition ne les exclut : une déclaration suffit (art. 22).',
    ar: 'معطيات متعلقة بالصحة تعالج لغرض وحيد هو اختيار المستفيدين من حق أو خدمة أو عقد لا يقصيهم منه أي مقتضى: يكفي التصريح (المادة 22).',
    en: 'Health data processed solely to select those eligible for a right, a benefit or a contract from which no provision excludes them: a declaration is enough (art. 22).',
  }),
  review: {
    fr: 'Le décret (art. 29) demande une autorisation que la loi n’exige pas ici : consulter la CNDP avant de déposer une simple déclaration.',
    ar: 'يشترط المرسوم (المادة 29) إذنا لا يفرضه القانون هنا: ينبغي استشارة اللجنة الوطنية قبل إيداع مجرد تصريح.',
    en: 'The decree (art. 29) asks for an authorisation the law does not require here: consult the CNDP before filing a mere declaration.',
  },
})

/** Genetic data remain sensitive (art. 1-3): this lifts 12-1-c only, and 12-1-a stays unless art. 22 lifts it too. */
export const medicalUseOfGeneticData = exception({
  id: 'art-12-1-c-health-personnel',
  cites: ['loi-09-08:12-1-c'],
  confidence: 'reading',
  when: all(
    given(['healthPurpose'], f => f.healthPurpose === 'care'),
    given(
      ['carriedOutBy'],
      f => f.carriedOutBy === 'health-practitioner' || f.carriedOutBy === 'health-personnel',
    ),
  ),
  reading: againstDecree29,
  says: () => ({
    fr: 'Données génétiques traitées par des personnels de santé à des fins médicales : l’article 12-1-c ne demande pas d’autorisation.',
    ar: 'معطيات جينية يستعملها مستخدمو الصحة لأغراض طبية: لا تشترط المادة 12-1-ج إذنا.',
    en: 'Genetic data processed by health personnel for medical ends: article 12(1)(c) asks for no authorisation.',
  }),
  review: {
    fr: 'Données génétiques : faire confirmer par un juriste qu’aucune autorisation n’est due, contre l’article 29 du décret.',
    ar: 'معطيات جينية: ينبغي أن يؤكد رجل قانون عدم لزوم الإذن خلافا للمادة 29 من المرسوم.',
    en: 'Genetic data: have a lawyer confirm that no authorisation is due, against article 29 of the decree.',
  },
})
