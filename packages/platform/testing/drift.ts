// Holds migrations (history) and records.ts (present) together: the database's catalogue is compared with the schemas.
import { z } from 'zod'
import type { Database } from '../database.ts'

export type RecordOfTable =
  | z.ZodObject
  | {
      readonly record: z.ZodObject
      /** Columns that no record shows, such as a sealed password. */
      readonly hidden?: readonly string[]
      /** Properties that no column holds, because they are worked out when read. */
      readonly computed?: readonly string[]
    }

/**
 * Compares each table with the record of its rows: `createdAt` is the column `created_at`, present, of a fitting type,
 * and nullable exactly where the record is.
 * @throws listing each difference
 */
export async function expectRecordsMatchTables(
  database: Database,
  tables: Readonly<Record<string, RecordOfTable>>,
): Promise<void> {
  const faults: string[] = []
  for (const [table, given] of Object.entries(tables)) {
    const { record, hidden = [], computed = [] } = given instanceof z.ZodObject ? { record: given } : given
    faults.push(
      ...differences(await columnsOf(database, table), record, hidden, computed).map(f => `${table}${f}`),
    )
  }
  if (faults.length > 0) throw new Error(`records and tables differ:\n${faults.join('\n')}`)
}

type Column = { readonly name: string; readonly type: string; readonly nullable: boolean }

async function columnsOf({ pool }: Database, table: string): Promise<readonly Column[]> {
  const { rows } = await pool.query<Column>(
    `select a.attname as name, a.atttypid::regtype::text as type, not a.attnotnull as nullable
     from pg_attribute a where a.attrelid = to_regclass($1) and a.attnum > 0 and not a.attisdropped`,
    [table],
  )
  return rows
}

function* differences(
  columns: readonly Column[],
  record: z.ZodObject,
  hidden: readonly string[],
  computed: readonly string[],
): Generator<string, void> {
  if (columns.length === 0) return yield ': there is no such table'
  const shown = new Map(
    Object.keys(record.shape)
      .filter(property => !computed.includes(property))
      .map(property => [snake(property), property]),
  )
  const schema = z.toJSONSchema(record, { io: 'output', unrepresentable: 'any' })
  for (const { name, type, nullable } of columns) {
    if (hidden.includes(name)) continue
    const property = shown.get(name)
    if (property === undefined) {
      yield `.${name}: the record does not have it`
      continue
    }
    shown.delete(name)
    const described = describe(schema.properties?.[property] ?? true, !schema.required?.includes(property))
    if (nullable !== described.nullable) {
      yield `.${name}: ${nullable ? 'may be null, the record never is' : 'is never null, the record may be'}`
    }
    if (!fits(described.kinds, type))
      yield `.${name}: ${type} does not fit a record of ${[...described.kinds].join(' or ')}`
  }
  for (const [name] of shown) yield `.${name}: the table does not have it`
}

const snake = (property: string) => property.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

type Schema = z.core.JSONSchema.BaseSchema
type Described = { nullable: boolean; readonly kinds: Set<string> }

/** The kinds of value a record's property may have, apart from null: `uuid`, `date`, `integer`, `object`… */
function describe(schema: Schema | boolean, nullable: boolean): Described {
  if (typeof schema === 'boolean') return { nullable, kinds: new Set(['anything']) }
  const branches = schema.anyOf ?? schema.oneOf
  if (branches) {
    const each = branches.map(branch => describe(branch, false))
    return {
      nullable: nullable || each.some(branch => branch.nullable),
      kinds: new Set(each.flatMap(branch => [...branch.kinds])),
    }
  }
  const literal = schema.const ?? schema.enum?.[0]
  const types = [schema.type ?? (literal === undefined ? 'anything' : typeof literal)].flat()
  const kinds = types
    .filter(type => type !== 'null')
    .map(type => (type === 'string' && schema.format ? schema.format : type))
  return { nullable: nullable || types.includes('null'), kinds: new Set(kinds) }
}

const FITTING: Readonly<Record<string, RegExp>> = {
  uuid: /^uuid$/,
  date: /^date$/,
  'date-time': /^timestamp with time zone$/,
  integer: /^(smallint|integer|bigint)$/,
  number: /^(smallint|integer|bigint|real|double precision)$/,
  boolean: /^boolean$/,
  array: /^jsonb$|\[\]$/,
  object: /^jsonb$/,
  anything: /./,
}

const fits = (kinds: ReadonlySet<string>, type: string) =>
  // A union of several kinds is stored as JSON; every format of text not named above is text.
  kinds.size > 1 && type === 'jsonb' ? true : [...kinds].every(kind => (FITTING[kind] ?? /^text$/).test(type))
