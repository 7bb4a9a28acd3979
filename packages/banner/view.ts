// The banner, its choices and the button that is always there, in a shadow tree of its own. Accepting and refusing are the
// same size, the same step and side by side.
import type { Consent } from './consent.ts'
import type { Category, Language, Notice } from './notice.ts'
import { css } from './style.ts'
import { texts } from './texts.ts'

type Attributes = Readonly<Record<string, string | boolean | (() => void)>>

const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes))
    if (typeof value === 'function') element.addEventListener(key, value)
    else if (value !== false) element.setAttribute(key, value === true ? '' : value)
  element.append(...inside)
  return element
}

export type View = {
  /** Asks, or shows the choices. */
  readonly open: (choices?: boolean) => void
  readonly close: () => void
  /** In the place of a frame that waits. */
  readonly placeholder: (category: string) => HTMLElement
}

export const viewOf = (notice: Notice, consent: Consent, language: Language, objects: boolean): View => {
  const t = texts[language]
  const host = document.createElement('himaya-consent')
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  const frame = { lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' }
  const asked = notice.categories.filter(({ essential }) => !essential)
  const objected = ({ objectable }: Category) => objects && objectable === true
  let before: Element | null = null

  const close = () => {
    root.querySelector('[role=dialog]')?.remove()
    if (before instanceof HTMLElement) before.focus()
    before = null
  }
  const decide = (ids: readonly string[]) => {
    close()
    void consent.decide(ids)
  }

  const listOf = (category: Category) => {
    const { id, essential, label, text, cookies } = category
    const box = make('input', {
      type: 'checkbox',
      name: id,
      checked: essential || consent.has(id),
      disabled: essential,
    })
    const rows = cookies.map(({ name, owner, days, purpose }) =>
      make(
        'p',
        { class: 'small cookie' },
        make('bdi', {}, name),
        make('bdi', {}, owner),
        make('span', {}, days === 0 ? t.session : t.days(days)),
        make('span', {}, purpose[language]),
      ),
    )
    const said = essential ? t.always : objected(category) ? t.objected : ''
    return make(
      'li',
      {},
      make('label', {}, box, label[language]),
      make('p', { class: 'small' }, text[language]),
      ...(said ? [make('p', { class: 'small' }, said)] : []),
      ...rows,
    )
  }

  const open = (choices = false) => {
    const again = root.querySelector('[role=dialog]')
    again?.remove()
    if (!again) before = root.activeElement ?? document.activeElement
    const button = (words: string, click: () => void, full = false) =>
      make('button', { type: 'button', click, class: full ? 'full' : '' }, words)
    const refuse = button(t.refuse, () => decide([]), true)
    // What the browser objects to is granted only by a choice of its own.
    const accept = button(
      t.accept,
      () => decide(asked.filter(category => !objected(category)).map(({ id }) => id)),
      true,
    )
    const list = make('ul', {}, ...(choices ? notice.categories.map(listOf) : []))
    const save = button(t.save, () =>
      decide([...list.querySelectorAll<HTMLInputElement>('input:checked:enabled')].map(({ name }) => name)),
    )
    const end = [...(notice.receipt ? [t.receipt(notice.receipt)] : []), notice.controller].join(' · ')
    const dialog = make(
      'div',
      { role: 'dialog', 'aria-labelledby': 'title', 'aria-describedby': 'text', tabindex: '-1', ...frame },
      make('h2', { id: 'title' }, notice.title[language]),
      make(
        'p',
        { id: 'text' },
        `${notice.text[language]} `,
        ...(notice.page ? [make('a', { href: notice.page }, t.more)] : []),
      ),
      ...(choices ? [list] : []),
      make('div', { class: 'row' }, refuse, accept, choices ? save : button(t.choose, () => open(true))),
      make('p', { class: 'small' }, end),
    )
    dialog.addEventListener('keydown', event => {
      // Leaving without a word decides nothing: everything stays refused, and is asked again on another page.
      if (event.key === 'Escape') close()
    })
    root.append(dialog)
    if (choices || again) dialog.focus()
  }

  root.append(make('button', { type: 'button', class: 'tab', click: () => open(true), ...frame }, t.settings))
  document.body.append(host)

  return {
    open,
    close,
    placeholder: category => {
      const label = notice.categories.find(({ id }) => id === category)?.label[language] ?? category
      const box = document.createElement('div')
      const inside = box.attachShadow({ mode: 'open' })
      inside.adoptedStyleSheets = [sheet]
      inside.append(
        make(
          'div',
          { class: 'box', ...frame },
          make('p', {}, t.frame(label)),
          make(
            'button',
            { type: 'button', click: () => void consent.decide([...consent.granted(), category]) },
            t.allow,
          ),
        ),
      )
      return box
    },
  }
}
