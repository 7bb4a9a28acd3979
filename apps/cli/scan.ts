// `himaya scan`: reads a database or a file where it is, and says which columns hold personal data. Nothing is kept.
import { extname, parse, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { connect, readAddress } from '@himaya/connectors/catalogue'
import { ConnectorFailure } from '@himaya/connectors/failure'
import type { Connector, SourceKind } from '@himaya/connectors/port'
import { dataCategory } from '@himaya/law/words/data-categories'
import { terminalLanguage } from '@himaya/server/settings'
import { readColumns } from '@himaya/sources/door'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import { Misuse } from './misuse.ts'

const endings: Readonly<Record<string, SourceKind>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.txt': 'csv',
  '.xlsx': 'xlsx',
  '.parquet': 'parquet',
  '.json': 'json',
  '.ndjson': 'json',
  '.jsonl': 'json',
  '.db': 'sqlite',
  '.sqlite': 'sqlite',
  '.sqlite3': 'sqlite',
}

export async function run(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  })
  const [what, ...others] = positionals
  if (what === undefined || others.length > 0) throw oneSource()
  const language = terminalLanguage(process.env)
  const m = { fr, ar, en }[language]
  const stopping = new AbortController()
  process.once('SIGINT', () => stopping.abort())
  let connector: Connector | undefined
  try {
    connector = open(what)
    const { columns, skipped, tables } = await readColumns(connector, stopping.signal, table => {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${m.reading(table)}`)
    })
    if (process.stderr.isTTY) process.stderr.write('\r\u001B[K')
    if (values.json) {
      process.stdout.write(
        `${JSON.stringify({ source: connector.display, tables, columns, skipped }, null, 2)}\n`,
      )
      return 0
    }
    const personal = columns.filter(column => column.personal)
    const width = Math.max(
      10,
      ...personal.map(({ schema, table, column }) => `${schema}.${table}.${column}`.length),
    )
    for (const { schema, table, column, category, confidence, sensitive, nationalId } of personal) {
      const marks = [sensitive && m.sensitive, nationalId && m.nationalId].filter(Boolean).join(', ')
      const name = `${schema}.${table}.${column}`.padEnd(width)
      const label = category === null ? '' : dataCategory(category).label[language]
      process.stdout.write(
        `${name}  ${String(Math.round(confidence * 100)).padStart(3)} %  ${label}${marks && ` (${marks})`}\n`,
      )
    }
    for (const { table, failure } of skipped) process.stderr.write(`${m.skipped(table, failure[language])}\n`)
    process.stdout.write(`\n${m.scanned(personal.length, columns.length, tables)}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof ConnectorFailure)) throw error
    process.stderr.write(`${error.sentence[language]}\n`)
    return 1
  } finally {
    await connector?.close()
  }
}

function open(what: string): Connector {
  if (/^postgres(ql)?:\/\//.test(what)) {
    const { description, secret } = readAddress('postgres', what)
    const password = process.env.PGPASSWORD
    return connect(description, password && !secret.password ? { password } : secret, { fileRoots: [] })
  }
  const path = resolve(what)
  const kind = endings[extname(path).toLowerCase()]
  if (!kind) throw unknownKind(what)
  const { description, secret } = readAddress(kind, pathToFileURL(path).href)
  // Whoever types the command may already read the file: the account's own rights are the limit.
  return connect(description, secret, { fileRoots: [parse(path).root] })
}

const oneSource = () =>
  new Misuse({
    fr: 'Donnez une source : une adresse postgres://… ou un fichier.',
    ar: 'أعطوا مصدرا واحدا: عنوان postgres://… أو ملف.',
    en: 'Name one source: a postgres://… address or a file.',
  })
const unknownKind = (what: string) =>
  new Misuse({
    fr: `${what} : sorte de fichier inconnue. Sont lus : ${Object.keys(endings).join(' ')}.`,
    ar: `${what}: نوع ملف غير معروف. تُقرأ: ${Object.keys(endings).join(' ')}.`,
    en: `${what}: unknown kind of file. Read are: ${Object.keys(endings).join(' ')}.`,
  })
