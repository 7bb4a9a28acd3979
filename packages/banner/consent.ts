// The consent of one browser on one site: what it decided, and what is therefore allowed. Everything fails towards refusal:
// what was granted counts only once the server has recorded it, and only while nothing newer was decided.
import type { Keeper } from './keep.ts'
import { type Decision, fits, readDecision, writeDecision, writeGrant } from './mark.ts'
import { decisionIn, grantedIn, type Terms } from './standing.ts'

/** What is sent for each decision, and what the server records of it. */
export type ConsentRecord = {
  readonly id: string
  readonly subject: string
  /** Its place in the subject's history, from 0: the highest stands, whatever arrives when. */
  readonly order: number
  readonly site: string
  /** Of the notice shown, as the server gave it. */
  readonly notice: string
  /** ISO 8601, by the browser's clock. */
  readonly at: string
  readonly language: string
  readonly granted: readonly string[]
  readonly refused: readonly string[]
  /** Whether the browser sent Global Privacy Control. */
  readonly objects: boolean
}

export type Surroundings = {
  readonly keeper: Keeper
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly newId: () => string
  /**
   * Resolves with `recorded` once the server has it, with `never` where it says that it will not take this record however often it
   * is sent; rejects on everything else, which is tried again.
   */
  readonly send: (record: ConsentRecord) => Promise<'recorded' | 'never'>
  /** Records that wait for the network, oldest first. */
  readonly queue: {
    readonly read: () => readonly ConsentRecord[]
    readonly write: (records: readonly ConsentRecord[]) => void
  }
}

export type Site = Terms & {
  readonly site: string
  /** The version of the notice shown. */
  readonly notice: string
  readonly language: string
  readonly objects: boolean
}

const MOST_WAITING = 20

export const consentOf = (site: Site, { keeper, now, newId, send, queue }: Surroundings) => {
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  /** A decision that no place would keep: it holds for this page, as a refusal. */
  let unkept = false
  /** What was chosen here and waits for the server. */
  let pending: readonly string[] = []

  const decisionNow = () => decisionIn(keeper.read(), site, now())
  const granted = (): readonly string[] => (unkept ? [] : grantedIn(keeper.read(), site, now()))

  const waiting = (): readonly ConsentRecord[] => {
    try {
      return queue.read()
    } catch {
      return []
    }
  }
  const setWaiting = (records: readonly ConsentRecord[]) => {
    try {
      queue.write(records.slice(-MOST_WAITING))
    } catch {
      // No room to wait in: what is not sent now is not sent. Nothing is granted by it.
    }
  }

  /**
   * Sends a record; what it grants is granted if it is still the decision that stands. One that is never taken waits no longer and
   * grants nothing. @returns whether it waits no longer
   */
  const deliver = async (record: ConsentRecord): Promise<boolean> => {
    const answer = await send(record).catch(() => 'later' as const)
    if (answer === 'later') return false
    setWaiting(waiting().filter(({ id }) => id !== record.id))
    if (answer === 'recorded' && record.granted.length > 0 && decisionNow()?.id === record.id) {
      keeper.grant(writeGrant({ id: record.id, categories: record.granted }))
    }
    return true
  }

  return {
    /** Whether this category may be used now. */
    has: (category: string): boolean => granted().includes(category),
    granted,
    /** Chosen on this page a moment ago: not allowed yet, and no reason to stop what it had allowed before. */
    isPending: (category: string): boolean => pending.includes(category),
    /** Whether a decision stands, so that the person is not asked again. */
    hasDecided: (): boolean => unkept || decisionNow() !== undefined,

    /** Decides: what is not granted is refused, at once; what is granted counts once the server has it. */
    decide: async (categories: readonly string[]): Promise<void> => {
      const earlier = readDecision(keeper.read().decision)
      const chosen = site.categories.filter(category => categories.includes(category) && fits(category))
      const decision: Decision = {
        id: newId(),
        subject: earlier?.subject ?? newId(),
        order: earlier ? earlier.order + 1 : 0,
        asked: site.asked,
        at: Math.floor(now() / 1000),
      }
      unkept = !keeper.refuse(writeDecision(decision))
      pending = chosen
      tell()
      const record: ConsentRecord = {
        id: decision.id,
        subject: decision.subject,
        order: decision.order,
        site: site.site,
        notice: site.notice,
        at: new Date(decision.at * 1000).toISOString(),
        language: site.language,
        granted: chosen,
        refused: site.categories.filter(category => !chosen.includes(category)),
        objects: site.objects,
      }
      setWaiting([...waiting(), record])
      await deliver(record)
      if (pending === chosen) pending = []
      tell()
    },

    /** Records the server is not known to have, oldest first. */
    waiting,

    /** Sends what waits, oldest first; stops at the first that fails. */
    flush: async (): Promise<void> => {
      for (const record of waiting()) if (!(await deliver(record))) break
      tell()
    },

    /** Called when what is allowed may have changed, here or in another tab. @returns stops it */
    onChange: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export type Consent = ReturnType<typeof consentOf>
