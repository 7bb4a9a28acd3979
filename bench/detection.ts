// Detection: precision, recall, F1 and MCC on the half of the corpus it was not tuned on, its speed over values in
// blocks of 4 kB, and the same of every npm peer in the same run. Writes docs/detection.md.
import { cpus } from 'node:os'
import { columnsOf, textsOf } from '@himaya/detect/corpus/build'
import { measureColumns, measureTexts } from '@himaya/detect/corpus/measure'
import type { Label, LabelledColumn, LabelledText } from '@himaya/detect/corpus/shape'
import { classifyColumn, detectText } from '@himaya/detect/detect'
import { threshold } from '@himaya/detect/scoring'
import type { Bench, Figure } from './bench.ts'
import { bytesOf, valueBlocks } from './detection/blocks.ts'
import { type PeerFigures, writePage } from './detection/page.ts'
import { ours, type Peer, peers } from './detection/peers.ts'

const answerFor = (column: LabelledColumn): Label => {
  const [top] = classifyColumn(column).findings
  return top && top.confidence >= threshold ? top.category : 'none'
}

/** Peers that are hundreds of times slower get fewer blocks a round, so that a round ends. */
const ROUND_MS = 400

const rateOf = async (peer: Peer, blocks: readonly string[]): Promise<number> => {
  const start = performance.now()
  let bytes = 0
  for (const block of blocks) {
    await peer.work(block)
    bytes += Buffer.byteLength(block)
    if (performance.now() - start > ROUND_MS) break
  }
  return bytes / 1000 / (performance.now() - start)
}

/** Rounds in turn, so that a busy moment of the machine falls on all alike; the first two rounds only warm up. */
const ratesOf = async (
  all: readonly Peer[],
  blocks: readonly string[],
  rounds: number,
): Promise<Map<string, number[]>> => {
  const rates = new Map<string, number[]>(all.map(peer => [peer.name, []]))
  for (let round = -2; round < rounds; round++) {
    for (const peer of all) {
      const rate = await rateOf(peer, blocks)
      if (round >= 0) rates.get(peer.name)?.push(rate)
    }
  }
  return rates
}

/** How well a peer does: spans whatever their category, and columns by the majority of their values. */
const judge = async (peer: Peer, columns: readonly LabelledColumn[], texts: readonly LabelledText[]) => {
  const found = new Map<string, { start: number; end: number; category: null }[]>()
  for (const { text } of texts) {
    found.set(
      text,
      (await peer.find(text)).map(({ start, end }) => ({ start, end, category: null })),
    )
  }
  const personal = new Set<string>()
  for (const column of columns) {
    const values = column.values
      .filter(value => typeof value === 'string' || typeof value === 'number')
      .map(String)
    let told = 0
    for (const value of values) if ((await peer.find(value)).length > 0) told++
    if (values.length > 0 && told * 2 >= values.length) personal.add(column.id)
  }
  return {
    texts: measureTexts(texts, text => found.get(text) ?? [], false),
    columns: measureColumns(columns, column => (personal.has(column.id) ? 'full-name' : 'none')),
  }
}

export const bench: Bench = {
  name: 'detection',
  about: 'personal data in columns and free text: how much is found, and how fast, beside other npm packages',
  async run({ smoke }) {
    const columns = smoke
      ? columnsOf('held-out').filter((_, index) => index % 20 === 0)
      : columnsOf('held-out')
    const texts = smoke ? textsOf('held-out').filter((_, index) => index % 20 === 0) : textsOf('held-out')
    const blocks = smoke ? valueBlocks().slice(0, 3) : valueBlocks()
    const columnReport = measureColumns(columns, answerFor)
    const textReport = measureTexts(texts, detectText)
    const { category } = columnReport
    const { spans } = textReport
    // A handful of columns says little: the figures are held to on the whole corpus only.
    if (!smoke && Math.min(category.precision, category.recall) < 0.95)
      throw new Error('columns are under 0.95')
    if (!smoke && Math.min(spans.precision, spans.recall) < 0.9) throw new Error('free text is under 0.90')
    if (category.right === 0 || spans.right === 0) throw new Error('nothing was found')

    const all = [ours, ...peers()]
    const rates = await ratesOf(all, blocks, smoke ? 1 : 15)
    const detectors: PeerFigures[] = []
    for (const peer of all) {
      const { name, version } = peer
      detectors.push({ name, version, rates: rates.get(name) ?? [], ...(await judge(peer, columns, texts)) })
    }
    // Ours classifies columns by their names and values together: that is what is told of it.
    const [mine, ...others] = detectors
    if (!mine) throw new Error('nothing was measured')
    const own = { ...mine, columns: columnReport }

    const columnRates: number[] = []
    for (let round = 0; round < (smoke ? 1 : 7); round++) {
      const start = performance.now()
      for (const column of columns) classifyColumn(column)
      columnRates.push((performance.now() - start) / columns.length)
    }
    if (!smoke) {
      writePage({
        on: new Date().toISOString().slice(0, 10),
        processor: cpus()[0]?.model.trim() ?? '',
        columns: columnReport,
        texts: textReport,
        development: {
          columns: measureColumns(columnsOf('development'), answerFor),
          texts: measureTexts(textsOf('development'), detectText),
        },
        detectors: [own, ...others],
        columnRates,
      })
    }
    return {
      sizes: {
        columns: columns.length,
        snippets: texts.length,
        blocks: blocks.length,
        bytes: bytesOf(blocks),
      },
      versions: Object.fromEntries(others.map(({ name, version }) => [name, version])),
      figures: figuresOf(columnReport, textReport, own, others, columnRates),
    }
  },
}

const one = (what: string, value: number): Figure => ({ what, unit: '', values: [value] })

const figuresOf = (
  columns: ReturnType<typeof measureColumns>,
  texts: ReturnType<typeof measureTexts>,
  own: PeerFigures,
  others: readonly PeerFigures[],
  columnRates: readonly number[],
): Figure[] => [
  one('columns: precision', columns.category.precision),
  one('columns: recall', columns.category.recall),
  one('columns: MCC over all categories', columns.category.mcc),
  one('columns, personal or not: F1', columns.personal.f1),
  one('columns, personal or not: MCC', columns.personal.mcc),
  one('free text: precision', texts.spans.precision),
  one('free text: recall', texts.spans.recall),
  one('free text, personal or not: MCC', texts.personal.mcc),
  ...columns.perCategory.map(([name, { f1 }]) => one(`columns, ${name}: F1`, f1)),
  ...texts.perCategory.map(([name, { f1 }]) => one(`free text, ${name}: F1`, f1)),
  { what: 'classify a column', unit: 'ms', values: columnRates },
  ...[own, ...others].flatMap((peer): Figure[] => [
    one(`${peer.name}: F1 on spans of any category`, peer.texts.spans.f1),
    one(`${peer.name}: F1 on columns`, peer.columns.personal.f1),
    one(`${peer.name}: MCC on columns`, peer.columns.personal.mcc),
  ]),
  ...others.map((peer): Figure => ({ what: `${peer.name}: speed`, unit: 'MB/s', values: peer.rates })),
  ...others.map(
    (peer): Figure => ({
      what: `himaya: speed beside ${peer.name}`,
      unit: 'MB/s',
      values: own.rates,
      against: `${peer.name}: speed`,
    }),
  ),
]
