// What the PDF promises: an archive copy (PDF/A-2a) that holds every word of its data, the same bytes each time,
// Arabic the right way round, and nothing in the data that acts.
import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { type BilingualDocument, code, type Document, strong } from './document.ts'
import { plain, runsOf } from './inline.ts'
import { renderPdf } from './pdf.ts'
import { openPress } from './press.ts'
import { printJob } from './print.ts'
import { sampleBilingual, sampleDossier } from './sample/dossier.ts'
import { hostileDocument, longArabicWord, longWord } from './sample/hostile.ts'
import { sampleLetter } from './sample/letter.ts'
import { type PlacedText, readPdf, stringsOf } from './sample/read-pdf.ts'
import { openTypesetter } from './typesetter.ts'

vi.setConfig({ testTimeout: 60_000 })

const press = openPress()
afterAll(() => press.close())

const bytes = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')
const digest = (pdf: Uint8Array) => createHash('sha256').update(pdf).digest('hex')

const editions: [string, Document | BilingualDocument, string, string][] = [
  ['French', sampleDossier('fr'), 'fr-MA', 'Demande d’autorisation préalable'],
  ['Arabic', sampleDossier('ar'), 'ar-MA', 'طلب إذن مسبق'],
  ['bilingual', sampleBilingual(), 'fr-MA', 'Demande d’autorisation préalable'],
  ['letter', sampleLetter('ar'), 'ar-MA', 'طلبكم الولوج إلى معطياتكم'],
  ['memo', { ...sampleDossier('fr'), kind: 'memo' }, 'fr-MA', 'Demande d’autorisation préalable'],
]

describe.each(editions)('the %s edition', (_, document, language, title) => {
  it('declares PDF/A-2a, its language, its title and the date of its data', async () => {
    const pdf = await press.render(document)
    const raw = bytes(pdf)
    expect(raw.startsWith('%PDF-1.7')).toBe(true)
    expect(raw).toMatch(/pdfaid:part>2</)
    expect(raw).toMatch(/pdfaid:conformance>A</)
    expect(raw).toMatch(/\/OutputIntents/)
    expect(raw).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/)
    expect(raw).toMatch(/\/StructTreeRoot/)
    expect(raw).not.toMatch(/\/(JavaScript|JS|Launch|EmbeddedFile|Encrypt)\b/)
    const read = await readPdf(pdf)
    expect(read).toMatchObject({ language, title })
    const day = 'fr' in document ? document.fr.date : document.date
    expect(read.created).toContain(day.replaceAll('-', ''))
  })

  it('embeds every font it uses', async () => {
    const raw = bytes(await press.render(document))
    const descriptors = raw.match(/\/Type\s*\/FontDescriptor[\s\S]*?>>/g) ?? []
    expect(descriptors.length).toBeGreaterThan(1)
    for (const descriptor of descriptors) expect(descriptor).toMatch(/\/FontFile[23] /)
  })
})

it('is tagged: headings, tables with head cells, lists', async () => {
  const { roles } = await readPdf(await press.render(sampleDossier('fr')))
  for (const role of ['Document', 'H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD', 'L', 'LI'])
    expect(roles).toContain(role)
  expect(roles.filter(role => role === 'H1')).toHaveLength(8)
})

describe('the same data gives the same bytes', () => {
  it.each(editions)('%s: again, after another document, and by another thread', async (_, document) => {
    const first = digest(await press.render(document))
    await press.render(hostileDocument('en'))
    expect(digest(await press.render(document))).toBe(first)
    const other = openPress({ threads: 1 })
    expect(digest(await other.render(document))).toBe(first)
    await other.close()
  })

  it('other data or another timestamp gives other bytes, and only the timestamp given is written', async () => {
    const document = sampleLetter('fr')
    const at = (timestamp: string) => press.render(document, { timestamp })
    const [noon, again, evening] = await Promise.all([
      at('2026-11-01T12:00:00.000Z'),
      at('2026-11-01T12:00:00.000Z'),
      at('2026-11-01T18:00:00.000Z'),
    ])
    expect(digest(again)).toBe(digest(noon))
    expect(digest(evening)).not.toBe(digest(noon))
    expect((await readPdf(noon)).created).toContain('20261101120000')
    expect(digest(await press.render({ ...document, reference: 'DA-2026-0032' }))).not.toBe(
      digest(await press.render(document)),
    )
  })

  it('refuses what is no instant', async () => {
    await expect(press.render(sampleLetter('fr'), { timestamp: 'hier' })).rejects.toThrow(
      /"hier" is not an instant/,
    )
  })
})

