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

/** A promise that tells React, which reads these two fields, that it need not wait. */
type Settled<T> = Promise<T> & { status?: 'fulfilled'; value?: T }

const kept = new WeakMap<object, Settled<object>>()

const settle = <T extends object>(promise: Settled<T>, value: T) => {
  promise.status = 'fulfilled'
  promise.value = value
  return value
}

/** The texts in one language, fetched at most once. A failed fetch is forgotten, so that it can be tried again. */
export const messagesIn = <T extends object>(messages: Messages<T>, language: Language): Promise<T> => {
  const entry = messages[language] as T | (() => Promise<Readonly<Record<string, T>>>)
  const known = kept.get(entry)
  if (known) return known as Promise<T>
  const promise: Settled<T> =
    typeof entry === 'function'
      ? entry().then(
          module => {
            const value = module[language]
            if (!value) throw new Error(`the module of ${language} texts exports no "${language}"`)
            return settle(promise, value)
          },
          (failure: unknown) => {
            kept.delete(entry)
            throw failure
          },
        )
      : Promise.resolve(entry)
  if (typeof entry !== 'function') settle(promise, entry)
  kept.set(entry, promise)
  return promise
}
