// Which rows are selected and where the keyboard stands. Keys are the rows' own; a range runs from the anchor to the
// row one goes to, in the order shown.

export type Selection = {
  readonly keys: ReadonlySet<string>
  /** The row the keyboard stands on. */
  readonly at: string | undefined
  /** Where an extension began. */
  readonly anchor: string | undefined
}

export const nothingSelected: Selection = { keys: new Set(), at: undefined, anchor: undefined }

export const toggle = (selection: Selection, key: string): Selection => {
  const keys = new Set(selection.keys)
  if (!keys.delete(key)) keys.add(key)
  return { keys, at: key, anchor: key }
}

/** Selects everything between the anchor and `key`, besides what already was. */
export const extend = (selection: Selection, order: readonly string[], key: string): Selection => {
  const anchor = selection.anchor ?? selection.at ?? key
  const from = order.indexOf(anchor)
  const to = order.indexOf(key)
  if (from < 0 || to < 0) return toggle(selection, key)
  const range = order.slice(Math.min(from, to), Math.max(from, to) + 1)
  return { keys: new Set([...selection.keys, ...range]), at: key, anchor }
}

/** The row `step` away from the one stood on, held at both ends. */
export const neighbour = (
  selection: Selection,
  order: readonly string[],
  step: number,
): string | undefined => {
  const index = selection.at === undefined ? -1 : order.indexOf(selection.at)
  if (index < 0) return step > 0 ? order[0] : order.at(-1)
  return order[Math.min(Math.max(index + step, 0), order.length - 1)]
}

/** All of the page when any is missing, none of it otherwise; rows of other pages stay as they are. */
export const togglePage = (selection: Selection, order: readonly string[]): Selection => {
  const every = order.every(key => selection.keys.has(key))
  const keys = new Set(selection.keys)
  for (const key of order) {
    if (every) keys.delete(key)
    else keys.add(key)
  }
  return { ...selection, keys }
}
