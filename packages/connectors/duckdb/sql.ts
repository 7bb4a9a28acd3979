// The one place where a name or a path becomes SQL text for DuckDB.

export const quoteIdentifier = (name: string) => `"${name.replaceAll('"', '""')}"`

export const quoteText = (text: string) => `'${text.replaceAll("'", "''")}'`

/** A path as the readers of DuckDB take it: they would read `*`, `?` and `[` as a pattern of several files. */
export const quotePath = (path: string) => quoteText(globOf(path))

export const globOf = (path: string) => path.replace(/[*?[]/g, '[$&]')
