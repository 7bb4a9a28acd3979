// `himaya scan`: reads a database or a file where it is, and says which columns hold personal data. Nothing is kept.
import { extname, parse, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { connect, readAddress } from '@himaya/connectors/catalogue'
import { ConnectorFailure } from '@himaya/connectors/failure'
import type { Connector, SourceKind } from '@himaya/connectors/port'
import { dataCategory } from '@himaya/law/words/data-categories'
import type { Language } from '@himaya/platform/language'
import { terminalLanguage } from '@himaya/server/settings'
import { type FoundColumn, readColumns } from '@himaya/sources/door'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { type CliMessages, fr } from './messages/fr.ts'
import { Misuse, Refusal, readWords } from './refusal.ts'

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
  const { values, positionals } = readWords({
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
      if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${m.reading(visible(table))}`)
    })
    if (process.stderr.isTTY) process.stderr.write('\r\u001B[K')
    if (values.json) {
      process.stdout.write(
        `${JSON.stringify({ source: connector.display, tables, columns, skipped }, null, 2)}\n`,
      )
      return 0
    }
    const personal = columns.filter(column => column.personal)
    process.stdout.write(`${tableOf(personal, m, language)}\n`)
    for (const { table, failure } of skipped)
      process.stderr.write(`${m.skipped(visible(table), failure[language])}\n`)
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

function tableOf(personal: readonly FoundColumn[], m: CliMessages, language: Language): string {
  const rows = personal.map(({ schema, table, column, category, confidence, sensitive }) => {
    const label = category === null ? '' : dataCategory(category).label[language]
    const sure = `${Math.round(confidence * 100)} %`
    return [
      visible(`${schema}.${table}.${column}`),
      sure,
      sensitive ? `${label} (${m.sensitive})` : label,
    ] as const
  })
  const lines = [[m.column, m.confidence, m.category] as const, ...rows]
  const [names, sures] = [0, 1].map(at => Math.max(...lines.map(line => line[at]?.length ?? 0))) as [
    number,
    number,
  ]
  return lines
    .map(([name, sure, label]) => `${name.padEnd(names)}  ${sure.padStart(sures)}  ${label}`)
    .join('\n')
}

/** Names come from other people's databases: what would act on the terminal is shown as its code point. */
const visible = (name: string) =>
  name.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    character => `[U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`,
  )

function open(what: string): Connector {
  if (/^postgres(ql)?:\/\//.test(what)) {
    const { description, secret } = readAddress('postgres', what)
    const password = process.env.PGPASSWORD
    return connect(description, password && !secret.password ? { password } : secret, { fileRoots: [] })
  }
  if (/^(mysql|mariadb):\/\//.test(what)) {
    const { description, secret } = readAddress('mariadb', what)
    const password = process.env.MYSQL_PWD
    return connect(description, password && !secret.password ? { password } : secret, { fileRoots: [] })
  }
  if (/^(sqlserver|mssql):\/\//.test(what)) {
    const { description, secret } = readAddress('sqlserver', what)
    const password = process.env.SQLCMDPASSWORD
    return connect(description, password && !secret.password ? { password } : secret, { fileRoots: [] })
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(what)) throw unknownEngine()
  const path = resolve(what)
  const kind = endings[extname(path).toLowerCase()]
  if (!kind) throw unknownKind(what)
  const { description, secret } = readAddress(kind, pathToFileURL(path).href)
  // Whoever types the command may already read the file: the account's own rights are the limit.
  return connect(description, secret, { fileRoots: [parse(path).root] })
}

const oneSource = () =>
  new Misuse({
    fr: 'Donnez une source : une adresse postgres://…, mysql://… ou sqlserver://…, ou un fichier.',
    ar: 'أعطوا مصدرا واحدا: عنوان postgres://… أو mysql://… أو sqlserver://… أو ملف.',
    en: 'Name one source: a postgres://…, mysql://… or sqlserver://… address, or a file.',
  })
// The address itself is not repeated: it may hold a password.
const unknownEngine = () =>
  new Refusal({
    fr: 'Cette sorte d’adresse n’est pas lue. Sont lus : postgres://…, mysql://…, sqlserver://… et les fichiers de cette machine.',
    ar: 'هذا النوع من العناوين لا يُقرأ. تُقرأ: postgres://… وmysql://… وsqlserver://… وملفات هذا الجهاز.',
    en: 'This kind of address is not read. Read are: postgres://…, mysql://…, sqlserver://… and files of this machine.',
  })
const unknownKind = (what: string) =>
  new Refusal({
    fr: `${what} : sorte de fichier inconnue. Sont lus : ${Object.keys(endings).join(' ')}.`,
    ar: `${what}: نوع ملف غير معروف. تُقرأ: ${Object.keys(endings).join(' ')}.`,
    en: `${what}: unknown kind of file. Read are: ${Object.keys(endings).join(' ')}.`,
  })
