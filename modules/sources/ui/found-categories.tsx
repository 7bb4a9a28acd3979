// What a source holds, at a glance: each category with the number of its columns, the most first, leading to its findings.
import { dataCategory } from '@himaya/law/words/data-categories'
import { useApi } from '@himaya/ui/api'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { Badge, StateMark } from '@himaya/ui/mark'
import { Link } from '@himaya/ui/navigation'
import { Section } from '@himaya/ui/page'
import { useQuery } from '@tanstack/react-query'
import type { contract } from '../contract.ts'
import type { DataCategory, SourceId } from '../records.ts'
import { inOrganisation } from './place.ts'
import { texts } from './texts.ts'

export function FoundCategories({
  organisationId,
  sourceId,
}: {
  organisationId: string
  sourceId: SourceId
}) {
  const m = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const api = useApi<typeof contract>('sources')
  const found = useQuery(
    api.findings.queryOptions({ input: { ...inOrganisation(organisationId), sourceId, pageSize: 1 } }),
  )
  const counts = Object.entries(found.data?.counts.byCategory ?? {}).sort(([, one], [, other]) => other - one)
  const most = counts[0]?.[1] ?? 1
  if (counts.length === 0) return null
  return (
    <Section title={m.page.foundTitle} help={m.page.foundHelp}>
      <ul className="flex max-w-3xl flex-col">
        {counts.map(([key, count]) => {
          const category = key as DataCategory
          const { label, sensitive } = dataCategory(category)
          return (
            <li key={key} className="border-b border-line">
              <Link
                href={`/o/${organisationId}/sources/findings?source=${sourceId}&category=${key}`}
                className="grid min-h-(--row) grid-cols-[minmax(0,2fr)_minmax(0,3fr)_3rem] items-center gap-4 hover:text-accent max-md:grid-cols-[minmax(0,1fr)_3rem]"
              >
                <span className="flex items-center gap-2">
                  {say(label)}
                  {sensitive && <StateMark meaning="prohibited" word={m.list.sensitive} />}
                  {category === 'national-id-number' && <Badge>{m.list.nationalId}</Badge>}
                </span>
                <svg
                  aria-hidden="true"
                  className="h-2 w-full max-md:hidden"
                  preserveAspectRatio="none"
                  viewBox="0 0 100 1"
                >
                  <rect
                    width={(count / most) * 100}
                    height="1"
                    className="fill-accent/60 rtl:origin-center rtl:-scale-x-100"
                  />
                </svg>
                <span className="text-end tabular-nums">{format.number(count)}</span>
              </Link>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
