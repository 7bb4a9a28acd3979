// What the law says of what is on the screen: the conclusion, why, what it still needs to know, the facts used, what
// would change it, and where the texts are in doubt. Beside the work on a wide page; on a narrow one a line at the foot
// that opens into a sheet.
import type { DutyLabel } from '@himaya/law/words/duty-labels'
import { dutyLabels } from '@himaya/law/words/duty-labels'
import { type ReactNode, useState } from 'react'
import { Articles } from './article.tsx'
import { classes } from './class-names.ts'
import { Drawer } from './drawer.tsx'
import { DoubtfulIcon, ExpandIcon, GoIcon, LawIcon, NeedsIcon } from './icon.tsx'
import { LabelMark } from './label-mark.tsx'
import { useMessages, useTranslated } from './language.tsx'
import { type Meaning, meaningIcons, meaningInk } from './mark.tsx'
import { useMedia, wideEnough } from './media.ts'
import type { Reason, ReasonBecause, ReasonFact, ReasonNeed } from './reason.ts'
import { Said } from './said.tsx'
import { uiTexts } from './texts.ts'

/** A conclusion in the reader's words. `meaning` only where it is one of the four; most regimes are plain facts. */
export type ConclusionWords = {
  readonly title: string
  readonly meaning?: Meaning
  readonly sentence?: string
}

export type ReasonColumnProps = {
  /** Absent while the law is being asked for the first time. */
  readonly reason: Reason | undefined
  /** The words of the question's own conclusions, such as the regimes; not asked for `undetermined`. */
  readonly words: (conclusion: string) => ConclusionWords
  /** What was asked, when the page asks the law more than one question. */
  readonly title?: string
  /** Names what is still needed, where it is not the law itself that asks. */
  readonly needsTitle?: string
  /** A fact in the reader's words; a fact without words is left out. */
  readonly factWords?: (fact: ReasonFact) => { readonly label: string; readonly value: ReactNode } | undefined
  /** Where a missing fact is given: a control, or a link to its field. */
  readonly answer?: (need: ReasonNeed) => ReactNode
  /** A new answer is on its way; the present one stays readable. */
  readonly stale?: boolean
  /** Further answers of the law, below the first. */
  readonly children?: ReactNode
}

export function ReasonColumn(props: ReasonColumnProps) {
  const wide = useMedia(wideEnough)
  return wide ? <Beside {...props} /> : <AtTheFoot {...props} />
}

const useConclusion = ({ reason, words }: ReasonColumnProps): ConclusionWords | undefined => {
  const texts = useMessages(uiTexts).reason
  if (!reason) return undefined
  if (reason.conclusion === 'undetermined')
    return { title: texts.undetermined, meaning: 'needs', sentence: texts.undeterminedHelp }
  if (reason.conclusion === 'not-in-force') return { title: texts.notInForce }
  return words(reason.conclusion)
}

function Beside(props: ReasonColumnProps) {
  const texts = useMessages(uiTexts).reason
  return (
    <aside
      aria-label={texts.title}
      className="sticky top-0 flex max-h-dvh w-(--reason) shrink-0 flex-col self-start overflow-y-auto border-s border-line py-6 ps-6 pe-1"
    >
      <ReasonBody {...props} />
    </aside>
  )
}

function AtTheFoot(props: ReasonColumnProps) {
  const texts = useMessages(uiTexts).reason
  const [open, setOpen] = useState(false)
  const conclusion = useConclusion(props)
  const needs = props.reason?.needs.length ?? 0
  return (
    <aside aria-label={texts.title} className="no-print">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(true)}
        className="fixed inset-x-0 bottom-(--foot,0px) z-30 flex min-h-13 items-center gap-3 border-t border-line-strong bg-surface px-4 py-2 text-start"
      >
        <LawIcon size={18} className="text-accent" />
        <span className="min-w-0 flex-1">
          <span className="block truncate font-strong">{conclusion?.title ?? texts.title}</span>
          <span className="block truncate text-small text-ink-soft">
            {needs > 0 ? texts.needsCount(needs) : texts.showAll}
          </span>
        </span>
        <ExpandIcon className="rotate-180 text-ink-soft" />
      </button>
      <Drawer side="bottom" title={props.title ?? texts.title} open={open} onOpenChange={setOpen}>
        <ReasonBody {...props} bare />
      </Drawer>
      {/* Keeps the last lines of the page above the bar. */}
      <div className="h-16" aria-hidden="true" />
    </aside>
  )
}

