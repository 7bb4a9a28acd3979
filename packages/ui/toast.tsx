// A passing word that something was done, with a way back where there is one. It waits while it is pointed at or holds
// the focus. What is refused is said where it was asked (see problem.tsx), not here.
import { createContext, type ReactNode, use, useCallback, useEffect, useRef, useState } from 'react'
import { CloseIcon, SettledIcon } from './icon.tsx'
import { useMessages } from './language.tsx'
import { uiTexts } from './texts.ts'

export type Word = {
  readonly text: string
  /** A way back: "Annuler". */
  readonly undo?: { readonly label: string; readonly run: () => void }
}

type Said = Word & { readonly id: number }

const ToastContext = createContext<((word: Word) => void) | null>(null)

/** A word without a way back is read in passing; one with it leaves time to take it. */
const seconds = (word: Word) => (word.undo ? 12 : 6)

export function ToastProvider({ children }: { children: ReactNode }) {
  const texts = useMessages(uiTexts)
  const [words, setWords] = useState<readonly Said[]>([])
  const next = useRef(0)
  const say = useCallback((word: Word) => {
    next.current += 1
    const id = next.current
    // At most three at a time; the oldest gives way.
    setWords(before => [...before.slice(-2), { ...word, id }])
  }, [])
  const forget = useCallback((id: number) => setWords(before => before.filter(word => word.id !== id)), [])
  return (
    <ToastContext value={say}>
      {children}
      <section
        aria-label={texts.notices}
        className="no-print pointer-events-none fixed end-4 bottom-4 z-60 w-[min(26rem,calc(100vw-2rem))] max-md:bottom-20"
      >
        <ol aria-live="polite" className="flex flex-col gap-2">
          {words.map(word => (
            <Toast key={word.id} word={word} onForget={forget} />
          ))}
        </ol>
      </section>
    </ToastContext>
  )
}

function Toast({ word, onForget }: { word: Said; onForget: (id: number) => void }) {
  const texts = useMessages(uiTexts)
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => onForget(word.id), seconds(word) * 1000)
    return () => clearTimeout(timer)
  }, [held, word, onForget])
  const small = 'inline-flex min-h-7 items-center justify-center rounded-sm'
  return (
    <li
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-auto flex animate-[appear_160ms_ease-out] items-center gap-3 rounded-md border border-line-strong bg-surface px-4 py-2.5 shadow-lift"
    >
      <SettledIcon className="text-settled" />
      <span className="min-w-0 flex-1" dir="auto">
        {word.text}
      </span>
      {word.undo && (
        <button
          type="button"
          onClick={() => {
            word.undo?.run()
            onForget(word.id)
          }}
          className={`${small} px-1.5 font-strong text-accent hover:underline`}
        >
          {word.undo.label}
        </button>
      )}
      <button
        type="button"
        aria-label={texts.dismiss}
        onClick={() => onForget(word.id)}
        className={`${small} w-7 text-ink-soft hover:text-ink`}
      >
        <CloseIcon />
      </button>
    </li>
  )
}

/** Says that something was done. */
export function useToast(): (word: Word) => void {
  const say = use(ToastContext)
  if (!say) throw new Error('ToastProvider is missing above this component')
  return say
}
