// Arts 21 and 22 with 12(1)(a), asked for themselves: what the sensitive data rest on, and what is left to do for it. The cases
// are those of art-21-sensitive, art-22-health and art-12-regime; what has none of them is in art-57.
import { given, rule } from '../facts/processing.ts'
import { all, any, not } from '../rule.ts'
import { holdsSensitiveData, sensitiveDataIsHealthOnly } from './art-01-definitions.ts'
import { ownMembersOfAConvictionGroup } from './art-12-regime.ts'
import { authorisedByLaw, casesForTheCommission } from './art-21-sensitive.ts'
import { healthCare, healthSelection } from './art-22-health.ts'

const caseForTheCommission = all(holdsSensitiveData, any(...casesForTheCommission))

export const underALaw = rule({
  id: 'art-21-under-a-law',
  cites: ['loi-09-08:21-1', 'loi-09-08:12-2'],
  when: all(holdsSensitiveData, authorisedByLaw),
  concludes: 'by-law',
  says: () => ({
    fr: 'La loi autorise ce traitement : l’autorisation de la CNDP n’est due qu’à défaut ; il reste à déclarer (art. 12-2, 21-1).',
    ar: 'يأذن القانون بهذه المعالجة: لا يلزم إذن اللجنة الوطنية إلا في غياب ذلك؛ ويبقى التصريح (المادتان 12-2 و21-1).',
    en: 'A law authorises this processing: the CNDP’s authorisation is due only failing one; it is still to be declared (art. 12(2), 21(1)).',
  }),
})

export const declarationForHealth = rule({
  id: 'art-22-declaration',
  cites: ['loi-09-08:22-1', 'loi-09-08:12-2'],
  when: all(holdsSensitiveData, any(healthCare, healthSelection)),
  concludes: 'declaration',
  says: () => ({
    fr: 'Déclarer le traitement à la CNDP et s’en tenir à sa seule finalité : toute autre ramène à l’autorisation (art. 22).',
    ar: 'يجب التصريح بالمعالجة لدى اللجنة الوطنية والاقتصار على غرضها الوحيد: وكل غرض آخر يعيد إلى الإذن (المادة 22).',
    en: 'Declare the processing to the CNDP and keep to its sole purpose: any other brings authorisation back (art. 22).',
  }),
})

export const declarationForOwnMembers = rule({
  id: 'art-12-1-a-declaration',
  cites: ['loi-09-08:12-1-a', 'loi-09-08:12-2'],
  when: all(holdsSensitiveData, ownMembersOfAConvictionGroup),
  concludes: 'declaration',
  says: () => ({
    fr: 'Déclarer le traitement à la CNDP : le groupement est dispensé d’autorisation tant qu’il s’en tient à ses conditions (art. 12-1-a, 12-2).',
    ar: 'يجب التصريح بالمعالجة لدى اللجنة الوطنية: المجموعة معفاة من الإذن ما دامت تتقيد بالشروط (المادتان 12-1-أ و12-2).',
    en: 'Declare the processing to the CNDP: the group is dispensed from authorisation as long as it keeps to the conditions (art. 12(1)(a), 12(2)).',
  }),
})

export const authorisedInACase = rule({
  id: 'art-21-authorised',
  cites: ['loi-09-08:21-1', 'loi-09-08:21-2', 'loi-09-08:21-3'],
  when: all(
    caseForTheCommission,
    given(['alreadyFiled'], f => f.alreadyFiled === 'authorised'),
  ),
  concludes: 'authorised',
  says: () => ({
    fr: 'La CNDP a autorisé ce traitement, et un cas de l’article 21 le porte toujours (art. 21).',
    ar: 'أذنت اللجنة الوطنية بهذه المعالجة، وما زالت تستند إلى إحدى حالات المادة 21 (المادة 21).',
    en: 'The CNDP has authorised this processing, and a case of article 21 still carries it (art. 21).',
  }),
})

