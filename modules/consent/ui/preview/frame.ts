// Inside the preview's frame: the banner itself, with a keeper that keeps nothing and a server that is not called. What is chosen
// here is forgotten with the frame.
import { consentOf } from '@himaya/banner/consent'
import { keeper } from '@himaya/banner/keep'
import type { Language, Notice } from '@himaya/banner/notice'
import { viewOf } from '@himaya/banner/view'

type Shown = {
  readonly notice: Notice
  readonly language: Language
  readonly dark: boolean
  readonly choices: boolean
}

const { notice, language, dark, choices } = JSON.parse(
  document.getElementById('shown')?.textContent ?? '',
) as Shown

// The banner follows the visitor's system; here the preview says what that is.
const replace = CSSStyleSheet.prototype.replaceSync
CSSStyleSheet.prototype.replaceSync = function (css: string) {
  replace.call(
    this,
    css
      .replace(/@media\s*\(prefers-color-scheme:\s*dark\)/g, dark ? '@media all' : '@media not all')
      .replace('color-scheme:light dark', `color-scheme:${dark ? 'dark' : 'light'}`),
  )
}

const memory = new Map<string, string>()
const consent = consentOf(
  {
    site: notice.site,
    notice: notice.version,
    asked: notice.asked,
    categories: notice.categories.filter(({ essential }) => !essential).map(({ id }) => id),
    language,
    objects: false,
    days: notice.days,
  },
  {
    keeper: keeper([
      {
        read: name => memory.get(name) ?? null,
        write: (name, text) => void (text === null ? memory.delete(name) : memory.set(name, text)),
      },
    ]),
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    send: async () => 'recorded' as const,
    queue: { read: () => [], write: () => undefined },
  },
)
viewOf(notice, consent, language, false).open(choices)
