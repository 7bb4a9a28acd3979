// One line of JSON for each event, for machines to read. It holds no personal data: facts are ids, counts and codes,
// and what slips in by way of a text is struck out here.

export type LogFacts = Readonly<Record<string, string | number | boolean | null | undefined>>

export type Log = {
  info(event: string, facts?: LogFacts): void
  warn(event: string, facts?: LogFacts): void
  /** Something that should not happen: its kind and where it came from are kept, not the values it quotes. */
  error(event: string, error: unknown, facts?: LogFacts): void
}

export function createLog(write: (line: string) => void, now = () => new Date().toISOString()): Log {
  const line = (level: string, event: string, facts: LogFacts = {}) =>
    write(JSON.stringify({ at: now(), level, event: withoutPersonalData(event), ...strike(facts) }))
  return {
    info: (event, facts) => line('info', event, facts),
    warn: (event, facts) => line('warn', event, facts),
    error: (event, error, facts) => line('error', event, { ...facts, ...describe(error) }),
  }
}

/** Where nothing else is said: to standard error. */
export const standardErrorLog = (): Log => createLog(line => process.stderr.write(`${line}\n`))

const SECRET_NAME =
  /password|passwd|secret|token|authorization|cookie|credential|private.?key|api.?key|database.?url/i

const strike = (facts: LogFacts): LogFacts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      SECRET_NAME.test(name) ? '[secret]' : typeof value === 'string' ? withoutPersonalData(value) : value,
    ]),
  )

/** Passwords in addresses, e-mail addresses, and long runs of digits (phones, accounts, identity numbers). */
const withoutPersonalData = (text: string): string =>
  text
    .replace(/(\w+:\/\/)[^\s:]*:[^\s]*@/g, '$1[secret]@')
    .replace(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, '[e-mail]')
    .replace(/(?<![\w-])\+?\d(?:[ .-]?\d){8,}(?![\w-])/g, '[number]')

/** PostgreSQL quotes the offending value in its message; its code, table and constraint say enough. */
function describe(error: unknown): LogFacts {
  if (!isLikeError(error)) return { error: typeof error }
  const { code, severity, table, constraint } = error as Error & Record<string, unknown>
  const where = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  const facts = {
    error: error.name ?? 'Error',
    code: text(code),
    table: text(table),
    constraint: text(constraint),
  }
  const cause = error.cause instanceof Error ? `${error.cause.name}: ${error.cause.message}` : undefined
  return {
    ...facts,
    message: severity === undefined ? error.message : undefined,
    cause: severity === undefined ? cause : undefined,
    stack: where
      .slice(0, 12)
      .map(line => line.trim())
      .join(' | '),
  }
}

/** Some libraries hand on a plain copy of an error. */
const isLikeError = (error: unknown): error is Error =>
  error instanceof Error ||
  (typeof error === 'object' && error !== null && 'message' in error && 'stack' in error)

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
