// Finds the row of titles of a table that was made by hand or exported by a program: after a preamble, over one or two
// levels, or nowhere. For CSV files and spreadsheets alike.

export type Header = {
  /** Null when the table has no row of titles. */
  readonly titles: readonly string[] | null
  /** Index of the first row of data. */
  readonly dataFrom: number
}

/** Rows looked at to find the titles. */
export const headerWindow = 50
const longestPreamble = 20

const isFilled = (cell: string) => cell.trim() !== ''
const filled = (row: readonly string[]) => row.filter(isFilled).length

/** A number, date, amount, phone, address of mail or reference: what a title seldom is. */
const isData = (cell: string) =>
  /^[\s+\-()]*[\d٠-٩][\d٠-٩\s.,:/+\-()%T]*Z?$/u.test(cell.trim()) ||
  /\S@\S/.test(cell) ||
  /^[A-Z]{1,3}[-\s]?\d{3,}$/.test(cell.trim())

/** A year may be a title. */
const isYear = (cell: string) => /^(19|20)\d\d$/.test(cell.trim())

/** `levels: 2` lets a row of group titles stand above the titles proper, as merged cells of a spreadsheet do. */
export const findHeader = (rows: readonly (readonly string[])[], levels: 1 | 2): Header => {
  const width = typicalWidth(rows)
  const first = rows.findIndex(row => filled(row) * 2 >= width && filled(row) > 0)
  const row = rows[first]
  if (!row || first > longestPreamble) return { titles: null, dataFrom: 0 }
  const below = rows[first + 1]
  if (levels === 2 && below && isGroupRow(row, below) && isTitleRow(below, rows.slice(first + 2)))
    return {
      titles: below.map((title, i) => (isFilled(title) ? title : (row[i] ?? ''))),
      dataFrom: first + 2,
    }
  return isTitleRow(row, rows.slice(first + 1))
    ? { titles: row, dataFrom: first + 1 }
    : { titles: null, dataFrom: 0 }
}

/** How many cells most rows fill. */
const typicalWidth = (rows: readonly (readonly string[])[]) => {
  const counts = [...Map.groupBy(rows.map(filled), n => n)].filter(([n]) => n > 0)
  return counts.toSorted(([a, same], [b, others]) => others.length - same.length || b - a)[0]?.[0] ?? 0
}

const isTitleRow = (row: readonly string[], below: readonly (readonly string[])[]) => {
  let votes = 0
  let repeated = 0
  row.forEach((cell, column) => {
    if (!isFilled(cell) || isYear(cell)) return
    const under = below.map(other => other[column] ?? '').filter(isFilled)
    const data = under.filter(isData).length
    if (under.length === 0) votes += isData(cell) ? -1 : 0
    else if (data * 2 > under.length) votes += isData(cell) ? -1 : 1
    else if (isData(cell)) votes -= 1
    if (under.includes(cell)) repeated += 1
  })
  if (votes !== 0) return votes > 0
  // All of it is text: titles do not come back among the values, unless the whole file was pasted twice.
  return repeated * 3 < filled(row) || repeated === filled(row)
}

/** Titles of groups leave gaps in a quarter of the columns or more, and the row below fills every gap. */
const isGroupRow = (row: readonly string[], below: readonly string[]) => {
  const gaps = below.flatMap((_, column) => (isFilled(row[column] ?? '') ? [] : [column]))
  return (
    gaps.length * 4 >= below.length &&
    !row.some(isData) &&
    gaps.every(column => isFilled(below[column] ?? ''))
  )
}
