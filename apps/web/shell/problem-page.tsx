// The page that each refusal names: `/problems/<code>`, open to anyone, for whoever met it on a screen or in a program.
import pages from 'virtual:problem-pages'
import { Articles } from '@himaya/ui/article'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { Said } from '@himaya/ui/said'
import { uiTexts } from '@himaya/ui/texts.ts'
import { getRouteApi } from '@tanstack/react-router'
import { shellTexts } from '../texts.ts'
import { NotFound } from './nothing-here.tsx'
import type { Block } from './problem-text.ts'

const route = getRouteApi('/plain/problems/$code')

export function Page() {
  const { code } = route.useParams()
  const texts = useMessages(shellTexts)
  const { problem } = useMessages(uiTexts)
  const say = useTranslated()
  const page = Object.hasOwn(pages, code) ? pages[code] : undefined
  if (!page) return <NotFound />
  // A bug has no kind of its own: only its number helps.
  const title = page.title ? say(page.title) : problem.bug
  const fix = page.fix ? say(page.fix) : problem.bugFix
  return (
    <article className="flex flex-col gap-6">
      <title>{`${title} · Himaya`}</title>
      <header className="flex flex-col gap-2">
        <p dir="ltr" className="self-start font-key text-small text-ink-soft">
          {page.status ?? 500} {code}
        </p>
        <h1 className="text-display font-strong">
          <Said>{title}</Said>
        </h1>
        <p className="text-lead">
          <Said>{fix}</Said>
        </p>
        {page.cites && page.cites.length > 0 && <Articles cites={page.cites} />}
      </header>
      <section className="flex flex-col gap-3 border-t border-line pt-5">
        <h2 className="text-table font-strong text-ink-soft">{texts.inDetail}</h2>
        <div lang="en" dir="ltr" className="flex flex-col gap-3">
          {page.blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a page never change places
            <BlockOf key={index} block={block} />
          ))}
        </div>
      </section>
    </article>
  )
}

function BlockOf({ block }: { block: Block }) {
  if (block.kind === 'code')
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      <pre tabIndex={0} className="overflow-x-auto rounded-md bg-sunken p-3 font-key text-small">
        {block.text}
      </pre>
    )
  return (
    <p>
      {block.runs.map((run, index) => {
        if (run.kind === 'text') return run.text
        const Tag = run.kind === 'strong' ? 'strong' : 'code'
        return (
          <Tag
            // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a paragraph never change places
            key={index}
            className={run.kind === 'strong' ? 'font-strong' : 'font-key text-small break-words'}
          >
            {run.text}
          </Tag>
        )
      })}
    </p>
  )
}
