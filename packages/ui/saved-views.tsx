// A person's own views of a list: a name for a search, filters and an order, kept in this browser.
import { useState } from 'react'
import { Button, IconButton } from './button.tsx'
import { directionOf, Field, inputLook } from './field.tsx'
import { CloseIcon, ViewIcon } from './icon.tsx'
import { useMessages } from './language.tsx'
import { recallShape, remember } from './memory.ts'
import { useSearch } from './navigation.tsx'
import { Popover } from './popover.tsx'
import { uiTexts } from './texts.ts'

export type SavedView = { readonly name: string; readonly parameters: Readonly<Record<string, string>> }

export const isSavedViews = (value: unknown): value is SavedView[] =>
  Array.isArray(value) &&
  value.every(
    view =>
      typeof view === 'object' &&
      view !== null &&
      typeof view.name === 'string' &&
      typeof view.parameters === 'object' &&
      view.parameters !== null &&
      Object.values(view.parameters).every(each => typeof each === 'string'),
  )

export function SavedViews({
  name,
  prefix,
  filterIds,
}: {
  name: string
  prefix: string
  filterIds: readonly string[]
}) {
  const texts = useMessages(uiTexts).table
  const key = `himaya.views.${name}`
  const [open, setOpen] = useState(false)
  const [views, setViews] = useState(() => recallShape(key, isSavedViews) ?? [])
  const [title, setTitle] = useState('')
  const [parameters, change] = useSearch()
  // A view says something about each of these, so that choosing one also takes away what it does not hold.
  const held = ['q', 'sort', 'page', ...filterIds].map(id => prefix + id)

  const keep = (next: SavedView[]) => {
    setViews(next)
    remember(key, next.length > 0 ? JSON.stringify(next) : undefined)
  }
  const show = (view?: SavedView) => {
    change(Object.fromEntries(held.map(id => [id, view?.parameters[id] ?? ''])))
    setOpen(false)
  }
  const save = () => {
    if (!title.trim()) return
    const kept = Object.fromEntries(
      held.flatMap(id => (parameters.get(id) ? [[id, parameters.get(id) ?? '']] : [])),
    )
    keep([...views.filter(view => view.name !== title.trim()), { name: title.trim(), parameters: kept }])
    setTitle('')
    setOpen(false)
  }

  return (
    <Popover
      name={texts.views}
      align="end"
      open={open}
      onOpenChange={setOpen}
      className="w-72 p-2"
      trigger={<IconButton icon={ViewIcon} name={texts.views} />}
    >
      <ul className="flex flex-col">
        <li>
          <button
            type="button"
            onClick={() => show()}
            className="w-full rounded-sm px-2 py-1.5 text-start hover:bg-hover"
          >
            {texts.allRows}
          </button>
        </li>
        {views.map(view => (
          <li key={view.name} className="flex items-center">
            <button
              type="button"
              dir="auto"
              onClick={() => show(view)}
              className="min-w-0 flex-1 truncate rounded-sm px-2 py-1.5 text-start hover:bg-hover"
            >
              {view.name}
            </button>
            <IconButton
              icon={CloseIcon}
              size="small"
              name={texts.removeView(view.name)}
              onClick={() => keep(views.filter(other => other !== view))}
            />
          </li>
        ))}
      </ul>
      <form
        className="mt-2 flex flex-col gap-2 border-t border-line px-2 pt-3"
        onSubmit={event => {
          event.preventDefault()
          save()
        }}
      >
        <Field label={texts.viewName}>
          {wiring => (
            <input
              {...wiring}
              dir={directionOf(title)}
              maxLength={60}
              value={title}
              onChange={event => setTitle(event.target.value)}
              className={inputLook}
            />
          )}
        </Field>
        <Button type="submit" size="small" disabled={!title.trim()}>
          {texts.saveView}
        </Button>
      </form>
    </Popover>
  )
}
