// What waits for consent on the page, and starts with it: scripts written as text, frames without address, Google's tags.
// What has started cannot be stopped; after a withdrawal its cookies go and the page is loaded anew.
import type { Category } from './notice.ts'

type Policy = { createScriptURL(url: string): string; createScript(text: string): string }
type TrustedWindow = { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }

/** Under Trusted Types only this policy makes scripts, and only of what the page itself wrote. */
const policy: Policy = (window as unknown as TrustedWindow).trustedTypes?.createPolicy('himaya', {
  createScriptURL: url => url,
  createScript: text => text,
}) ?? { createScriptURL: url => url, createScript: text => text }

const WAITING = 'data-consent'

const startScript = (waiting: HTMLScriptElement) => {
  const script = document.createElement('script')
  for (const { name, value } of waiting.attributes)
    if (name !== 'type' && name !== WAITING && name !== 'data-src') script.setAttribute(name, value)
  const [type, url] = [waiting.dataset.type, waiting.dataset.src]
  if (type) script.type = type
  if (waiting.nonce) script.nonce = waiting.nonce
  // A parsed script keeps the order in which the page has it; one made here would not.
  script.async = waiting.hasAttribute('async')
  if (url) script.src = policy.createScriptURL(url)
  else script.text = policy.createScript(waiting.text)
  waiting.replaceWith(script)
}

/** Starts everything that waits for what is allowed now. @returns whether anything was started */
export const activate = (has: (category: string) => boolean): boolean => {
  let started = false
  for (const waiting of document.querySelectorAll<HTMLElement>(`[${WAITING}]`)) {
    if (!has(waiting.getAttribute(WAITING) ?? '')) continue
    if (waiting instanceof HTMLScriptElement && waiting.type === 'text/plain') startScript(waiting)
    else if (waiting instanceof HTMLIFrameElement && waiting.dataset.src) {
      waiting.src = waiting.dataset.src
      waiting.removeAttribute(WAITING)
    } else continue
    started = true
  }
  return started
}

/** Frames that wait, with their category: each is shown a placeholder. */
export const waitingFrames = (): HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>(`iframe[${WAITING}]`),
]

export const categoryOf = (element: Element): string => element.getAttribute(WAITING) ?? ''

const expire = (name: string, host: string) => {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser
  document.cookie = `${name}=; path=/; max-age=0${host ? `; domain=${host}` : ''}`
}

/** Takes the cookies away that belong to categories no longer allowed, on this host and every domain above it. */
export const clearCookies = (categories: readonly Category[], has: (category: string) => boolean): void => {
  let names: string[]
  try {
    names = document.cookie.split('; ').map(pair => pair.split('=')[0] ?? '')
  } catch {
    // A page without cookies has none to take away.
    return
  }
  const hosts = location.hostname.split('.').map((_, at, parts) => parts.slice(at).join('.'))
  for (const { essential, id, cookies } of categories) {
    if (essential || has(id)) continue
    for (const { name: pattern } of cookies)
      for (const name of names)
        if (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern)
          for (const host of ['', ...hosts]) expire(name, host)
  }
}

/** Google's own queue of what its tags are told. */
const tell = (command: 'default' | 'update', state: Readonly<Record<string, string>>) => {
  const layered = window as unknown as { dataLayer?: unknown[] }
  layered.dataLayer ??= []
  const queue = layered.dataLayer
  // Google's tags read an arguments object, not a list.
  const push = function () {
    // biome-ignore lint/complexity/noArguments: see above
    queue.push(arguments)
  } as (...words: unknown[]) => void
  push('consent', command, state)
}

let isDenied = false
/** Google Consent Mode v2: everything denied, before any of its tags can ask. Once is enough. */
export const denyGoogle = (): void => {
  if (isDenied) return
  isDenied = true
  const names = ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage']
  tell('default', Object.fromEntries(names.map(name => [name, 'denied'])))
}

/** What the notice names of Google's is told, at first and whenever something may have changed. */
export const tellGoogle = (categories: readonly Category[], has: (category: string) => boolean): void => {
  const named = categories.filter(({ google }) => google?.length)
  if (named.length === 0) return
  denyGoogle()
  const state: Record<string, string> = {}
  for (const { id, essential, google = [] } of named)
    for (const name of google) state[name] = essential || has(id) ? 'granted' : 'denied'
  tell('update', state)
}
