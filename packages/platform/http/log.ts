// The log: one JSON line per request and per bug. It holds no personal data: routes, not addresses; the place and kind
// of an error, not the values that met it.

export type LogLine = Readonly<Record<string, string | number | boolean | null | undefined | object>>
export type Log = (line: LogLine) => void

/** Writes lines to the standard error, where service managers collect them. */
export const logToStderr: Log = line => {
  process.stderr.write(`${JSON.stringify(line)}\n`)
}

/** An error told whole, except for the values a database quotes when it refuses them (`invalid input syntax…: "…"`). */
export function describeError(error: unknown): LogLine {
  if (!(error instanceof Error)) return { name: typeof error }
  const { code, constraint, table, issues } = error as Error & {
    code?: unknown
    constraint?: unknown
    table?: unknown
    issues?: readonly { code?: string; path?: readonly PropertyKey[] }[]
  }
  // SQLSTATE: class 22 (data exception) and 23 (constraint) quote rows.
  const quotesValues = typeof code === 'string' && /^2[23][0-9A-Z]{3}$/.test(code)
  const frames = error.stack?.split('\n').filter(line => line.trimStart().startsWith('at ')) ?? []
  return {
    name: error.name,
    message: quotesValues ? undefined : error.message,
    code: typeof code === 'string' ? code : undefined,
    constraint: typeof constraint === 'string' ? constraint : undefined,
    table: typeof table === 'string' ? table : undefined,
    issues: issues?.slice(0, 20).map(({ code, path }) => ({ code, path: path?.map(String).join('.') })),
    stack: frames.map(frame => frame.trim()),
    cause: error.cause === undefined ? undefined : describeError(error.cause),
  }
}
