// Every source a form's field may have, each bound to what fills it: a new source does not compile until it is bound.
import type { FieldSource } from '@himaya/law/cndp/form'
import type { SupplementSource } from '../records.ts'
import type { Described } from '../snapshot.ts'
import { type Binding, blocks, values } from './binding.ts'
import { dataBindings } from './data.ts'
import { flowBindings } from './flows.ts'
import { organisationBindings, organisationName } from './organisation.ts'
import { descriptionBindings, paragraphsOf } from './processing.ts'
import { transferBindings } from './transfer.ts'

const onFilingPage = ({ processing }: Described) => `filings/prepare/${processing.processingId}`

/** What only the filing is told, on the page that prepares it. */
const supplement = (source: SupplementSource): Binding => ({
  isSaid: ({ supplements }) => Boolean(supplements[source]),
  place: snapshot => `${onFilingPage(snapshot)}#${source}`,
  write: ({ snapshot }) => values(...paragraphsOf(snapshot.supplements[source] ?? '')),
})

export const bindings: Readonly<Record<FieldSource, Binding>> = {
  ...organisationBindings,
  ...descriptionBindings,
  ...dataBindings,
  ...flowBindings,
  ...transferBindings,
  'transfer.baseReference': supplement('transfer.baseReference'),
  'health.team': supplement('health.team'),
  'health.protocol': supplement('health.protocol'),
  'health.opinions': supplement('health.opinions'),
  'health.characteristics': supplement('health.characteristics'),
  'health.codingUndertaking': supplement('health.codingUndertaking'),
  'health.waivers': supplement('health.waivers'),
  'filing.previousReference': supplement('filing.previousReference'),
  'filing.frameworkDecision': {
    isSaid: ({ filing }) => Boolean(filing.decision),
    place: snapshot => `register/${snapshot.processing.processingId}`,
    write: ({ snapshot }) => values(snapshot.filing.decision),
  },
  // Undertaking and signature are the dossier's last page: signed by hand, never missing.
  'filing.undertaking': { isSaid: () => true, place: onFilingPage, write: () => blocks() },
  'filing.signature': {
    isSaid: () => true,
    place: onFilingPage,
    write: ({ snapshot: { organisation }, language, words }) =>
      blocks({
        type: 'signature',
        undertaking: words.undertaking(organisationName(organisation, language)),
        ...(organisation.city && { place: organisation.city }),
        ...(organisation.legalRepresentative && { name: organisation.legalRepresentative.name }),
        ...(organisation.legalRepresentative?.position && {
          position: organisation.legalRepresentative.position,
        }),
        stamp: true,
      }),
  },
}
