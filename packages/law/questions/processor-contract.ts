// Does the contract with this processor hold what the law demands? (art. 23-2 to 23-4, 25, 26)
import { type ProcessorFacts, processorRelation } from '../facts/processor.ts'
import {
  contractComplete,
  guaranteesNotAssessed,
  guaranteesNotFollowed,
  noContract,
  noInstructionClause,
  noSecurityClause,
  notRecorded,
  oralContract,
  recordNotKept,
} from '../loi-09-08/art-23-processor.ts'
import {
  outsourcingByEntity,
  settleAudit,
  settleBreachNotice,
  settleSubprocessors,
  signUndertakings,
} from '../loi-09-08/art-23-processor-advice.ts'
import {
  beyondInstructions,
  noReturnTerm,
  noSecrecyTerm,
  noTransferTerms,
  notInFiling,
} from '../loi-09-08/art-25-26-instruction-secrecy.ts'
import { processorContractConclusions } from '../words/conclusions-safeguards.ts'
import { tier } from './decide.ts'
import { setTo } from './moves.ts'
import { question } from './question.ts'
import { thenWords } from './then-words.ts'

const set = setTo<ProcessorFacts>

const moves = [
  set(
    { contract: 'written' },
    {
      fr: 'conclure un contrat écrit',
      ar: 'إبرام عقد مكتوب',
      en: 'make a written contract',
    },
  ),
  set(
    { instructionOnly: true },
    {
      fr: 'y inscrire que le sous-traitant n’agit que sur instruction',
      ar: 'التنصيص فيه على ألا يتصرف المعالج من الباطن إلا بتعليمات',
      en: 'write into it that the processor acts only on instruction',
    },
  ),
  set(
    { securityBindsProcessor: true },
    {
      fr: 'y inscrire que les obligations de sécurité pèsent aussi sur lui',
      ar: 'التنصيص فيه على تقيده بالتزامات السلامة',
      en: 'write into it that the duties of security bind it too',
    },
  ),
  set(
    { requirementsRecorded: true },
    {
      fr: 'y consigner les exigences de protection et de sécurité',
      ar: 'تضمينه متطلبات الحماية والسلامة',
      en: 'record in it the demands of protection and security',
    },
  ),
  set(
    { recordKept: true },
    {
      fr: 'en garder un exemplaire',
      ar: 'الاحتفاظ بنظير منه',
      en: 'keep a copy of it',
    },
  ),
  set(
    { guaranteesAssessed: true },
    {
      fr: 'vérifier les garanties du sous-traitant et en garder la trace',
      ar: 'التحقق من ضمانات المعالج من الباطن والاحتفاظ بما يثبت ذلك',
      en: 'check the processor’s guarantees and keep a trace of it',
    },
  ),
  set(
    { guaranteesFollowed: true },
    {
      fr: 'organiser le suivi de ses mesures',
      ar: 'تنظيم تتبع إجراءاته',
      en: 'organise the follow-up of its measures',
    },
  ),
  set(
    { beyondInstructions: false },
    {
      fr: 'faire cesser ce qu’il fait sans instruction',
      ar: 'توقيف ما يقوم به دون تعليمات',
      en: 'have it stop what it does without instruction',
    },
  ),
  set(
    { secrecyTerm: true },
    {
      fr: 'inscrire au contrat le secret professionnel',
      ar: 'تضمين العقد السر المهني',
      en: 'write professional secrecy into the contract',
    },
  ),
  set(
    { returnOrErasureTerm: true },
    {
      fr: 'y régler le retour ou l’effacement des données',
      ar: 'تنظيم إرجاع المعطيات أو مسحها فيه',
      en: 'settle in it the return or erasure of the data',
    },
  ),
  set(
    { transferTerms: true },
    {
      fr: 'y régler les transferts à l’étranger',
      ar: 'تنظيم النقل إلى الخارج فيه',
      en: 'settle in it the transfers abroad',
    },
  ),
  set(
    { inFiling: 'named' },
    {
      fr: 'porter la sous-traitance à la connaissance de la CNDP',
      ar: 'إحاطة اللجنة الوطنية علما بالمعالجة من الباطن',
      en: 'tell the CNDP of the processor',
    },
  ),
]

export const processorContract = question({
  name: 'processor-contract',
  group: 'relations',
  title: {
    fr: 'Le contrat avec ce sous-traitant contient-il ce que la loi exige ?',
    ar: 'هل يتضمن العقد مع هذا المعالج من الباطن ما يفرضه القانون؟',
    en: 'Does the contract with this processor hold what the law demands?',
  },
  subject: processorRelation,
  tiers: () => [
    tier('no-contract', [noContract]),
    tier('lacking', [
      oralContract,
      noInstructionClause,
      noSecurityClause,
      notRecorded,
      recordNotKept,
      guaranteesNotAssessed,
      guaranteesNotFollowed,
      beyondInstructions,
    ]),
    tier('to-complete', [noSecrecyTerm, noReturnTerm, noTransferTerms, notInFiling]),
    tier('complete', [contractComplete]),
  ],
  imposes: ['lacking', 'to-complete'],
  duties: () => [settleSubprocessors, settleAudit, settleBreachNotice, signUndertakings, outsourcingByEntity],
  betters: {
    moves: () => moves,
    ladder: ['no-contract', 'lacking', 'to-complete', 'complete'],
    words: thenWords(processorContractConclusions),
  },
})
