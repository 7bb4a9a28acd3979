// What a certificate says: frozen when a run ends, hashed, and printed from this alone. It names tables, counts and people who
// decided; never a key nor a value of the rows.

import type { Organisation } from '@himaya/organisation/records'
import type { Plan } from '@himaya/plans/plan'
import type { Count, Survey as PlannedSurvey } from '@himaya/plans/source'
import type { Translated } from '@himaya/platform/language'
import { planWords } from '../preview/words.ts'
import type { Progress, Run, TableName } from '../records.ts'

export type CertificateContent = {
  readonly kind: 'himaya-run-certificate'
  /** Of this shape; a later shape counts on. */
  readonly edition: 1
  readonly reference: string
  readonly drawnUpAt: string
  readonly organisation: Pick<
    Organisation,
    'nameFr' | 'nameAr' | 'address' | 'city' | 'ice' | 'tradeRegister'
  >
  readonly run: {
    readonly runId: string
    readonly title: string
    readonly origin: Run['origin']
    readonly basis: string
    readonly outcome: 'done' | 'cancelled'
    readonly today: string
  }
  readonly source: { readonly sourceId: string; readonly name: string }
  readonly table: TableName
  readonly does: Run['request']['action']['does']
  readonly words: readonly Translated[]
  /** A condition may quote a value: its shape is here, its text in the preview whose hash stands below. */
  readonly columns: readonly string[]
  readonly rows: Progress['rows']
  readonly roots: number
  readonly batches: number
  readonly unseenBatches: number
  /** `null` where the plan named no files. */
  readonly files: Progress['files'] | null
  /** Rows that stayed: still meant when the run ended, and held; of which the event is not known. */
  readonly left: { readonly meant: Count; readonly held: Count; readonly unknown: Count } | null
  readonly keptByHolds: number
  readonly keeps: Run['keeps']
  /** Whether the erasure can be applied again after a restore. */
  readonly replayable: boolean
  readonly k: NonNullable<Run['preview']>['k']
  readonly people: {
    readonly proposedBy: string
    readonly proposedAt: string
    readonly approvedBy: string | null
    readonly approvedAt: string | null
  }
  readonly startedAt: string | null
  readonly endedAt: string | null
  readonly approvedRows: Count | null
  readonly fingerprint: string | null
  readonly previewHash: string | null
}

export const certificateContent = (
  run: Run,
  plan: Plan,
  left: PlannedSurvey | null,
  organisation: Organisation,
  drawnUpAt: string,
): CertificateContent => {
  const { nameFr, nameAr, address, city, ice, tradeRegister } = organisation
  const told = plan.action.does === 'erase' || plan.action.does === 'anonymise'
  return {
    ...{ kind: 'himaya-run-certificate', edition: 1, drawnUpAt },
    reference: referenceOf(drawnUpAt, run.runId),
    organisation: { nameFr, nameAr, address, city, ice, tradeRegister },
    run: {
      ...{ runId: run.runId, title: run.title, origin: run.origin, basis: run.basis, today: run.today },
      outcome: run.state === 'cancelled' ? 'cancelled' : 'done',
    },
    source: { sourceId: run.sourceId, name: run.sourceName },
    table: { schema: plan.table.schema, name: plan.table.name },
    does: plan.action.does,
    words: planWords(plan),
    columns:
      plan.action.does === 'anonymise' || plan.action.does === 'rectify'
        ? plan.action.columns.map(({ column }) => column)
        : [],
    ...{ rows: run.progress.rows, roots: run.progress.roots, batches: run.progress.batches },
    ...{
      unseenBatches: run.progress.unseen,
      files: plan.files ? run.progress.files : null,
      keptByHolds: run.progress.kept,
      keeps: run.keeps,
    },
    left: left && { meant: left.meant, held: left.held, unknown: left.unknown },
    replayable: told && plan.table.key.length > 0,
    k: run.preview?.k ?? null,
    people: {
      ...{ proposedBy: run.createdBy, proposedAt: run.createdAt },
      ...{ approvedBy: run.approvedBy, approvedAt: run.approvedAt },
    },
    ...{ startedAt: run.startedAt, endedAt: run.endedAt },
    approvedRows: run.preview?.survey.meant ?? null,
    ...{ fingerprint: run.fingerprint, previewHash: run.preview?.hash ?? null },
  }
}

/** `E-20261123-9F2C7A`: the day, the end of the id. */
const referenceOf = (at: string, runId: string) =>
  `E-${at.slice(0, 10).replaceAll('-', '')}-${runId.slice(-6).toUpperCase()}`
