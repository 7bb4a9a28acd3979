// Connections that stay inside an organisation from one use to the next, for the few statements where every round trip counts.
// They are nobody else's: what the session was told lasts, so they never go back among those that anyone may be handed.
import type { PoolClient } from 'pg'
import { type Database, openDatabase } from './database.ts'
import { OrganisationId } from './records.ts'
import { APP_ROLE } from './tenancy-roles.ts'

export type Session = Pick<PoolClient, 'query'>

export type KeptConnections = {
  /** Nothing is begun: each statement of `work` stands for itself, or `work` begins and commits. */
  within<T>(organisationId: OrganisationId, work: (client: Session) => Promise<T>): Promise<T>
  close(): Promise<void>
}

const ENTER = {
  name: 'enter-organisation',
  text: "select set_config('role', $1, false), set_config('app.organisation_id', $2, false)",
}

/** @param most how many are opened at once; the first with the first use */
export function keptConnections(url: string, most: number): KeptConnections {
  let opening: Promise<Database> | undefined
  const inside = new WeakMap<PoolClient, OrganisationId>()
  const database = () => {
    opening ??= openDatabase(url, { connections: most }).catch(error => {
      opening = undefined
      throw error
    })
    return opening
  }
  return {
    async within(organisationId, work) {
      const { pool } = await database()
      const client = await pool.connect()
      // A connection that breaks between two statements says so by an event, which would end the process if no one listened.
      const onError = () => {}
      client.on('error', onError)
      let isSound = false
      try {
        if (inside.get(client) !== organisationId) {
          inside.delete(client)
          await client.query({ ...ENTER, values: [APP_ROLE, OrganisationId.parse(organisationId)] })
          inside.set(client, organisationId)
        }
        const result = await work(client)
        isSound = true
        return result
      } finally {
        client.off('error', onError)
        // After a failure nobody knows what the session is in the middle of.
        client.release(!isSound)
      }
    },
    async close() {
      await (await opening)?.close()
    },
  }
}
