// The table of contents by chapter, with what of each article is encoded; filtered by status and subject in the address.
import { statusWords } from '@himaya/law/contents-entry'
import { subjects } from '@himaya/law/words/subjects'
import { EmptyState } from '@himaya/ui/empty-state'
import { CheckIcon, DiffersIcon, DoubtfulIcon } from '@himaya/ui/icon'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { Link, useSearch } from '@himaya/ui/navigation'
import { Section } from '@himaya/ui/page'
import { Select } from '@himaya/ui/select'
import { useMemo } from 'react'
import type { ArticleStatus, ContentsLine, Division, LawSource } from '../records.ts'
import { homeOf } from './place.ts'
import { texts } from './texts.ts'

// Named here rather than read from the records: those bring the library of schemas into the browser.
const statuses = Object.keys(statusWords) as ArticleStatus[]
const sourcesInOrder: readonly LawSource[] = ['loi-09-08', 'decret-2-09-165']

type Props = {
  readonly organisationId: string
  readonly divisions: readonly Division[]
  readonly articles: readonly ContentsLine[]
}

export function ContentsTable({ organisationId, divisions, articles }: Props) {
  const { contents: m, sources } = useMessages(texts)
  const say = useTranslated()
  const [parameters, change] = useSearch()
  const status = parameters.get('status') ?? ''
  const subject = parameters.get('subject') ?? ''
  const shown = useMemo(
    () =>
      articles.filter(
        line =>
          (!status || line.status === status) &&
          (!subject || (line.subjects as readonly string[]).includes(subject)),
      ),
    [articles, status, subject],
  )
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <div className="w-56 max-w-full">
          <Select
            label={m.status}
            value={status}
            placeholder={m.all}
            onChange={next => change({ status: next })}
            options={statuses.map(value => ({
              value,
              label: `${say(statusWords[value])} (${articles.filter(line => line.status === value).length})`,
            }))}
          />
        </div>
        <div className="w-72 max-w-full">
          <Select
            label={m.subject}
            value={subject}
            placeholder={m.all}
            onChange={next => change({ subject: next })}
            options={Object.entries(subjects).map(([value, label]) => ({ value, label: say(label) }))}
          />
        </div>
        <Link
          href={`${homeOf(organisationId)}/related`}
          className="ms-auto rounded-sm text-accent underline underline-offset-3 max-md:ms-0"
        >
          <RelatedLabel />
        </Link>
      </div>
      {shown.length === 0 && <EmptyState title={m.none} next={m.noneNext} />}
      {sourcesInOrder.map(source => {
        const own = articles.filter(line => line.source === source)
        const lines = shown.filter(line => line.source === source)
        if (lines.length === 0) return null
        const encoded = own.filter(line => line.status === 'encoded').length
        return (
          <div key={source} id={source} className="scroll-mt-4">
            <Section title={sources[source]} help={m.counts(encoded, own.length)}>
              <Coverage encoded={encoded} total={own.length} />
              {chaptersOf(divisions, source).map(chapter => (
                <Chapter
                  key={chapter.first}
                  organisationId={organisationId}
                  chapter={chapter}
                  lines={lines.filter(({ article }) => chapter.first <= article && article <= chapter.last)}
                />
              ))}
            </Section>
          </div>
        )
      })}
    </div>
  )
}

const RelatedLabel = () => useMessages(texts).related.link

const chaptersOf = (divisions: readonly Division[], source: LawSource) =>
  divisions.filter(division => division.source === source && division.level === 'chapter')

/** The share that is encoded, as a line; the words above it say the same. */
function Coverage({ encoded, total }: { encoded: number; total: number }) {
  return (
    <div aria-hidden="true" className="h-1 max-w-md overflow-hidden rounded-full bg-hover">
      <div className="h-full bg-accent" style={{ inlineSize: `${(100 * encoded) / total}%` }} />
    </div>
  )
}

function Chapter({
  organisationId,
  chapter,
  lines,
}: {
  organisationId: string
  chapter: Division
  lines: readonly ContentsLine[]
}) {
  const { contents: m } = useMessages(texts)
  const say = useTranslated()
  if (lines.length === 0) return null
  return (
    <section className="flex flex-col">
      <h3 className="border-b border-line-strong pt-3 pb-1.5 font-strong">
        {m.chapter(chapter.number, say(chapter.title))}
      </h3>
      <ul className="flex flex-col">
        {lines.map(line => (
          <Line key={line.article} organisationId={organisationId} line={line} />
        ))}
      </ul>
    </section>
  )
}

function Line({ organisationId, line }: { organisationId: string; line: ContentsLine }) {
  const { contents: m } = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  return (
    <li className="relative grid min-h-(--row) grid-cols-[2.5rem_minmax(0,1fr)_auto] items-center gap-x-3 border-b border-line py-1.5 text-table has-[a:hover]:bg-hover md:grid-cols-[2.5rem_minmax(0,1fr)_minmax(0,14rem)_9.5rem]">
      <span className="text-end text-ink-faint">{format.number(line.article)}</span>
      <span className="flex min-w-0 flex-wrap items-center gap-x-3">
        <Link
          href={`${homeOf(organisationId)}/articles/${line.source}/${line.article}`}
          className="rounded-sm text-body after:absolute after:inset-0 hover:underline"
        >
          {say(line.title)}
        </Link>
        {line.variants > 0 && (
          <span className="inline-flex items-center gap-1 text-small text-ink-soft">
            <DiffersIcon size={13} />
            {m.variants(line.variants)}
          </span>
        )}
        {line.readings.length > 0 && (
          <span className="inline-flex items-center gap-1 text-small text-doubtful">
            <DoubtfulIcon size={13} />
            {m.doubtful}
          </span>
        )}
      </span>
      <span className="truncate text-ink-soft max-md:hidden">
        {format.list(line.subjects.map(subject => say(subjects[subject])))}
      </span>
      <span
        className={
          line.status === 'encoded'
            ? 'inline-flex items-center gap-1.5 text-settled'
            : line.status === 'not-yet'
              ? 'text-ink'
              : 'text-ink-faint'
        }
      >
        {line.status === 'encoded' && <CheckIcon size={14} />}
        {say(statusWords[line.status])}
      </span>
    </li>
  )
}
