// What is measured against: a bare server that writes the same rows in batches, and nothing else. It checks nothing, encrypts
// nothing, keeps no organisations apart, and puts all three tables' rows into one statement.
// `node bare.ts <port>`, DATABASE_URL in the environment.
import { randomBytes } from 'node:crypto'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 4 })
const organisation = '01a00000-0000-7000-8000-000000000000'
const point = '01a00000-0000-7000-8000-000000000001'
/** As large as what would be sealed, committed to and hashed. */
const [salt, sealed, hash] = [randomBytes(32), randomBytes(28), randomBytes(32)].map(each =>
  each.toString('hex'),
)

type Sent = {
  id: string
  subject: string
  order: number
  notice: string
  at: string
  language: string
  granted: string[]
  refused: string[]
}
type Waiting = { record: Sent; done: () => void; fail: (error: unknown) => void }

const WRITE = {
  name: 'write',
  text: `
    with given as (
      select * from unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::text[], $5::timestamptz[], $6::text[], $7::text[],
        $8::text[], $9::text[]) with ordinality
        as given (record_id, subject_id, "order", notice, at, language, granted, refused, choices, place)
    ), subjects as (
      insert into bare_subject (organisation_id, subject_id, kind, "order", salt, choices, made_at, last_at)
      select '${organisation}', subject_id, 'pseudonymous', "order", decode('${salt}', 'hex'), choices::jsonb, now(), now()
      from given order by subject_id
      on conflict (organisation_id, subject_id) do update set choices = excluded.choices
    ), batch as (
      insert into bare_batch (organisation_id, batch_id, leaves) values ('${organisation}', gen_random_uuid(), $10)
    )
    insert into bare_record
    select '${organisation}', record_id, subject_id, "order", '${point}', decode(notice, 'hex'), at, now(), 'web', 'explicit',
      language, string_to_array(granted, ','), string_to_array(refused, ','), decode('${sealed}', 'hex'),
      decode('${hash}', 'hex'), '${point}', place - 1
    from given on conflict do nothing`,
}

const waiting: Waiting[] = []
let underWay = 0
let isCalled = false
const pump = () => {
  isCalled = false
  while (waiting.length > 0 && underWay < 2) {
    const batch = waiting.splice(0, 500)
    underWay++
    const of = <Value>(take: (record: Sent) => Value) => batch.map(({ record }) => take(record))
    const choice = `${'0'.repeat(8)}g${'0'.repeat(9)}${'0'.repeat(32)}e${'0'.repeat(32)}1`
    pool
      .query({
        ...WRITE,
        values: [
          of(each => each.id),
          of(each => each.subject),
          of(each => each.order),
          of(each => each.notice),
          of(each => each.at),
          of(each => each.language),
          of(each => each.granted.join()),
          of(each => each.refused.join()),
          of(each =>
            JSON.stringify(Object.fromEntries([...each.granted, ...each.refused].map(key => [key, choice]))),
          ),
          Buffer.alloc(32 * batch.length),
        ],
      })
      .then(
        () => {
          for (const { done } of batch) done()
        },
        error => {
          for (const { fail } of batch) fail(error)
        },
      )
      .finally(() => {
        underWay--
        pump()
      })
  }
}
const submit = (record: Sent) =>
  new Promise<void>((done, fail) => {
    waiting.push({ record, done, fail })
    if (!isCalled) {
      isCalled = true
      setImmediate(pump)
    }
  })

const app = new Hono()
app.post('/v1/consents', async c => {
  await submit(JSON.parse(await c.req.text()) as Sent)
  return c.body('{}', 201, { 'content-type': 'application/json' })
})
serve({ fetch: app.fetch, port: Number(process.argv[2] ?? 0), hostname: '127.0.0.1' }, ({ port }) =>
  process.stdout.write(`ready ${port}\n`),
)
