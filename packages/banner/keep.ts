// Where the marks are kept: a cookie, which subdomains share, else the page's own storage. Either may be blocked, full or deaf,
// and may change its mind between two pages; so a refusal that could not be written where the grant is leaves a veto where
// it can, and a veto prevails.

/** One place to keep a text. Reading and writing may throw, or do nothing at all. */
export type Place = {
  readonly read: (name: string) => string | null
  /** `null` removes. */
  readonly write: (name: string, text: string | null) => void
}

export type Kept = { readonly decision: string | null; readonly grant: string | null }

const DECISION = 'himaya_r'
const GRANT = 'himaya_g'
const VETO = 'himaya_no'
const NOTHING: Kept = { decision: null, grant: null }

const read = (place: Place, name: string): string | null => {
  try {
    return place.read(name)
  } catch {
    // Blocked: as if there were nothing.
    return null
  }
}

/** Whether it was really written; a place that is deaf is found out by reading. */
const write = (place: Place, name: string, text: string | null): boolean => {
  try {
    place.write(name, text)
  } catch {
    return false
  }
  return read(place, name) === text
}

/** @param places in the order of preference */
export const keeper = (places: readonly Place[]) => {
  const vetoed = () => places.some(place => read(place, VETO) !== null)
  const home = () => places.find(place => read(place, DECISION) !== null)

  return {
    /** What is kept; nothing where a veto stands, or two places tell of two decisions. */
    read: (): Kept => {
      const found = places.filter(place => read(place, DECISION) !== null)
      const [first] = found
      if (!first || found.length > 1 || vetoed()) return NOTHING
      return { decision: read(first, DECISION), grant: read(first, GRANT) }
    },

    /** The refusal mark, in one place only, and nothing of what was before it. False where none could take it. */
    refuse: (decision: string): boolean => {
      const taken = places.find(place => write(place, DECISION, decision))
      // What is elsewhere is of an earlier decision; where it cannot be taken away, a veto must stand somewhere.
      const stale = places.filter(place => place !== taken && read(place, DECISION) !== null)
      const left = stale.filter(place => !write(place, DECISION, null))
      for (const place of places) write(place, GRANT, null)
      if (left.length === 0 && taken) for (const place of places) write(place, VETO, null)
      else for (const place of places) write(place, VETO, '1')
      return taken !== undefined
    },

    /** The grant mark, beside the refusal mark it belongs to. */
    grant: (grant: string): void => {
      const place = home()
      if (place) write(place, GRANT, grant)
    },
  }
}

export type Keeper = ReturnType<typeof keeper>
