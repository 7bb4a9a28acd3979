// Where each processing stands: what is filed, what is missing, what is due, what it risks (art. 12, 15, 52, 64).
import { civilDayAt } from '@himaya/law/calendar'
import { forms } from '@himaya/law/cndp/forms'
import type { Settings } from '@himaya/law/settings'
import { lawSettings, organisationFacts } from '@himaya/organisation/door'
import type { Organisation } from '@himaya/organisation/records'
import type { Context, Transaction } from '@himaya/platform/context'
import { loadStandings } from '@himaya/register/door'
import type { Processing } from '@himaya/register/records'
import { changeDue } from '../clocks.ts'
import { isLegalPerson } from '../conditions.ts'
import { missingIn } from '../missing.ts'
import type { Coverage, Filing } from '../records.ts'
import { canonical, type Described } from '../snapshot.ts'
import type { FilingsTables } from '../tables.ts'
import { type FilingRow, filingOf, loadSnapshot } from './rows.ts'

type Controller = { readonly organisation: Organisation; readonly settings: Settings }
type Registered = Awaited<ReturnType<typeof loadStandings>>[number]

export const coverageOf = (ctx: Context): Promise<{ coverage: Coverage[] }> =>
  ctx.transaction(async tx => {
    const { organisation } = await organisationFacts(tx)
    const settings = await lawSettings(tx)
    const rows = await tx
      .withTables<FilingsTables>()
      .selectFrom('filings_filing')
      .selectAll()
      .where('organisation_id', '=', ctx.organisationId)
      .where('state', '!=', 'abandoned')
      .orderBy('prepared_at', 'desc')
      .orderBy('filing_id', 'desc')
      .execute()
    const byProcessing = Map.groupBy(rows, row => row.processing_id)
    const coverage: Coverage[] = []
    for (const registered of await loadStandings(tx, ctx)) {
      const filed = byProcessing.get(registered.processing.processingId) ?? []
      coverage.push(await coverageOfOne(tx, ctx, registered, filed, { organisation, settings }))
    }
    return { coverage }
  })

async function coverageOfOne(
  tx: Transaction,
  ctx: Context,
  { processing, regime, form, needs }: Registered,
  rows: readonly FilingRow[],
  { organisation, settings }: Controller,
): Promise<Coverage> {
  const main = rows.find(({ kind }) => kind !== 'transfer')
  // What was sent stands until something newer is sent; a newer preparation is only a draft of its change.
  const sent = rows.find(({ kind, filed_on }) => kind !== 'transfer' && filed_on !== null)
  const described = describe(processing, { organisation, settings }, form, ctx.clock.today())
  const missing = described ? missingIn(described).filter(({ required }) => required).length : 0
  const hasChanged = sent !== undefined && (await changedSince(tx, ctx, sent, processing))
  const standing = standingOf({ regime, main, sent, hasChanged, missing, version: processing.version })
  const due: Coverage['due'] = standing === 'changed' ? [changeDue(civilDayAt(processing.changedAt))] : []
  for (const row of rows) due.push(...(await filingOf(tx, ctx, row)).due)
  return {
    processingId: processing.processingId,
    name: processing.content.name,
    state: processing.state,
    regime,
    form,
    standing,
    filingId: (main?.filing_id as Filing['filingId'] | undefined) ?? null,
    missing,
    needs,
    filedVersion: hasChanged ? sent.processing_version : null,
    exposure:
      risks.has(standing) && isRunning(processing, ctx.clock.today()) ? exposureOf(organisation) : null,
    due: due.sort((left, right) => (left.on < right.on ? -1 : 1)),
  }
}

type Facts = {
  readonly regime: string
  readonly main: FilingRow | undefined
  readonly sent: FilingRow | undefined
  readonly hasChanged: boolean
  readonly missing: number
  readonly version: number
}

function standingOf({ regime, main, sent, hasChanged, missing, version }: Facts): Coverage['standing'] {
  if (regime === 'prohibited') return 'prohibited'
  if (regime === 'exempt' || regime === 'out-of-scope') return 'not-required'
  if (sent?.state === 'filed' || sent?.state === 'receipt' || sent?.state === 'authorised') {
    if (hasChanged) return 'changed'
    return sent.state === 'filed' ? 'waiting' : 'settled'
  }
  if (!decided.has(regime)) return 'undecided'
  if (main?.state === 'prepared' && main.processing_version === version)
    return main.missing.some(({ required }) => required) ? 'incomplete' : 'to-file'
  if (sent && sent === main) return 'refused'
  return missing > 0 ? 'incomplete' : 'to-prepare'
}

const decided: ReadonlySet<string> = new Set(['declaration', 'simplified-declaration', 'authorisation'])

/** The processing without what people answered the law with: answers are not items of the form. */
const declared = ({ answers: _answers, ...content }: Processing['content']) => canonical(content)

async function changedSince(
  tx: Transaction,
  ctx: Context,
  sent: FilingRow,
  processing: Processing,
): Promise<boolean> {
  if (sent.processing_version === processing.version) return false
  const { processing: frozen } = await loadSnapshot(tx, ctx, sent)
  return declared(frozen.content) !== declared(processing.content)
}

/** Enough to say what the form lacks; the law need not be asked again for that. */
function describe(
  processing: Processing,
  { organisation, settings }: Controller,
  code: string | null,
  on: string,
): Described | undefined {
  const form = forms.find(each => each.code === code)
  const [kind] = form?.kinds ?? []
  if (!form || !kind) return undefined
  const { processingId, version, content } = processing
  const followed = content.answers.simplifiedDecision ?? content.answers.frameworkDecision
  return {
    edition: 1,
    on,
    organisation,
    ...(settings.adequateStates?.length && { adequateStates: settings.adequateStates }),
    processing: { processingId, version, content },
    filing: { kind, cites: [], decision: typeof followed === 'string' ? followed : null, form },
    supplements: {},
  }
}

const risks: ReadonlySet<string> = new Set(['incomplete', 'to-prepare', 'to-file', 'waiting', 'refused'])

/** Art. 52 punishes what runs: in use, or begun on a day that is past. */
const isRunning = ({ state, content }: Processing, today: string) =>
  state === 'active' || (content.startsOn !== null && content.startsOn <= today)

/** 10,000 to 100,000 DH (art. 52), doubled for a legal person (art. 64); in centimes. */
function exposureOf(organisation: Organisation): NonNullable<Coverage['exposure']> {
  const doubled = isLegalPerson(organisation)
  const times = doubled ? 2 : 1
  return {
    from: 10_000_00 * times,
    to: 100_000_00 * times,
    cites: doubled ? ['loi-09-08:52', 'loi-09-08:64'] : ['loi-09-08:52'],
  }
}
