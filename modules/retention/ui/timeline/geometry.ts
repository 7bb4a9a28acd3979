// Where the picture of expiries puts things: what is overdue at the beginning of the line of reading, then month by month.
// Pure; mirrored where one reads from the right.

export type Box = { readonly x: number; readonly width: number }
export type Geometry = { readonly overdue: Box; readonly months: readonly Box[] }

const GAP = 10

/** @param count how many months */
export function geometryOf(width: number, count: number, mirrored: boolean): Geometry {
  const first = Math.round(Math.min(96, Math.max(44, width * 0.12)))
  const room = Math.max(0, width - first - GAP) / Math.max(1, count)
  const bar = Math.max(2, Math.min(26, room * 0.74))
  const place = (x: number, wide: number): Box => ({ x: mirrored ? width - x - wide : x, width: wide })
  return {
    overdue: place(0, first),
    months: Array.from({ length: count }, (_, index) =>
      place(first + GAP + room * index + (room - bar) / 2, bar),
    ),
  }
}

/** A bar's height: nothing for none, and never less than can be seen. */
export const heightOf = (rows: number, most: number, height: number): number =>
  rows === 0 || most === 0 ? 0 : Math.max(2.5, (height * rows) / most)

/** The box of what is overdue, cut into what a hold keeps and what is late. */
export const shareHeld = (late: number, held: number): number =>
  late + held === 0 ? 0 : held / (late + held)
