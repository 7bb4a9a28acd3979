// The shell's and the overview's texts in English.
import { formatIn } from '@himaya/ui/format.ts'
import type { ShellTexts } from './fr.ts'

const { number, plural, money } = formatIn('en')

export const en: ShellTexts = {
  overview: 'Overview',
  search: 'Search',
  searchKey: 'Ctrl K',
  organisations: 'Your organisations',
  addOrganisation: 'Add an organisation',
  organisationSettings: 'The organisation’s identity',
  profile: 'My account',
  signOut: 'Sign out',
  openMenu: 'Open the menu',
  goTo: room => `Go to ${room}`,
  speak: language => `Read in ${language}`,

  notFound: 'This page does not exist',
  notFoundNext: 'The address may be miscopied, or what it showed is gone or is not yours.',
  home: 'Back to the beginning',
  broken: 'This page could not be shown',
  brokenNext: 'Reload it. What was saved is untouched.',
  inDetail: 'In detail',
  reload: 'Reload',
  noOrganisation: 'You are a member of no organisation',
  noOrganisationNext: 'Ask your organisation’s officer to invite you, then open the link you are given.',

  what: 'Where the organisation stands, from top to bottom: what is due, what is not covered, what changed.',
  due: 'What is due',
  dueNone: 'Nothing is due on any known date.',
  gaps: 'What is not covered',
  gapsHelp: 'Each gap, with the article concerned and the one act that closes it.',
  gapsNone: 'Everything the register describes is covered.',
  exposure: (from, to) => `Fine of ${money(from)} to ${money(to)}`,
  changes: 'What changed',
  changesNone: 'Nothing has been recorded yet.',
  changesAll: 'All of the evidence',
  map: 'The organisation’s data',
  mapNone: 'No data is known yet',
  mapNoneNext: 'Connect a database: its columns draw the map.',
  connect: 'Connect a database',
  describe: 'Describe a processing',
  standing: {
    undecided: 'The law still needs to know',
    prohibited: 'Prohibited as it stands',
    refused: 'Refused or withdrawn by the CNDP',
    'to-prepare': 'Dossier to prepare',
    incomplete: 'Dossier incomplete',
    'to-file': 'Dossier to file',
    waiting: 'CNDP’s answer awaited',
    changed: 'Changed since it was filed',
  },
  act: {
    undecided: 'Answer the questions',
    prohibited: 'See why',
    refused: 'Mend the processing',
    'to-prepare': 'Prepare the dossier',
    incomplete: 'Complete it',
    'to-file': 'File it',
    waiting: 'Follow it',
    changed: 'Prepare the amendment',
  },
  overdue: rows =>
    plural(rows, {
      one: `${number(rows)} row kept beyond its term`,
      other: `${number(rows)} rows kept beyond their term`,
    }),
  mendOverdue: 'Mend it',
  awaits: 'Awaits the agreement of a second person',
  approve: 'Read the preview',
  needs: count =>
    plural(count, { one: `${number(count)} open question`, other: `${number(count)} open questions` }),
  missing: count =>
    plural(count, { one: `${number(count)} item is missing`, other: `${number(count)} items are missing` }),
}
