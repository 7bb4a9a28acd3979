// What would be filed for a processing today: the law is asked, the forms follow from its answer, nothing is written.

import type { Form } from '@himaya/law/cndp/form'
import { forms } from '@himaya/law/cndp/forms'
import { lawSettings, organisationFacts } from '@himaya/organisation/door'
import { OrganisationIdentity } from '@himaya/organisation/records'
import type { Context, Transaction } from '@himaya/platform/context'
import { decide, loadProcessing } from '@himaya/register/door'
import type { LiveDecision, Processing, ProcessingId } from '@himaya/register/records'
import { clockKindOf } from '../clocks.ts'
import { type Supplements, supplementSources } from '../records.ts'
import { type Frozen, freeze, type Snapshot } from '../snapshot.ts'
import { type FilingRow, loadSnapshot, rowsOfProcessing } from './rows.ts'

export type Draft = {
  readonly snapshot: Snapshot
  readonly frozen: Frozen
  /** The filing that already stands for exactly this content. */
  readonly same: FilingRow | undefined
}

export type Drafts = {
  readonly processing: Processing
  readonly decision: LiveDecision
  /** The main filing first; empty when the law asks for none, forbids, or cannot say yet. */
  readonly drafts: readonly Draft[]
  readonly earlier: readonly FilingRow[]
  readonly supplements: Supplements
}

const standing: ReadonlySet<string> = new Set(['prepared', 'filed', 'receipt', 'authorised'])
const sent: ReadonlySet<string> = new Set(['filed', 'receipt', 'authorised'])
const settled: ReadonlySet<string> = new Set(['receipt', 'authorised'])
const isMain = ({ kind }: FilingRow) => kind !== 'transfer'

export async function draftsFor(
  tx: Transaction,
  ctx: Context,
  {
    processingId,
    supplements: given = {},
    forUpdate = false,
  }: { processingId: ProcessingId; supplements?: Supplements; forUpdate?: boolean },
): Promise<Drafts> {
  const processing = await loadProcessing(tx, ctx, processingId, { forUpdate })
  const { organisation } = await organisationFacts(tx)
  const on = ctx.clock.today()
  const settings = await lawSettings(tx)
  const decision = decide(processing.content, { controller: organisation, on, settings })
  const earlier = await rowsOfProcessing(tx, ctx, processingId)
  const told = earlier[0] ? await suppliedTo(tx, ctx, earlier) : {}
  const drafts: Draft[] = []
  for (const { kind, form: code, cites, decision: followed } of decision.filings) {
    const form = forms.find(each => each.code === code)
    if (!form) continue
    const snapshotWith = (supplements: Supplements): Snapshot => ({
      edition: 1,
      on,
      organisation: OrganisationIdentity.parse(organisation),
      ...(settings.adequateStates?.length && { adequateStates: settings.adequateStates }),
      processing: { processingId, version: processing.version, content: processing.content },
      decision,
      filing: { kind, cites, decision: followed, form },
      supplements: ofForm(form, supplements),
    })
    const base = kind === 'transfer' ? references(earlier.filter(isMain), 'transfer.baseReference') : {}
    const same = await sameAmong(tx, ctx, earlier, form, supplements =>
      freeze(snapshotWith({ ...supplements, ...base, ...given })),
    )
    if (same) {
      drafts.push(same)
      continue
    }
    // What was sent and has changed since is quoted by its number (RI 33).
    const quoted = references(
      earlier.filter(row => (clockKindOf(kind) === 'transfer' ? !isMain(row) : isMain(row))),
      'filing.previousReference',
    )
    const snapshot = snapshotWith({ ...told, ...quoted, ...base, ...given })
    drafts.push({ snapshot, frozen: freeze(snapshot), same: undefined })
  }
  const supplements = { ...told, ...Object.assign({}, ...drafts.map(({ snapshot }) => snapshot.supplements)) }
  return { processing, decision, drafts, earlier, supplements }
}

/** A standing filing whose content, told what it was told, is today's. */
async function sameAmong(
  tx: Transaction,
  ctx: Context,
  earlier: readonly FilingRow[],
  form: Form,
  frozenWith: (supplements: Supplements) => Frozen,
): Promise<Draft | undefined> {
  for (const row of earlier) {
    if (row.form !== form.code || !standing.has(row.state)) continue
    const snapshot = await loadSnapshot(tx, ctx, row)
    const frozen = frozenWith(snapshot.supplements)
    if (frozen.contentHash === row.content_hash) return { snapshot, frozen, same: row }
  }
  return undefined
}

/** The number of the newest filing that was sent: a receipt or authorisation first, else its registration. */
function references(
  rows: readonly FilingRow[],
  source: 'filing.previousReference' | 'transfer.baseReference',
): Supplements {
  const among = source === 'transfer.baseReference' ? settled : sent
  const row = rows.find(({ state }) => among.has(state))
  const number = row?.reference_number ?? row?.registration_number
  return number ? { [source]: number } : {}
}

/** What the newest filings of the processing were told, so that nobody writes it twice. */
async function suppliedTo(
  tx: Transaction,
  ctx: Context,
  earlier: readonly FilingRow[],
): Promise<Supplements> {
  const newest = [earlier.find(isMain), earlier.find(row => !isMain(row))].filter(row => row !== undefined)
  const told: Supplements = {}
  for (const row of newest) Object.assign(told, (await loadSnapshot(tx, ctx, row)).supplements)
  return told
}

/** Only what this form asks; what was emptied is left out. */
function ofForm(form: Form, supplements: Supplements): Supplements {
  const sources = new Set<string>(form.sections.flatMap(({ fields }) => fields.map(({ source }) => source)))
  return Object.fromEntries(
    supplementSources
      .filter(source => sources.has(source) && supplements[source])
      .map(source => [source, supplements[source]]),
  )
}
