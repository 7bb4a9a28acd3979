// Some of the rows meant, masked by the source's own connector before they came here. Wide tables scroll in their frame.
import { useMessages } from '@himaya/ui/language'
import { texts } from '../texts.ts'

type Row = Readonly<Record<string, string | null>>

export function SampleTable({ title, rows }: { title: string; rows: readonly Row[] }) {
  const { preview: m } = useMessages(texts)
  const columns = [...new Set(rows.flatMap(row => Object.keys(row)))]
  if (rows.length === 0) return <p className="text-ink-soft">{m.sampleNone}</p>
  return (
    <section
      aria-label={title}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      dir="ltr"
      className="overflow-x-auto rounded-md border border-line"
    >
      <table className="min-w-full border-collapse text-small">
        <thead>
          <tr className="bg-sunken">
            {columns.map(column => (
              <th
                key={column}
                scope="col"
                className="px-2.5 py-1.5 text-start font-key font-normal whitespace-nowrap text-ink-soft"
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // Masked rows have no identity, and may be alike.
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
            <tr key={index} className="border-t border-line">
              {columns.map(column => {
                const value = row[column]
                return (
                  <td key={column} className="px-2.5 py-1 font-key whitespace-nowrap">
                    {value === null || value === undefined ? (
                      <span className="text-ink-faint">{m.empty}</span>
                    ) : (
                      <Masked value={value} />
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Its first letter may be Arabic: what stands for the rest keeps its own direction all the same. */
function Masked({ value }: { readonly value: string }) {
  const [first = '', ...rest] = value
  return (
    <bdi dir="ltr">
      <bdi>{first}</bdi>
      {rest.join('')}
    </bdi>
  )
}
