// What this browser remembers for the person (language, theme, saved views). Storage may be shut off, full or hold
// another version's shape: then the page works and simply does not remember.

const store = (): Storage | undefined => {
  try {
    return globalThis.localStorage
  } catch {
    // Reading the property itself throws where storage is blocked.
    return undefined
  }
}

export const recall = (key: string): string | undefined => {
  try {
    return store()?.getItem(key) ?? undefined
  } catch {
    // Some browsers hand out a storage that refuses every call.
    return undefined
  }
}

/** Returns whether the value was kept. */
export const remember = (key: string, value: string | undefined): boolean => {
  try {
    const kept = store()
    if (!kept) return false
    if (value === undefined) kept.removeItem(key)
    else kept.setItem(key, value)
    return true
  } catch {
    // Full or refused: nothing on screen depends on it.
    return false
  }
}

/** Reads JSON of a shape that `isShape` recognises; anything else counts as not remembered. */
export const recallShape = <T>(key: string, isShape: (value: unknown) => value is T): T | undefined => {
  const text = recall(key)
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isShape(value) ? value : undefined
  } catch {
    // Not JSON: written by something else.
    return undefined
  }
}
