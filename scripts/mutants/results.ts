// What mutation testing found, file by file, as docs/mutants.json keeps it.

/** A change that no table noticed. `why` is written by a person: what makes it harmless, or what is still missing. */
export type Survivor = {
  readonly line: number
  readonly was: string
  readonly becomes: string
  readonly why?: string
}
export type FileResult = { readonly killed: number; readonly survived: readonly Survivor[] }
/** By the file's path from the root. */
export type Results = Readonly<Record<string, FileResult>>

const same = (one: Survivor, other: Survivor) => one.was === other.was && one.becomes === other.becomes

/** What survived now, with the reasons written for the same changes before. */
export const withReasons = (now: readonly Survivor[], before: readonly Survivor[]): readonly Survivor[] =>
  now
    .toSorted((one, other) => one.line - other.line)
    .map(survivor => {
      const why = before.find(each => same(each, survivor))?.why
      return why === undefined ? survivor : { ...survivor, why }
    })
