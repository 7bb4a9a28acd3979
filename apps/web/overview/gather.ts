// From the rooms' records to what the overview shows. Pure: told today's date and how to say things.
import type { Coverage } from '@himaya/filings/records'
import type { Translated } from '@himaya/platform/language'
import type { ProcessingContent } from '@himaya/register/records'
import type { Finding, Source } from '@himaya/sources/records'
import type { MapKind, MapLink, MapNode } from '@himaya/ui/data-map-layout.ts'
import type { Due } from '@himaya/ui/due-list'
import type { Meaning } from '@himaya/ui/mark'
import type { ShellTexts } from '../messages/fr.ts'
import type { Gap } from './overview.tsx'

type Say = (text: Translated) => string

export const dueOf = (coverage: readonly Coverage[], today: string, say: Say, home: string): Due[] =>
  coverage.flatMap(({ processingId, name, filingId, due }) =>
    due.map(({ on, what, cites }) => ({
      id: `${processingId} ${on} ${what.fr}`,
      on,
      what: `${say(what)} · ${name}`,
      cites,
      meaning: on < today ? ('overdue' as const) : ('needs' as const),
      href: filingId ? `${home}/filings/${filingId}` : `${home}/register/${processingId}`,
    })),
  )

const meanings: Record<Exclude<Coverage['standing'], 'settled' | 'not-required'>, Meaning> = {
  prohibited: 'prohibited',
  refused: 'overdue',
  changed: 'overdue',
  undecided: 'needs',
  'to-prepare': 'needs',
  incomplete: 'needs',
  'to-file': 'needs',
  waiting: 'doubtful',
}

/** The gravest first: what is prohibited or refused, then what has moved since it was filed, then what waits for someone here. */
const order = [
  'prohibited',
  'refused',
  'changed',
  'undecided',
  'to-prepare',
  'incomplete',
  'to-file',
] as const

/** Where each gap is closed: in the register, by preparing, or on the filing itself. */
const acts = (register: string, prepare: string, filing: string) => ({
  prohibited: register,
  refused: register,
  undecided: register,
  changed: prepare,
  'to-prepare': prepare,
  incomplete: filing,
  'to-file': filing,
  waiting: filing,
})

export const gapsOf = (coverage: readonly Coverage[], texts: ShellTexts, home: string): Gap[] =>
  coverage
    .flatMap(({ standing, ...of }): (Gap & { rank: number })[] => {
      // What is settled, not required, or with the Commission is no gap of the organisation's.
      const rank = order.indexOf(standing as (typeof order)[number])
      if (rank < 0 || standing === 'settled' || standing === 'not-required') return []
      const register = `${home}/register/${of.processingId}`
      const prepare = `${home}/filings/prepare/${of.processingId}`
      const filing = of.filingId ? `${home}/filings/${of.filingId}` : prepare
      const detail =
        of.needs > 0 ? texts.needs(of.needs) : of.missing > 0 ? texts.missing(of.missing) : undefined
      const why = texts.standing[standing]
      return [
        {
          id: of.processingId,
          what: of.name,
          href: register,
          meaning: meanings[standing],
          why: detail ? `${why} · ${detail}` : why,
          cites: standing === 'changed' ? ['loi-09-08:15'] : ['loi-09-08:12'],
          ...(of.exposure && { exposure: of.exposure }),
          act: {
            label: texts.act[standing],
            href: acts(register, prepare, filing)[standing],
          },
          rank,
        },
      ]
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ rank: _, ...gap }) => gap)

type Late = {
  readonly ruleId: string
  readonly name: string
  readonly rows: { readonly rows: number }
  readonly openRun: { readonly runId: string } | null
}
type Awaiting = { readonly runId: string; readonly title: string }

