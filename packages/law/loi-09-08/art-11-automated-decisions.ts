// Art. 11: a court may found no assessment of conduct on an automated evaluation of personality; any other decision with
// legal effects may not rest on automated profiling alone. What is decided in a contract after hearing the person, or grants
// a request, is not held to rest on it alone.
import { automatedDecision } from '../facts/automated-decision.ts'
import { all, any, type Reading } from '../rule.ts'

const { given, rule } = automatedDecision

const automated = given(['automatedProcessing'], f => f.automatedProcessing)
const personality = given(['evaluatesPersonality'], f => f.evaluatesPersonality)
const profiling = any(
  personality,
  given(['definesProfile'], f => f.definesProfile),
)
const soleFoundation = given(
  ['partOfTheResult'],
  f => f.partOfTheResult === 'alone' || f.partOfTheResult === 'approved-unexamined',
)
const legalEffects = given(['legalEffects'], f => f.legalEffects)

const assessedByMachine = all(
  automated,
  personality,
  given(['partOfTheResult'], f => f.partOfTheResult !== 'none'),
  given(['decidedByCourt'], f => f.decidedByCourt),
  given(['assessesConduct'], f => f.assessesConduct),
)
const decidedByMachine = all(automated, soleFoundation, profiling, legalEffects)

const approvalInForm: Reading = {
  id: 'approval-in-form-only',
  cites: ['loi-09-08:11-2'],
  doubt: {
    fr: 'La loi parle du « seul fondement » d’un traitement automatisé ; elle ne dit rien de la personne qui valide sans examiner.',
    ar: 'يتحدث القانون عن قرار يتخذ «فقط بناء على معالجة آلية»؛ ولا يذكر الشخص الذي يصادق دون فحص.',
    en: 'The law speaks of automated processing as the “sole basis”; it says nothing of someone who approves without examining.',
  },
  encoded: {
    fr: 'Une validation sans examen n’ajoute aucun fondement : la décision reste prise sur le seul résultat de la machine.',
    ar: 'المصادقة دون فحص لا تضيف أي أساس: فالقرار يظل متخذا بناء على نتيجة الآلة وحدها.',
    en: 'Approval without examination adds no foundation: the decision still rests on the machine’s result alone.',
  },
}

const effectsOfLawOnly: Reading = {
  id: 'legal-effects-only',
  cites: ['loi-09-08:11-2'],
  doubt: {
    fr: 'L’article 11 vise les « effets juridiques » ; d’autres droits y ajoutent les effets qui affectent la personne de façon notable.',
    ar: 'تخص المادة 11 «الآثار القانونية»؛ وتضيف قوانين أخرى الآثار التي تمس الشخص بشكل ملموس.',
    en: 'Article 11 speaks of “legal effects”; other laws add effects that affect the person markedly.',
  },
  encoded: {
    fr: 'Les effets juridiques seuls, comme l’écrit la loi marocaine.',
    ar: 'الآثار القانونية وحدها كما ورد في القانون المغربي.',
    en: 'Legal effects only, as the Moroccan law has it.',
  },
}

export const courtOnPersonality = rule({
  id: 'art-11-1',
  cites: ['loi-09-08:11-1'],
  when: assessedByMachine,
  concludes: 'forbidden-court',
  says: () => ({
    fr: 'Une décision de justice qui apprécie le comportement d’une personne ne peut se fonder, même en partie, sur une évaluation automatisée de sa personnalité (art. 11).',
    ar: 'لا يجوز لحكم قضائي يتضمن تقييما لسلوك شخص أن يبنى، ولو جزئيا، على معالجة آلية لتقييم شخصيته (المادة 11).',
    en: 'A court decision that assesses a person’s conduct may not be founded, even in part, on an automated evaluation of personality (art. 11).',
  }),
})

export const heardInContract = rule({
  id: 'art-11-3-contract',
  cites: ['loi-09-08:11-3'],
  when: all(
    decidedByMachine,
    given(['withinContract'], f => f.withinContract),
    given(['couldPresentObservations'], f => f.couldPresentObservations),
  ),
  concludes: 'allowed',
  says: () => ({
    fr: 'La décision est prise dans le cadre d’un contrat et la personne a pu présenter ses observations : elle n’est pas réputée reposer sur la seule machine (art. 11).',
    ar: 'اتخذ القرار في إطار عقد وأتيحت للشخص إمكانية تقديم ملاحظاته: فلا يعتبر متخذا بناء على الآلة وحدها (المادة 11).',
    en: 'The decision is taken within a contract and the person could present observations: it is not held to rest on the machine alone (art. 11).',
  }),
})

