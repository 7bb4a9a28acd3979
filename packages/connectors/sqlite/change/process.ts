// The process in which one SQLite database is changed: it runs the statements it is given in the one file it opened, and
// nothing that stands in the database can reach another, or call what is not SQLite's own.
import { constants, DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { failure } from '../../failure.ts'
import { answerQuestions } from '../../files/answering.ts'
import { failureOf } from '../errors.ts'
import { teach } from './functions.ts'
import type { Cell } from './values.ts'

export type Question =
  | {
      readonly to: 'open'
      readonly path: string
      readonly title: string
      readonly secret: string
      readonly busyMilliseconds: number
    }
  /** Answers rows. */
  | { readonly to: 'ask'; readonly text: string; readonly values: readonly Cell[]; readonly on: string }
  /** Answers `Done`: the same statement with each list of values. */
  | {
      readonly to: 'do'
      readonly text: string
      readonly each: readonly (readonly Cell[])[]
      readonly on: string
    }
  /** Takes what a log beside the database still holds into it, and empties the log, if nobody looks at it. */
  | { readonly to: 'settle' }
  /** Writes the file anew, so that nothing is left in the free places of its pages; refuses where somebody is in the way. */
  | { readonly to: 'sweep' }
  /** Ends what was begun and not committed. */
  | { readonly to: 'undo' }

/** `changed`: by the statement itself; `all`: what triggers and references did besides, too. */
export type Done = { readonly changed: number; readonly all: number }

let database: DatabaseSync | undefined
let title = ''
let usualPatience = 0
/** Milliseconds for which a batch waits for readers of the log. */
const impatience = 250
let statements = new Map<string, StatementSync>()

const opened = () => {
  if (!database) throw new Error('nothing was opened')
  return database
}

/** No other file is opened, but by SQLite itself when it writes the whole anew. */
const guard = (isOn: boolean) =>
  opened().setAuthorizer(
    isOn
      ? action =>
          action === constants.SQLITE_ATTACH || action === constants.SQLITE_DETACH
            ? constants.SQLITE_DENY
            : constants.SQLITE_OK
      : null,
  )

function open(asked: Extract<Question, { to: 'open' }>) {
  const { path, secret, busyMilliseconds } = asked
  title = asked.title
  usualPatience = busyMilliseconds
  try {
    database = new DatabaseSync(path, { timeout: busyMilliseconds, enableForeignKeyConstraints: true })
    database.enableDefensive(true)
    // What is erased is overwritten, in the file and in memory; nothing is set aside in other files.
    database.exec(
      'PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL',
    )
    guard(true)
    teach(database, secret)
    return database.prepare('SELECT count(*) FROM sqlite_schema').get() !== undefined
  } catch (error) {
    throw failureOf(error, { on: title })
  }
}

const prepared = (text: string): StatementSync => {
  const known = statements.get(text)
  if (known) return known
  if (statements.size > 100) statements = new Map()
  const statement = opened().prepare(text)
  statement.setReadBigInts(true)
  statement.setReturnArrays(true)
  statements.set(text, statement)
  return statement
}

const named = (values: readonly Cell[]) =>
  Object.fromEntries(values.map((value, at) => [`$${at + 1}`, value as SQLInputValue]))

const totalChanges = () => {
  const [row] = prepared('SELECT total_changes()').all() as unknown as [bigint][]
  return Number(row?.[0] ?? 0)
}

const answer = async (question: Question): Promise<unknown> => {
  if (question.to === 'open') return open(question)
  if (question.to === 'settle') return settle()
  if (question.to === 'undo') return undo()
  if (question.to === 'sweep') return sweep()
  try {
    const statement = prepared(question.text)
    if (question.to === 'ask') return statement.all(named(question.values))
    const before = totalChanges()
    let changed = 0
    for (const values of question.each) changed += Number(statement.run(named(values)).changes)
    return { changed, all: totalChanges() - before } satisfies Done
  } catch (error) {
    throw failureOf(error, { on: question.on })
  }
}

/** @returns whether the log is empty: a reader that still looks at it keeps it */
const settle = (patience = impatience) => {
  opened().exec(`PRAGMA busy_timeout = ${patience}`)
  const [row] = prepared('PRAGMA wal_checkpoint(TRUNCATE)').all() as unknown as [bigint, bigint, bigint][]
  opened().exec(`PRAGMA busy_timeout = ${usualPatience}`)
  return row?.[0] === 0n
}

/**
 * Where a page was split, or a row moved, what it held before stays in the part that is free: it was put there by whoever wrote
 * the row, and no deletion reaches it.
 */
const sweep = () => {
  try {
    guard(false)
    opened().exec('PRAGMA temp_store = FILE')
    opened().exec('VACUUM')
  } catch (error) {
    throw failureOf(error, { on: title })
  } finally {
    opened().exec('PRAGMA temp_store = MEMORY')
    guard(true)
  }
  if (!settle(usualPatience)) throw failure('busy', { on: title })
  return true
}

const undo = () => {
  if (opened().isTransaction) opened().exec('ROLLBACK')
  return true
}

answerQuestions(answer)