function ReasonBody(props: ReasonColumnProps & { readonly bare?: boolean }) {
  const { reason, title, needsTitle, factWords, answer, stale, children, words, bare } = props
  const texts = useMessages(uiTexts).reason
  const say = useTranslated()
  const conclusion = useConclusion(props)
  const open = reason?.conclusion === 'undetermined'
  const Picture = conclusion?.meaning ? meaningIcons[conclusion.meaning] : LawIcon
  const facts = reason?.facts.flatMap(fact => factWords?.(fact) ?? []) ?? []
  const needs = reason && reason.needs.length > 0 && (
    <Part title={needsTitle ?? texts.needs} count={reason.needs.length} asks>
      <ul className="flex flex-col gap-3">
        {reason.needs.map(need => (
          <Need key={need.fact} need={need} answer={answer?.(need)} />
        ))}
      </ul>
    </Part>
  )
  return (
    <div
      aria-busy={stale || !reason}
      className={classes('flex flex-col gap-5 transition-opacity duration-150', stale && 'opacity-60')}
    >
      <header className="flex flex-col gap-1.5">
        {!bare && <h2 className="text-small font-strong text-ink-faint">{title ?? texts.title}</h2>}
        {reason && conclusion ? (
          <div aria-live="polite" className="flex flex-col gap-1.5">
            <p
              className={classes(
                'flex items-start gap-2 text-title font-strong',
                conclusion.meaning ? meaningInk[conclusion.meaning] : 'text-accent',
              )}
            >
              <Picture size={20} className="mt-1" />
              <Said>{conclusion.title}</Said>
            </p>
            {conclusion.sentence && (
              <p className="text-ink-soft">
                <Said>{conclusion.sentence}</Said>
              </p>
            )}
            {open && reason.atLeast && (
              <p className="text-table font-strong">{texts.atLeast(words(reason.atLeast).title)}</p>
            )}
            {!open && isDutyLabel(reason.label) && (
              <p>
                <LabelMark duty={reason.label} />
              </p>
            )}
          </div>
        ) : (
          <div className="h-6 w-2/3 animate-[breathe_1.4s_ease-in-out_infinite] rounded-sm bg-hover" />
        )}
      </header>
      {open && needs}
      {reason && reason.because.length > 0 && (
        <Part title={texts.because}>
          <ol className="flex flex-col gap-3">
            {reason.because.map(because => (
              <Because
                key={`${because.rule} ${because.lifts ?? ''}`}
                because={because}
                overall={reason.label}
              />
            ))}
          </ol>
        </Part>
      )}
      {!open && needs}
      {reason && reason.duties.length > 0 && (
        <Part title={texts.duties}>
          <ul className="flex flex-col gap-3">
            {reason.duties.map(duty => (
              <li key={duty.rule} className="flex flex-col gap-0.5">
                {duty.blocking && (
                  <span className="inline-flex items-center gap-1.5 text-table font-strong text-needs">
                    <NeedsIcon size={14} />
                    {texts.blocking}
                  </span>
                )}
                <p>
                  <Said>{say(duty.text)}</Said>
                </p>
                <Footing cites={duty.cites} label={duty.label} overall={reason.label} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {reason && reason.alternatives.length > 0 && (
        <Part title={texts.wouldChange}>
          <ul className="flex flex-col gap-2">
            {reason.alternatives.map(alternative => (
              <li key={alternative.text.fr} className="flex items-start gap-2">
                <GoIcon size={14} className="mt-1 text-accent" />
                <span>
                  <Said>{say(alternative.text)}</Said>
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {facts.length > 0 && (
        <Folded title={texts.facts} count={facts.length}>
          <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1.5 text-table">
            {facts.map(fact => (
              <div key={fact.label} className="contents">
                <dt className="text-ink-soft">
                  <Said>{fact.label}</Said>
                </dt>
                <dd className="text-end font-strong" dir="auto">
                  {fact.value}
                </dd>
              </div>
            ))}
          </dl>
        </Folded>
      )}
      {reason && reason.readings.length > 0 && (
        <Folded title={texts.doubts} count={reason.readings.length} doubtful>
          <ul className="flex flex-col gap-3">
            {reason.readings.map(reading => (
              <li key={reading.id} className="flex flex-col gap-1 text-table">
                <p>
                  <Said>{texts.reading(say(reading.doubt))}</Said>
                </p>
                <p className="text-ink-soft">
                  <Said>{texts.encoded(say(reading.encoded))}</Said>
                </p>
                <Articles cites={reading.cites} />
              </li>
            ))}
          </ul>
        </Folded>
      )}
      {reason && reason.reviews.length > 0 && (
        <Part title={texts.reviews}>
          <ul className="flex flex-col gap-2">
            {reason.reviews.map(review => (
              <li key={review.rule} className="text-table">
                <Said>{say(review.text)}</Said> <Articles cites={review.cites} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {children}
    </div>
  )
}

const isDutyLabel = (label: string): label is DutyLabel => label in dutyLabels

function Part({
  title,
  count,
  asks,
  children,
}: {
  title: string
  count?: number
  asks?: boolean
  children: ReactNode
}) {
  return (
    <section className="flex flex-col gap-2 border-t border-line pt-4">
      <h3 className={classes('flex items-center gap-1.5 text-table font-strong', asks && 'text-needs')}>
        {asks && <NeedsIcon size={14} />}
        {title}
        {count !== undefined && <span className="font-normal text-ink-faint">{count}</span>}
      </h3>
      {children}
    </section>
  )
}

function Folded({
  title,
  count,
  doubtful,
  children,
}: {
  title: string
  count: number
  doubtful?: boolean
  children: ReactNode
}) {
  return (
    <details className="group border-t border-line pt-4">
      <summary
        className={classes(
          'flex list-none items-center gap-1.5 text-table font-strong [&::-webkit-details-marker]:hidden',
          doubtful && 'text-doubtful',
        )}
      >
        {doubtful && <DoubtfulIcon size={14} />}
        {title}
        <span className="font-normal text-ink-faint">{count}</span>
        <ExpandIcon size={14} className="ms-auto text-ink-soft transition-transform group-open:rotate-180" />
      </summary>
      <div className="pt-3">{children}</div>
    </details>
  )
}

/** Where a reason stands: its articles, and its label where that differs from the whole answer's. */
function Footing({ cites, label, overall }: { cites: readonly string[]; label: string; overall: string }) {
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-table">
      <Articles cites={cites} />
      {label !== overall && isDutyLabel(label) && <LabelMark duty={label} />}
    </p>
  )
}

function Because({ because, overall }: { because: ReasonBecause; overall: string }) {
  const texts = useMessages(uiTexts).reason
  const say = useTranslated()
  return (
    <li className="flex flex-col gap-0.5">
      {because.lifts && <span className="text-small font-strong text-settled">{texts.lifted}</span>}
      <p>
        <Said>{say(because.text)}</Said>
      </p>
      {because.evidence.length > 0 && (
        <p className="flex flex-wrap gap-x-2 font-key text-small text-ink-soft">
          {because.evidence.map(place => (
            <bdi key={place} className="ltr">
              {place}
            </bdi>
          ))}
        </p>
      )}
      <Footing cites={because.cites} label={because.label} overall={overall} />
    </li>
  )
}

function Need({ need, answer }: { need: ReasonNeed; answer: ReactNode }) {
  const say = useTranslated()
  return (
    <li className="flex flex-col gap-1 border-s-2 border-needs ps-3">
      <p className="font-strong">
        <Said>{say(need.question)}</Said>
      </p>
      <p className="text-table text-ink-soft">
        <Said>{say(need.help)}</Said>
      </p>
      <Articles cites={need.cites} />
      {answer}
    </li>
  )
}
