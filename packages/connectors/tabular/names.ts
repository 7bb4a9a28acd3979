// Column names for a table whose titles may be missing or come twice.

export type Named = {
  readonly names: readonly string[]
  /** The names that had to be made: a missing title, or one that came before. */
  readonly made: readonly string[]
}

/** One name for each of `width` columns: its title, with a number where another column already has it. */
export const nameColumns = (titles: readonly string[] | null, width: number): Named => {
  const taken = new Set(titles)
  const used = new Set<string>()
  const made: string[] = []
  const names = Array.from({ length: width }, (_, index) => {
    const title = titles?.[index] ?? ''
    if (title !== '' && !used.has(title)) {
      used.add(title)
      return title
    }
    const base = title === '' ? 'column' : title
    let number = title === '' ? index + 1 : 2
    while (taken.has(`${base}_${number}`) || used.has(`${base}_${number}`)) number += 1
    const name = `${base}_${number}`
    used.add(name)
    made.push(name)
    return name
  })
  return { names, made }
}

/** The one schema of a file that has none. */
export const fileSchema = 'file'
