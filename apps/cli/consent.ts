// `himaya consent crawl <address>`: visits a site in a real browser, before and after a choice, and says what is set or called without
// consent (art. 4). Ends with 1 where there is a breach, so that a site's own tests can ask.
import { networksIn } from '@himaya/crawler/addresses'
import { crawl } from '@himaya/crawler/crawl'
import { proposeCategories } from '@himaya/crawler/proposal'
import { violationsIn } from '@himaya/crawler/violations'
import type { Language, Translated } from '@himaya/platform/language'
import { Problem } from '@himaya/platform/problem'
import { terminalLanguage } from '@himaya/server/settings'
import { Misuse, Refusal, readWords } from './refusal.ts'

export async function run(words: readonly string[]): Promise<number> {
  const { values, positionals } = readWords({
    args: [...words],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      pages: { type: 'string', default: '10' },
      accept: { type: 'string' },
      refuse: { type: 'string' },
    },
  })
  const [verb, url, ...others] = positionals
  const pages = Number(values.pages)
  const isWhole = Number.isInteger(pages) && pages >= 1 && pages <= 100
  if (verb !== 'crawl' || url === undefined || others.length > 0 || !isWhole) throw misused()
  if ((values.accept === undefined) !== (values.refuse === undefined)) throw misused()
  const language = terminalLanguage(process.env)
  const stopping = new AbortController()
  process.once('SIGINT', () => stopping.abort())
  const report = await crawl({
    url,
    pages,
    signal: stopping.signal,
    allow: networksIn(process.env.HIMAYA_CRAWL_ALLOWS),
    ...(values.accept && values.refuse ? { choose: { accept: values.accept, refuse: values.refuse } } : {}),
    onProgress: ({ part, url: page }) => {
      if (process.stderr.isTTY)
        process.stderr.write(`\r\u001B[K${Math.round(part * 100)} %  ${page.slice(0, 70)}`)
    },
  }).catch((error: unknown) => {
    if (error instanceof Problem) throw new Refusal(sentence(error))
    throw error
  })
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K')
  const violations = violationsIn(report)
  const { categories, unknown } = proposeCategories(report)
  const breaches = violations.filter(({ weight }) => weight === 'breach')
  const doubts = violations.filter(({ weight }) => weight === 'doubt')
  if (values.json)
    process.stdout.write(
      `${JSON.stringify({ ...report, violations, proposal: { categories, unknown } }, null, 2)}\n`,
    )
  else {
    const m = said[language]
    const lines = [
      m.visited(
        report.passes.reduce((sum, { pages }) => sum + pages.length, 0),
        report.cookies.length,
      ),
      ...breaches.map(({ text }) => `✗ ${text[language]}`),
      ...doubts.map(({ text }) => `? ${text[language]}`),
      m.found(breaches.length, doubts.length),
      ...(report.passes.some(({ choice }) => choice === 'not-found') ? [m.noChoice] : []),
    ]
    process.stdout.write(`${lines.join('\n')}\n`)
  }
  return breaches.length > 0 ? 1 : 0
}

const sentence = ({ kind }: Problem): Translated => ({
  fr: `${kind.title.fr}. ${kind.fix.fr}`,
  ar: `${kind.title.ar}. ${kind.fix.ar}`,
  en: `${kind.title.en}. ${kind.fix.en}`,
})

type Said = {
  readonly visited: (pages: number, cookies: number) => string
  readonly found: (breaches: number, doubts: number) => string
  readonly noChoice: string
}
const said: Readonly<Record<Language, Said>> = {
  fr: {
    visited: (pages, cookies) => `Pages visitées : ${pages}. Cookies trouvés : ${cookies}.`,
    found: (breaches, doubts) => `Sans consentement (art. 4) : ${breaches}. À vérifier : ${doubts}.`,
    noChoice:
      'Le bandeau du site n’a pas pu être actionné : seul ce qui précède un choix a été vu. Indiquez ses boutons par --accept et --refuse.',
  },
  ar: {
    visited: (pages, cookies) => `الصفحات المزارة: ${pages}. ملفات الارتباط الموجودة: ${cookies}.`,
    found: (breaches, doubts) => `بدون موافقة (المادة 4): ${breaches}. للتحقق: ${doubts}.`,
    noChoice:
      'تعذر استعمال شريط الموقع: لم يُشاهد إلا ما يسبق الاختيار. حددوا زريه بواسطة --accept و--refuse.',
  },
  en: {
    visited: (pages, cookies) => `Pages visited: ${pages}. Cookies found: ${cookies}.`,
    found: (breaches, doubts) => `Without consent (art. 4): ${breaches}. To look into: ${doubts}.`,
    noChoice:
      'The site’s banner could not be used: only what comes before a choice was seen. Name its buttons by --accept and --refuse.',
  },
}

const misused = () =>
  new Misuse({
    fr: 'Attendu : himaya consent crawl <adresse> [--pages 1 à 100] [--accept <sélecteur CSS> --refuse <sélecteur CSS>] [--json]',
    ar: 'المنتظر: himaya consent crawl <عنوان> [--pages من 1 إلى 100] [--accept <محدد CSS> --refuse <محدد CSS>] [--json]',
    en: 'Expected: himaya consent crawl <address> [--pages 1 to 100] [--accept <CSS selector> --refuse <CSS selector>] [--json]',
  })
