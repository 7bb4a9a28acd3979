// Which data, from where, for how long (art. 15-c, 15-f; décret art. 27-4, 27-5).
import { code, type Inline, type Text } from '@himaya/documents/document'
import { dataCategory } from '@himaya/law/words/data-categories'
import type { DataItem, ProcessingContent } from '@himaya/register/records'
import type { DossierWords } from '../documents/words.ts'
import { type Binding, blocks, inRegister, type Writing } from './binding.ts'

type Retention = ProcessingContent['retention'][number]

/** "2 ans après la fin du contrat"; null while no period is said. */
function periodWords({ period, trigger }: Retention, words: DossierWords): string | null {
  if (period === null) return null
  const event = trigger === null ? null : words.triggers[trigger]
  if (period.count === 0) return event === null ? words.units.days(0) : words.until(event)
  const length = words.units[period.unit](period.count)
  return event === null ? length : words.since(length, event)
}

const covers = (retention: Retention, item: DataItem) =>
  retention.items.length === 0 || retention.items.includes(item.key)

const joined = (texts: readonly Inline[]): Inline[] =>
  texts.flatMap((text, index) => (index === 0 ? [text] : ['\n', text]))

function itemsTable({ words, say, snapshot }: Writing) {
  const { items, purposes, retention } = snapshot.processing.content
  const nameOf = new Map(purposes.map(purpose => [purpose.key, purpose.name]))
  return {
    type: 'table',
    columns: [
      { title: words.itemColumns.item, width: 2.2 },
      { title: words.itemColumns.category, width: 2 },
      { title: words.itemColumns.origin, width: 1.6 },
      { title: words.itemColumns.purposes, width: 2.2 },
      { title: words.itemColumns.columns, width: 2.6 },
      { title: words.itemColumns.retention, width: 2 },
    ],
    rows: items.map((item): Text[] => [
      item.compulsory === false ? words.optional(item.name) : item.name,
      say(dataCategory(item.category).label),
      originWords(item, words),
      item.purposes.map(key => nameOf.get(key) ?? key).join('; '),
      joined(
        item.columns.map(({ schema, table, column }) =>
          code([schema, table, column].filter(Boolean).join('.')),
        ),
      ),
      retention
        .filter(rule => covers(rule, item))
        .map(rule => periodWords(rule, words) ?? words.notSaid)
        .join('; ') || words.notSaid,
    ]),
  } as const
}

const originWords = ({ origin, originDetail }: DataItem, words: DossierWords) =>
  origin === null
    ? words.notSaid
    : originDetail === ''
      ? words.origins[origin]
      : `${words.origins[origin]} – ${originDetail}`

export const dataBindings = {
  'processing.items': {
    isSaid: ({ processing }) => processing.content.items.length > 0,
    place: inRegister('data'),
    write: writing => {
      const { items } = writing.snapshot.processing.content
      if (items.length === 0) return blocks()
      const columns = items.reduce((sum, item) => sum + item.columns.length, 0)
      return blocks(
        { type: 'paragraph', text: writing.words.itemsIntro(items.length, columns) },
        itemsTable(writing),
      )
    },
  },
  // Each item's origin stands in the table of items; here they are summed up.
  'processing.origins': {
    isSaid: ({ processing: { content } }) =>
      content.items.length > 0 && content.items.every(({ origin }) => origin !== null),
    unsaid: ({ processing }) =>
      processing.content.items.filter(({ origin }) => origin === null).map(({ name }) => name),
    place: inRegister('data'),
    write: ({ snapshot, words, format }) => {
      const byOrigin = Map.groupBy(snapshot.processing.content.items, item => originWords(item, words))
      byOrigin.delete(words.notSaid)
      return {
        kind: 'values',
        values: [...byOrigin].map(([origin, items]) =>
          byOrigin.size === 1 ? origin : words.comesFrom(origin, format.list(items.map(({ name }) => name))),
        ),
      }
    },
  },
  'processing.retention': {
    isSaid: ({ processing: { content } }) =>
      content.retention.length > 0 && content.retention.every(({ period }) => period !== null),
    unsaid: ({ processing }) =>
      processing.content.retention.filter(({ period }) => period === null).map(({ name }) => name),
    place: inRegister('retentionSet'),
    write: ({ snapshot, words }) => {
      const { retention, items } = snapshot.processing.content
      const nameOf = new Map(items.map(item => [item.key, item.name]))
      const said = retention.filter(({ period }) => period !== null)
      if (said.length === 0) return blocks()
      return blocks({
        type: 'table',
        columns: [
          { title: words.retentionColumns.what, width: 2 },
          { title: words.retentionColumns.period, width: 2 },
          { title: words.retentionColumns.after, width: 1.2 },
          { title: words.retentionColumns.reason, width: 2.4 },
        ],
        rows: said.map(rule => [
          rule.items.length === 0
            ? `${rule.name}\n${words.allData}`
            : `${rule.name}\n${rule.items.map(key => nameOf.get(key) ?? key).join(', ')}`,
          periodWords(rule, words) ?? '',
          words.actions[rule.action],
          [rule.reason, rule.exceptions && words.exceptions(rule.exceptions)].filter(Boolean).join('\n'),
        ]),
      })
    },
  },
} satisfies Record<string, Binding>
