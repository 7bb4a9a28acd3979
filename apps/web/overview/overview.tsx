// Where the organisation stands, read from top to bottom: what is due, what is not covered, what changed, then the
// picture. It is handed its facts; page.tsx gathers them from the rooms.
import { Articles } from '@himaya/ui/article'
import { ButtonLink } from '@himaya/ui/button'
import { type Due, DueList } from '@himaya/ui/due-list'
import { useFormat, useMessages } from '@himaya/ui/language'
import { type Meaning, StateMark } from '@himaya/ui/mark'
import { Link } from '@himaya/ui/navigation'
import { PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { lazy, type ReactNode, Suspense } from 'react'
import { shellTexts } from '../texts.ts'

/** Stands beside what is read first, and is fetched after it. */
const DueCalendar = lazy(async () => ({
  default: (await import('@himaya/ui/due-calendar')).DueCalendar,
}))

/** Something the law asks for that is not there, with the one act that closes it. */
export type Gap = {
  readonly id: string
  /** What it concerns: a processing, a source. */
  readonly what: string
  readonly href: string
  readonly meaning: Meaning
  readonly why: string
  readonly cites: readonly string[]
  /** The fine at stake, in MAD centimes; absent where the law attaches none. */
  readonly exposure?: { readonly from: number; readonly to: number; readonly cites: readonly string[] }
  readonly act: { readonly label: string; readonly href: string }
}

export type Change = {
  readonly id: string
  readonly at: string
  readonly what: string
  readonly who: string
  readonly href: string
}

/** Each part is absent while it is being fetched. */
export type OverviewProps = {
  readonly today: string
  readonly due: readonly Due[] | undefined
  readonly gaps: readonly Gap[] | undefined
  readonly changes: readonly Change[] | undefined
  /** The data map, which fetches what it shows by itself. */
  readonly picture: ReactNode
  readonly home: string
  readonly notices?: ReactNode
}

export function Overview({ today, due, gaps, changes, picture, home, notices }: OverviewProps) {
  const texts = useMessages(shellTexts)
  return (
    <PageFrame header={<PageHeader title={texts.overview} what={texts.what} />}>
      {notices}
      <div className="grid grid-cols-[minmax(0,1fr)_20rem] items-start gap-x-12 gap-y-8 max-lg:grid-cols-1">
        <div className="flex min-w-0 flex-col gap-10">
          <Section title={texts.due}>
            {due?.length === 0 && <p className="text-ink-soft">{texts.dueNone}</p>}
            {due && due.length > 0 && <DueList due={due} today={today} />}
            {!due && <Waiting />}
          </Section>
          <Section title={texts.gaps} help={gaps && gaps.length > 0 && texts.gapsHelp}>
            {gaps?.length === 0 && <p className="text-ink-soft">{texts.gapsNone}</p>}
            {gaps && gaps.length > 0 && <Gaps gaps={gaps} />}
            {!gaps && <Waiting />}
          </Section>
          <Section title={texts.changes}>
            {changes?.length === 0 && <p className="text-ink-soft">{texts.changesNone}</p>}
            {changes && changes.length > 0 && <Changes changes={changes} all={`${home}/evidence`} />}
            {!changes && <Waiting />}
          </Section>
        </div>
        <div className="max-lg:hidden">
          <Suspense fallback={null}>
            <DueCalendar due={due ?? none} today={today} />
          </Suspense>
        </div>
      </div>
      <Section title={texts.map}>{picture}</Section>
    </PageFrame>
  )
}

const none: readonly Due[] = []

/** What stands where something is still being fetched. */
export function Waiting() {
  return (
    <div aria-hidden="true" className="flex flex-col gap-3 py-2">
      {['w-2/3', 'w-1/2', 'w-3/5'].map(width => (
        <div
          key={width}
          className={`h-3 animate-[breathe_1.4s_ease-in-out_infinite] rounded-sm bg-hover ${width}`}
        />
      ))}
    </div>
  )
}

function Gaps({ gaps }: { gaps: readonly Gap[] }) {
  const texts = useMessages(shellTexts)
  return (
    <ul className="flex flex-col border-t border-line">
      {gaps.map(gap => (
        <li
          key={gap.id}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 gap-y-1 border-b border-line py-2.5 max-md:grid-cols-1"
        >
          <div className="flex min-w-0 flex-col gap-0.5">
            <div className="flex flex-wrap items-baseline gap-x-3">
              <Link href={gap.href} className="font-strong hover:text-accent hover:underline" dir="auto">
                {gap.what}
              </Link>
              <StateMark meaning={gap.meaning} look="plain" word={gap.why} />
            </div>
            <p className="flex flex-wrap items-baseline gap-x-3 text-table text-ink-soft">
              <Articles cites={gap.cites} />
              {gap.exposure && (
                <span>
                  {texts.exposure(gap.exposure.from, gap.exposure.to)} <Articles cites={gap.exposure.cites} />
                </span>
              )}
            </p>
          </div>
          <ButtonLink size="small" href={gap.act.href} className="max-md:justify-self-start">
            {gap.act.label}
          </ButtonLink>
        </li>
      ))}
    </ul>
  )
}

function Changes({ changes, all }: { changes: readonly Change[]; all: string }) {
  const texts = useMessages(shellTexts)
  const format = useFormat()
  return (
    <div className="flex flex-col gap-2">
      <ol className="flex flex-col border-t border-line">
        {changes.map(change => (
          <li
            key={change.id}
            className="grid grid-cols-[minmax(0,1fr)_11rem_11rem] items-baseline gap-x-4 border-b border-line py-1.5 max-md:grid-cols-1"
          >
            <Link href={change.href} className="truncate hover:text-accent hover:underline" dir="auto">
              {change.what}
            </Link>
            <span className="truncate text-table text-ink-soft" dir="auto">
              {change.who}
            </span>
            <time dateTime={change.at} className="text-table text-ink-soft">
              {format.instantShort(change.at)}
            </time>
          </li>
        ))}
      </ol>
      <Link href={all} className="w-fit text-table text-accent underline underline-offset-3">
        {texts.changesAll}
      </Link>
    </div>
  )
}
