// A passing word that something was done, with a way back where there is one. What is refused is said where it was
// asked (see problem.tsx), not here.
import { Toast as Primitive } from 'radix-ui'
import { createContext, type ReactNode, use, useCallback, useMemo, useRef, useState } from 'react'
import { CloseIcon, SettledIcon } from './icon.tsx'
import { useMessages } from './language.tsx'
import { uiTexts } from './texts.ts'

export type Word = {
  readonly text: string
  /** A way back: "Annuler". */
  readonly undo?: { readonly label: string; readonly run: () => void }
}

const ToastContext = createContext<((word: Word) => void) | null>(null)

export function ToastProvider({ children }: { children: ReactNode }) {
  const texts = useMessages(uiTexts)
  const [words, setWords] = useState<readonly (Word & { readonly id: number })[]>([])
  const next = useRef(0)
  const say = useCallback((word: Word) => {
    next.current += 1
    const id = next.current
    setWords(before => [...before.slice(-2), { ...word, id }])
  }, [])
  const forget = (id: number) => setWords(before => before.filter(word => word.id !== id))
  const value = useMemo(() => say, [say])
  return (
    <ToastContext value={value}>
      <Primitive.Provider label={texts.notices} duration={6000}>
        {children}
        {words.map(word => (
          <Primitive.Root
            key={word.id}
            onOpenChange={open => {
              if (!open) forget(word.id)
            }}
            className="flex animate-[appear_160ms_ease-out] items-center gap-3 rounded-md border border-line-strong bg-surface px-4 py-2.5 shadow-lift"
          >
            <SettledIcon className="text-settled" />
            <Primitive.Description className="min-w-0 flex-1" dir="auto">
              {word.text}
            </Primitive.Description>
            {word.undo && (
              <Primitive.Action
                altText={word.undo.label}
                onClick={word.undo.run}
                className="min-h-7 rounded-sm px-1.5 font-strong text-accent hover:underline"
              >
                {word.undo.label}
              </Primitive.Action>
            )}
            <Primitive.Close
              aria-label={texts.dismiss}
              className="inline-flex size-7 items-center justify-center rounded-sm text-ink-soft hover:text-ink"
            >
              <CloseIcon />
            </Primitive.Close>
          </Primitive.Root>
        ))}
        <Primitive.Viewport className="fixed end-4 bottom-4 z-60 flex w-[min(26rem,calc(100vw-2rem))] flex-col gap-2 max-md:bottom-20" />
      </Primitive.Provider>
    </ToastContext>
  )
}

/** Says that something was done. */
export function useToast(): (word: Word) => void {
  const say = use(ToastContext)
  if (!say) throw new Error('ToastProvider is missing above this component')
  return say
}
