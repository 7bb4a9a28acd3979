// What is missing, each with the field that fills it one press away; then what the law objects to.
import { Articles } from '@himaya/ui/article'
import { ButtonLink } from '@himaya/ui/button'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { Section } from '@himaya/ui/page'
import { Said } from '@himaya/ui/said'
import type { MissingItem, Objection } from '../records.ts'
import { texts } from './texts.ts'

type Props = { readonly organisationId: string; readonly missing: readonly MissingItem[] }

export function MissingList({ organisationId, missing }: Props) {
  const m = useMessages(texts)
  const demanded = missing.filter(({ required }) => required)
  const invited = missing.filter(({ required }) => !required)
  return (
    <>
      {demanded.length > 0 && (
        <Section
          title={m.missing.title}
          help={<StateMark meaning="needs" word={m.missing.count(demanded.length)} look="plain" />}
        >
          <Items organisationId={organisationId} items={demanded} />
        </Section>
      )}
      {invited.length > 0 && (
        <details className="max-w-3xl">
          <summary className="text-table text-ink-soft">
            {m.missing.invited} ({invited.length})
          </summary>
          <Items organisationId={organisationId} items={invited} />
        </details>
      )}
    </>
  )
}

function Items({ organisationId, items }: { organisationId: string; items: readonly MissingItem[] }) {
  const m = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  return (
    <ul className="flex max-w-3xl flex-col">
      {items.map(({ item, label, help, cites, entries, place }) => (
        <li key={item} className="flex items-start gap-4 border-t border-line py-3 first:border-t-0">
          <div className="flex min-w-0 flex-1 flex-col gap-0.5">
            <p className="font-strong">
              <Said>{say(label)}</Said>
            </p>
            <p className="text-table text-ink-soft">
              <Said>{say(help)}</Said>
            </p>
            {entries.length > 0 && (
              <p className="text-table" dir="auto">
                {m.missing.entries(format.list(entries))}
              </p>
            )}
            <Articles cites={cites} />
          </div>
          <ButtonLink size="small" href={`/o/${organisationId}/${place}`}>
            {m.missing.go}
          </ButtonLink>
        </li>
      ))}
    </ul>
  )
}

export function Objections({
  organisationId,
  objections,
}: {
  organisationId: string
  objections: readonly Objection[]
}) {
  const m = useMessages(texts)
  const say = useTranslated()
  if (objections.length === 0) return null
  return (
    <Section title={m.objections} help={m.objectionsHelp}>
      <ul className="flex max-w-3xl flex-col">
        {objections.map(({ rule, text, cites, place }) => (
          <li
            key={`${rule} ${text.fr}`}
            className="flex items-start gap-4 border-t border-line py-3 first:border-t-0"
          >
            <div className="flex min-w-0 flex-1 flex-col gap-0.5">
              <p>
                <Said>{say(text)}</Said>
              </p>
              <Articles cites={cites} />
            </div>
            <ButtonLink size="small" href={`/o/${organisationId}/${place}`}>
              {m.mend}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Section>
  )
}
