// Fills an installation with the two example organisations: their databases on its server, a reader that may only read,
// the sources connected and being scanned, the processings written. Whoever explores is the DPO of both.
import { randomBytes } from 'node:crypto'
import { type ExploringStep, establishOrganisation } from '@himaya/organisation/door'
import type { Context } from '@himaya/platform/context'
import type { Language } from '@himaya/platform/language'
import { Problem } from '@himaya/platform/problem'
import type { OrganisationId, PersonId } from '@himaya/platform/records'
import type { Installation } from '@himaya/platform/start'
import { createProcessing } from '@himaya/register/door'
import { ProcessingContent } from '@himaya/register/records'
import { connectSource, startScan } from '@himaya/sources/door'
import type { SourceId } from '@himaya/sources/records'
import { seedConsents } from './consents.ts'
import { dmre } from './dmre/organisation.ts'
import type { Example } from './example.ts'
import { infraforge } from './infraforge/organisation.ts'
import { loadDemonstration } from './load.ts'
import { examplesNeedCreatedb } from './problems.ts'
import { seedRetention } from './retention.ts'
import { withClient } from './server.ts'
import { makeWriter } from './writer.ts'

const examples: readonly Example[] = [infraforge, dmre]

/** What an example takes, in rows: filling is nearly all of it. */
const effortOf = ({ database }: Example) => database.tables.reduce((sum, { rows }) => sum + rows, 0)
const effort = examples.reduce((sum, example) => sum + effortOf(example), 0)
/** The part of that which goes by before its organisation is described. */
const fillingPart = 0.9

type Explorer = { readonly personId: PersonId; readonly name: string }

/** @returns the organisation to open first */
export async function exploreExamples(
  installation: Installation,
  dpo: Explorer,
  language: Language,
  onStep: (step: ExploringStep) => void = () => {},
): Promise<OrganisationId> {
  const reader = await makeReader(installation.databaseUrl)
  const organisations: OrganisationId[] = []
  const scans: (() => Promise<unknown>)[] = []
  let before = 0
  for (const example of examples) {
    const share = effortOf(example) / effort
    const filling = share * fillingPart
    const url = await loadDemonstration(
      example.database,
      installation.databaseUrl,
      ({ table, rowsDone, rowsTotal }) =>
        onStep({ doing: 'filling', name: table, share: before + (filling * rowsDone) / rowsTotal }),
    )
    await letRead(url, reader.name)
    onStep({ doing: 'describing', name: example.identity.nameFr, share: before + filling })
    const organisationId = await establishOrganisation(installation, example.identity, dpo, language)
    const ctx = installation.contextFor({
      organisationId,
      actor: { kind: 'person', personId: dpo.personId, name: dpo.name, role: 'dpo' },
      language,
    })
    const sourceId = await describe(ctx, example, url, reader, done =>
      onStep({
        doing: 'describing',
        name: example.identity.nameFr,
        share: before + filling + (share - filling) * done,
      }),
    )
    const writer = await makeWriter(installation.databaseUrl, example.key)
    const begin = await seedRetention(ctx, installation, { example, sourceId, url, writer })
    scans.push(() => startScan(ctx, sourceId), begin)
    organisations.push(organisationId)
    before += share
  }
  // Last: reading the databases goes on by itself, and must not hold up filling them.
  for (const scan of scans) await scan()
  const [first] = organisations
  if (first === undefined) throw new Error('there are no examples')
  return first
}

async function describe(
  ctx: Context,
  example: Example,
  url: string,
  reader: Reader,
  onDone: (share: number) => void,
): Promise<SourceId> {
  const address = new URL(url)
  address.username = reader.name
  address.password = ''
  const { sourceId } = await connectSource(ctx, {
    name: example.sourceName,
    kind: 'postgres',
    address: address.href,
    password: reader.password,
    tls: 'disable',
  })
  const deciding = { controller: example.identity, on: ctx.clock.today() }
  for (const [index, processing] of example.processings.entries()) {
    await createProcessing(ctx, deciding, contentOf(processing, sourceId))
    onDone((index + 1) / example.processings.length)
  }
  await seedConsents(ctx, example.consents)
  return sourceId
}

const contentOf = (processing: Example['processings'][number], sourceId: SourceId) =>
  ProcessingContent.parse({
    ...processing,
    items: processing.items.map(item => ({
      ...item,
      columns: item.columns.map(name => {
        const [schema = '', table = '', column = ''] = name.split('.')
        return { sourceId, schema, table, column }
      }),
    })),
  })

type Reader = { readonly name: string; readonly password: string }

/** A role of its own, so that a scan of the examples holds no more rights than a scan of a customer's database should. */
async function makeReader(serverUrl: string): Promise<Reader> {
  const name = `${decodeURIComponent(new URL(serverUrl).pathname.slice(1))}_reader`
  const password = randomBytes(24).toString('base64url')
  await withClient(serverUrl, async client => {
    const { rows } = await client.query<{ may: boolean }>(
      'select rolcreatedb and rolcreaterole or rolsuper as may from pg_roles where rolname = current_user',
    )
    if (!rows[0]?.may) throw new Problem(examplesNeedCreatedb)
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name])
    if (rowCount === 0) await client.query(`create role ${client.escapeIdentifier(name)} login`)
    await client.query(
      `alter role ${client.escapeIdentifier(name)} password ${client.escapeLiteral(password)}`,
    )
  })
  return { name, password }
}

const letRead = (url: string, reader: string) =>
  withClient(url, async client => {
    const { rows } = await client.query<{ name: string }>(
      `select nspname as name from pg_namespace
       where nspname not like 'pg\\_%' and nspname not in ('information_schema', 'public')`,
    )
    for (const { name } of rows) {
      const schema = client.escapeIdentifier(name)
      const role = client.escapeIdentifier(reader)
      await client.query(`grant usage on schema ${schema} to ${role};
        grant select on all tables in schema ${schema} to ${role}`)
    }
  })
