// The design system's own texts in English.
import { formatIn } from '../format.ts'
import type { UiTexts } from './fr.ts'

const { number, plural } = formatIn('en')

export const en: UiTexts = {
  languageName: 'English',
  chooseLanguage: 'Language',
  themeLight: 'Light',
  themeDark: 'Dark',
  themeSystem: 'As the system',
  themeIs: theme => `Appearance: ${theme}`,
  happenedIn: (room, what) => `${room}: ${what}`,
  close: 'Close',
  cancel: 'Cancel',
  confirm: 'Confirm',
  open: 'Open',
  more: 'More actions',
  optional: 'optional',
  yes: 'Yes',
  no: 'No',
  path: 'The way to this page',
  skip: 'Skip to the content',
  rooms: 'Rooms',
  menu: 'Menu',
  notices: 'Notices',
  dismiss: 'Dismiss this notice',
  loading: 'Loading…',
  tryAgain: 'Try again',
  copied: 'Copied',
  copy: 'Copy',

  meaning: {
    prohibited: 'Prohibited',
    overdue: 'Overdue',
    needs: 'Needs you',
    doubtful: 'Doubtful reading',
    settled: 'Settled',
  },

  save: {
    saving: 'Saving…',
    saved: time => `Saved · ${time}`,
    failed: 'Not saved',
    idle: 'Saved as you go',
  },

  choose: 'Choose…',
  combobox: {
    none: 'No choice matches',
    remove: name => `Remove ${name}`,
    count: count => plural(count, { one: `${number(count)} choice`, other: `${number(count)} choices` }),
  },

  date: {
    hint: 'dd/mm/yyyy',
    invalid: 'Write a date that exists, for example 03/11/2026.',
    pick: 'Choose from the calendar',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    hijri: day => `that is ${day}, within a day`,
  },

  table: {
    search: 'Search',
    all: filter => `${filter}: all`,
    filters: 'Filters',
    clear: 'Clear the filters',
    sortBy: column => `Sort by ${column}`,
    selectRow: 'Select the row',
    selectPage: 'Select every row of the page',
    selected: count =>
      plural(count, { one: `${number(count)} row selected`, other: `${number(count)} rows selected` }),
    unselect: 'Unselect',
    range: (from, to, total) => `${number(from)}–${number(to)} of ${number(total)}`,
    previous: 'Previous page',
    next: 'Next page',
    export: 'Export as CSV',
    views: 'Views',
    allRows: 'Every row',
    saveView: 'Save this view',
    viewName: 'Name of the view',
    removeView: name => `Delete the view ${name}`,
    noMatch: 'No row matches these filters',
    noMatchNext: 'Widen the search or clear the filters.',
    keys: 'j and k move from row to row, space selects, shift extends, enter opens.',
  },

  progress: {
    rate: rate => `${rate} per second`,
    left: duration => `${duration} left`,
    leftUnknown: 'time left unknown',
    of: (done, total, unit) => `${number(done)} of ${number(total)} ${unit}`,
    stop: 'Stop',
    resume: 'Resume',
    log: 'Log',
    state: {
      waiting: 'Waiting',
      running: 'Running',
      stopped: 'Stopped',
      done: 'Done',
      failed: 'Interrupted',
    },
  },

  reason: {
    title: 'What the law says',
    because: 'Why',
    facts: 'Facts used',
    needs: 'The law still needs to know',
    wouldChange: 'What would change the answer',
    doubts: 'Doubtful readings',
    duties: 'What it brings with it',
    blocking: 'Before starting',
    reviews: 'To be looked at by a lawyer',
    undetermined: 'No answer yet',
    undeterminedHelp: 'Answer the questions below: the law concludes as soon as it knows enough.',
    notInForce: 'The law was not in force on that day',
    atLeast: conclusion => `Certain already: ${conclusion}`,
    lifted: 'Exception that applies',
    reading: doubt => `Doubt: ${doubt}`,
    encoded: reading => `Reading followed: ${reading}`,
    answer: 'Answer',
    all: count => `See all (${number(count)})`,
    needsCount: count =>
      plural(count, { one: `${number(count)} question`, other: `${number(count)} questions` }),
    showAll: 'Read the reasons',
  },

  article: {
    inFrench: 'In French',
    inArabic: 'In Arabic (original text)',
    variants: 'The versions differ',
    source: source => `Source: ${source}`,
    missing: 'The text of this passage is not in the library.',
    address: 'Reference',
    addressIs: 'Reference:',
    copy: source => `${source}:`,
    open: name => `Open ${name}`,
  },

  palette: {
    title: 'Go to…',
    placeholder: 'Processing, article, column, command…',
    none: 'Nothing matches.',
    commands: 'Commands',
    hint: 'Search',
  },

  problem: {
    unreachable: 'The server does not answer',
    unreachableFix: 'Check your connection, then try again. Nothing that was saved is lost.',
    bug: 'Himaya could not answer',
    bugFix: 'Try again. If it happens again, give this number to the person who runs Himaya.',
    signedOut: 'Your session has ended',
    signedOutFix: 'Sign in again: you will come back to this page.',
    request: id => `Request ${id}`,
    why: 'Why',
    learn: 'Learn more',
  },

  map: {
    title: 'Data map',
    source: 'Sources',
    table: 'Tables',
    category: 'Categories',
    processing: 'Processings',
    recipient: 'Recipients',
    country: 'Countries',
    flows: count => plural(count, { one: `${number(count)} link`, other: `${number(count)} links` }),
    more: count => plural(count, { one: `and ${number(count)} other`, other: `and ${number(count)} others` }),
    thing: (kind, name, flows) => `${kind}: ${name}, ${flows}`,
    help: 'Choose an element to follow its data from end to end.',
  },

  due: {
    title: 'Due dates',
    none: 'Nothing due this month',
    on: (count, day) =>
      plural(count, { one: `${number(count)} due on ${day}`, other: `${number(count)} due on ${day}` }),
    today: 'Today',
  },
}
