import type { CliMessages } from './fr.ts'

const checkedKindsEn = {
  value: 'Numbers of the law',
  list: 'Lists',
  form: 'Forms',
  deliberation: 'Deliberations',
  'other-law': 'Other laws',
  retention: 'Retention periods',
}

export const en: CliMessages = {
  atLeast: conclusion => `Certain already, at least: ${conclusion}`,
  because: 'Because',
  needs: 'Facts still needed',
  alternatives: 'What would change the answer',
  readings: 'Doubtful readings',
  duties: 'What follows',
  blocking: duty => `${duty} – before starting`,
  dates: 'Days',
  due: (when, means, title, how) => `${when} – ${title} (${means}). ${how}`,
  penalties: 'Penalties',
  penalty: (offence, fine, prison) =>
    prison === undefined ? `${offence} ${fine}.` : `${offence} ${fine}. ${prison}.`,
  reviews: 'For a person to look at',
  variants: 'Where copies differ',
  wording: (copy, wording, followed) =>
    `${followed ? '✓ ' : ''}${copy}: ${wording === '' ? 'nothing' : `“${wording}”`}`,
  encoded: 'Rules that decide by it',
  rule: (id, cites, concludes, label) =>
    `${id} (${cites.join('; ')})${concludes === undefined ? ', an exception' : ` → ${concludes}`} – ${label}`,
  articleTitle: (text, passage, title) => `${text}, ${passage} – ${title}`,
  notEncoded: (status, why) => `${status}: ${why}`,
  onlyArabic: '(No French edition of this text was found; this is the Arabic original.)',
  checked: (on, all, late) =>
    late === 0
      ? `On ${on}: ${all} points are followed, all looked up within the last year.`
      : `On ${on}: ${all} points are followed, ${late} to look up again.`,
  checkedKinds: 'What is followed',
  checkedKind: (kind, count, oldest) =>
    `${checkedKindsEn[kind]}: ${count}, the oldest looked up on ${oldest}`,
  late: 'To look up again, the oldest first',
  lateOne: (id, title, checkedOn, source) =>
    `${id} – ${title} (looked up on ${checkedOn}${source === '' ? '' : `; ${source}`})`,
  howToAnswer: 'Enter alone: I don’t know. “?”: what is meant. “<”: the question before. Ctrl-D: finish.',
  standsAt: (conclusion, atLeast) =>
    atLeast ? `→ certain already, at least: ${conclusion}` : `→ ${conclusion}`,
  yesOrNo: ' (y/n)',
  howMany: ' (how many? 0: none)',
  severalOptions: ' (several numbers, with commas between; 0: none)',
  formats: {
    text: ' (free text)',
    texts: ' (with commas between; 0: none)',
    count: ' (a number)',
    day: ' (YYYY-MM-DD)',
    instant: ' (such as 2026-11-23T09:30+01:00)',
    country: ' (a code of two letters, such as FR)',
  },
  itemOf: (index, count) => `[${index}/${count}] `,
  about: (index, name) => (name === undefined ? `[${index}] ` : `[${index} – ${name}] `),
  notUnderstood: 'Not understood; “?” explains the question.',
  indispensable: 'This fact is required here.',
  goBack: '“<” goes back to the question before.',
  column: 'Column',
  category: 'Category',
  confidence: 'Confidence',
  sensitive: 'sensitive',
  reading: table => `reading ${table}`,
  scanned: (personal, columns, tables) =>
    `Personal columns: ${personal} of ${columns}. Tables read: ${tables}.`,
  skipped: (table, why) => `left out: ${table} – ${why}`,
  written: (file, title) => `Written: ${file} – ${title}`,
  draft: file => `${file} is a draft. What it lacks:`,
  missing: (label, entries) => (entries === '' ? `✗ ${label}` : `✗ ${label} (${entries})`),
  memo: {
    intact: 'The memo is as it was signed.',
    altered: 'The content is not what was signed.',
    'other-key': 'The memo is signed by another key than the one expected.',
    'not-a-memo': 'This file is not a signed memo of Himaya.',
    on: (day: string) => `Law of ${day}`,
    key: (id: string) => `Key ${id}`,
    ownKey: 'The key is the one in the file: give --key to compare it with the organisation’s.',
  },
  archive: {
    progress: (done, of) => `${done} entries of ${of}`,
    holds: (size, checkpoints) =>
      `✓ The log is whole and true. Entries: ${size}. Signed checkpoints: ${checkpoints}.`,
    origin: origin => `  Origin: ${origin}`,
    said: (said, forgotten) => `  Content verified: ${said}. Forgotten, place proven: ${forgotten}.`,
    stamp: (size, at, by) => `  Time-stamped at ${size} entries by ${by}: ${at} (UTC).`,
    compareKey: 'The key is the one the log carries. Compare it with the one the organisation publishes:',
    onlyThis:
      'A log shorter than yesterday’s would be true as well: give --checkpoint with a checkpoint you kept, to know.',
    fails: count => `✗ The log is false. What does not agree: ${count}.`,
    fault: {
      'not-an-archive': at => `not an archive of a log (${at})`,
      file: at => `file missing, moved or added: ${at}`,
      'broken-off': at => `the archive breaks off after entry ${at}`,
      order: at => `entry ${at} is missing or not in its place`,
      statement: at => `entry ${at} does not say what was sealed`,
      unreadable: at => `entry ${at} was altered where it was kept`,
      checkpoint: at => `the checkpoint at ${at} entries is not this tree’s`,
      signature: at => `the checkpoint at ${at} entries is signed by no key of the log`,
      key: at => `the newest checkpoint, at ${at} entries, is not signed by the key given`,
      tile: at => `tile altered: ${at}`,
      stamp: at => `a time-stamp of the checkpoint at ${at} entries does not hold`,
      'rolled-back': at => `the log does not go on from the checkpoint given, at ${at} entries`,
    },
    published: size =>
      `✓ The published log is whole and true. Entries, tiles and signed root computed anew: ${size} entries.`,
    publishedFault: {
      file: at => `The public file ${at} could not be read.`,
      signature: at => `The ${at} is signed by none of the expected keys.`,
      tile: at => `The tile ${at} does not agree with the entries.`,
      root: at => `The signed root is not that of the ${at} entries.`,
    },
    kept: (organisation, entries, checkpoints) =>
      `${organisation}: ${entries} entries, ${checkpoints} checkpoints`,
    keptFault: {
      gap: at => `entry missing or moved: ${at}`,
      tile: at => `tile altered: ${at}`,
      root: at => `root of a checkpoint: ${at}`,
      signature: at => `signature of a checkpoint: ${at}`,
      state: at => `state of the log at ${at} entries`,
    },
    nothing: 'No log: nothing has been recorded yet.',
  },
  receipt: {
    consentHolds: (seal: number, size: number) =>
      `✓ The receipt is true: this choice is in seal no. ${seal}, entered in a signed log of ${size} entries.`,
    chosen: (at: string, recordedAt: string) => `  Chosen at ${at}, recorded at ${recordedAt} (UTC).`,
    askedBy: (controller: string, number: string) =>
      number === '' ? `  Asked by ${controller}.` : `  Asked by ${controller} (CNDP ${number}).`,
    given: (purpose: string) => `  Granted: ${purpose}`,
    refused: (purpose: string) => `  Refused: ${purpose}`,
    implicit: '  Beware: a consent inferred, not expressed. It allows nothing (art. 4).',
    holds: (place: number, size: number) =>
      `✓ The receipt holds: the entry is number ${place} of a signed log of ${size}.`,
    recorded: (kind: string, at: string) => `  Event ${kind}, recorded at ${at} (UTC).`,
    about: (type: string, id: string) => `  About: ${type} ${id}.`,
    compareKey: 'The key is the one the receipt carries. Compare it with the one the organisation publishes:',
    'not-a-receipt': '✗ This file is not a receipt of Himaya.',
    'not-a-key': '✗ This is not the key of a log: paste the whole line, “name+id+key”.',
    false: '✗ The receipt is false: what it says, its place or its signature does not agree.',
    forgotten:
      '✗ What it said was erased since: the receipt shows a place in the log, and no longer what stood there.',
  },
}
