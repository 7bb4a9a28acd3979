// The one place where a name becomes SQL text for SQLite.

export const quoteIdentifier = (name: string) => `"${name.replaceAll('"', '""')}"`
