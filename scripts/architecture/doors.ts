// Rooms meet only where they open: door.ts (what others may call), records.ts (shapes), events.ts (what others may hear).
import { graphOf } from './graph.ts'
import type { Rule } from './tree.ts'

/**
 * Who may visit whom. `ui` adds that its screens may show the other's, by the other's `ui/` folder. A pair is added here
 * with its reason, or the rooms do not meet.
 */
const visits: readonly {
  readonly from: string
  readonly to: string
  readonly ui?: true
  readonly because: string
}[] = [
  { from: 'organisation', to: 'evidence', because: 'every change leaves its trace' },
  { from: 'sources', to: 'evidence', because: 'every change leaves its trace' },
  { from: 'register', to: 'evidence', because: 'every change leaves its trace' },
  { from: 'filings', to: 'evidence', because: 'a dossier’s hash is kept' },
  { from: 'sources', to: 'organisation', because: 'who connects a source' },
  { from: 'register', to: 'organisation', because: 'the controller and its representative' },
  { from: 'register', to: 'sources', ui: true, because: 'a processing’s data are columns of the data map' },
  { from: 'filings', to: 'organisation', because: 'the controller’s identity in a form' },
  { from: 'filings', to: 'register', ui: true, because: 'a dossier freezes a processing' },
  { from: 'filings', to: 'sources', because: 'drift between what is filed and what is found' },
]

const OPEN = /^(door|records|events)\.ts$/

export const doors: Rule = tree =>
  graphOf(tree).edges.flatMap(({ from, to, specifier }) => {
    const [here, there] = [roomOf(from), roomOf(to ?? '')]
    if (!there || here?.room === there.room) return []
    // Apps compose rooms, and stories use the running product.
    if (!here) return from.startsWith('packages/') ? [`${from}: ${specifier} belongs to a room`] : []
    const visit = visits.find(pair => pair.from === here.room && pair.to === there.room)
    if (!visit) return [`${from}: ${here.room} does not visit ${there.room} (scripts/architecture/doors.ts)`]
    const isScreen = here.file.startsWith('ui/') && there.file.startsWith('ui/')
    if (isScreen && visit.ui) return []
    return OPEN.test(there.file) ? [] : [`${from}: ${specifier} is not a door of ${there.room}`]
  })

function roomOf(path: string) {
  const [, room = '', file = ''] = /^modules\/([^/]+)\/(.+)$/.exec(path) ?? []
  return room ? { room, file } : undefined
}
