// SQLite files that may be changed: the same folders and the same care as for reading, and the right to write.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Changeable, OpenForChange } from '../../change.ts'
import { parseFileAddress } from '../../files/path.ts'
import { lockSetup } from './lock.ts'
import { openSessions, type Sessions } from './session.ts'
import { sourceOf } from './source.ts'
import { readStructure, type Structure } from './structure.ts'

const noSecret = ''

export const changeSqlite: OpenForChange = (description, _secret, policy): Changeable => {
  const path = fileURLToPath(parseFileAddress(description.address))
  const opened = new Map<string, Sessions>()
  const sessionsFor = (secret: string) => {
    const known = opened.get(secret) ?? openSessions({ address: description.address, policy, secret })
    opened.set(secret, known)
    return known
  }
  let read: Structure | undefined
  const readIn = async (sessions: Sessions, signal: AbortSignal) => {
    read = await sessions.within(signal, 'DEFERRED', readStructure)
    return read
  }
  return {
    structure: async signal => (await readIn(sessionsFor(noSecret), signal)).schema,
    source: (schema, options) =>
      sourceOf(
        sessionsFor,
        async (sessions, signal) => {
          const { particulars } = read ?? (await readIn(sessions, signal))
          return { schema, particulars }
        },
        options,
      ),
    // There are no accounts within a file: the system's own must be able to write it, and the journal beside it.
    grants: (_plan, account) => [
      `setfacl -m u:${shellQuoted(account)}:rw ${shellQuoted(path)}`,
      `setfacl -m u:${shellQuoted(account)}:rwx ${shellQuoted(dirname(path))}`,
    ],
    lockSetup: table => lockSetup(table, read?.particulars.get(table.name) ?? { defaults: new Map() }),
    async close() {
      for (const sessions of opened.values()) await sessions.close()
    },
  }
}

const shellQuoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`
