// Art. 54-56: unfair collection and other ends; keeping too long and using what is kept too long; processing without consent
// or a case of art. 4. No article punishes a breach of art. 5 or 11 as such: two watches say so.
import { exposureSubject } from '../facts/exposure.ts'

const { rule } = exposureSubject

const unfairlyCollected = rule({
  id: 'art-54-collection',
  cites: ['loi-09-08:54', 'loi-09-08:3-1-a'],
  asks: ['unfairCollection'],
  holds: f => f.unfairCollection,
  concludes: 'exposed',
  says: () => ({
    fr: 'Des données ont été collectées par un moyen frauduleux, déloyal ou illicite (art. 54).',
    ar: 'جمعت معطيات بطريقة تدليسية أو غير نزيهة أو غير مشروعة (المادة 54).',
    en: 'Data were collected by fraudulent, unfair or unlawful means (art. 54).',
  }),
})

const otherEnds = rule({
  id: 'art-54-purposes',
  cites: ['loi-09-08:54', 'loi-09-08:3-1-b'],
  asks: ['otherPurposes'],
  holds: f => f.otherPurposes,
  concludes: 'exposed',
  says: () => ({
    fr: 'Un traitement sert d’autres fins que celles déclarées ou autorisées (art. 54).',
    ar: 'أنجزت معالجة لأغراض أخرى غير تلك المصرح بها أو المرخص لها (المادة 54).',
    en: 'A processing serves other ends than those declared or authorised (art. 54).',
  }),
})

const incompatiblyUsed = rule({
  id: 'art-54-incompatible',
  cites: ['loi-09-08:54', 'loi-09-08:3-1-b'],
  asks: ['incompatibleUse'],
  holds: f => f.incompatibleUse,
  concludes: 'exposed',
  says: () => ({
    fr: 'Des données ont été soumises à un traitement ultérieur incompatible avec les fins déclarées ou autorisées (art. 54).',
    ar: 'أخضعت معطيات لمعالجة لاحقة متعارضة مع الأغراض المصرح بها أو المرخص لها (المادة 54).',
    en: 'Data were put to further processing incompatible with the ends declared or authorised (art. 54).',
  }),
})

const keptBeyondPeriod = rule({
  id: 'art-55-period',
  cites: ['loi-09-08:55-1-1'],
  asks: ['keptBeyondPeriod'],
  holds: f => f.keptBeyondPeriod,
  concludes: 'exposed',
  says: () => ({
    fr: 'Des données sont gardées au-delà de la durée légale, déclarée ou autorisée : les effacer ou les rendre anonymes (art. 55).',
    ar: 'يحتفظ بمعطيات بعد المدة القانونية أو المصرح بها أو المأذون بها: يجب مسحها أو جعلها مجهولة الاسم (المادة 55).',
    en: 'Data are kept beyond the legal, declared or authorised period: erase or anonymise them (art. 55).',
  }),
})

const keptBeyondNeed = rule({
  id: 'art-55-need',
  cites: ['loi-09-08:55-1-2', 'loi-09-08:3-1-e'],
  asks: ['keptBeyondNeed'],
  holds: f => f.keptBeyondNeed,
  concludes: 'exposed',
  says: () => ({
    fr: 'Des données identifiantes sont gardées plus longtemps que leurs finalités ne l’exigent (art. 55, 3-1-e).',
    ar: 'يحتفظ بمعطيات تمكن من التعرف على الأشخاص مدة تتجاوز ما تقتضيه الغايات (المادتان 55 و3-1-ه).',
    en: 'Identifying data are kept longer than their purposes need (art. 55, 3(1)(e)).',
  }),
})

const overKeptDataUsed = rule({
  id: 'art-55-use',
  cites: ['loi-09-08:55-2'],
  asks: ['overKeptDataUsed'],
  holds: f => f.overKeptDataUsed,
  concludes: 'exposed',
  says: () => ({
    fr: 'Des données gardées trop longtemps servent à autre chose qu’à l’histoire, aux statistiques ou à la science (art. 55, deuxième alinéa).',
    ar: 'تعالج معطيات تجاوزت مدة الاحتفاظ لأغراض غير تاريخية أو إحصائية أو علمية (الفقرة الثانية من المادة 55).',
    en: 'Data kept too long serve other ends than history, statistics or science (art. 55, second paragraph).',
  }),
})

