// A page outside any organisation: entering, setting up, not found. The mark above, the languages below.
import type { ReactNode } from 'react'
import { LanguageSwitch, ThemeMenu } from './switches.tsx'
import { Wordmark } from './wordmark.tsx'

export function PlainPage({ children }: { children: ReactNode }) {
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr_auto] bg-paper">
      <header className="px-8 pt-6 max-md:px-4 max-md:pt-4">
        <Wordmark />
      </header>
      <main id="work" className="mx-auto flex w-full max-w-[30rem] flex-col justify-center gap-6 px-4 py-10">
        {children}
      </main>
      <footer className="flex items-center justify-between gap-4 px-8 pb-6 max-md:px-4 max-md:pb-4">
        <LanguageSwitch />
        <ThemeMenu />
      </footer>
    </div>
  )
}
