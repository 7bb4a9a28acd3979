// Many choices in one commit: those that wait while the last commits were under way go together in the next, so that the disk is
// asked once for all of them. A choice is acknowledged only after its commit. The queue is bounded: what does not fit is told to
// come back, and nothing that was acknowledged is ever lost.
import { Problem } from '@himaya/platform/problem'
import type { OrganisationId } from '@himaya/platform/records'
import { busy } from '../problems.ts'
import type { Incoming } from '../subject/incoming.ts'
import type { Written } from '../subject/write.ts'
import { codeOf, persistently } from './persistently.ts'

type Waiting = {
  readonly record: Incoming
  readonly done: (written: Written) => void
  readonly fail: (error: unknown) => void
}
type Lane = {
  readonly organisationId: OrganisationId
  waiting: Waiting[]
  underWay: number
  isCalled: boolean
}

export type Queue = {
  /** Resolves once it is committed. @throws Problem consent-busy */
  submit(organisationId: OrganisationId, record: Incoming): Promise<Written>
  /** Resolves when nothing waits any more. */
  idle(): Promise<void>
}

export type Write = (organisationId: OrganisationId, records: readonly Incoming[]) => Promise<Written[]>

const MOST_AT_ONCE = 500
const MOST_UNDER_WAY = 2
/** Of all organisations together: the pool's other connections are for the rest of the server. */
const MOST_CONNECTIONS = 8
const MOST_WAITING = 20_000

export function queueOf(write: Write, { mostWaiting = MOST_WAITING } = {}): Queue {
  const lanes = new Map<OrganisationId, Lane>()
  const idle: (() => void)[] = []
  let waiting = 0
  let underWay = 0

  const pump = (lane: Lane) => {
    lane.isCalled = false
    while (lane.waiting.length > 0 && lane.underWay < MOST_UNDER_WAY && underWay < MOST_CONNECTIONS) {
      const batch = take(lane)
      waiting -= batch.length
      lane.underWay += 1
      underWay += 1
      void perform(lane.organisationId, batch).finally(() => {
        lane.underWay -= 1
        underWay -= 1
        if (lane.waiting.length === 0 && lane.underWay === 0) lanes.delete(lane.organisationId)
        for (const each of lanes.values()) call(each)
        if (lanes.size === 0) for (const resolve of idle.splice(0)) resolve()
      })
    }
  }
  /** After whatever else this turn of the loop brings. */
  const call = (lane: Lane) => {
    if (lane.isCalled || lane.waiting.length === 0) return
    lane.isCalled = true
    setImmediate(pump, lane)
  }

  const perform = async (organisationId: OrganisationId, batch: readonly Waiting[]): Promise<void> => {
    try {
      const written = await persistently(() =>
        write(
          organisationId,
          batch.map(({ record }) => record),
        ),
      )
      for (const [place, each] of batch.entries()) each.done(written[place] as Written)
    } catch (error) {
      if (isOutage(error)) for (const each of batch) each.fail(new Problem(busy, undefined, [], 2))
      // One bad record must not take the others with it.
      else if (batch.length > 1) for (const each of batch) await perform(organisationId, [each])
      else for (const each of batch) each.fail(error)
    }
  }

  return {
    submit: (organisationId, record) =>
      new Promise((done, fail) => {
        if (waiting >= mostWaiting) return fail(new Problem(busy, undefined, [], 1))
        let lane = lanes.get(organisationId)
        if (!lane) {
          lane = { organisationId, waiting: [], underWay: 0, isCalled: false }
          lanes.set(organisationId, lane)
        }
        waiting += 1
        lane.waiting.push({ record, done, fail })
        call(lane)
      }),
    idle: () => new Promise(resolve => (lanes.size === 0 ? resolve() : idle.push(resolve))),
  }
}

/** As many as go together: no two of one subject or of one id, which wait for the next. */
function take(lane: Lane): Waiting[] {
  const taken: Waiting[] = []
  const left: Waiting[] = []
  const seen = new Set<string>()
  for (const [place, each] of lane.waiting.entries()) {
    if (taken.length === MOST_AT_ONCE) {
      left.push(...lane.waiting.slice(place))
      break
    }
    const { recordId, subjectId } = each.record
    if (seen.has(recordId) || seen.has(subjectId)) left.push(each)
    else {
      seen.add(recordId).add(subjectId)
      taken.push(each)
    }
  }
  lane.waiting = left
  return taken
}

/** The database is away, or has no room: it says so by its classes 08, 53 and 57, the network by its own words. */
export function isOutage(error: unknown): boolean {
  const code = codeOf(error)
  if (/^[0-9A-Z]{5}$/.test(code)) return /^(08|53|57)/.test(code)
  return /^E[A-Z]+$/.test(code) || (error instanceof Error && /connection|timeout/i.test(error.message))
}
