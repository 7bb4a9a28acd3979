// Plans carried out on PostgreSQL, beside the same work as a good engineer writes it by hand: set-based statements in batches.
import { readAddress } from '@himaya/connectors/catalogue'
import type { Changeable } from '@himaya/connectors/change'
import { changePostgres } from '@himaya/connectors/postgres/engine'
import type { Action } from '@himaya/plans/action'
import type { Announcement } from '@himaya/plans/batch'
import { planFor } from '@himaya/plans/plan'
import type { Request } from '@himaya/plans/request'
import { run } from '@himaya/plans/run'
import type { Key } from '@himaya/plans/source'
import { startTestServer } from '@himaya/platform/testing/global-setup'
import { Client } from 'pg'
import type { Bench, Figure } from './bench.ts'

const BATCH = 10_000
const CUTOFF = '2024-01-01'

/** Nine rows of ten are due; each has two rows that refer to it. */
const fill = (rows: number) => `
  DROP TABLE IF EXISTS lines, orders;
  CREATE TABLE orders (id bigint PRIMARY KEY, placed date, name text, email text, phone text);
  INSERT INTO orders SELECT n, CASE WHEN n % 10 = 0 THEN '2025-01-01'::date ELSE '2020-01-01' END, 'Nom ' || n, n || '@example.ma', '0661' || n
    FROM generate_series(1, ${rows}) n;
  CREATE TABLE lines (id bigint PRIMARY KEY, order_id bigint NOT NULL REFERENCES orders, what text);
  INSERT INTO lines SELECT n, 1 + n / 2 % ${rows}, 'Article ' || n FROM generate_series(1, ${rows * 2}) n;
  CREATE INDEX ON orders (placed); CREATE INDEX ON lines (order_id); ANALYZE orders, lines; CHECKPOINT`

const erasing: Request = {
  table: { schema: 'public', name: 'orders' },
  where: { is: 'before', column: 'placed', than: CUTOFF },
  action: { does: 'erase' },
  dependents: [{ table: { schema: 'public', name: 'lines' }, do: 'erase' }],
}
const due = `id > $1 AND placed < '${CUTOFF}' ORDER BY id LIMIT ${BATCH}`

/** What a preview asks of the source: counts, dependents, masked rows, whether an index serves. */
async function surveyed(changing: Changeable, rows: number, client: Client) {
  await client.query(fill(rows))
  const taken = async () => {
    const signal = new AbortController().signal
    const schema = await changing.structure(signal)
    const planned = planFor(schema, erasing)
    if (!planned.ok) throw new Error('there is no plan')
    const source = changing.source(schema, { key: new Uint8Array(32), signal })
    const began = performance.now()
    const { index } = await source.survey(planned.plan, [], {
      ...{ sample: 5, countLimit: 20_000_000 },
      unknown: { is: 'null', column: 'placed' },
    })
    return { seconds: (performance.now() - began) / 1000, index }
  }
  const withIndex = await taken()
  await client.query('DROP INDEX orders_placed_idx')
  const without = await taken()
  if (withIndex.index !== 'used' || without.index !== 'none') throw new Error('the index is not told')
  return { with: [withIndex.seconds], without: [without.seconds] }
}

