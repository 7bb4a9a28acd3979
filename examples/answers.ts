// Answers to what the law asks of nearly every processing, so that the examples show decisions and not only questions.
import type { ExampleProcessing } from './example.ts'

type Answers = NonNullable<ExampleProcessing['answers']>

/** Ordinary business: no defence, no crime, no special statute, no biometrics, no list of the CNDP. */
export const ordinary: Answers = {
  defenceOrStateSecurity: 'no',
  crimePrevention: false,
  collectedUnderSpecificLaw: false,
  filingSetBySpecialLaw: false,
  publicRegisterOnly: false,
  simplifiedList: 'no',
  alreadyFiled: 'no',
  facialRecognition: false,
  creditScoring: false,
  collectedFairly: true,
  keptAccurate: true,
  publishesIdentifyingResults: false,
}

/** A purpose that was thought through: precise, permitted, and necessary to its basis. */
export const sound = (purpose: string): Answers => ({
  [`purposes.${purpose}.legitimate`]: true,
  [`purposes.${purpose}.determinedAndExplicit`]: true,
  [`purposes.${purpose}.necessary`]: true,
})

/** Consent that was asked as the law wants it (art. 1-9). */
export const consented = (purpose: string): Answers => ({
  [`purposes.${purpose}.consentFree`]: true,
  [`purposes.${purpose}.consentSpecific`]: true,
  [`purposes.${purpose}.consentInformed`]: true,
  [`purposes.${purpose}.consentRecorded`]: true,
})

/** A disclosure that the basis makes necessary, for nothing else than its purpose. */
export const disclosed = (recipient: string): Answers => ({
  [`disclosures.${recipient}.necessary`]: true,
  [`disclosures.${recipient}.forResearch`]: false,
})
