// A small surface that opens beside what was pressed and closes on Escape or a press elsewhere.
import { Popover as Primitive } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import { classes } from './class-names.ts'

type PopoverProps = {
  readonly trigger: ReactElement
  readonly children: ReactNode
  /** Read out when the surface opens. */
  readonly name: string
  readonly open?: boolean
  readonly onOpenChange?: (open: boolean) => void
  readonly align?: 'start' | 'center' | 'end'
  readonly className?: string
}

export function Popover({
  trigger,
  children,
  name,
  open,
  onOpenChange,
  align = 'start',
  className,
}: PopoverProps) {
  return (
    <Primitive.Root {...(open === undefined ? {} : { open })} onOpenChange={onOpenChange}>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          aria-label={name}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className={classes(
            'z-50 max-w-[min(24rem,calc(100vw-1rem))] animate-[appear_120ms_ease-out] rounded-lg border border-line',
            'bg-surface p-4 text-body shadow-lift',
            className,
          )}
        >
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
