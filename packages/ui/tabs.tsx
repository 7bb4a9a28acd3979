// A few views of the same thing. The chosen one stands in the address, so that it can be linked to.
import { Tabs as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'
import { useSearch } from './navigation.tsx'

export type Tab = {
  readonly id: string
  readonly label: string
  readonly count?: number
  readonly content: ReactNode
}

type TabsProps = {
  readonly name: string
  readonly tabs: readonly Tab[]
  /** The parameter of the address that holds the choice. */
  readonly parameter?: string
}

export function Tabs({ name, tabs, parameter = 'tab' }: TabsProps) {
  const [parameters, change] = useSearch()
  const first = tabs[0]?.id ?? ''
  const wanted = parameters.get(parameter)
  const chosen = tabs.some(tab => tab.id === wanted) && wanted ? wanted : first
  return (
    <Primitive.Root
      value={chosen}
      onValueChange={next => change({ [parameter]: next === first ? '' : next })}
      className="flex flex-col gap-5"
    >
      <Primitive.List aria-label={name} className="flex gap-5 overflow-x-auto border-b border-line">
        {tabs.map(tab => (
          <Primitive.Trigger
            key={tab.id}
            value={tab.id}
            className="-mb-px min-h-9 border-b-2 border-transparent whitespace-nowrap text-ink-soft -outline-offset-2 hover:text-ink data-[state=active]:border-accent data-[state=active]:font-strong data-[state=active]:text-ink pointer-coarse:min-h-11"
          >
            {tab.label}
            {tab.count !== undefined && (
              <span className="ms-1.5 font-normal text-ink-faint">{tab.count}</span>
            )}
          </Primitive.Trigger>
        ))}
      </Primitive.List>
      {tabs.map(tab => (
        <Primitive.Content key={tab.id} value={tab.id} className="rounded-sm outline-offset-4">
          {tab.content}
        </Primitive.Content>
      ))}
    </Primitive.Root>
  )
}
