// The HTML as a string: escaped, meaningful, free of style and script, the same words as the PDF.
import { describe, expect, it } from 'vitest'
import { article, type Document } from './document.ts'
import { renderHtml } from './html.ts'
import { sampleBilingual, sampleDossier } from './sample/dossier.ts'
import { hostileDocument, hostileStrings } from './sample/hostile.ts'
import { sampleLetter } from './sample/letter.ts'

const articleHref = (cites: string) => `/law/${encodeURIComponent(cites)}`
const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** Every tag and attribute name of the markup itself. */
const tags = (html: string) => new Set(Array.from(html.matchAll(/<([a-z0-9]+)/gi), match => match[1]))
const attributes = (html: string) =>
  new Set(
    Array.from(
      html.matchAll(/<[a-z0-9]+((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi),
      match => match[1] ?? '',
    ).flatMap(list => Array.from(list.matchAll(/\s([a-z-]+)=/gi), match => match[1])),
  )

const known = {
  tags: 'a address article bdi br caption code col colgroup dd div dl dt footer h1 h2 h3 header hr li ol p path section span strong svg table tbody td th thead time tr ul',
  attributes: 'aria-label class colspan d datetime dir href lang role scope tabindex viewBox',
}

const all: [string, Parameters<typeof renderHtml>[0]][] = [
  ['dossier', sampleDossier('fr')],
  ['Arabic dossier', sampleDossier('ar')],
  ['bilingual', sampleBilingual()],
  ['letter', sampleLetter('ar')],
  ['hostile', hostileDocument('fr')],
  ['hostile Arabic', hostileDocument('ar')],
]

it.each(all)('%s: only the elements and attributes we write, every one closed', (_, document) => {
  const html = renderHtml(document, { articleHref })
  expect([...tags(html)].filter(tag => !known.tags.split(' ').includes(tag ?? ''))).toEqual([])
  expect([...attributes(html)].filter(name => !known.attributes.split(' ').includes(name ?? ''))).toEqual([])
  const open: string[] = []
  for (const [, closes, tag = '', self] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*?(\/?)>/gi)) {
    if (self || ['br', 'col', 'hr'].includes(tag)) continue
    if (!closes) open.push(tag)
    else expect(open.pop()).toBe(tag)
  }
  expect(open).toEqual([])
})

describe('hostile strings are words', () => {
  const html = renderHtml(hostileDocument('en'))
  it.each(Object.entries(hostileStrings))('%s', (name, string) => {
    const printed = {
      override: 'facture[U+202E]gpj.exe',
      isolates: 'a[U+2066]b[U+2069]c[U+2068]d',
    } as Record<string, string>
    const changed = ['controls', 'emoji', 'otherScripts', 'loneSurrogate'].includes(name)
    if (!changed) expect(words(html)).toContain(printed[name] ?? string)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(html).not.toMatch(/[\u0000-\u0008\u001b\u202a-\u202e\u2066-\u2069]/)
  })

  it('an address that is not of the web is no link', () => {
    const at = (verifyUrl: string) => renderHtml({ ...sampleLetter('fr'), footer: { verifyUrl } })
    expect(at('javascript:alert(1)')).not.toContain('href')
    expect(at('data:text/html,x')).not.toContain('href')
    expect(at('https://a.example/?x="><script>')).toContain(
      'href="https://a.example/?x=&quot;&gt;&lt;script&gt;"',
    )
  })

  it('an article’s address is escaped', () => {
    const document: Document = {
      ...sampleLetter('fr'),
      sections: [{ blocks: [{ type: 'paragraph', text: [article('loi-09-08:5', 'art. 5')] }] }],
    }
    expect(renderHtml(document, { articleHref: () => '/x"y' })).toContain(
      '<a class="d-article" href="/x&quot;y">',
    )
    expect(renderHtml(document)).not.toContain('<a ')
  })
})

it('says its language and direction, and isolates what goes against it', () => {
  expect(renderHtml(sampleDossier('fr'))).toMatch(/^<article class="document d-dossier" lang="fr" dir="ltr">/)
  const arabic = renderHtml(sampleDossier('ar'))
  expect(arabic).toMatch(/^<article class="document d-dossier" lang="ar" dir="rtl">/)
  expect(arabic).toContain('<bdi dir="ltr">+212 5 37 00 12 34</bdi>')
  const bilingual = renderHtml(sampleBilingual())
  expect(bilingual.match(/<div lang="fr" dir="ltr">/g)).toHaveLength(
    bilingual.match(/<div lang="ar" dir="rtl">/g)?.length ?? 0,
  )
  expect(bilingual.match(/<h1/g)).toHaveLength(1)
})

it('numbers sections that have a title, in dossiers and not in letters', () => {
  const numbers = (document: Document) =>
    Array.from(renderHtml(document).matchAll(/<span class="d-number">(\d+)</g), match => match[1])
  const dossier = sampleDossier('fr')
  expect(numbers(dossier)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
  const untitled = { blocks: [] }
  expect(numbers({ ...dossier, sections: [untitled, ...dossier.sections] })).toEqual(numbers(dossier))
  expect(numbers({ ...dossier, kind: 'letter' })).toEqual([])
})

describe('a reason', () => {
  const paragraph = (text: string, conclusion?: string) => ({
    type: 'paragraph' as const,
    text,
    ...(conclusion !== undefined && { reason: { conclusion, articles: [] } }),
  })
  const groups = (...blocks: Document['sections'][number]['blocks']) =>
    renderHtml({ ...sampleLetter('fr'), sections: [{ blocks }] })
      .split('<div class="d-beside')
      .slice(1)
      .map(group => words(`<${group}`).replace(/Empreinte.*/, ''))

  it('stands beside its block and what follows it, until the next', () => {
    expect(
      groups(paragraph('un '), paragraph('deux ', 'R1 '), paragraph('trois '), paragraph('quatre ', 'R2 ')),
    ).toEqual(['un ', 'deux trois R1 ', 'quatre R2 '])
  })

  it('takes the heading before its block with it', () => {
    const heading = { type: 'heading' as const, text: 'Titre ' }
    expect(groups(paragraph('un '), heading, paragraph('deux ', 'R1 '))).toEqual(['un ', 'Titre deux R1 '])
    expect(groups(heading, paragraph('deux ', 'R1 '))).toEqual(['Titre deux R1 '])
    expect(
      groups({ ...heading, reason: { conclusion: 'R0 ', articles: [] } }, paragraph('deux ', 'R1 ')),
    ).toEqual(['Titre R0 ', 'deux R1 '])
  })
})

it('a letter opens with its address, above the subject', () => {
  const text = words(renderHtml(sampleLetter('fr')))
  expect(text.indexOf('Khadija El Fassi')).toBeLessThan(text.indexOf('Objet'))
  expect(text.match(/7, avenue Ibn Sina/g)).toHaveLength(1)
})

it('a table says what its rows and columns are, and that it is empty', () => {
  const html = renderHtml(sampleDossier('fr'))
  expect(html).toContain('<caption>Données, origine, finalité et durée de conservation</caption>')
  expect(html).toContain('<th scope="col" class="d-end">Durée (mois)</th>')
  expect(html).toContain('<th scope="row">Numéro de la CNIE</th><td><code>remises.cnie</code></td>')
  expect(renderHtml(hostileDocument('fr'))).toContain('<td class="d-empty" colspan="1">Aucune ligne.</td>')
})
