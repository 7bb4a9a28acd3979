// The path of a leaf through the tree, drawn: the root above, at each level the neighbour that the hash is computed with.
// Hashes are put together from left to right whatever the page's language, so the drawing keeps that order.
import type { Hash } from '@himaya/ledger/hash'
import { toHex } from '@himaya/ledger/hex'
import type { PathStep } from '@himaya/ledger/path'
import { useMessages } from '@himaya/ui/language'
import { logTexts } from './messages/log.ts'

type TreePathProps = {
  readonly leaf: Hash
  readonly index: number
  readonly path: readonly PathStep[]
  readonly holds: boolean
}

const short = (hash: Hash) => `${toHex(hash.subarray(0, 5))}…`

export function TreePath({ leaf, index, path, holds }: TreePathProps) {
  const texts = useMessages(logTexts)
  const ink = holds ? 'var(--settled)' : 'var(--prohibited)'
  // From the root down: the hash of a level, and the neighbour of the one below.
  const rows = [...path].reverse()
  return (
    <figure className="mt-2 flex flex-col gap-2">
      <figcaption className="text-small text-ink-faint">{texts.pathDrawing(path.length)}</figcaption>
      <div dir="ltr" className="w-full max-w-xl rounded-md border border-line bg-surface p-3">
        <Label name={texts.root} hash={rows[0]?.hash ?? leaf} />
        {rows.map((step, at) => {
          const below = rows[at + 1]?.hash ?? leaf
          const isLeaf = at === rows.length - 1
          const neighbour = (
            <Neighbour
              name={texts.leaves(step.sibling.from + 1, step.sibling.to)}
              hash={step.siblingHash}
              end={step.side === 'left'}
            />
          )
          const own = (
            <Own
              name={isLeaf ? texts.leaves(index + 1, index + 1) : undefined}
              hash={below}
              end={step.side === 'right'}
            />
          )
          return (
            <div
              key={`${step.sibling.from} ${step.sibling.to}`}
              className="grid grid-cols-[minmax(0,1fr)_5rem_minmax(0,1fr)] items-end max-md:grid-cols-[minmax(0,1fr)_3rem_minmax(0,1fr)]"
            >
              {step.side === 'left' ? neighbour : own}
              <Branch side={step.side} ink={ink} isLeaf={isLeaf} />
              {step.side === 'left' ? own : neighbour}
            </div>
          )
        })}
      </div>
    </figure>
  )
}

function Label({ name, hash }: { name: string; hash: Hash }) {
  return (
    <p className="flex flex-col items-center text-center">
      <span className="text-small font-strong" dir="auto">
        {name}
      </span>
      <span className="font-key text-small text-ink-soft">{short(hash)}</span>
    </p>
  )
}

function Branch({ side, ink, isLeaf }: { side: 'left' | 'right'; ink: string; isLeaf: boolean }) {
  const neighbour = side === 'left' ? 0 : 80
  return (
    <svg viewBox="0 0 80 48" preserveAspectRatio="none" aria-hidden="true" className="h-12 w-full">
      <line
        x1="40"
        y1="0"
        x2={neighbour}
        y2="36"
        stroke="var(--line-strong)"
        strokeWidth="1"
        vectorEffect="non-scaling-stroke"
      />
      <line
        x1="40"
        y1="0"
        x2="40"
        y2={isLeaf ? 36 : 48}
        stroke={ink}
        strokeWidth="2"
        vectorEffect="non-scaling-stroke"
      />
      <rect x="36" y="33" width="8" height="6" fill={ink} />
    </svg>
  )
}

type SideProps = { readonly name?: string | undefined; readonly hash: Hash; readonly end: boolean }

function Neighbour({ name, hash, end }: SideProps) {
  return (
    <div className={`flex min-w-0 ${end ? 'justify-end' : 'justify-start'}`}>
      <p className="flex min-w-0 flex-col rounded-sm border border-line bg-sunken px-2 py-0.5">
        <span className="text-small text-ink-soft" dir="auto">
          {name}
        </span>
        <span className="font-key text-small text-ink-faint">{short(hash)}</span>
      </p>
    </div>
  )
}

function Own({ name, hash, end }: SideProps) {
  return (
    <div className={`flex min-w-0 flex-col px-1 ${end ? 'items-end' : 'items-start'}`}>
      {name && (
        <span className="text-small font-strong" dir="auto">
          {name}
        </span>
      )}
      <span className="font-key text-small text-ink-soft">{short(hash)}</span>
    </div>
  )
}
