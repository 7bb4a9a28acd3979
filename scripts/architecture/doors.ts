// Rooms meet only where they open: door.ts (what others may call), records.ts (shapes), events.ts (what others may hear).
import { graphOf } from './graph.ts'
import { isTest, type Rule } from './tree.ts'

type Visit = {
  readonly from: string
  readonly to: string
  /** The other's screens may be shown as well, by the files of its `ui/`. */
  readonly screens?: true
  /** Only from `ui/`: the two meet on a page, and neither's service knows the other's. */
  readonly onlyFromScreens?: true
  readonly because: string
}

/** Who may visit whom. A pair is added here with its reason, or the rooms do not meet. */
const visits: readonly Visit[] = [
  { from: 'organisation', to: 'evidence', because: 'every change leaves its trace' },
  {
    from: 'evidence',
    to: 'organisation',
    screens: true,
    onlyFromScreens: true,
    because: 'one’s role decides what of the log may be set',
  },
  { from: 'sources', to: 'evidence', because: 'every change leaves its trace' },
  { from: 'register', to: 'evidence', because: 'every change leaves its trace' },
  { from: 'filings', to: 'evidence', screens: true, because: 'a dossier’s hash is kept, its history shown' },
  { from: 'sources', to: 'organisation', because: 'who connects a source' },
  {
    from: 'sources',
    to: 'register',
    onlyFromScreens: true,
    because: 'a found column is put into a processing',
  },
  { from: 'register', to: 'organisation', because: 'the controller and its representative' },
  {
    from: 'register',
    to: 'sources',
    screens: true,
    because: 'a processing’s data are columns of the data map',
  },
  { from: 'filings', to: 'organisation', because: 'the controller’s identity in a form' },
  { from: 'filings', to: 'register', screens: true, because: 'a dossier freezes a processing' },
  { from: 'library', to: 'evidence', because: 'every change leaves its trace' },
  {
    from: 'library',
    to: 'organisation',
    screens: true,
    because: 'who asks the law: the head of a memo, one’s role',
  },
  {
    from: 'library',
    to: 'register',
    screens: true,
    because: 'which processings hang on an article, and the facts of one',
  },
  {
    from: 'consent',
    to: 'evidence',
    because: 'every change leaves its trace, and records are sealed into it',
  },
  { from: 'consent', to: 'organisation', because: 'the controller that a notice names' },
  { from: 'consent', to: 'register', because: 'the purpose that a consent gives a basis to' },
  { from: 'consent', to: 'filings', because: 'the CNDP’s number that a notice shows' },
  { from: 'marketing', to: 'consent', because: 'no prospecting without a consent that stands' },
  { from: 'visitors', to: 'consent', because: 'a visitor sees and changes their own choices' },
  { from: 'marketing', to: 'evidence', because: 'every change leaves its trace' },
  {
    from: 'marketing',
    to: 'organisation',
    screens: true,
    because: 'whom a message is sent for, and who may change what',
  },
  {
    from: 'marketing',
    to: 'register',
    screens: true,
    because: 'calls and letters rest on a lawful processing',
  },
  { from: 'marketing', to: 'sources', screens: true, because: 'a list is a table of a connected source' },
  {
    from: 'visitors',
    to: 'marketing',
    because: 'an objection to prospecting is kept where messages are decided',
  },
  { from: 'visitors', to: 'evidence', because: 'that links were made leaves its trace' },
  { from: 'runs', to: 'evidence', because: 'every act leaves its trace, and certificates their hash' },
  {
    from: 'runs',
    to: 'organisation',
    screens: true,
    because: 'the controller that a certificate names, and who may approve',
  },
  { from: 'runs', to: 'sources', screens: true, because: 'a run acts on a connected source' },
  { from: 'filings', to: 'sources', because: 'drift between what is filed and what is found' },
  { from: 'retention', to: 'evidence', because: 'every change leaves its trace' },
  {
    from: 'retention',
    to: 'organisation',
    screens: true,
    because: 'who is exposed, who approves, and what was set about the law',
  },
  {
    from: 'retention',
    to: 'register',
    screens: true,
    because: 'the period that a processing declares binds its rules',
  },
  {
    from: 'retention',
    to: 'sources',
    screens: true,
    because: 'a rule is about a table of a connected source',
  },
  { from: 'retention', to: 'consent', because: 'what is kept longer with consent' },
  {
    from: 'retention',
    to: 'runs',
    screens: true,
    because: 'a rule proposes runs, and reads what they would do',
  },
]

const OPEN = /^(door|records|events)\.ts$/
/** A screen calls another room as any client does, by its contract. */
const OPEN_TO_SCREENS = /^(door|records|events|contract)\.ts$/
/** A test puts rooms together as an app does. */
const OPEN_TO_TESTS = /^module\.ts$|\.test-support\.ts$/

export const doors: Rule = tree =>
  graphOf(tree).edges.flatMap(({ from, to, specifier }) => {
    const [here, there] = [roomOf(from), roomOf(to ?? '')]
    if (!there || here?.room === there.room) return []
    // Apps compose rooms, and stories use the running product.
    if (!here) return from.startsWith('packages/') ? [`${from}: ${specifier} belongs to a room`] : []
    if (isTest(from) && OPEN_TO_TESTS.test(there.file)) return []
    const isScreen = here.file.startsWith('ui/')
    const visit = visits.find(pair => pair.from === here.room && pair.to === there.room)
    if (!visit || (visit.onlyFromScreens && !isScreen)) {
      return [`${from}: ${here.room} does not visit ${there.room} (scripts/architecture/doors.ts)`]
    }
    if (isScreen && visit.screens && there.file.startsWith('ui/')) return []
    const open = isScreen && (visit.screens || visit.onlyFromScreens) ? OPEN_TO_SCREENS : OPEN
    return open.test(there.file) ? [] : [`${from}: ${specifier} is not a door of ${there.room}`]
  })

function roomOf(path: string) {
  const [, room = '', file = ''] = /^modules\/([^/]+)\/(.+)$/.exec(path) ?? []
  return room ? { room, file } : undefined
}
