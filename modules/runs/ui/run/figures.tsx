// Rows of what, and how many: figures that line up, with what is an estimate said so.
import { useFormat, useMessages } from '@himaya/ui/language'
import { Said } from '@himaya/ui/said'
import type { ReactNode } from 'react'
import { texts } from '../texts.ts'

export type Figure = {
  readonly key: string
  readonly words: string
  readonly rows: number
  /** The source's own estimate. */
  readonly isEstimate?: boolean
  readonly mark?: ReactNode
}

export function Figures({ title, figures }: { title: string; figures: readonly Figure[] }) {
  const m = useMessages(texts)
  const format = useFormat()
  return (
    <div className="flex flex-col gap-2">
      <table aria-label={title} className="w-full max-w-(--measure) border-collapse text-table">
        <thead className="sr-only">
          <tr>
            <th scope="col">{m.preview.kind}</th>
            <th scope="col">{m.preview.count}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(figure => (
            <tr key={figure.key} className="border-b border-line">
              <th scope="row" className="py-1.5 pe-4 text-start font-normal">
                <span className="flex flex-wrap items-center gap-x-3">
                  <Said>{figure.words}</Said>
                  {figure.mark}
                </span>
              </th>
              <td className="py-1.5 text-end font-strong whitespace-nowrap tabular-nums">
                {figure.isEstimate ? m.about(figure.rows) : format.number(figure.rows)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {figures.some(({ isEstimate }) => isEstimate) && (
        <p className="text-table text-ink-soft">{m.preview.estimate}</p>
      )}
    </div>
  )
}
