// The text of an article, French and Arabic in step, each passage with an address of its own.
import { classes } from '@himaya/ui/class-names.ts'
import { useLanguage, useMessages, useTranslated } from '@himaya/ui/language'
import { useNavigation } from '@himaya/ui/navigation'
import { Section } from '@himaya/ui/page'
import { useEffect, useState } from 'react'
import type { ArticleRecord, ParagraphRecord } from '../records.ts'
import { anchorOf } from './place.ts'
import { texts } from './texts.ts'

type Row = {
  readonly at: string | undefined
  readonly fr: ParagraphRecord | undefined
  readonly ar: ParagraphRecord | undefined
}

/** Paragraph beside paragraph: by their path, and those without one by their place after it. */
const rowsOf = ({ fr, ar }: ArticleRecord): Row[] => {
  const [left, right] = [fr?.paragraphs ?? [], ar?.paragraphs ?? []]
  if (left.length === 0 || right.length === 0)
    return [...left, ...right].map(each => ({
      at: each.at,
      fr: left.length > 0 ? each : undefined,
      ar: right.length > 0 ? each : undefined,
    }))
  const rows: Row[] = []
  let next = 0
  for (const paragraph of left) {
    const same = right.findIndex((other, index) => index >= next && other.at === paragraph.at)
    if (same < 0) {
      rows.push({ at: paragraph.at, fr: paragraph, ar: undefined })
      continue
    }
    for (const skipped of right.slice(next, same)) rows.push({ at: skipped.at, fr: undefined, ar: skipped })
    rows.push({ at: paragraph.at, fr: paragraph, ar: right[same] })
    next = same + 1
  }
  for (const rest of right.slice(next)) rows.push({ at: rest.at, fr: undefined, ar: rest })
  return rows
}

const hashNow = () => decodeURIComponent(location.hash.slice(1))

export function ArticleText({ article }: { article: ArticleRecord }) {
  const { article: m } = useMessages(texts)
  const { path } = useNavigation()
  const [chosen, setChosen] = useState(hashNow)
  useEffect(() => {
    const follow = () => {
      const hash = hashNow()
      setChosen(hash)
      if (hash) document.getElementById(hash)?.scrollIntoView({ block: 'center' })
    }
    // Also when another article is shown in the same place.
    if (path) follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [path])
  const rows = rowsOf(article)
  const both = article.fr !== undefined && article.ar !== undefined
  return (
    <Section title={m.text}>
      <div className="max-w-5xl">
        {both && (
          <div className="hidden ps-16 pb-2 text-small font-strong text-ink-soft md:block">
            <div dir="ltr" className="grid grid-cols-2 gap-8">
              <p>{m.french}</p>
              <p className="text-end">{m.arabic}</p>
            </div>
          </div>
        )}
        <div className="flex flex-col">
          {rows.map((row, index) => (
            <Passage
              // biome-ignore lint/suspicious/noArrayIndexKey: a text's paragraphs never change places
              key={index}
              article={article.article}
              row={row}
              both={both}
              chosen={row.at !== undefined && chosen === anchorOf(article.article, row.at)}
              onChoose={setChosen}
            />
          ))}
        </div>
        <Footing article={article} />
      </div>
    </Section>
  )
}

const indents = ['', 'ps-5', 'ps-10', 'ps-14']

type PassageProps = {
  readonly article: number
  readonly row: Row
  readonly both: boolean
  readonly chosen: boolean
  readonly onChoose: (anchor: string) => void
}

function Passage({ article, row: { at, fr, ar }, both, chosen, onChoose }: PassageProps) {
  const { article: m } = useMessages(texts)
  const { language: reader } = useLanguage()
  const anchor = at === undefined ? undefined : anchorOf(article, at)
  const words = (paragraph: ParagraphRecord | undefined, language: 'fr' | 'ar') =>
    paragraph && (
      <p
        lang={language}
        dir={language === 'ar' ? 'rtl' : 'ltr'}
        className={classes(
          'min-w-0 text-start',
          indents[Math.min(paragraph.depth, 3)],
          // One below the other, the reader's own language comes first.
          reader === language && 'max-md:order-first',
        )}
      >
        {paragraph.mark && <span className="me-1.5 font-strong">{paragraph.mark}</span>}
        {paragraph.text}
      </p>
    )
  return (
    <div
      id={anchor}
      className={`grid scroll-mt-16 gap-x-4 gap-y-2 rounded-sm border-t border-line py-3 md:grid-cols-[3rem_minmax(0,1fr)] ${chosen ? 'bg-accent-wash' : ''}`}
    >
      {anchor && at ? (
        <a
          href={`#${anchor}`}
          aria-label={m.passage(anchor)}
          onClick={() => onChoose(anchor)}
          className="ltr self-start rounded-sm px-1 text-start font-key text-small text-ink-faint hover:text-accent hover:underline"
        >
          {at}
        </a>
      ) : (
        <span className="max-md:hidden" />
      )}
      {both ? (
        // The French stands on the left and the Arabic on the right, whichever language the page is in.
        <div dir="ltr" className="grid gap-x-8 gap-y-3 md:grid-cols-2">
          {words(fr, 'fr') ?? <span className="max-md:hidden" />}
          {words(ar, 'ar')}
        </div>
      ) : (
        (words(fr, 'fr') ?? words(ar, 'ar'))
      )}
    </div>
  )
}

function Footing({ article }: { article: ArticleRecord }) {
  const { article: m } = useMessages(texts)
  const say = useTranslated()
  return (
    <div className="flex flex-col gap-1.5 border-t border-line pt-3 text-table text-ink-soft">
      {!article.fr && <p>{m.noFrench}</p>}
      {[article.fr, article.ar].flatMap(text =>
        text ? [<p key={text.copy.label.fr}>{m.copy(say(text.copy.label))}</p>] : [],
      )}
      {article.en && (
        <details>
          <summary className="w-fit rounded-sm text-accent">{m.showEnglish}</summary>
          <div className="flex max-w-(--measure) flex-col gap-2 pt-2">
            <p lang="en" dir="ltr" className="text-start text-body text-ink">
              {article.en}
            </p>
            <p>{say(article.renderingNotice)}</p>
          </div>
        </details>
      )}
    </div>
  )
}
