// The frame of the pages at the door: a title, a sentence, the form.
import type { ReactNode } from 'react'

export function DoorFrame({
  title,
  what,
  children,
}: {
  title: string
  what?: ReactNode
  children?: ReactNode
}) {
  return (
    <>
      <title>{`${title} · Himaya`}</title>
      <div className="flex flex-col gap-1.5">
        <h1 className="text-display font-strong" dir="auto">
          {title}
        </h1>
        {what && <div className="text-ink-soft">{what}</div>}
      </div>
      {children}
    </>
  )
}
