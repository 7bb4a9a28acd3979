// Following a filing: sent, answered, given up. Each step is possible from one state only and leaves its evidence.
import { record } from '@himaya/evidence/door'
import type { Context, Transaction } from '@himaya/platform/context'
import { Problem } from '@himaya/platform/problem'
import { unlawfulBecause } from '../missing.ts'
import { filingDateImpossible, filingIncomplete, filingUnlawful, filingWrongState } from '../problems.ts'
import { Filing, type FilingId } from '../records.ts'
import { type Step, stateAfter } from '../states.ts'
import type { FilingsTables } from '../tables.ts'
import { type FilingRow, filingOf, loadRow, loadSnapshot } from './rows.ts'

type Facts = {
  readonly on?: string
  readonly registrationNumber?: string | undefined
  readonly referenceNumber?: string | undefined
  readonly reviewReason?: string | undefined
}

const kinds = {
  file: 'filings.filing-sent',
  receipt: 'filings.receipt-recorded',
  authorised: 'filings.authorisation-recorded',
  refused: 'filings.refusal-recorded',
  extended: 'filings.extension-recorded',
  switched: 'filings.switch-recorded',
  withdrawn: 'filings.withdrawal-recorded',
  abandon: 'filings.filing-abandoned',
} as const satisfies Record<Step, string>

export const markFiled = (
  ctx: Context,
  filingId: FilingId,
  {
    filedOn,
    registrationNumber,
    reviewReason,
  }: { filedOn: string; registrationNumber?: string | undefined; reviewReason?: string | undefined },
) => take(ctx, filingId, 'file', { on: filedOn, registrationNumber, reviewReason })

export const recordAnswer = (
  ctx: Context,
  filingId: FilingId,
  {
    outcome,
    decidedOn,
    referenceNumber,
  }: {
    outcome: Exclude<Step, 'file' | 'abandon'>
    decidedOn: string
    referenceNumber?: string | undefined
  },
) => take(ctx, filingId, outcome, { on: decidedOn, referenceNumber })

export const abandon = (ctx: Context, filingId: FilingId) => take(ctx, filingId, 'abandon', {})

async function take(ctx: Context, filingId: FilingId, step: Step, facts: Facts): Promise<Filing> {
  return ctx.transaction(async tx => {
    const row = await loadRow(tx, ctx, filingId, { forUpdate: true })
    const {
      kind,
      state: before,
      extendedOn,
    } = Filing.pick({ kind: true, state: true, extendedOn: true }).parse({
      kind: row.kind,
      state: row.state,
      extendedOn: row.extended_on,
    })
    const state = stateAfter({ kind, state: before, extendedOn }, step)
    if (state === null) throw new Problem(filingWrongState)
    if (step === 'file') refuseIncomplete(row)
    refuseImpossible(row, step, facts.on, ctx.clock.today())
    const reviewed = step === 'file' ? await review(tx, ctx, row, facts.reviewReason) : undefined
    const after = await tx
      .withTables<FilingsTables>()
      .updateTable('filings_filing')
      .set({ state, ...changes(step, facts), ...(reviewed && { review_reason: reviewed.reason }) })
      .where('organisation_id', '=', ctx.organisationId)
      .where('filing_id', '=', filingId)
      .returningAll()
      .executeTakeFirstOrThrow()
    await record(tx, ctx, {
      kind: kinds[step],
      subject: { type: 'filing', id: filingId },
      payload: {
        reference: row.reference,
        snapshotHash: row.snapshot_hash,
        ...(facts.on && { on: facts.on }),
        ...(facts.registrationNumber && { registrationNumber: facts.registrationNumber }),
        ...(facts.referenceNumber && { referenceNumber: facts.referenceNumber }),
        ...(reviewed && { reviewReason: reviewed.reason, unlawful: reviewed.rules }),
      },
    })
    return filingOf(tx, ctx, after)
  })
}

function changes(step: Step, { on, registrationNumber, referenceNumber }: Facts) {
  if (step === 'abandon') return {}
  if (step === 'file') return { filed_on: on ?? null, registration_number: registrationNumber ?? null }
  if (step === 'extended') return { extended_on: on ?? null }
  // A withdrawal or a switch without a number of its own leaves the number it takes back.
  return { decided_on: on ?? null, ...(referenceNumber && { reference_number: referenceNumber }) }
}

function refuseIncomplete({ missing }: FilingRow): void {
  const demanded = missing.filter(({ required }) => required)
  if (demanded.length === 0) return
  const names = (language: 'fr' | 'ar' | 'en') => demanded.map(({ label }) => label[language])
  throw new Problem(
    filingIncomplete,
    {
      fr: `Il manque : ${names('fr').join(' ; ')}.`,
      ar: `ينقص: ${names('ar').join('؛ ')}.`,
      en: `Missing: ${names('en').join('; ')}.`,
    },
    demanded.map(({ source, help }) => ({ path: source, rule: 'demanded', fix: help.fr })),
  )
}

/** What the law found unlawful is sent only with the reason of whoever answers for it. Undefined where it found nothing. */
async function review(tx: Transaction, ctx: Context, row: FilingRow, reason: string | undefined) {
  const because = unlawfulBecause(await loadSnapshot(tx, ctx, row))
  if (because.length === 0) return undefined
  if (reason) return { reason, rules: because.map(({ rule }) => rule) }
  const said = (language: 'fr' | 'ar' | 'en') => because.map(({ text }) => text[language]).join(' ')
  throw new Problem(filingUnlawful, { fr: said('fr'), ar: said('ar'), en: said('en') }, [
    { path: 'reviewReason', rule: 'demanded', fix: filingUnlawful.fix[ctx.language] },
  ])
}

/** Neither in the future, nor before what it follows. */
function refuseImpossible(row: FilingRow, step: Step, on: string | undefined, today: string): void {
  if (on === undefined) return
  const earliest = step === 'file' ? row.prepared_on : (row.filed_on ?? row.prepared_on)
  const since = step === 'withdrawn' ? (row.decided_on ?? earliest) : earliest
  if (on >= since && on <= today) return
  throw new Problem(filingDateImpossible, undefined, [
    { path: step === 'file' ? 'filedOn' : 'decidedOn', rule: 'date', fix: `${since} – ${today}` },
  ])
}
