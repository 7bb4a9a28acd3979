// Art. 3: the quality of data – fair, for determined and legitimate purposes, not excessive, accurate, not kept too long –
// and what the decree adds for research (D.31-32).
import { addMonths, type Day } from '../calendar.ts'
import { given, type ProcessingFacts, rule } from '../facts/processing.ts'
import { all, any, both, opposite, someOf } from '../rule.ts'
import { listed, quoted } from '../words/listing.ts'
import { namesOfItems, someThirdParty } from './art-01-definitions.ts'

const purposesThat = (
  f: ProcessingFacts,
  test: (purpose: NonNullable<ProcessingFacts['purposes']>[number]) => boolean,
) => listed((f.purposes ?? []).filter(test).map(purpose => quoted(purpose.name)))

/** 3-1-b: incompatible further processing is forbidden; a compatible one still needs authorisation (12-1-b). */
export const incompatiblePurpose = rule({
  id: 'art-3-1-b-incompatible',
  cites: ['loi-09-08:3-1-b', 'loi-09-08:54'],
  asks: ['purposes'],
  holds: f =>
    someOf('purposes', f.purposes, ({ isCollectionPurpose, compatibleWithCollection }) =>
      both(
        opposite(isCollectionPurpose ?? 'isCollectionPurpose'),
        opposite(compatibleWithCollection ?? 'compatibleWithCollection'),
      ),
    ),
  concludes: 'prohibited',
  says: f => {
    const names = purposesThat(
      f,
      purpose => purpose.isCollectionPurpose === false && purpose.compatibleWithCollection === false,
    )
    return {
      fr: `Interdit (art. 3-1-b) : ${names.fr} est incompatible avec la fin de la collecte ; aucune formalité n’y remédie.`,
      ar: `ممنوع (المادة 3-1-ب): ${names.ar} تتنافى مع غاية الجمع؛ ولا يعالج ذلك أي إجراء.`,
      en: `Prohibited (art. 3(1)(b)): ${names.en} is incompatible with the end of the collection; no filing cures it.`,
    }
  },
})

export const unfairCollection = rule({
  id: 'art-3-1-a',
  cites: ['loi-09-08:3-1-a', 'loi-09-08:54'],
  asks: ['collectedFairly'],
  holds: f => !f.collectedFairly,
  concludes: 'unlawful',
  says: () => ({
    fr: 'Les données ne sont pas collectées et traitées loyalement et licitement (art. 3-1-a).',
    ar: 'لا تجمع المعطيات ولا تعالج بطريقة نزيهة ومشروعة (المادة 3-1-أ).',
    en: 'The data are not collected and processed fairly and lawfully (art. 3(1)(a)).',
  }),
})

export const incompatibleUse = { ...incompatiblePurpose, concludes: 'unlawful' as const }

export const illegitimatePurpose = rule({
  id: 'art-3-1-b-legitimate',
  cites: ['loi-09-08:3-1-b', 'loi-09-08:54'],
  asks: ['purposes'],
  holds: f => someOf('purposes', f.purposes, ({ legitimate }) => opposite(legitimate ?? 'legitimate')),
  concludes: 'unlawful',
  says: f => {
    const names = purposesThat(f, purpose => purpose.legitimate === false)
    return {
      fr: `Une finalité n’est pas légitime : ${names.fr} (art. 3-1-b).`,
      ar: `غاية غير مشروعة: ${names.ar} (المادة 3-1-ب).`,
      en: `A purpose is not legitimate: ${names.en} (art. 3(1)(b)).`,
    }
  },
})

export const noPurpose = rule({
  id: 'art-3-1-b-none',
  cites: ['loi-09-08:3-1-b', 'loi-09-08:15-b'],
  asks: ['purposes'],
  holds: f => f.purposes.length === 0,
  concludes: 'to-mend',
  says: () => ({
    fr: 'Aucune finalité n’est donnée : rien ne peut être déposé (art. 3-1-b, 15-b).',
    ar: 'لم تحدد أي غاية: لا يمكن إيداع أي تصريح (المادتان 3-1-ب و15-ب).',
    en: 'No purpose is given: nothing can be filed (art. 3(1)(b), 15(b)).',
  }),
})

export const vaguePurpose = rule({
  id: 'art-3-1-b-explicit',
  cites: ['loi-09-08:3-1-b', 'loi-09-08:15-b'],
  asks: ['purposes'],
  holds: f =>
    someOf('purposes', f.purposes, ({ determinedAndExplicit }) =>
      opposite(determinedAndExplicit ?? 'determinedAndExplicit'),
    ),
  concludes: 'to-mend',
  says: f => {
    const names = purposesThat(f, purpose => purpose.determinedAndExplicit === false)
    return {
      fr: `Une finalité n’est pas déterminée et explicite : ${names.fr} (art. 3-1-b).`,
      ar: `غاية غير محددة أو غير معلنة: ${names.ar} (المادة 3-1-ب).`,
      en: `A purpose is not determined and explicit: ${names.en} (art. 3(1)(b)).`,
    }
  },
})

