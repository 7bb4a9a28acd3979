// A surface that slides over the page from its end side, or from below, for what is read beside the work.
import { Dialog as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'
import { classes } from './class-names.ts'
import { useFocusReturn } from './focus-return.ts'
import { CloseIcon } from './icon.tsx'
import { useMessages } from './language.tsx'
import { uiTexts } from './texts.ts'

type DrawerProps = {
  readonly title: string
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly children: ReactNode
  readonly side?: 'end' | 'start' | 'bottom'
  readonly wide?: boolean
  /** The content brings its own frame; only the title is read out. */
  readonly bare?: boolean
}

const sides = {
  end: 'inset-y-0 end-0 border-s animate-[from-end_160ms_ease-out]',
  start: 'inset-y-0 start-0 border-e animate-[from-start_160ms_ease-out]',
  bottom: 'inset-x-0 bottom-0 max-h-[85dvh] rounded-t-lg border-t animate-[from-below_180ms_ease-out]',
}

export function Drawer({
  title,
  open,
  onOpenChange,
  children,
  side = 'end',
  wide = false,
  bare = false,
}: DrawerProps) {
  const texts = useMessages(uiTexts)
  const focus = useFocusReturn()
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-40 animate-[fade_160ms_ease-out] bg-veil" />
        <Primitive.Content
          {...focus}
          aria-describedby={undefined}
          className={classes(
            'fixed z-50 flex flex-col border-line bg-surface shadow-lift',
            sides[side],
            side !== 'bottom' && !bare && (wide ? 'w-[min(56rem,100vw)]' : 'w-[min(26rem,92vw)]'),
          )}
        >
          {bare ? (
            <>
              <Primitive.Title className="sr-only">{title}</Primitive.Title>
              {children}
            </>
          ) : (
            <>
              <div className="flex items-center gap-3 border-b border-line px-5 py-3">
                <Primitive.Title className="min-w-0 flex-1 text-lead font-strong">{title}</Primitive.Title>
                <Primitive.Close
                  aria-label={texts.close}
                  className="inline-flex size-9 items-center justify-center rounded-md text-ink-soft hover:bg-hover hover:text-ink"
                >
                  <CloseIcon />
                </Primitive.Close>
              </div>
              <div className="min-h-0 flex-1 overflow-y-auto px-5 py-5">{children}</div>
            </>
          )}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
