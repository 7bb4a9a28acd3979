// What a file of tables must be able to do to be changed: tell its rows, and write itself anew beside itself.

export type FileRow = {
  /** Which of the table's rows it is, from 1, those above the titles counted. */
  readonly at: number
  /** Made of what the row holds: another row in its place has another. */
  readonly mark: string
  /** In the order of the table's columns; an empty cell is null. */
  readonly values: readonly (string | null)[]
}

export type FileColumns = {
  readonly name: string
  readonly columns: readonly string[]
}

/** By the place of a column, what it becomes. */
export type Cells = ReadonlyMap<number, string | null>
export type Decision = 'keep' | 'drop' | Cells

/** Every method throws ConnectorFailure. */
export type Format = {
  tables(path: string): Promise<readonly FileColumns[]>
  rows(path: string, table: string): AsyncGenerator<FileRow, void, undefined>
  /**
   * Writes to `to`, which is there and empty, what `from` becomes, and answers the SHA-256 of `from`. What is not decided to
   * change is byte for byte what it was. Rows that are added stand at the end of the table.
   */
  rewrite(
    from: string,
    to: string,
    table: string,
    decide: (row: FileRow) => Decision,
    added: readonly Cells[],
  ): Promise<string>
}
