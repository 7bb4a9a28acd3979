// A short list of acts, or of choices of which one holds, behind a button. What opens is fetched at the first press, so
// that pages whose menus nobody opens do not carry it.

import { Slot } from 'radix-ui'
import { lazy, type ReactElement, Suspense, useState } from 'react'
import type { Icon } from './icon.tsx'

const load = () => import('./menu-surface.tsx')
const MenuSurface = lazy(async () => ({ default: (await load()).MenuSurface }))

export type MenuItem =
  | {
      readonly kind?: 'act'
      readonly id: string
      readonly label: string
      readonly icon?: Icon
      readonly harmful?: boolean
      readonly disabled?: boolean
      readonly onSelect: () => void
    }
  | {
      readonly kind: 'choice'
      readonly id: string
      readonly label: string
      readonly chosen: boolean
      readonly onSelect: () => void
      readonly lang?: string
    }
  | { readonly kind: 'heading'; readonly id: string; readonly label: string }
  | { readonly kind: 'line'; readonly id: string }

export type MenuProps = {
  readonly trigger: ReactElement
  readonly items: readonly MenuItem[]
  readonly align?: 'start' | 'end'
  readonly side?: 'top' | 'bottom'
}

const opens = ['Enter', ' ', 'ArrowDown', 'ArrowUp']

export function Menu(props: MenuProps) {
  const [wanted, setWanted] = useState(false)
  const closed = (
    <Slot.Root
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => setWanted(true)}
      onKeyDown={(event: React.KeyboardEvent) => {
        if (!opens.includes(event.key)) return
        event.preventDefault()
        setWanted(true)
      }}
    >
      {props.trigger}
    </Slot.Root>
  )
  return wanted ? (
    <Suspense fallback={closed}>
      <MenuSurface {...props} />
    </Suspense>
  ) : (
    closed
  )
}