/** Rows kept beyond their term (art. 55), and runs that a second person has not approved yet. */
export const keepingGapsOf = (
  late: readonly Late[],
  awaiting: readonly Awaiting[],
  texts: ShellTexts,
  home: string,
): Gap[] => [
  ...awaiting.map(({ runId, title }) => ({
    id: runId,
    what: title,
    href: `${home}/runs/${runId}`,
    meaning: 'needs' as const,
    why: texts.awaits,
    cites: ['loi-09-08:23'],
    act: { label: texts.approve, href: `${home}/runs/${runId}` },
  })),
  ...late
    // What a run already waits for is told by that run.
    .filter(({ rows, openRun }) => rows.rows > 0 && !awaiting.some(({ runId }) => runId === openRun?.runId))
    .map(({ ruleId, name, rows }) => ({
      id: ruleId,
      what: name,
      href: `${home}/retention/rules/${ruleId}`,
      meaning: 'overdue' as const,
      why: texts.overdue(rows.rows),
      cites: ['loi-09-08:55'],
      act: { label: texts.mendOverdue, href: `${home}/retention/rules/${ruleId}` },
    })),
]

type Content = Pick<ProcessingContent, 'name' | 'items' | 'recipients' | 'processors' | 'transfers'>
type Column = Pick<Finding, 'sourceId' | 'table' | 'category'>

export type MapFacts = {
  readonly sources: readonly Pick<Source, 'sourceId' | 'name'>[]
  /** Columns found to hold personal data. */
  readonly columns: readonly Column[]
  readonly processings: readonly { readonly processingId: string; readonly content: Content }[]
}

export type MapWords = {
  readonly category: (category: string) => string
  readonly country: (code: string) => string
}

/** Sources → tables → categories → processings → recipients → countries, as far as each is known. */
export const mapOf = (
  { sources, columns, processings }: MapFacts,
  words: MapWords,
  home: string,
): DataMapOf => {
  const nodes = new Map<string, MapNode>()
  const links = new Map<string, MapLink>()
  const node = (kind: MapKind, id: string, label: string, path?: string) => {
    const key = `${kind} ${id}`
    if (!nodes.has(key)) nodes.set(key, { id: key, kind, label, ...(path && { href: `${home}/${path}` }) })
    return key
  }
  const link = (from: string, to: string) => links.set(`${from}\n${to}`, { from, to })
  const category = (key: string) =>
    node('category', key, words.category(key), `sources/findings?category=${encodeURIComponent(key)}`)
  const country = (code: string) => node('country', code, words.country(code))
  const column = (sourceId: string, table: string, key: string) => {
    const source = sources.find(each => each.sourceId === sourceId)
    if (!source) return
    const path = `sources/${sourceId}`
    const place = node('table', `${sourceId} ${table}`, table, `${path}?table=${encodeURIComponent(table)}`)
    link(node('source', sourceId, source.name, path), place)
    link(place, category(key))
  }

  for (const { sourceId, name } of sources) node('source', sourceId, name, `sources/${sourceId}`)
  for (const { sourceId, table, category: held } of columns) if (held) column(sourceId, table, held)
  for (const { processingId, content } of processings) {
    const processing = node('processing', processingId, content.name, `register/${processingId}`)
    for (const item of content.items) {
      link(category(item.category), processing)
      for (const { sourceId, table } of item.columns) column(sourceId, table, item.category)
    }
    for (const { name, country: where } of [...content.recipients, ...content.processors]) {
      const recipient = node('recipient', name.toLocaleLowerCase(), name)
      link(processing, recipient)
      link(recipient, country(where))
    }
    for (const { recipientName, country: where } of content.transfers) {
      if (!recipientName) {
        link(processing, country(where))
        continue
      }
      const recipient = node('recipient', recipientName.toLocaleLowerCase(), recipientName)
      link(processing, recipient)
      link(recipient, country(where))
    }
  }
  return { nodes: [...nodes.values()], links: [...links.values()] }
}

type DataMapOf = { readonly nodes: readonly MapNode[]; readonly links: readonly MapLink[] }
