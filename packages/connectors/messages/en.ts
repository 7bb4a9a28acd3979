// What a person reads in English when a source cannot be read, or deserves a remark.
import { type Messages, shown } from './messages.ts'

const count = new Intl.NumberFormat('en')
const oneOf = new Intl.PluralRules('en')

export const en: Messages = {
  failures: {
    'bad-address': d => `The address is not of the expected form. Write it like this: ${shown(d.expected)}.`,
    'forbidden-host': d =>
      `The address ${shown(d.host)} is reserved for the machine itself or its hosting provider; no database can be there. Give the name of the database server.`,
    'unknown-host': d =>
      `The network does not know the name ${shown(d.host)}. Check the spelling of the server’s name.`,
    'unreachable-host': d =>
      `The server ${shown(`${d.host}:${d.port}`)} does not answer. Check that it is running and that the firewall lets this machine through.`,
    refused: d =>
      `The machine ${shown(d.host)} answers, but no database listens there on port ${d.port}. Check the port and that the database is started.`,
    authentication: d =>
      `The database refused the account ${shown(d.account)} or its password. Enter them again, or ask the database administrator for them.`,
    'access-rule-missing': d =>
      `The database ${shown(d.database)} does not accept the account ${shown(d.account)} from this machine or without encryption. Ask the administrator to open access to this account from this machine (pg_hba.conf, or the host of the account in MySQL).`,
    'database-missing': d =>
      `The server has no database named ${shown(d.database)}. Check the database name, capital letters included.`,
    'permission-missing': d =>
      `The account may not read ${shown(d.on)}. Ask the database administrator for the right to read it, or leave it out.`,
    'tls-unsupported': d =>
      `The server ${shown(d.host)} offers no encrypted connection. Enable TLS on the server, or choose the mode “disable” if the network is safe.`,
    'tls-untrusted': d =>
      `The certificate of the server ${shown(d.host)} could not be verified (${shown(d.reason)}). Provide the certificate of the authority that signed it, and the exact name written in it.`,
    'too-many-connections': d =>
      `The server ${shown(d.host)} has no free connection left. Try again later, or have the account’s limit raised.`,
    'connection-lost': d =>
      `The connection to ${shown(d.host)} broke off. Check that the server is running, then start again: what was already read is kept.`,
    'cannot-change': d =>
      `Himaya cannot change a source of kind ${shown(d.kind)}: it is only read. Act in the software that produces it.`,
    'unsupported-server': d =>
      `This version of the server (${shown(d.version)}) is too old: at least ${shown(d.least)} is needed. Upgrade the server, or export the tables to files.`,
    timeout: d =>
      `Reading was stopped after ${count.format(d.seconds)} s so as not to burden the database. Try again at a quieter hour, or leave this out.`,
    busy: d => `${shown(d.on)} is locked by another program. Try again when that program has finished.`,
    'table-vanished': d =>
      `The table ${shown(d.table)} no longer exists or changed while it was being read. Read the structure of the source again.`,
    'evaluation-failed': d =>
      `The database cannot compute ${shown(d.on)}. Have its author correct this view, or leave it out.`,
    'file-missing': d => `The file ${shown(d.file)} does not exist. Check its path, or upload it again.`,
    'file-unreadable': d => `The file ${shown(d.file)} cannot be opened. Give Himaya the right to read it.`,
    'not-a-file': d =>
      `${shown(d.file)} is not an ordinary file (a folder, a device or a pipe). Give the path of a file.`,
    'forbidden-folder': d =>
      `The file ${shown(d.file)} is outside the folders that this installation lets be read. Move it to an allowed folder, or upload it from the browser.`,
    'file-too-large': d =>
      `The file ${shown(d.file)} is larger than ${count.format(d.gigabytes)} GB. Split it, or load it into a database.`,
    'file-read-only': d =>
      `The file ${shown(d.file)}, or its folder, cannot be written by Himaya. Give it the right to write to both.`,
    'file-linked': d =>
      `The file ${shown(d.file)} has several names (links): what is erased under one would remain under the other. Give the path of the file itself, and remove its other names.`,
    'file-changed': d =>
      `The file ${shown(d.file)} was changed by another program meanwhile: nothing was written to it. Preview again on what it holds now.`,
    'not-encodable': d =>
      `A new value has a character that the encoding ${shown(d.encoding)} of the file ${shown(d.file)} lacks: nothing was written. Choose a value without it, or save the file in UTF-8.`,
    'not-keepable': d =>
      `The file ${shown(d.file)} holds something that copies these rows or refers to them (${shown(d.part)}) and cannot be kept exactly: nothing was written. Remove it in the spreadsheet, or act there by hand.`,
    'not-a-database': d =>
      `${shown(d.on)} is not a source of this kind, or it is encrypted or damaged. Check the address and the kind you chose.`,
    'unsupported-encoding': d =>
      `The text of ${shown(d.file)} is in none of the known encodings (UTF-8, UTF-16, Windows-1252, Windows-1256), or is not text. Save it as UTF-8.`,
    'malformed-file': d =>
      `The file ${shown(d.file)} is malformed (${shown(d.where)}). Open it in the software that produced it and save it again.`,
    'no-space': d =>
      `The source has no room left to write (${shown(d.on)}). Nothing of this batch was done; free some space, then resume.`,
    'too-large-value': d =>
      `A value of ${shown(d.on)} is too large to be read. Leave this out, or reduce the value at the source.`,
    cancelled: () => 'Reading was stopped at your request. What was already read is kept.',
    'source-error': d =>
      `The source answered with an error when ${shown(d.on)} was read. Show the technical detail to the database administrator.`,
  },
  warnings: {
    'empty-schema': () =>
      'The source shows this account no table. Check the database name and the account’s right to read.',
    'account-may-write': d =>
      `The account ${shown(d.account)} can change data. Himaya only reads; a read-only account is safer.`,
    'account-is-superuser': d =>
      `The account ${shown(d.account)} has every right on the server. Create a read-only account for Himaya.`,
    'connection-not-encrypted': d =>
      `The connection to ${shown(d.host)} is not encrypted. Enable TLS on the server and choose the mode “verify-full”.`,
    'certificate-not-verified': d =>
      `The connection to ${shown(d.host)} is encrypted, but the server’s identity is not verified. Choose the mode “verify-full”.`,
    'tables-not-readable': d =>
      oneOf.select(d.count) === 'one'
        ? `The account cannot read ${count.format(d.count)} table. It will appear on the map without being analysed.`
        : `The account cannot read ${count.format(d.count)} tables. They will appear on the map without being analysed.`,
    'rows-hidden': d =>
      oneOf.select(d.count) === 'one'
        ? `Security rules hide rows of ${count.format(d.count)} table from this account. Only the visible rows will be analysed.`
        : `Security rules hide rows of ${count.format(d.count)} tables from this account. Only the visible rows will be analysed.`,
    'duplicate-columns': d =>
      `In ${shown(d.table)}, columns have the same name or none; they were numbered: ${d.names.map(shown).join(', ')}.`,
    'ragged-rows': d =>
      oneOf.select(d.count) === 'one'
        ? `In ${shown(d.table)}, ${count.format(d.count)} row does not have as many cells as the header.`
        : `In ${shown(d.table)}, ${count.format(d.count)} rows do not have as many cells as the header.`,
    'reading-stops': d =>
      `Reading ${shown(d.file)} stops before its end (${shown(d.where)}). Correct the file at that place so that the rest is analysed.`,
    'header-missing': d =>
      `${shown(d.table)} has no header row: its columns were numbered. Add a row of titles for a better analysis.`,
    'encoding-guessed': d =>
      `The text of ${shown(d.file)} was read as ${shown(d.encoding)}, judging by its content. Save the file as UTF-8 if characters look wrong.`,
  },
}
