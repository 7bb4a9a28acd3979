// The opened menu; fetched when a menu is first pressed (menu.tsx).
import { DropdownMenu as Primitive } from 'radix-ui'
import { classes } from './class-names.ts'
import { CheckIcon } from './icon.tsx'
import type { MenuItem, MenuProps } from './menu.tsx'

const row =
  'flex min-h-8 cursor-default items-center gap-2 rounded-sm px-2 py-1 outline-none select-none ' +
  'data-highlighted:bg-hover data-disabled:opacity-55 pointer-coarse:min-h-11'

export function MenuSurface({ trigger, items, align = 'start', side = 'bottom' }: MenuProps) {
  return (
    <Primitive.Root modal={false} defaultOpen>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
          className="z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-48 max-w-80 animate-[appear_120ms_ease-out] overflow-y-auto rounded-lg border border-line bg-surface p-1 text-body shadow-lift"
        >
          {items.map(item => (
            <Item key={item.id} item={item} />
          ))}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}

function Item({ item }: { item: MenuItem }) {
  if (item.kind === 'line') return <Primitive.Separator className="my-1 h-px bg-line" />
  if (item.kind === 'heading')
    return (
      <Primitive.Label className="px-2 pt-1.5 pb-0.5 text-small font-strong text-ink-faint">
        {item.label}
      </Primitive.Label>
    )
  if (item.kind === 'choice')
    return (
      <Primitive.CheckboxItem checked={item.chosen} onSelect={item.onSelect} lang={item.lang} className={row}>
        <span className="flex size-4 items-center text-accent">
          <Primitive.ItemIndicator>
            <CheckIcon />
          </Primitive.ItemIndicator>
        </span>
        <span className="min-w-0 truncate" dir="auto">
          {item.label}
        </span>
      </Primitive.CheckboxItem>
    )
  const Picture = item.icon
  return (
    <Primitive.Item
      disabled={item.disabled}
      onSelect={item.onSelect}
      className={classes(row, item.harmful && 'text-prohibited')}
    >
      {Picture && <Picture />}
      <span className="min-w-0 truncate" dir="auto">
        {item.label}
      </span>
    </Primitive.Item>
  )
}
