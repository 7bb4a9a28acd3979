// A feature's texts in the three languages. French travels with the feature; Arabic and English may be fetched when
// first needed, and are then kept.
import type { Language } from '@himaya/platform/language'

/** `./ar.ts` exports `ar`, `./en.ts` exports `en`. */
type Later<T, Name extends string> = () => Promise<{ readonly [K in Name]: T }>

/** French gives the shape; a message with values is a function. */
export type Messages<T extends object> = {
  readonly fr: T
  readonly ar: NoInfer<T> | Later<NoInfer<T>, 'ar'>
  readonly en: NoInfer<T> | Later<NoInfer<T>, 'en'>
}

const fetched = new WeakMap<object, { promise: Promise<object>; value?: object }>()

const isLater = <T extends object, Name extends string>(entry: T | Later<T, Name>): entry is Later<T, Name> =>
  typeof entry === 'function'

/** The texts when they are at hand; otherwise the promise of them. A failed fetch is forgotten, so it can be retried. */
export const messagesIn = <T extends object>(messages: Messages<T>, language: Language): T | Promise<T> => {
  const entry = messages[language]
  if (!isLater<T, 'ar' | 'en'>(entry as T | Later<T, 'ar' | 'en'>)) return entry as T
  const key = entry as object
  const kept = fetched.get(key)
  if (kept) return (kept.value ?? kept.promise) as T | Promise<T>
  const load = entry as () => Promise<Readonly<Record<string, T>>>
  const keep: { promise: Promise<object>; value?: object } = {
    promise: load().then(
      module => {
        const value = module[language]
        if (!value) throw new Error(`the module of ${language} texts exports no "${language}"`)
        keep.value = value
        return value
      },
      (failure: unknown) => {
        fetched.delete(key)
        throw failure
      },
    ),
  }
  fetched.set(key, keep)
  return keep.promise as Promise<T>
}

export const isPromise = <T extends object>(value: T | Promise<T>): value is Promise<T> =>
  value instanceof Promise
