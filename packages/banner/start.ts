// Starts the consent of a page: nothing that is not essential runs before it was granted and recorded.
import { activate, categoryOf, clearCookies, tellGoogle, waitingFrames } from './activate.ts'
import { type Consent, consentOf } from './consent.ts'
import { keeper } from './keep.ts'
import type { Language, Notice } from './notice.ts'
import { cookies, pageStorage, storedQueue } from './places.ts'
import { beacon, sender } from './send.ts'
import { viewOf } from './view.ts'

export type Starting = {
  /** Where consents are sent. */
  readonly endpoint: string
  readonly notice: Notice
  /** The page's own when left out, else French. */
  readonly language?: Language
}

export type HimayaConsent = Pick<Consent, 'has' | 'onChange' | 'decide'> & {
  /** Shows the choices. */
  readonly open: () => void
  /** Those that may be refused. */
  readonly categories: readonly string[]
}

const languageOfPage = (): Language => {
  const found = document.documentElement.lang.slice(0, 2)
  return found === 'ar' || found === 'en' ? found : 'fr'
}

/** A UUIDv7: the server keeps it as the id of the record, so that one sent again is the same one, near those of its time. */
const id = (): string => {
  const random = Array.from(crypto.getRandomValues(new Uint8Array(9)), byte =>
    byte.toString(16).padStart(2, '0'),
  )
  const hex = `${Date.now().toString(16).padStart(12, '0')}7${random.join('')}`
  return hex.replace(/^(.{8})(.{4})(.{4})(.{3})(.{12}).*$/, '$1-$2-$3-8$4-$5')
}

export const start = ({ endpoint, notice, language = languageOfPage() }: Starting): HimayaConsent => {
  const objects = (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true
  const asked = notice.categories.filter(({ essential }) => !essential).map(category => category.id)
  const consent = consentOf(
    {
      site: notice.site,
      notice: notice.version,
      asked: notice.asked,
      categories: asked,
      language,
      objects,
      days: notice.days,
    },
    {
      keeper: keeper([cookies(notice.domain), pageStorage]),
      now: () => Date.now(),
      newId: id,
      send: sender(endpoint),
      queue: storedQueue,
    },
  )
  const has = (category: string) =>
    consent.has(category) || notice.categories.some(each => each.essential && each.id === category)
  const view = viewOf(notice, consent, language, objects)
  const channel = new BroadcastChannel(`himaya ${notice.site}`)
  const started = new Set<string>()

  const settle = () => {
    // What runs cannot be stopped: its cookies go, and the page begins anew without it.
    if ([...started].some(category => !has(category) && !consent.isPending(category))) {
      clearCookies(notice.categories, has)
      location.reload()
      return
    }
    tellGoogle(notice.categories, has)
    for (const category of asked) if (has(category)) started.add(category)
    activate(has)
    for (const { frame, box } of boxes)
      if (!frame.hasAttribute('data-consent')) {
        frame.hidden = false
        box.remove()
      }
  }

  const boxes = waitingFrames().map(frame => {
    const box = view.placeholder(categoryOf(frame))
    frame.hidden = true
    frame.before(box)
    return { frame, box }
  })
  clearCookies(notice.categories, has)
  settle()
  consent.onChange(settle)
  consent.onChange(() => channel.postMessage(''))
  channel.onmessage = settle
  // A page that comes back from the browser's memory may have been overtaken by another.
  addEventListener('pageshow', event => {
    if (event.persisted) settle()
  })
  addEventListener('pagehide', () => beacon(endpoint, consent.waiting()))
  addEventListener('online', () => void consent.flush())
  if (!consent.hasDecided()) view.open()
  void consent.flush()
  return {
    has,
    onChange: consent.onChange,
    decide: consent.decide,
    open: () => view.open(true),
    categories: asked,
  }
}
