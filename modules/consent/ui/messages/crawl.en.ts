import { formatIn } from '@himaya/ui/format.ts'
import type { CrawlTexts } from './crawl.fr.ts'

const { number, plural } = formatIn('en')

export const en: CrawlTexts = {
  title: 'Cookies of the site',
  open: 'Look for the site’s cookies',
  what: 'Your site is visited as by a stranger, before any choice, after a refusal and after an agreement. No value is kept.',
  address: 'Address to visit',
  pages: 'At most this many pages',
  pagesHint: 'From 1 to 30; each is opened three times.',
  start: 'Look for cookies',
  again: 'Look again',
  visiting: 'Visiting the site',
  visited: count =>
    plural(count, { one: `${number(count)} page opened`, other: `${number(count)} pages opened` }),
  notWeb: 'This point is not a site',
  notWebNext: 'Only a “Web site” point is visited.',
  noAddress: 'This point has no address yet',
  noAddressNext: 'Write the site’s address in the point, then come back here.',
  toPoint: 'To the point',
  none: 'The site has not been visited yet',
  noneNext: 'Begin a visit: it tells what the site stores, and when.',
  stopped: 'The visit was stopped: nothing of it is kept.',
  breaches: count =>
    plural(count, {
      one: `${number(count)} thing that needs consent is there without it`,
      other: `${number(count)} things that need consent are there without it`,
    }),
  breachesHelp:
    'Stored or called before any choice, or despite a refusal, although consent must come first. Make their tags wait, then look again.',
  doubts: count =>
    plural(count, {
      one: `${number(count)} thing is there without consent and remains to be judged`,
      other: `${number(count)} things are there without consent and remain to be judged`,
    }),
  clean: 'Nothing that needs consent is there without it.',
  noChoice: 'No Himaya banner was found on the page: only what is there before any choice could be seen.',
  cut: 'The visit ended at a limit: some pages were not seen.',
  leftOut: count =>
    plural(count, {
      one: `${number(count)} more thing is not shown.`,
      other: `${number(count)} more things are not shown.`,
    }),
  things: 'Stored on the device',
  thingsNone: 'Nothing was stored',
  thingsNoneNext: 'On the pages visited the site put nothing into the browser.',
  hosts: 'Third parties called',
  hostsNone: 'No third party was called',
  hostsNoneNext: 'The pages visited asked your site only.',
  columns: {
    name: 'Name',
    owner: 'Set by',
    party: 'Origin',
    days: 'Duration',
    before: 'Before choice',
    refused: 'After refusal',
    accepted: 'After consent',
    declared: 'Purpose',
  },
  kinds: {
    cookie: 'Cookie',
    local: 'Local storage',
    session: 'Session storage',
    database: 'Local database',
    host: 'Host',
  },
  parties: { first: 'Your site', third: 'Third party' },
  unknown: 'Unknown',
  days: count => plural(count, { one: `${number(count)} day`, other: `${number(count)} days` }),
  session: 'Session',
  lasting: 'No end',
  there: 'There',
  breach: 'No consent',
  doubt: 'To be judged',
  absent: '–',
  notSeen: 'Not seen',
  declared: purpose => `Told already: ${purpose}`,
  proposed: purpose => `Proposed: ${purpose}`,
  unplaced: 'To be placed',
  acceptProposed: 'Add as proposed',
  acceptUnder: 'Add under…',
  purpose: 'Purpose',
  acceptHelp:
    'What the point tells already stays as it is. What is not known remains to be written before publishing.',
  add: 'Add',
  noPurposes: 'There is no purpose “Storing on the device” yet: make one first.',
  nothingProposed: 'Nothing is proposed for this selection: choose a purpose.',
  added: (added, already, left) =>
    [
      plural(added, { one: `${number(added)} cookie added.`, other: `${number(added)} cookies added.` }),
      already > 0 ? `Told already: ${number(already)}.` : '',
      left > 0 ? `Not taken: ${number(left)}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
}
