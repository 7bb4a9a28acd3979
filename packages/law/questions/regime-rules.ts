// The rules the regime is decided by, in the order in which they prevail, and the duties a filing brings with it.

import type { Day } from '../calendar.ts'
import { biometrics, facialRecognition, scoring } from '../cndp/practice.ts'
import { healthFile } from '../decret-2-09-165/art-30-health-file.ts'
import type { ProcessingFacts } from '../facts/processing.ts'
import { processorOnly, representativeToNotify } from '../loi-09-08/art-02-scope.ts'
import { incompatiblePurpose } from '../loi-09-08/art-03-quality.ts'
import {
  otherLegalPersonsFiles,
  publicAndOtherFiles,
  publicServiceFiles,
} from '../loi-09-08/art-12-interconnection.ts'
import {
  geneticData,
  nationalIdNumber,
  offenceData,
  otherCases,
  otherPurpose,
  sensitiveData,
  setBySpecialLaw,
} from '../loi-09-08/art-12-regime.ts'
import {
  acquiredFile,
  changeToNotify,
  endToNotify,
  jointDeclaration,
} from '../loi-09-08/art-14-filing-duties.ts'
import { onListOfArticle16, onListOfArticle17 } from '../loi-09-08/art-16-simplified.ts'
import {
  publicRegister,
  registerAnswersRequests,
  registerControllerToNotify,
} from '../loi-09-08/art-18-registers.ts'
import { switchedByCndp } from '../loi-09-08/art-20-switch.ts'
import { eightControls } from '../loi-09-08/art-21-sensitive.ts'
import { offencesForbidden } from '../loi-09-08/art-49-offences.ts'
import { centralRegisterForbidden, opinionOnRegister } from '../loi-09-08/art-50-central-registers.ts'
import { IN_FORCE, legacyToRegularise, legacyUnfiled, REGULARISED_BY } from '../loi-09-08/art-67-legacy.ts'
import { type Exception, type Rule, withExceptions } from '../rule.ts'
import type { Regime } from '../words/regimes.ts'
import { type Tier, tier } from './decide.ts'
import { scopeAsks } from './scope.ts'

/** From what asks most of the controller to what asks least. */
export const strictness = [
  'prohibited',
  'review',
  'authorisation',
  'declaration',
  'simplified-declaration',
  'exempt',
  'out-of-scope',
] as const satisfies readonly Regime[]

/**
 * In the order of evaluation: prohibitions cannot be cured by filing; a special law displaces art. 12; any trigger of
 * 12-1 then wins; art. 18, 16 and 17 only relieve from declaration; 12-2 is what is left.
 */
export const regimeTiers: readonly Tier<ProcessingFacts, Regime>[] = [
  tier('prohibited', [offencesForbidden, centralRegisterForbidden, incompatiblePurpose]),
  tier('review', [setBySpecialLaw]),
  tier('authorisation', [
    sensitiveData,
    otherPurpose,
    geneticData,
    offenceData,
    nationalIdNumber,
    publicServiceFiles,
    otherLegalPersonsFiles,
    publicAndOtherFiles,
    switchedByCndp,
    biometrics,
    facialRecognition,
    scoring,
  ]),
  tier('exempt', [publicRegister]),
  tier('simplified-declaration', [onListOfArticle16, onListOfArticle17]),
  tier('declaration', [otherCases]),
]

export const regimeDuties = (on: Day): readonly Rule<ProcessingFacts, 'duty' | 'blocking'>[] => [
  representativeToNotify,
  processorOnly,
  opinionOnRegister,
  jointDeclaration,
  changeToNotify,
  endToNotify,
  acquiredFile,
  eightControls,
  on > REGULARISED_BY ? legacyUnfiled : legacyToRegularise,
]
/** Only where an authorisation is due, and only where nothing is to be declared. */
export const authorisationDuties: readonly Rule<ProcessingFacts, 'duty' | 'blocking'>[] = [healthFile]
export const exemptionDuties: readonly Rule<ProcessingFacts, 'duty' | 'blocking'>[] = [
  registerControllerToNotify,
  registerAnswersRequests,
]

export const regimeRules: readonly Rule<ProcessingFacts, Regime>[] = regimeTiers.flatMap(({ rules }) => rules)

/** Every rule of this question and of the duties that follow, whatever the day. */
export const allRegimeRules: readonly Exception<never>[] = [
  ...withExceptions(regimeRules),
  ...withExceptions([...regimeDuties(IN_FORCE), legacyUnfiled, ...authorisationDuties, ...exemptionDuties]),
]

/** Every fact the question may ask for. */
export const regimeAsks = [
  ...new Set([
    ...scopeAsks,
    ...regimeRules.flatMap(rule => [...rule.asks, ...rule.unless.flatMap(exception => exception.asks)]),
    ...[...regimeDuties(IN_FORCE), ...authorisationDuties, ...exemptionDuties].flatMap(rule => rule.asks),
    'frameworkDecision' as const,
    'fitsFrameworkDecision' as const,
    'transfers' as const,
  ]),
]