// Fields that are not printed as they are: kinds, links, and days written in words.
const unprinted = new Set(['type', 'kind', 'language', 'cites', 'tone', 'basis', 'align', 'date'])
const squeeze = (text: string) => text.replace(/\s/g, '')
const joined = (placed: readonly PlacedText[]) => squeeze(placed.map(({ text }) => text).join(''))
/** A reader may turn the letters of an Arabic ligature round, so Arabic words are compared by their letters. */
const letters = (word: string) => [...word].sort().join('')
const arabicWords = (text: string) => (text.match(/[\p{Script=Arabic}\p{M}]+/gu) ?? []).map(letters)

describe('every string of the document is in the text of the PDF', () => {
  it.each([
    ['French', sampleDossier('fr'), 'fr'],
    ['a letter', sampleLetter('fr'), 'fr'],
  ] as const)('%s', async (_, document, language) => {
    const { placed } = await readPdf(await press.render(document))
    const found = joined(placed)
    const words = new Set(placed.flatMap(({ text }) => arabicWords(text)))
    const strings = stringsOf(document, unprinted)
    expect(strings.length).toBeGreaterThan(10)
    for (const string of strings) {
      const arabic = arabicWords(string)
      if (arabic.length > 0) expect(arabic.filter(word => !words.has(word))).toEqual([])
      else expect(found).toContain(squeeze(plain(runsOf(string, language))))
    }
  })

  it('hostile strings, in every place a document takes text', async () => {
    const document = hostileDocument('en')
    const found = joined((await readPdf(await press.render(document))).placed)
    for (const string of stringsOf(document, unprinted)) {
      const expected = squeeze(plain(runsOf(string, 'en')))
      // A cell of many pages is parted by the head repeated on each: counted below.
      if (expected.length < 1000) expect(found).toContain(expected)
    }
    const times = (part: string) => found.split(part).length - 1
    expect(times('x')).toBeGreaterThanOrEqual(longWord.length)
    expect(times('ك')).toBe(longArabicWord.length)
    expect(times('Unecellule')).toBeGreaterThanOrEqual(390)
    expect(found).toContain('facture[U+202E]gpj.exe')
    expect(found).toContain('<script>alert("x")</script>')
  })

  it('any text at all is printed, in any language', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 })
    const language = fc.constantFrom('fr', 'ar', 'en')
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), language, async (texts, language) => {
        const document: Document = {
          ...sampleLetter('fr'),
          language,
          title: texts[0] ?? '',
          sections: [
            { blocks: texts.map(text => ({ type: 'paragraph', text: [text, strong(text), code(text)] })) },
          ],
        }
        await expect(press.render(document)).resolves.toBeInstanceOf(Uint8Array)
      }),
      { numRuns: 40 },
    )
  })

  it('Arabic, word by word', async () => {
    const document = sampleDossier('ar')
    const { placed } = await readPdf(await press.render(document))
    const found = new Set(placed.flatMap(({ text }) => arabicWords(text)))
    const all = letters(joined(placed))
    const missing = stringsOf(document, unprinted)
      .flatMap(string => arabicWords(string))
      .filter(word => !found.has(word))
    // A reader may also part a word at a wide gap; then its letters are still there.
    expect(missing.length).toBeLessThan(12)
    for (const word of missing) for (const letter of word) expect(all).toContain(letter)
    for (const code of ['remises.cnie', 'journal_acces.utilisateur', 'HMY-2026-0142']) {
      expect(joined(placed)).toContain(code)
    }
  })
})

describe('Arabic is the mirror of the page', () => {
  const lineOf = (placed: readonly PlacedText[], text: string): PlacedText => {
    const found = placed.find(item => item.text.includes(text))
    if (!found) throw new Error(`${text} is not on the page`)
    return found
  }

  it('sets a phone number left to right', async () => {
    const { placed } = await readPdf(await press.render(sampleDossier('ar')))
    const start = lineOf(placed, '212')
    const line = placed.filter(
      ({ page, y, text }) => page === start.page && Math.abs(y - start.y) < 1 && /[+\d]/.test(text),
    )
    const byPlace = line.filter(({ x }) => x > start.x - 12).sort((a, b) => a.x - b.x)
    expect(squeeze(byPlace.map(({ text }) => text).join(''))).toBe('+212537001234')
  })

  it('moves the reasons to the other margin', async () => {
    const [fr, ar] = await Promise.all([press.render(sampleDossier('fr')), press.render(sampleDossier('ar'))])
    const french = (await readPdf(fr)).placed
    const arabic = (await readPdf(ar)).placed
    expect(lineOf(french, 'Obligation légale').x).toBeGreaterThan(350)
    expect(lineOf(arabic, 'واجب').x).toBeLessThan(200)
    const placeInRow = (placed: readonly PlacedText[]) => {
      const column = lineOf(placed, 'clients')
      const row = placed.filter(({ page, y }) => page === column.page && Math.abs(y - column.y) < 2)
      return row.filter(({ x }) => x < column.x - 20).length > row.filter(({ x }) => x > column.x + 60).length
    }
    expect(lineOf(french, 'Donnée').x).toBeLessThan(200)
    expect(lineOf(arabic, 'المعالجة').x).toBeGreaterThan(400)
    expect([placeInRow(french), placeInRow(arabic)]).toEqual([false, true])
  })
})

