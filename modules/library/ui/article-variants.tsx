// Where the copies of an article differ: each wording as it stands, which one is followed and why, and the answers that
// hang on it.
import { DiffersIcon } from '@himaya/ui/icon'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { Section } from '@himaya/ui/page'
import type { ArticleRecord, VariantRecord } from '../records.ts'
import { PassageLink } from './passage-link.tsx'
import { useQuestionTitles } from './question-titles.ts'
import { texts } from './texts.ts'

type Props = { readonly organisationId: string; readonly article: ArticleRecord }

export function ArticleVariants({ organisationId, article }: Props) {
  const { article: m } = useMessages(texts)
  if (article.variants.length === 0) return null
  return (
    <Section title={m.variants} help={m.variantsHelp}>
      <div className="flex max-w-5xl flex-col gap-6">
        {article.variants.map(variant => (
          <Variant key={variant.id} organisationId={organisationId} variant={variant} />
        ))}
      </div>
    </Section>
  )
}

function Variant({ organisationId, variant }: { organisationId: string; variant: VariantRecord }) {
  const { article: m } = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const titleOf = useQuestionTitles()
  return (
    <section className="flex flex-col gap-2 border-t border-line pt-3">
      <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 font-strong">
        <DiffersIcon />
        {say(variant.point)}
        <span className="text-table font-normal">
          <PassageLink organisationId={organisationId} cite={variant.at} />
        </span>
      </h3>
      <div className="grid gap-4 md:grid-cols-3">
        {variant.copies.map(copy => (
          <figure
            key={copy.copy}
            className={`flex flex-col gap-1.5 border-s-2 ps-3 ${copy.copy === variant.decides ? 'border-settled' : 'border-line'}`}
          >
            <blockquote dir="auto" className={copy.wording ? '' : 'text-ink-faint'}>
              {copy.wording || m.missingWords}
            </blockquote>
            <figcaption className="flex flex-col items-start gap-1 text-small text-ink-soft">
              {say(copy.label)}
              {copy.copy === variant.decides && <StateMark meaning="settled" word={m.followed} />}
            </figcaption>
          </figure>
        ))}
      </div>
      <p className="max-w-(--measure) text-table text-ink-soft">{say(variant.why)}</p>
      <p className="text-table">
        {variant.questions.length > 0
          ? m.depends(format.list(variant.questions.map(titleOf)))
          : m.dependsNothing}
      </p>
    </section>
  )
}
