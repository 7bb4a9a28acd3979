// A scan of the InfraForge demonstration database, from its catalogue to a proposal for each column, beside reading the
// same samples without looking at them.
import { connect } from '@himaya/connectors/catalogue'
import { infraforgeDatabase } from '@himaya/examples/infraforge/database'
import { loadDemonstration } from '@himaya/examples/load'
import type { DemonstrationDatabase } from '@himaya/examples/table'
import { startTestServer } from '@himaya/platform/testing/global-setup'
import { readColumns } from '@himaya/sources/door'
import { type Bench, milliseconds } from './bench.ts'

const small = (database: DemonstrationDatabase): DemonstrationDatabase => ({
  ...database,
  tables: database.tables.map(table => ({ ...table, rows: Math.min(table.rows, 240), constraints: [] })),
})

export const bench: Bench = {
  name: 'scan',
  about: 'a scan of the InfraForge demonstration database, against reading the same samples and nothing more',
  async run({ smoke }) {
    const database = smoke ? small(infraforgeDatabase) : infraforgeDatabase
    const server = await startTestServer()
    try {
      const url = new URL(await loadDemonstration(database, server.url))
      const password = url.password
      url.password = ''
      const open = () => connect({ kind: 'postgres', address: url.href }, { password }, { fileRoots: [] })
      const scan = async () => {
        const connector = open()
        try {
          const found = await readColumns(connector, new AbortController().signal)
          const cin = found.columns.find(one => one.table === 'clients' && one.column === 'cin')
          if (cin?.category !== 'national-id-number') throw new Error('the scan did not find clients.cin')
          return found
        } finally {
          await connector.close()
        }
      }
      const { columns, tables } = await scan()
      const times = smoke ? 1 : 7
      return {
        sizes: {
          tables,
          columns: columns.length,
          rows: database.tables.reduce((sum, table) => sum + table.rows, 0),
        },
        figures: [
          {
            what: 'read the samples only',
            unit: 'ms',
            values: await milliseconds(times, () => readOnly(open())),
          },
          {
            what: 'scan',
            unit: 'ms',
            values: await milliseconds(times, scan),
            against: 'read the samples only',
          },
        ],
      }
    } finally {
      await server.stop()
    }
  },
}

async function readOnly(connector: ReturnType<typeof connect>) {
  const { signal } = new AbortController()
  try {
    const schema = await connector.inspect(signal)
    for (const table of schema.schemas.flatMap(part => part.tables)) {
      const names = table.columns.map(column => column.name)
      for await (const step of connector.sample(table, names, { rows: 500, signal })) void step
    }
  } finally {
    await connector.close()
  }
}
