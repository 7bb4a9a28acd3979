// Kills a running Himaya, by itself or together with its database, in the middle of load and again and again, and counts what it
// had acknowledged that is gone, or there twice. Kill -9: nobody has time to say goodbye.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { publishPoint } from '@himaya/consent/published.test-support'
import type { Context } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import { createLog } from '@himaya/platform/log'
import { readNote } from '@himaya/platform/postgres/postmaster'
import { OrganisationId } from '@himaya/platform/records'
import { openHimaya } from '@himaya/server/compose'
import { sql } from 'kysely'

export type Survived = {
  /** Kills of the server alone, and of the server with its database. */
  readonly kills: number
  readonly acknowledged: number
  /** Acknowledged, and not there: must be 0. */
  readonly lost: number
  /** Acknowledged, and the person’s state does not say so: must be 0. */
  readonly withoutState: number
  /** Records without a leaf, or leaves without a record: must be 0. */
  readonly halfWritten: number
}

const ORIGIN = 'https://boutique.example.ma'
const SENDERS = 24
const quiet = createLog(() => {})

export async function survive(rounds: number): Promise<Survived> {
  const home = mkdtempSync(join(tmpdir(), 'himaya-crash-'))
  try {
    const himaya = await openHimaya({ home, log: quiet })
    const who = {
      organisationId: OrganisationId.parse(newId()),
      actor: { kind: 'system', task: 'crash' },
    } as const
    const point = await publishPoint(himaya.installation.contextFor({ ...who, language: 'fr' }))
    await himaya.stop()

    const acknowledged = new Map<string, string>()
    const server = { port: 0, child: undefined as ChildProcess | undefined }
    let isOver = false
    const senders = Array.from({ length: SENDERS }, async () => {
      while (!isOver) {
        const choice = {
          ...{ id: newId(), subject: newId(), order: 0, site: point.key, notice: point.version },
          ...{ at: new Date().toISOString(), language: 'fr', granted: ['analytics'], refused: ['marketing'] },
        }
        // As the banner does: the same record, until someone has it.
        while (!isOver && !(await isTaken(server.port, choice))) await wait(20)
        if (!isOver) acknowledged.set(choice.id, choice.subject)
      }
    })
    for (let round = 0; round < rounds; round++) {
      server.child = await startServer(home, server)
      const before = acknowledged.size
      while (acknowledged.size < before + 50) await wait(10)
      await wait(Math.random() * 300)
      const ended = new Promise(resolve => server.child?.once('exit', resolve))
      if (round % 2 === 1) process.kill(readNote(join(home, 'postgres', 'data'))?.pid ?? 0, 'SIGKILL')
      server.child.kill('SIGKILL')
      await ended
    }
    isOver = true
    await Promise.all(senders)
    return { kills: rounds, ...(await countIn(home, who, acknowledged)) }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

async function isTaken(port: number, choice: object): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/v1/consents`, {
      method: 'POST',
      headers: {
        origin: ORIGIN,
        'x-forwarded-for': `10.0.${(Math.random() * 256) | 0}.${(Math.random() * 256) | 0}`,
      },
      body: JSON.stringify(choice),
      signal: AbortSignal.timeout(5_000),
    })
    await answer.text()
    return answer.ok
  } catch {
    // Nobody there: it is what this is about.
    return false
  }
}

async function startServer(home: string, server: { port: number }): Promise<ChildProcess> {
  const { DATABASE_URL: _, ...env } = process.env
  const child = spawn(process.execPath, [fileURLToPath(new URL('./ours.ts', import.meta.url)), home, '0'], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  server.port = await new Promise<number>((resolve, reject) => {
    child.stdout?.on('data', text => {
      const port = /ready (\d+)/.exec(String(text))?.[1]
      if (port) resolve(Number(port))
    })
    child.once('exit', code => reject(new Error(`the server ended with ${code} before it was ready`)))
  })
  return child
}

async function countIn(
  home: string,
  who: Pick<Context, 'organisationId' | 'actor'>,
  acknowledged: ReadonlyMap<string, string>,
) {
  const himaya = await openHimaya({ home, log: quiet })
  try {
    const ctx = himaya.installation.contextFor({ ...who, language: 'fr' })
    const { rows } = await ctx.transaction(tx =>
      sql<{ found: number; granted: number; records: number; leaves: number }>`select
        (select count(*) from consent_record where record_id = any(${[...acknowledged.keys()]}::uuid[])) as found,
        (select count(*) from consent_subject
          where subject_id = any(${[...acknowledged.values()]}::uuid[]) and choices->>'analytics' like '00000000g%') as granted,
        (select count(*) from consent_record) as records,
        (select coalesce(sum(octet_length(leaves) / 32), 0) from consent_batch) as leaves`.execute(tx),
    )
    const [row] = rows
    if (!row) throw new Error('nothing was counted')
    const count = acknowledged.size
    return {
      acknowledged: count,
      lost: count - Number(row.found),
      withoutState: count - Number(row.granted),
      halfWritten: Math.abs(Number(row.records) - Number(row.leaves)),
    }
  } finally {
    await himaya.stop()
  }
}
