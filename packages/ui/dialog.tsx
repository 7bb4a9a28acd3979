// A question that must be answered before going on. Focus stays inside, Escape leaves, the page behind is still.
import { Dialog as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'
import { useFocusReturn } from './focus-return.ts'
import { CloseIcon } from './icon.tsx'
import { useMessages } from './language.tsx'
import { uiTexts } from './texts.ts'

type DialogProps = {
  readonly title: string
  readonly help?: ReactNode
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly children?: ReactNode
  readonly actions?: ReactNode
}

export function Dialog({ title, help, open, onOpenChange, children, actions }: DialogProps) {
  const texts = useMessages(uiTexts)
  const focus = useFocusReturn()
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-40 grid animate-[fade_120ms_ease-out] place-items-center overflow-y-auto bg-veil p-4 max-md:items-end max-md:p-0">
          <Primitive.Content
            {...focus}
            {...(help ? {} : { 'aria-describedby': undefined })}
            className="flex w-[min(34rem,100%)] animate-[appear_140ms_ease-out] flex-col gap-5 rounded-lg border border-line bg-surface p-6 shadow-lift max-md:w-full max-md:rounded-b-none"
          >
            <div className="flex items-start gap-3">
              <div className="flex min-w-0 flex-1 flex-col gap-1.5">
                <Primitive.Title className="text-lead font-strong">{title}</Primitive.Title>
                {help && (
                  <Primitive.Description asChild>
                    <div className="text-ink-soft">{help}</div>
                  </Primitive.Description>
                )}
              </div>
              <Primitive.Close
                aria-label={texts.close}
                className="-me-2 -mt-2 inline-flex size-9 items-center justify-center rounded-md text-ink-soft hover:bg-hover hover:text-ink"
              >
                <CloseIcon />
              </Primitive.Close>
            </div>
            {children}
            {actions && <div className="flex flex-wrap justify-end gap-2">{actions}</div>}
          </Primitive.Content>
        </Primitive.Overlay>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