const longTable = (rows: number): Document => ({
  ...sampleDossier('fr'),
  sections: [
    {
      title: 'Journal',
      blocks: [
        {
          type: 'table',
          columns: [{ title: 'Rang' }, { title: 'Événement' }],
          rows: Array.from({ length: rows }, (_, row) => [`ligne ${row}`, 'Consultation']),
          reason: { conclusion: 'À garder', articles: [] },
        },
      ],
    },
  ],
})

describe('pages', () => {
  it('repeat the head of a table that runs over them, and lose no row', async () => {
    const { pages, placed } = await readPdf(await press.render(longTable(120)))
    expect(pages).toBeGreaterThan(2)
    for (let page = 1; page <= pages; page++) {
      expect(placed.filter(item => item.page === page && item.text === 'Événement')).toHaveLength(1)
    }
    const text = placed.map(item => item.text)
    for (let row = 0; row < 120; row++) expect(text).toContain(`ligne ${row}`)
  })

  it.each(['fr', 'ar', 'en'] as const)(
    'hold whatever the data is: nothing runs off them (%s)',
    async language => {
      const { pages, placed } = await readPdf(await press.render(hostileDocument(language)))
      for (const { x, y } of placed) {
        expect(x).toBeGreaterThan(0)
        expect(x).toBeLessThan(595)
        expect(y).toBeGreaterThan(20)
        expect(y).toBeLessThan(842)
      }
      const bodies = placed.filter(({ y }) => y > 95 && y < 775)
      for (let page = 1; page <= pages; page++) expect(bodies.some(item => item.page === page)).toBe(true)
    },
  )

  it('are numbered', async () => {
    const { pages, placed } = await readPdf(await press.render(sampleDossier('fr')))
    expect(pages).toBe(3)
    expect(joined(placed)).toContain('Page2sur3')
  })
})

describe('fonts', () => {
  it('are never replaced: a missing file is refused by name', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'fonts-'))
    await expect(renderPdf(sampleLetter('fr'), { fontsDir: empty })).rejects.toThrow(
      /IBMPlexSans_400Regular\.ttf/,
    )
    rmSync(empty, { recursive: true })
  })

  it('may come from one folder, and give the same bytes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fonts-'))
    const resolve = createRequire(import.meta.url).resolve
    for (const [family, weight, name] of [
      ['ibm-plex-sans', '400Regular', 'IBMPlexSans_400Regular.ttf'],
      ['ibm-plex-sans', '600SemiBold', 'IBMPlexSans_600SemiBold.ttf'],
      ['ibm-plex-sans-arabic', '400Regular', 'IBMPlexSansArabic_400Regular.ttf'],
      ['ibm-plex-sans-arabic', '600SemiBold', 'IBMPlexSansArabic_600SemiBold.ttf'],
      ['ibm-plex-mono', '400Regular', 'IBMPlexMono_400Regular.ttf'],
      ['noto-naskh-arabic', '400Regular', 'NotoNaskhArabic_400Regular.ttf'],
    ] as const) {
      copyFileSync(resolve(`@expo-google-fonts/${family}/${weight}/${name}`), join(folder, name))
    }
    const packed = await renderPdf(sampleDossier('ar'), { fontsDir: folder })
    expect(digest(packed)).toBe(digest(await renderPdf(sampleDossier('ar'))))
    rmSync(folder, { recursive: true })
  })

  it('are never replaced: a family the templates do not find is refused', () => {
    const job = printJob(sampleLetter('fr'))
    const typesetter = openTypesetter({ fonts: [] })
    expect(() => typesetter.typeset(job)).toThrow(/unknown font family: ibm plex/)
  })

  it('have every glyph: one that is missing is refused, not printed as a box', () => {
    const job = printJob(sampleLetter('fr'))
    const typesetter = openTypesetter()
    expect(() => typesetter.typeset({ ...job, sheet: job.sheet.replaceAll('Madame', '\u{1f600}') })).toThrow(
      /could not be displayed/,
    )
    expect(typesetter.typeset(job).length).toBeGreaterThan(1000)
  })
})
