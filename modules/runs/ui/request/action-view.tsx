// What becomes of the rows, column by column where they stay, and of the rows that refer to them.
import type { Change } from '@himaya/plans/action'
import type { Request } from '@himaya/plans/request'
import { useFormat, useMessages } from '@himaya/ui/language'
import { Said } from '@himaya/ui/said'
import { tableWords } from './condition-words.ts'
import { requestTexts } from './texts.ts'

export function useChangeWords(): (change: Change) => string {
  const { becomes } = useMessages(requestTexts).action
  const format = useFormat()
  return change => {
    switch (change.becomes) {
      case 'constant':
        return becomes.constant(change.value)
      case 'multiple':
        return becomes.multiple(change.of)
      case 'beginning':
        return becomes.beginning(change.characters)
      case 'noise':
        return becomes.noise(change.share)
      case 'without':
        return becomes.without(format.list(change.paths.map(path => path.join('.'))))
      default:
        return becomes[change.becomes]
    }
  }
}

export function ActionView({ request, isArchive = false }: { request: Request; isArchive?: boolean }) {
  const m = useMessages(requestTexts).action
  const changeWords = useChangeWords()
  const { action, dependents } = request
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <p>{isArchive ? m.archive : m[action.does]}</p>
      {'columns' in action && (
        <dl className="grid grid-cols-[minmax(6rem,12rem)_minmax(0,1fr)] gap-x-4 gap-y-1 border-s-2 border-line ps-3 text-table">
          {action.columns.map(({ column, change }) => (
            <div key={column} className="contents">
              <dt>
                <bdi className="ltr font-key text-small break-all">{column}</bdi>
              </dt>
              <dd className="text-ink-soft">
                <Said>{changeWords(change)}</Said>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {dependents.length > 0 && (
        <ul className="flex flex-col gap-1 border-s-2 border-line ps-3 text-table">
          {dependents.map(dependent => (
            <li key={tableWords(dependent.table)} className="flex flex-wrap gap-x-2">
              <span>
                <Said>{m.rowsOf(tableWords(dependent.table))}</Said>
              </span>
              <span className="text-ink-soft">{m.dependents[dependent.do]}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