/** 3-1-c: an item that serves no declared purpose is excessive. */
export const excessiveData = rule({
  id: 'art-3-1-c',
  cites: ['loi-09-08:3-1-c', 'loi-09-08:54'],
  asks: ['data'],
  holds: f =>
    someOf('data', f.data, ({ purposes }) => (purposes === undefined ? 'purposes' : purposes.length === 0)),
  concludes: 'to-mend',
  evidence: f =>
    (f.data ?? []).filter(item => item.purposes?.length === 0).flatMap(item => item.columns ?? []),
  says: f => {
    const names = namesOfItems((f.data ?? []).filter(item => item.purposes?.length === 0))
    return {
      fr: `Données sans finalité, donc excessives : ${names.fr} (art. 3-1-c).`,
      ar: `معطيات دون غاية، فهي مفرطة: ${names.ar} (المادة 3-1-ج).`,
      en: `Data without a purpose, therefore excessive: ${names.en} (art. 3(1)(c)).`,
    }
  },
})

export const inaccurateData = rule({
  id: 'art-3-1-d',
  cites: ['loi-09-08:3-1-d'],
  asks: ['keptAccurate'],
  holds: f => !f.keptAccurate,
  concludes: 'unlawful',
  says: () => ({
    fr: 'Les mesures raisonnables pour effacer ou rectifier les données inexactes ne sont pas prises (art. 3-1-d).',
    ar: 'لم تتخذ التدابير المعقولة لمسح المعطيات الخاطئة أو تصحيحها (المادة 3-1-د).',
    en: 'Reasonable steps to erase or rectify inaccurate data are not taken (art. 3(1)(d)).',
  }),
})

export const noRetentionPeriod = rule({
  id: 'art-3-1-e-none',
  cites: ['loi-09-08:3-1-e', 'loi-09-08:15-f'],
  asks: ['retentionSet'],
  holds: f => !f.retentionSet,
  concludes: 'to-mend',
  says: () => ({
    fr: 'Aucune durée de conservation n’est fixée : rien ne peut être déposé (art. 3-1-e, 15-f).',
    ar: 'لم تحدد أي مدة للاحتفاظ: لا يمكن إيداع أي تصريح (المادتان 3-1-ه و15-و).',
    en: 'No retention period is set: nothing can be filed (art. 3(1)(e), 15(f)).',
  }),
})

/** 3-1-e and 55: identifying data older than the declared period, save keeping authorised for research only (3-2). */
export const keptTooLong = (on: Day) =>
  rule({
    id: 'art-3-1-e',
    cites: ['loi-09-08:3-1-e', 'loi-09-08:55'],
    when: all(
      given(['retentionSet'], f => f.retentionSet),
      given(['oldestDataFrom', 'retentionMonths'], f => addMonths(f.oldestDataFrom, f.retentionMonths) < on),
      any(
        given(['longerRetentionAuthorised'], f => !f.longerRetentionAuthorised),
        given(['keptForResearchOnly'], f => !f.keptForResearchOnly),
      ),
    ),
    concludes: 'unlawful',
    says: f => ({
      fr: `Des données identifiantes du ${f.oldestDataFrom} sont gardées au-delà de la durée déclarée de ${f.retentionMonths} mois : les effacer ou les rendre anonymes (art. 3-1-e, 55).`,
      ar: `معطيات تمكن من التعرف على الأشخاص تعود إلى ${f.oldestDataFrom} محتفظ بها بعد المدة المصرح بها (بالأشهر: ${f.retentionMonths}): يجب مسحها أو جعلها مجهولة الاسم (المادتان 3-1-ه و55).`,
      en: `Identifying data from ${f.oldestDataFrom} are kept beyond the declared period of ${f.retentionMonths} months: erase or anonymise them (art. 3(1)(e), 55).`,
    }),
  })

/** D.31: data disclosed for later research are anonymised or coded first. */
export const researchDisclosure = rule({
  id: 'decret-31',
  cites: ['decret-2-09-165:31', 'loi-09-08:12-1-b'],
  asks: ['disclosures'],
  holds: f =>
    someThirdParty(f, ({ forResearch, anonymisedOrCoded }) =>
      both(forResearch ?? 'forResearch', opposite(anonymisedOrCoded ?? 'anonymisedOrCoded')),
    ),
  concludes: 'unlawful',
  says: () => ({
    fr: 'Des données communiquées à des fins historiques, statistiques ou scientifiques ne sont ni anonymes ni codées (décret, art. 31).',
    ar: 'معطيات مبلغة إلى الأغيار لأغراض تاريخية أو إحصائية أو علمية دون جعلها مجهولة الاسم أو مشفرة (المرسوم، المادة 31).',
    en: 'Data disclosed for historical, statistical or scientific ends are neither anonymised nor coded (decree, art. 31).',
  }),
})

/** D.32: identifying results of research are published only on express consent, or where already public. */
export const identifyingPublication = rule({
  id: 'decret-32',
  cites: ['decret-2-09-165:32'],
  when: all(
    given(['publishesIdentifyingResults'], f => f.publishesIdentifyingResults),
    given(['publicationGround'], f => f.publicationGround === 'none'),
  ),
  concludes: 'unlawful',
  says: () => ({
    fr: 'Des résultats qui identifient des personnes sont publiés sans consentement exprès et au-delà de ce qu’elles ont rendu public (décret, art. 32).',
    ar: 'تنشر نتائج تسمح بتحديد هوية الأشخاص دون موافقة صريحة ودون الاقتصار على ما سبق لهم إعلانه (المرسوم، المادة 32).',
    en: 'Results that identify persons are published without express consent and beyond what they made public (decree, art. 32).',
  }),
})
