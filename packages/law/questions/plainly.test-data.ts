// Art. 12 written out as nested questions, for facts that are all known: slow to read, made apart from the rules, and what
// they are compared with.
import type { ProcessingFacts } from '../facts/processing.ts'
import { isSensitive } from '../loi-09-08/art-01-definitions.ts'
import type { Regime } from '../words/regimes.ts'

/** Facts that put a processing within the law, so that art. 12 is what is asked. */
export const applying = {
  identifiesPersons: true,
  automation: 'part',
  establishedInMorocco: true,
  personalOrDomesticOnly: false,
  defenceOrStateSecurity: 'no',
  crimePrevention: false,
  collectedUnderSpecificLaw: false,
} as const satisfies ProcessingFacts

export const plainly = (f: ProcessingFacts): Regime => {
  const categories = (f.data ?? []).map(item => item.category)
  const has = (category: string) => categories.some(each => each === category)
  const who = f.controller ?? ''
  const publicBody = [
    'court',
    'state-administration',
    'local-authority',
    'public-establishment',
    'public-service-operator',
  ]
  if (has('offences') && who !== 'copyright-body')
    if (!([...publicBody, 'court-officer'].includes(who) && f.offencesWithinLegalPowers)) return 'prohibited'
  if (has('offences') && f.centralRegister && !(publicBody.includes(who) && f.expressCompetence))
    return 'prohibited'
  const others = (f.purposes ?? []).filter(purpose => !purpose.isCollectionPurpose)
  if (others.some(purpose => !purpose.compatibleWithCollection)) return 'prohibited'
  if (f.filingSetBySpecialLaw) return 'review'
  if (f.alreadyFiled === 'declared' && f.switchedToAuthorisation) return 'authorisation'
  if (others.length > 0 || has('national-id-number') || has('biometric')) return 'authorisation'
  if (f.facialRecognition || f.creditScoring || f.purposes?.some(({ kind }) => kind === 'scoring'))
    return 'authorisation'
  if (has('offences') && who !== 'court-officer') return 'authorisation'
  const byHealth = f.carriedOutBy === 'health-practitioner' || f.carriedOutBy === 'health-personnel'
  if (has('genetic') && !(f.healthPurpose === 'care' && byHealth)) return 'authorisation'
  if (f.interconnections?.some(link => link.purposesDiffer && link.files !== 'natural-person'))
    return 'authorisation'
  const sensitive = categories.filter(isSensitive)
  if (sensitive.length > 0) {
    const ownMembers =
      who === 'conviction-association' &&
      f.sensitiveDataMatchObject &&
      f.membersAndContactsOnly &&
      (f.disclosures ?? []).every(
        to => to.kind !== 'third-party' || (to.consentExpress && to.consentProvable),
      )
    const healthOnly = sensitive.every(category => category === 'health' || category === 'genetic')
    const treated =
      (f.healthPurpose === 'care' || f.healthPurpose === 'health-service') &&
      (byHealth || f.carriedOutBy === 'bound-by-law')
    const selected = f.healthPurpose === 'selection' && !f.selectionExcludedByText
    const lawful = f.sensitiveGrounds?.includes('law') && f.sensitiveLaw !== ''
    if (!(ownMembers || lawful || (healthOnly && (treated || selected)))) return 'authorisation'
  }
  if (f.publicRegisterOnly && f.registerOpenTo !== 'nobody') return 'exempt'
  return f.simplifiedList === 'article-16' ? 'simplified-declaration' : 'declaration'
}
