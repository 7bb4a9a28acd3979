// Statements of a source, folded until somebody wants to read them; what is to be carried elsewhere can be copied.
import { Button } from '@himaya/ui/button'
import { CopyIcon, ExpandIcon } from '@himaya/ui/icon'
import { useMessages } from '@himaya/ui/language'
import { useToast } from '@himaya/ui/toast'
import { texts } from '../texts.ts'

type Props = {
  readonly title: string
  readonly help?: string
  readonly statements: readonly string[]
  readonly copies?: boolean
}

export function Statements({ title, help, statements, copies = false }: Props) {
  const m = useMessages(texts)
  const toast = useToast()
  const text = statements
    .map(statement => (statement.endsWith(';') ? statement : `${statement};`))
    .join('\n\n')
  if (statements.length === 0) return null
  return (
    <details className="group border-t border-line pt-3">
      <summary className="flex list-none items-center gap-1.5 font-strong [&::-webkit-details-marker]:hidden">
        {title}
        <span className="font-normal text-ink-faint">{statements.length}</span>
        <ExpandIcon size={14} className="ms-auto text-ink-soft transition-transform group-open:rotate-180" />
      </summary>
      <div className="flex flex-col items-start gap-2 pt-2">
        {help && <p className="text-table text-ink-soft">{help}</p>}
        <pre
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
          dir="ltr"
          className="max-h-80 w-full overflow-auto rounded-md bg-sunken p-3 font-key text-small whitespace-pre-wrap"
        >
          {text}
        </pre>
        {copies && (
          <Button
            size="small"
            icon={CopyIcon}
            onClick={() => void navigator.clipboard.writeText(text).then(() => toast({ text: m.copied }))}
          >
            {m.copy}
          </Button>
        )}
      </div>
    </details>
  )
}
