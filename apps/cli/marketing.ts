// `himaya marketing`: asks the gate of a running Himaya, of one person or of a whole list read here batch by batch; and looks at
// a message, which needs no server. The key comes from HIMAYA_KEY, so that no list of processes shows it.
import { extname, parse, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { connect, readAddress } from '@himaya/connectors/catalogue'
import { ConnectorFailure } from '@himaya/connectors/failure'
import { conclusionOf } from '@himaya/law/words/conclusion-of'
import { openResult } from '@himaya/marketing/check/result-list'
import { batchesOf, type ListRow } from '@himaya/marketing/check/rows'
import { lint } from '@himaya/marketing/lint/lint'
import { readEml } from '@himaya/marketing/lint/message'
import { Channel, type ListColumns, ListId, type MachineAnswer } from '@himaya/marketing/records'
import { personOf } from '@himaya/marketing/typed-person'
import { systemClock } from '@himaya/platform/clock'
import { newId } from '@himaya/platform/identifier'
import type { Language } from '@himaya/platform/language'
import { Problem } from '@himaya/platform/problem'
import { languageOf } from './language-of.ts'
import { marketingWords } from './messages/marketing.ts'
import { Misuse, Refusal, readWords } from './refusal.ts'
import { readText } from './text-file.ts'

const NOT_ALLOWED = 1
const DEFAULT_SERVER = 'http://127.0.0.1:4090'

export async function run(words: readonly string[]): Promise<number> {
  const { values, positionals } = readWords({
    args: [...words],
    allowPositionals: true,
    options: {
      channel: { type: 'string', default: 'email' },
      product: { type: 'string' },
      campaign: { type: 'string' },
      column: { type: 'string' },
      sender: { type: 'string', multiple: true, default: [] },
      agency: { type: 'string' },
      lang: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const [verb, what, ...rest] = positionals
  if (what === undefined || rest.length > 0) throw howToCall()
  const channel = Channel.safeParse(values.channel)
  if (!channel.success) throw howToCall()
  const given: Given = {
    ...{ what, channel: channel.data, language: languageOf(values.lang), json: values.json },
    ...{ senders: values.sender, column: values.column, agency: values.agency },
    question: {
      channel: channel.data,
      ...(values.product !== undefined && { product: values.product }),
      ...(values.campaign !== undefined && { campaignId: values.campaign }),
    },
  }
  if (verb === 'may-contact') return mayContact(given)
  if (verb === 'check') return check(given)
  if (verb === 'lint') return look(given)
  throw howToCall()
}

type Given = {
  readonly what: string
  readonly channel: Channel
  readonly language: Language
  readonly json: boolean
  readonly senders: readonly string[]
  readonly column: string | undefined
  readonly agency: string | undefined
  readonly question: Readonly<Record<string, string>>
}

async function mayContact({ what, question, language, json }: Given): Promise<number> {
  const answer = await ask<MachineAnswer>(
    '/v1/may-contact',
    { ...question, person: personOf(what) },
    language,
  )
  const m = marketingWords[language]
  const lines = json
    ? [JSON.stringify(answer, null, 2)]
    : [
        answer.allowed ? m.allowed : m.refused,
        answer.sentence[language],
        ...answer.because.map(({ text }) => `  – ${text[language]}`),
        ...answer.needs.map(({ question: needed }) => `  ? ${needed[language]}`),
      ]
  process.stdout.write(`${lines.join('\n')}\n`)
  return answer.allowed ? 0 : NOT_ALLOWED
}

async function ask<Answer>(path: string, body: unknown, language: Language): Promise<Answer> {
  const key = process.env.HIMAYA_KEY
  if (!key) throw new Refusal(marketingWords.noKey)
  let answer: Response
  try {
    answer = await fetch(new URL(path, process.env.HIMAYA_URL ?? DEFAULT_SERVER), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'himaya-language': language,
        authorization: `Bearer ${key}`,
      },
      body: JSON.stringify(body),
    })
  } catch {
    throw new Refusal(marketingWords.unreached)
  }
  const told = (await answer.json()) as Answer & { title?: string; detail?: string }
  if (answer.ok) return told
  const text = `${told.title ?? answer.status}. ${told.detail ?? ''}`.trim()
  throw new Refusal({ fr: text, ar: text, en: text })
}

const kinds: Readonly<Record<string, 'csv' | 'xlsx'>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.txt': 'csv',
  '.xlsx': 'xlsx',
}

async function check({ what, column, question, language }: Given): Promise<number> {
  const m = marketingWords[language]
  const path = resolve(what)
  const kind = kinds[extname(path).toLowerCase()]
  if (!kind) throw howToCall()
  const { description, secret } = readAddress(kind, pathToFileURL(path).href)
  const connector = connect(description, secret, { fileRoots: [parse(path).root] })
  const stem = path.slice(0, -extname(path).length)
  const stopping = new AbortController()
  process.once('SIGINT', () => stopping.abort())
  const counts = new Map<string, number>()
  let done = 0
  try {
    const { schemas } = await connector.inspect(stopping.signal)
    const table = schemas.flatMap(part => part.tables)[0]
    const chosen =
      column ?? table?.columns.find(({ name }) => /mail|courriel|tel|gsm|phone|بريد|هاتف/i.test(name))?.name
    if (!table || !chosen || !table.columns.some(({ name }) => name === chosen))
      throw new Refusal(marketingWords.noColumn)
    const columns: ListColumns = { reference: chosen }
    const list = {
      kind: 'file',
      listId: ListId.parse(newId()),
      schema: table.schema,
      table: table.name,
    } as const
    const shared = { title: m.list, rightToLeft: language === 'ar' }
    const allowed = await openResult('csv', {
      ...shared,
      path: `${stem}.allowed.csv`,
      columns: [chosen, m.conclusion],
    })
    const refused = await openResult('csv', {
      ...{ ...shared, path: `${stem}.refused.csv` },
      columns: [chosen, m.conclusion, m.why],
    })
    for await (const batch of batchesOf(connector, { list, columns }, stopping.signal)) {
      const typed = batch.map(({ cells }: ListRow) => cells.reference ?? '')
      const questions = typed.map(text => ({ ...question, person: personOf(text || '?') }))
      const { answers } = await ask<{ answers: MachineAnswer[] }>(
        '/v1/may-contact/batch',
        { questions },
        language,
      )
      for (const [at, answer] of answers.entries()) {
        counts.set(answer.conclusion, (counts.get(answer.conclusion) ?? 0) + 1)
        const row = [typed[at] ?? '', answer.sentence[language]]
        if (answer.allowed) await allowed.add(row)
        else await refused.add([...row, answer.because.map(({ text }) => text[language]).join(' ')])
      }
      done += batch.length
      if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${m.done(done)}`)
    }
    await allowed.close()
    await refused.close()
  } catch (error) {
    if (error instanceof ConnectorFailure) throw new Refusal(error.sentence)
    throw error
  } finally {
    await connector.close()
  }
  const told = [...counts].toSorted(([, a], [, b]) => b - a)
  const labels = told.map(
    ([conclusion, count]) => `${String(count).padStart(9)}  ${labelOf(conclusion, language)}`,
  )
  process.stdout.write(`${[...labels, `${stem}.allowed.csv`, `${stem}.refused.csv`].join('\n')}\n`)
  return 0
}

const labelOf = (conclusion: string, language: Language) =>
  conclusion === 'unreadable-address'
    ? marketingWords[language].unreadable
    : conclusionOf('prospecting', conclusion).label[language]

async function look({ what, channel, language, json, senders, agency }: Given): Promise<number> {
  try {
    const found = lint({
      ...{ channel, message: await readEml(readText(what)), senderNames: senders, agencyName: agency },
      on: systemClock.today(),
    })
    const forbidden = found.answer.conclusion.startsWith('forbidden')
    const { levels } = marketingWords[language]
    const lines = json
      ? [JSON.stringify(found, null, 2)]
      : [
          found.conclusion.label[language],
          ...found.findings.map(({ level, text }) => `  ${levels[level]}  ${text[language]}`),
        ]
    process.stdout.write(`${lines.join('\n')}\n`)
    return forbidden ? NOT_ALLOWED : 0
  } catch (error) {
    if (error instanceof Problem) throw new Refusal(error.kind.fix)
    throw error
  }
}

const howToCall = () => new Misuse(marketingWords.howToCall)