const withoutBasis = rule({
  id: 'art-56',
  cites: ['loi-09-08:56', 'loi-09-08:4'],
  asks: ['breachOfArticle4'],
  holds: f => f.breachOfArticle4,
  concludes: 'exposed',
  says: () => ({
    fr: 'Un traitement se fait sans consentement indubitable ni aucun des cas de l’article 4 (art. 56).',
    ar: 'تتم معالجة دون رضى لا يشوبه شك ودون أي حالة من حالات المادة 4 (المادة 56).',
    en: 'A processing is done without unambiguous consent or any case of article 4 (art. 56).',
  }),
})

const prospectingWithoutConsent = rule({
  id: 'art-56-prospecting',
  cites: ['loi-09-08:56', 'loi-09-08:10', 'loi-09-08:4'],
  asks: ['prospectingWithoutConsent'],
  holds: f => f.prospectingWithoutConsent,
  concludes: 'in-doubt',
  confidence: 'reading',
  reading: {
    id: 'prospecting-without-consent',
    cites: ['loi-09-08:10', 'loi-09-08:56', 'loi-09-08:59'],
    doubt: {
      fr: 'L’article 10 interdit la prospection sans consentement préalable ; l’article 59 ne punit que celle qui passe outre une opposition.',
      ar: 'تمنع المادة 10 الاستقراء المباشر دون رضى مسبق؛ ولا تعاقب المادة 59 إلا على ما يتم منه رغم التعرض.',
      en: 'Article 10 forbids prospecting without prior consent; article 59 punishes only what overrides an objection.',
    },
    encoded: {
      fr: 'Avant toute opposition, seule la violation de l’article 4 (art. 56) peut l’atteindre : exposition possible, non certaine.',
      ar: 'قبل أي تعرض، لا يمكن أن يطاله إلا خرق المادة 4 (المادة 56): تعرض محتمل للعقوبة وغير مؤكد.',
      en: 'Before any objection, only a breach of article 4 (art. 56) can reach it: a possible exposure, not a certain one.',
    },
  },
  says: () => ({
    fr: 'Prospection sans consentement préalable : la cesser ; aucune peine ne la vise avant une opposition, sauf celle de l’article 56 (art. 10, 56).',
    ar: 'استقراء مباشر دون رضى مسبق: يجب وقفه؛ ولا تستهدفه أي عقوبة قبل التعرض سوى عقوبة المادة 56 (المادتان 10 و56).',
    en: 'Prospecting without prior consent: stop it; no penalty targets it before an objection, save that of article 56 (art. 10, 56).',
  }),
})

const noticeUnpunished = rule({
  id: 'art-5-unpunished',
  cites: ['loi-09-08:54', 'loi-09-08:5'],
  asks: ['noticeMissing'],
  holds: f => f.noticeMissing,
  concludes: 'review',
  confidence: 'reading',
  says: () => ({
    fr: 'Informer les personnes : aucune peine ne vise l’article 5 en tant que tel, mais un défaut d’information peut rendre la collecte déloyale (art. 5, 54).',
    ar: 'يجب إخبار الأشخاص: لا تستهدف أي عقوبة المادة 5 في حد ذاتها، غير أن انعدام الإخبار قد يجعل الجمع غير نزيه (المادتان 5 و54).',
    en: 'Inform people: no penalty targets article 5 as such, but a missing notice can make the collection unfair (art. 5, 54).',
  }),
  review: {
    fr: 'Faire apprécier si le défaut d’information rend la collecte déloyale au sens de l’article 54.',
    ar: 'تقدير ما إذا كان انعدام الإخبار يجعل الجمع غير نزيه بمفهوم المادة 54.',
    en: 'Have it judged whether the missing notice makes the collection unfair under article 54.',
  },
})

const automatedDecisionUnpunished = rule({
  id: 'art-11-unpunished',
  cites: ['loi-09-08:52', 'loi-09-08:63', 'loi-09-08:11'],
  asks: ['automatedDecision'],
  holds: f => f.automatedDecision,
  concludes: 'review',
  says: () => ({
    fr: 'La décision est interdite, mais aucune peine des articles 52 à 63 ne la vise (art. 11).',
    ar: 'القرار ممنوع، غير أن أي عقوبة من عقوبات المواد من 52 إلى 63 لا تستهدفه (المادة 11).',
    en: 'The decision is forbidden, but no penalty of articles 52 to 63 targets it (art. 11).',
  }),
})

export const collectionOffences = [unfairlyCollected, otherEnds, incompatiblyUsed]
export const keepingOffences = [keptBeyondPeriod, keptBeyondNeed]
export const overKeptUse = [overKeptDataUsed]
export const basisOffences = [withoutBasis]
export const basisInDoubt = [prospectingWithoutConsent]
export const unpunished = [noticeUnpunished, automatedDecisionUnpunished]
