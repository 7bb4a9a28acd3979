// A three-page dossier in the warm worker, beside the typesetter alone in its own thread. Every dossier measured has
// text of its own: the typesetter remembers what it has set before, and a real dossier is new.
import type { Document, Text } from '@himaya/documents/document'
import { openPress } from '@himaya/documents/press'
import { printJob } from '@himaya/documents/print'
import { sampleDossier } from '@himaya/documents/sample/dossier'
import { openTypesetter } from '@himaya/documents/typesetter'
import type { Bench, Figure } from './bench.ts'

const languages = { fr: 'French', ar: 'Arabic' } as const

export const bench: Bench = {
  name: 'document',
  about: 'a three-page dossier as PDF/A-2a by a warm worker, against Typst alone on a job already prepared',
  async run({ smoke }) {
    const repeats = smoke ? 3 : 60
    const press = openPress({ threads: 1 })
    const typesetter = openTypesetter()
    const figures: Figure[] = []
    let serial = 0
    for (const language of ['fr', 'ar'] as const) {
      const next = () => fresh(sampleDossier(language), ++serial)
      const [alone, worker, again]: [number[], number[], number[]] = [[], [], []]
      for (let repeat = -3; repeat < repeats; repeat++) {
        const job = printJob(next())
        const document = next()
        const times = [
          await time(() => check(typesetter.typeset(job))),
          await time(async () => check(await press.render(document))),
          await time(async () => check(await press.render(document))),
        ] as const
        if (repeat < 0) continue
        alone.push(times[0])
        worker.push(times[1])
        again.push(times[2])
      }
      const name = languages[language]
      figures.push(
        { what: `${name}: Typst alone`, unit: 'ms', values: alone },
        { what: `${name}: by the worker`, unit: 'ms', values: worker, against: `${name}: Typst alone` },
        { what: `${name}: the same document again`, unit: 'ms', values: again },
      )
    }
    await press.close()
    return { sizes: { dossiers: repeats * 3 * 2, pages: 3 }, figures }
  },
}

async function time(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function check(pdf: Uint8Array) {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const pages = text.match(/\/Type\s*\/Page\b/g)?.length
  if (pages !== 3 || !text.includes('pdfaid:part>2<'))
    throw new Error(`not a three-page PDF/A: ${pages} pages`)
}

/** The same dossier with other words in every text of it. */
function fresh(document: Document, serial: number): Document {
  const marked = (text: Text): Text =>
    typeof text === 'string'
      ? mark(text, serial)
      : text.map(piece =>
          typeof piece === 'string' ? mark(piece, serial) : { ...piece, text: mark(piece.text, serial) },
        )
  const sections = document.sections.map(section => ({
    ...section,
    blocks: section.blocks.map(block => {
      if (block.type === 'paragraph') return { ...block, text: marked(block.text) }
      if (block.type === 'list') return { ...block, items: block.items.map(marked) }
      if (block.type === 'table') return { ...block, rows: block.rows.map(row => row.map(marked)) }
      return block
    }),
  }))
  return { ...document, sections, reference: `${document.reference}-${serial}` }
}

/** Writes the serial number into the last letters, in narrow ones, so that nothing gets longer. */
const mark = (text: string, serial: number): string => {
  let left = serial
  return Array.from(text)
    .reverse()
    .map(letter => {
      const alphabet = /\p{Script=Arabic}/u.test(letter)
        ? 'اردنيبتل'
        : /\p{L}/u.test(letter)
          ? 'iltrfjsc'
          : ''
      if (alphabet === '' || left === 0) return letter
      const written = alphabet[left % 8] ?? letter
      left = Math.floor(left / 8)
      return written
    })
    .reverse()
    .join('')
}