export const requestGranted = rule({
  id: 'art-11-3-request',
  cites: ['loi-09-08:11-3'],
  when: all(
    decidedByMachine,
    given(['grantsRequest'], f => f.grantsRequest),
  ),
  concludes: 'allowed',
  says: () => ({
    fr: 'La décision satisfait la demande de la personne : elle n’est pas réputée reposer sur la seule machine (art. 11).',
    ar: 'يستجيب القرار لطلب الشخص: فلا يعتبر متخذا بناء على الآلة وحدها (المادة 11).',
    en: 'The decision grants the person’s request: it is not held to rest on the machine alone (art. 11).',
  }),
})

export const soleProfiling = rule({
  id: 'art-11-2',
  cites: ['loi-09-08:11-2'],
  when: decidedByMachine,
  concludes: 'forbidden',
  reading: f => (f.partOfTheResult === 'approved-unexamined' ? approvalInForm : undefined),
  says: () => ({
    fr: 'Aucune décision produisant des effets juridiques ne peut reposer sur le seul profilage automatisé de la personne : quelqu’un doit examiner et pouvoir s’en écarter (art. 11).',
    ar: 'لا يجوز أن يتخذ قرار تنشأ عنه آثار قانونية بناء فقط على تحديد آلي لصفات الشخص: يجب أن يفحصه شخص يمكنه مخالفته (المادة 11).',
    en: 'No decision with legal effects may rest on automated profiling of the person alone: someone must examine it and be able to depart from it (art. 11).',
  }),
})

const notAutomated = rule({
  id: 'art-11-not-automated',
  cites: ['loi-09-08:11'],
  asks: ['automatedProcessing'],
  holds: f => !f.automatedProcessing,
  concludes: 'not-caught',
  says: () => ({
    fr: 'Aucun traitement automatisé n’a fourni de résultat sur la personne : l’article 11 n’est pas en cause.',
    ar: 'لم تقدم أي معالجة آلية نتيجة بشأن الشخص: لا مجال لتطبيق المادة 11.',
    en: 'No automated processing gave a result about the person: article 11 is not in play.',
  }),
})

const noProfile = rule({
  id: 'art-11-2-no-profile',
  cites: ['loi-09-08:11-2'],
  asks: ['definesProfile', 'evaluatesPersonality'],
  holds: f => !f.definesProfile && !f.evaluatesPersonality,
  concludes: 'not-caught',
  says: () => ({
    fr: 'Le traitement ne définit pas de profil et n’évalue pas la personnalité : l’article 11 ne l’interdit pas.',
    ar: 'لا تحدد المعالجة صفات الشخص ولا تقيم شخصيته: لا تمنعها المادة 11.',
    en: 'The processing defines no profile and evaluates no personality: article 11 does not forbid it.',
  }),
})

const notAlone = rule({
  id: 'art-11-2-not-alone',
  cites: ['loi-09-08:11-2'],
  asks: ['partOfTheResult'],
  holds: f => f.partOfTheResult === 'among-others' || f.partOfTheResult === 'none',
  concludes: 'not-caught',
  says: () => ({
    fr: 'Le résultat de la machine n’est pas le seul fondement de la décision : l’article 11 ne l’interdit pas.',
    ar: 'نتيجة الآلة ليست الأساس الوحيد للقرار: لا تمنعه المادة 11.',
    en: 'The machine’s result is not the sole basis of the decision: article 11 does not forbid it.',
  }),
})

const noLegalEffects = rule({
  id: 'art-11-2-no-legal-effects',
  cites: ['loi-09-08:11-2'],
  confidence: 'reading',
  asks: ['legalEffects'],
  holds: f => !f.legalEffects,
  concludes: 'not-caught',
  reading: effectsOfLawOnly,
  says: () => ({
    fr: 'La décision ne produit pas d’effets juridiques à l’égard de la personne : l’article 11 ne l’interdit pas.',
    ar: 'لا تنشأ عن القرار آثار قانونية تجاه الشخص: لا تمنعه المادة 11.',
    en: 'The decision has no legal effects on the person: article 11 does not forbid it.',
  }),
})

/** One of them holds of every decision that article 11 does not catch. */
export const notCaught = [notAutomated, noProfile, notAlone, noLegalEffects] as const

export const noPenaltyForArticle11 = rule({
  id: 'art-11-no-penalty',
  cites: ['loi-09-08:11', 'loi-09-08:30-4'],
  confidence: 'reading',
  when: any(assessedByMachine, decidedByMachine),
  concludes: 'review',
  says: () => ({
    fr: 'Aucune peine ne vise l’article 11 en tant que tel ; la CNDP peut toutefois interdire le traitement (art. 30-4).',
    ar: 'لا تخص المادة 11 في حد ذاتها أي عقوبة؛ غير أنه يمكن للجنة الوطنية منع المعالجة (المادة 30-4).',
    en: 'No penalty is aimed at article 11 as such; the CNDP may nevertheless ban the processing (art. 30(4)).',
  }),
})
