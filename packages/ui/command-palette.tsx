// Ctrl-K: any processing, case, article, column or command, found by typing. Rooms bring what they hold by searching
// their own endpoints; commands are the application's.
import { Command } from 'cmdk'
import { Dialog as Primitive } from 'radix-ui'
import { useEffect, useState } from 'react'
import { plainText } from './combobox.tsx'
import { directionOf } from './field.tsx'
import { useFocusReturn } from './focus-return.ts'
import { ArticleIcon, GoIcon, type Icon, SearchIcon } from './icon.tsx'
import { useMessages } from './language.tsx'
import { uiTexts } from './texts.ts'

export type PaletteCommand = {
  readonly id: string
  readonly title: string
  /** Other words people type for it. */
  readonly also?: string
  readonly icon?: Icon
  readonly run: () => void
}

export type PaletteFound = {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly run: () => void
}

/** One kind of thing to look for; a search that fails leaves its group out. */
export type PaletteSearch = {
  readonly name: string
  readonly find: (text: string, signal: AbortSignal) => Promise<readonly PaletteFound[]>
}

export type CommandPaletteProps = {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly commands: readonly PaletteCommand[]
  readonly searches: readonly PaletteSearch[]
}

const matches = (command: PaletteCommand, text: string) => {
  const held = plainText(`${command.title} ${command.also ?? ''}`)
  return plainText(text)
    .split(/\s+/)
    .every(word => held.includes(word))
}

type Group = { readonly name: string; readonly found: readonly PaletteFound[] }

const useFound = (searches: readonly PaletteSearch[], text: string, open: boolean) => {
  const [groups, setGroups] = useState<readonly Group[]>([])
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    if (!open || text.trim().length < 2) {
      setGroups([])
      return
    }
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      setBusy(true)
      const answers = await Promise.allSettled(searches.map(search => search.find(text.trim(), stop.signal)))
      if (stop.signal.aborted) return
      setBusy(false)
      setGroups(
        answers.flatMap((answer, index) =>
          answer.status === 'fulfilled' && answer.value.length > 0
            ? [{ name: searches[index]?.name ?? '', found: answer.value }]
            : [],
        ),
      )
    }, 160)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [searches, text, open])
  return { groups, busy }
}

const heading =
  '[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 ' +
  '[&_[cmdk-group-heading]]:text-small [&_[cmdk-group-heading]]:font-strong [&_[cmdk-group-heading]]:text-ink-faint'
const row =
  'flex min-h-9 cursor-default items-center gap-2.5 rounded-md px-3 py-1 data-[selected=true]:bg-hover pointer-coarse:min-h-11'

export function CommandPalette({ open, onOpenChange, commands, searches }: CommandPaletteProps) {
  const texts = useMessages(uiTexts).palette
  const focus = useFocusReturn()
  const [text, setText] = useState('')
  const { groups, busy } = useFound(searches, text, open)
  const shown = commands.filter(command => matches(command, text))
  const run = (act: () => void) => {
    onOpenChange(false)
    setText('')
    act()
  }
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-40 animate-[fade_100ms_ease-out] bg-veil" />
        <Primitive.Content
          {...focus}
          aria-describedby={undefined}
          className="fixed inset-x-0 top-[12dvh] z-50 mx-auto flex max-h-[70dvh] w-[min(38rem,calc(100vw-1rem))] animate-[appear_120ms_ease-out] flex-col overflow-hidden rounded-lg border border-line bg-surface shadow-lift max-md:top-2"
        >
          <Primitive.Title className="sr-only">{texts.title}</Primitive.Title>
          <Command shouldFilter={false} loop label={texts.title} className="flex min-h-0 flex-col">
            <div className="flex items-center gap-2.5 border-b border-line px-4">
              <SearchIcon className="text-ink-faint" />
              <Command.Input
                value={text}
                onValueChange={setText}
                dir={directionOf(text)}
                placeholder={texts.placeholder}
                className="h-12 min-w-0 flex-1 bg-transparent text-lead outline-none placeholder:text-ink-faint"
              />
            </div>
            <Command.List label={texts.title} aria-busy={busy} className="min-h-0 overflow-y-auto p-1.5">
              {!busy && <Command.Empty className="px-3 py-6 text-ink-soft">{texts.none}</Command.Empty>}
              {groups.map(group => (
                <Command.Group key={group.name} heading={group.name} className={heading}>
                  {group.found.map(found => (
                    <Command.Item
                      key={found.id}
                      value={`${group.name} ${found.id}`}
                      onSelect={() => run(found.run)}
                      className={row}
                    >
                      <ArticleIcon className="text-ink-faint" />
                      <span dir="auto" className="min-w-0 flex-1 truncate text-start">
                        {found.title}
                      </span>
                      <span dir="auto" className="truncate text-small text-ink-faint">
                        {found.kind}
                      </span>
                    </Command.Item>
                  ))}
                </Command.Group>
              ))}
              {shown.length > 0 && (
                <Command.Group heading={texts.commands} className={heading}>
                  {shown.map(command => {
                    const Picture = command.icon ?? GoIcon
                    return (
                      <Command.Item
                        key={command.id}
                        value={command.id}
                        onSelect={() => run(command.run)}
                        className={row}
                      >
                        <Picture className="text-ink-faint" />
                        <span className="min-w-0 flex-1 truncate">{command.title}</span>
                      </Command.Item>
                    )
                  })}
                </Command.Group>
              )}
            </Command.List>
          </Command>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