export const bench: Bench = {
  name: 'acting',
  about: 'rows erased and anonymised by a plan, against hand-written set-based batches on the same rows',
  async run({ smoke }) {
    const rows = smoke ? 2_000 : Number(process.env.HIMAYA_ACTING_ROWS ?? 1_000_000)
    const server = await startTestServer()
    const client = new Client({ connectionString: server.url })
    await client.connect()
    const { description, secret } = readAddress('postgres', server.url)
    const changing = changePostgres(description, secret, { fileRoots: [], statementSeconds: 600 })
    const wanted = rows - Math.floor(rows / 10)
    let memory = 0
    let memoryBefore = Number.POSITIVE_INFINITY

    const timed = async (work: () => Promise<number>): Promise<number> => {
      await client.query(fill(rows))
      const began = performance.now()
      const done = await work()
      const seconds = (performance.now() - began) / 1000
      if (done !== wanted) throw new Error(`${done} rows were done of ${wanted}`)
      return wanted / seconds
    }
    const byHand = (statements: readonly string[]) => async () => {
      let after = 0
      let done = 0
      for (;;) {
        const found = await client.query<{ id: string }>(`SELECT id FROM orders WHERE ${due} FOR UPDATE`, [
          after,
        ])
        const ids = found.rows.map(({ id }) => id)
        if (ids.length === 0) return done
        await client.query('BEGIN')
        for (const statement of statements) done += (await client.query(statement, [ids])).rowCount ?? 0
        await client.query('COMMIT')
        after = Number(ids.at(-1))
      }
    }
    const byPlan = (action: Action) => async () => {
      const signal = new AbortController().signal
      const schema = await changing.structure(signal)
      const planned = planFor(schema, { ...erasing, action })
      if (!planned.ok) throw new Error('there is no plan')
      memoryBefore = Math.min(memoryBefore, process.memoryUsage.rss())
      let after: Key | null = null
      let announced: Announcement | null = null
      let done = 0
      const deeds = run({
        plan: planned.plan,
        source: changing.source(schema, { key: new Uint8Array(32), signal }),
        holds: async () => [],
        batchSize: () => BATCH,
        journal: {
          state: async () => ({ after, announced, isOver: false }),
          announce: async what => {
            announced = what
          },
          done: async deed => {
            after = deed.last
            announced = null
          },
          over: async () => {},
        },
      })
      for await (const { roots } of deeds) {
        done += roots.length
        memory = Math.max(memory, process.memoryUsage.rss())
      }
      return done
    }

    const erase: Action = { does: 'erase' }
    const anonymise: Action = {
      does: 'anonymise',
      columns: [
        { column: 'name', change: { becomes: 'null' } },
        { column: 'email', change: { becomes: 'pseudonym' } },
        { column: 'phone', change: { becomes: 'beginning', characters: 4 } },
      ],
    }
    const pseudonym = `'~' || left(encode(sha256('\\x00'::bytea || sha256('\\x00'::bytea || convert_to(email, 'UTF8'))), 'hex'), 32)`
    const contests = [
      {
        what: 'erase with what refers to it',
        hand: byHand([
          `WITH gone AS (DELETE FROM lines WHERE order_id = ANY ($1::bigint[])) DELETE FROM orders WHERE id = ANY ($1::bigint[])`,
        ]),
        plan: byPlan(erase),
      },
      {
        what: 'anonymise three columns',
        hand: byHand([
          `UPDATE orders SET name = NULL, email = ${pseudonym}, phone = left(phone, 4) WHERE id = ANY ($1::bigint[])`,
        ]),
        plan: byPlan(anonymise),
      },
    ]
    try {
      const figures: Figure[] = []
      for (const { what, hand, plan } of contests) {
        const [hands, plans]: [number[], number[]] = [[], []]
        for (let time = 0; time < (smoke ? 1 : 3); time++) {
          hands.push(await timed(hand))
          plans.push(await timed(plan))
        }
        figures.push(
          { what: `${what}: by hand`, unit: 'rows/s', values: hands },
          { what: `${what}: by a plan`, unit: 'rows/s', values: plans, against: `${what}: by hand` },
        )
      }
      figures.push(
        { what: 'memory before the first run', unit: 'MB', values: [memoryBefore / 1_000_000] },
        { what: 'the most memory in a run', unit: 'MB', values: [memory / 1_000_000] },
      )
      const survey = await surveyed(changing, rows, client)
      figures.push({ what: 'preview with an index', unit: 's', values: survey.with })
      figures.push({ what: 'preview without one', unit: 's', values: survey.without })
      return { sizes: { rows, due: wanted, referring: rows * 2, batch: BATCH }, figures }
    } finally {
      await changing.close()
      await client.end()
      await server.stop()
    }
  },
}