export const toAuthorise = rule({
  id: 'art-21-to-authorise',
  cites: ['loi-09-08:21-1', 'loi-09-08:21-2', 'loi-09-08:21-3', 'decret-2-09-165:27'],
  when: caseForTheCommission,
  concludes: 'to-authorise',
  says: () => ({
    fr: 'Demander l’autorisation de la CNDP avant tout traitement : elle peut l’accorder dans ce cas, que la demande expose (art. 21 ; décret, art. 27).',
    ar: 'يجب طلب إذن اللجنة الوطنية قبل أي معالجة: يمكنها منحه في هذه الحالة التي يبينها الطلب (المادة 21؛ المرسوم، المادة 27).',
    en: 'Ask the CNDP for its authorisation before any processing: it may give it in this case, which the request sets out (art. 21; decree, art. 27).',
  }),
})

export const nothingSensitive = rule({
  id: 'art-1-3-none',
  cites: ['loi-09-08:1-3', 'loi-09-08:21'],
  when: not(holdsSensitiveData),
  concludes: 'no-sensitive-data',
  says: () => ({
    fr: 'Le traitement ne porte sur aucune donnée sensible au sens de l’article 1-3 : l’article 21 ne joue pas.',
    ar: 'لا تهم المعالجة أي معطيات حساسة بمفهوم المادة 1-3: لا تسري المادة 21.',
    en: 'The processing holds no sensitive data within article 1(3): article 21 does not apply.',
  }),
})

export const addedPurpose = rule({
  id: 'art-22-added-purpose',
  cites: ['loi-09-08:22-1', 'loi-09-08:21', 'decret-2-09-165:29'],
  when: all(
    holdsSensitiveData,
    sensitiveDataIsHealthOnly,
    given(['healthPurpose'], f => f.healthPurpose === 'other'),
  ),
  concludes: 'review',
  says: () => ({
    fr: 'La finalité n’est pas l’une des deux que l’article 22 tient pour seules : une analyse, une promotion ou une recherche en sort, et il faut un cas de l’article 21 (décret, art. 29).',
    ar: 'الغاية ليست أحد الغرضين الوحيدين في المادة 22: فالتحليل أو الترويج أو البحث يخرج عنهما، ويلزم أن تستند المعالجة إلى حالة من المادة 21 (المرسوم، المادة 29).',
    en: 'The purpose is not one of the two that article 22 takes alone: analysis, promotion or research leaves it, and a case of article 21 is needed (decree, art. 29).',
  }),
})

export const forAnotherPerson = rule({
  id: 'art-21-3-a-another-person',
  cites: ['loi-09-08:21-3-a'],
  confidence: 'reading',
  when: all(
    holdsSensitiveData,
    given(['sensitiveGrounds'], f => f.sensitiveGrounds.includes('vital-interests')),
  ),
  concludes: 'review',
  reading: {
    id: 'vital-interests-of-another-person',
    cites: ['loi-09-08:21-3-a'],
    doubt: {
      fr: 'Une copie française qui circule dit « ou d’une personne » ; le Bulletin officiel et l’arabe disent « d’une autre personne ». L’arabe relie l’incapacité par « وكذلك », « ainsi que ».',
      ar: 'تقول نسخة فرنسية متداولة « ou d’une personne »؛ أما الجريدة الرسمية والنص العربي فيقولان «أو لشخص آخر». ويربط النص العربي العجز بعبارة «وكذلك».',
      en: 'A circulating French copy says “or of a person”; the Bulletin officiel and the Arabic say “of another person”. The Arabic joins the incapacity by «وكذلك», “and likewise”.',
    },
    encoded: {
      fr: 'L’intérêt vital d’une autre personne compte aussi ; dans les deux cas, c’est la personne concernée qui doit être hors d’état de consentir.',
      ar: 'تؤخذ المصالح الحيوية لشخص آخر أيضا بعين الاعتبار؛ وفي الحالتين يجب أن يكون الشخص المعني هو العاجز عن الإدلاء بموافقته.',
      en: 'Another person’s vital interest counts too; in both cases it is the data subject who must be unable to consent.',
    },
  },
  says: () => ({
    fr: 'L’intérêt vital peut être celui d’une autre personne, mais c’est la personne concernée qui doit être dans l’incapacité de consentir (art. 21-3-a).',
    ar: 'قد تكون المصالح الحيوية لشخص آخر، لكن الشخص المعني هو الذي يجب أن يكون في حالة عجز عن الإدلاء بموافقته (المادة 21-3-أ).',
    en: 'The vital interest may be another person’s, but it is the data subject who must be unable to consent (art. 21(3)(a)).',
  }),
})
