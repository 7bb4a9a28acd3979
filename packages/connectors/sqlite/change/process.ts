// The process in which one SQLite database is changed: it runs the statements it is given in the one file it opened, and
// nothing that stands in the database can reach another, or call what is not SQLite's own.
import { constants, DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
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
  /** Takes what a log beside the database still holds into it, and empties the log. */
  | { readonly to: 'settle' }
  /** Ends what was begun and not committed. */
  | { readonly to: 'undo' }

/** `changed`: by the statement itself; `all`: what triggers and references did besides, too. */
export type Done = { readonly changed: number; readonly all: number }

let database: DatabaseSync | undefined
let statements = new Map<string, StatementSync>()

const opened = () => {
  if (!database) throw new Error('nothing was opened')
  return database
}

function open({ path, title, secret, busyMilliseconds }: Extract<Question, { to: 'open' }>) {
  try {
    database = new DatabaseSync(path, { timeout: busyMilliseconds, enableForeignKeyConstraints: true })
    database.enableDefensive(true)
    // What is erased is overwritten, in the file and in memory; nothing is set aside in other files.
    database.exec(
      'PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL',
    )
    database.setAuthorizer(action =>
      action === constants.SQLITE_ATTACH || action === constants.SQLITE_DETACH
        ? constants.SQLITE_DENY
        : constants.SQLITE_OK,
    )
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

/** A reader that still looks at the log keeps it from being emptied: then it is, the next time. */
const settle = () => {
  const [row] = prepared('PRAGMA wal_checkpoint(TRUNCATE)').all() as unknown as [bigint, bigint, bigint][]
  return row?.[0] === 0n
}

const undo = () => {
  if (opened().isTransaction) opened().exec('ROLLBACK')
  return true
}

answerQuestions(answer)
