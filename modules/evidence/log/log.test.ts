// The log on a real PostgreSQL: whole, signed, provable by a stranger over HTTP, one sequencer at a time, and still whole after
// a person was forgotten. And what whoever owns the server changes behind its back is found.
import { checkpointText, openCheckpoint, parseCheckpoint } from '@himaya/ledger/checkpoint'
import { leafHash } from '@himaya/ledger/hash'
import { parseKey, parseNote, sign, verifierKey, writeKey, writeNote } from '@himaya/ledger/note'
import { openReceipt, parseReceipt } from '@himaya/ledger/receipt'
import { entriesIn, tilePath, tilesOf } from '@himaya/ledger/tiles'
import { append, emptyTree, rootOf } from '@himaya/ledger/tree'
import { verifyConsistency } from '@himaya/ledger/verify'
import type { Context } from '@himaya/platform/context'
import { startTestInstallation, type TestInstallation } from '@himaya/platform/testing/installation'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isCommittedTo } from '../commitment.ts'
import { forget } from '../door.ts'
import { evidence } from '../module.ts'
import type { EvidenceTables } from '../tables.ts'
import { advanceLog, originOf } from './advance.ts'
import { checkLog } from './check.ts'
import { newKeyPair, sha256, signerWith, verifyEd25519 } from './crypto.ts'
import { logKeys, rotateKey } from './keys.ts'
import { newContext as contextOf, many, note } from './made-log.test-support.ts'
import { consistencyProof, latestCheckpoint, receiptOf } from './proofs.ts'
import { publicLog } from './public.ts'
import { startSequencer } from './sequencer.ts'
import { addWitness, takeCosignatures } from './witnesses.ts'

let it: TestInstallation
beforeAll(async () => {
  it = await startTestInstallation([evidence])
})
afterAll(() => it.close())

const newContext = () => contextOf(it)
const trustOf = async (ctx: Context) => {
  const rows = await ctx.transaction(logKeys)
  const keys = await Promise.all(rows.map(row => parseKey(sha256, row.verifier_key)))
  return { origin: originOf(ctx.organisationId), keys: keys.filter(key => key !== undefined) }
}
const commitmentsOf = (ctx: Context) =>
  ctx.transaction(async tx => {
    const rows = await tx
      .withTables<EvidenceTables>()
      .selectFrom('evidence_entry')
      .select('commitment')
      .orderBy('sequence')
      .execute()
    return rows.map(({ commitment }) => Buffer.from(commitment, 'hex'))
  })
const get = (path: string) => publicLog(it.installation).request(path)

describe('advancing', () => {
  test('takes in every entry in its order, and signs the root over them', async () => {
    const ctx = newContext()
    for (let index = 0; index < 5; index++) await note(ctx, `p${index}`)
    expect(await advanceLog(ctx)).toBe(5)
    await note(ctx)
    expect(await advanceLog(ctx)).toBe(6)
    expect(await advanceLog(ctx)).toBe(6)
    const checkpoint = await ctx.transaction(latestCheckpoint)
    const leaves = (await commitmentsOf(ctx)).map(commitment => leafHash(sha256, commitment))
    const root = rootOf(sha256, append(sha256, emptyTree, leaves).tree)
    const opened = await openCheckpoint(checkpoint?.note ?? '', await trustOf(ctx), verifyEd25519)
    expect(opened?.checkpoint).toEqual({ origin: originOf(ctx.organisationId), size: 6, root })
    expect(await checkLog(ctx)).toEqual({ entries: 6, checkpoints: 2, faults: [] })
  })

  test('an organisation without entries has a log without checkpoint', async () => {
    const ctx = newContext()
    expect(await advanceLog(ctx)).toBe(0)
    expect(await ctx.transaction(latestCheckpoint)).toBeUndefined()
    expect(await checkLog(ctx)).toEqual({ entries: 0, checkpoints: 0, faults: [] })
  })

  test('twelve servers at once make one log', async () => {
    const ctx = newContext()
    await many(ctx, 700)
    const work = Array.from({ length: 12 }, async (_, at) => {
      await note(ctx, `q${at}`)
      return advanceLog(ctx)
    })
    await Promise.all(work)
    expect(await advanceLog(ctx)).toBe(712)
    expect((await checkLog(ctx)).faults).toEqual([])
  })

  test('more than one batch, over the edge of tiles', async () => {
    const ctx = newContext()
    await many(ctx, 255)
    expect(await advanceLog(ctx)).toBe(255)
    await many(ctx, 1)
    expect(await advanceLog(ctx)).toBe(256)
    await many(ctx, 66_000)
    expect(await advanceLog(ctx)).toBe(66_256)
    const { faults, checkpoints } = await checkLog(ctx)
    expect(faults).toEqual([])
    expect(checkpoints).toBe(2 + 7)
  })

  test('the sequencer finds by itself whose log lags', async () => {
    const contexts = [newContext(), newContext()]
    for (const ctx of contexts) await note(ctx)
    const stop = startSequencer(it.installation)
    for (const ctx of contexts)
      await expect
        .poll(async () => (await ctx.transaction(latestCheckpoint))?.size, { timeout: 20_000 })
        .toBe(1)
    await stop()
  })
})

describe('a receipt', () => {
  test('shows the entry’s place to whoever has the log’s key, and what it says', async () => {
    const ctx = newContext()
    await many(ctx, 300)
    const entryId = await note(ctx, 'p1', { name: 'Recrutement' })
    const receipt = await receiptOf(ctx, entryId)
    const parsed = parseReceipt(receipt)
    const extra = JSON.parse(new TextDecoder().decode(parsed?.extra))
    expect(extra.statement.payload).toEqual({ name: 'Recrutement' })
    const commitment = (await commitmentsOf(ctx))[300] as Buffer
    expect(isCommittedTo(extra.statement, extra.key, commitment.toString('hex'))).toBe(true)
    const crypto = { sha256, verifyEd25519 }
    expect((await openReceipt(receipt, commitment, await trustOf(ctx), crypto))?.checkpoint.size).toBe(301)
    const other = (await commitmentsOf(ctx))[299] as Buffer
    expect(await openReceipt(receipt, other, await trustOf(ctx), crypto)).toBeUndefined()
  })

  test('taken before a person was forgotten still holds afterwards; one taken then shows the place alone', async () => {
    const ctx = newContext()
    const entryId = await note(ctx, 'person', { name: 'Karim Tazi' })
    await note(ctx)
    const before = await receiptOf(ctx, entryId)
    expect(await ctx.transaction(tx => forget(tx, { type: 'processing', id: 'person' }))).toBe(1)
    await note(ctx)
    const after = await receiptOf(ctx, entryId)
    const [commitment] = await commitmentsOf(ctx)
    const crypto = { sha256, verifyEd25519 }
    for (const receipt of [before, after])
      expect(await openReceipt(receipt, commitment as Buffer, await trustOf(ctx), crypto)).toBeDefined()
    expect(JSON.parse(new TextDecoder().decode(parseReceipt(after)?.extra)).statement).toBeUndefined()
    expect((await checkLog(ctx)).faults).toEqual([])
  })

  test('of an entry that is not there, or another organisation’s, is refused alike', async () => {
    const entryId = await note(newContext())
    await expect(receiptOf(newContext(), entryId)).rejects.toMatchObject({ kind: { code: 'not-found' } })
  })
})

describe('keys', () => {
  test('one that is replaced signs on beside the new one, and then no more', async () => {
    const ctx = newContext()
    await note(ctx)
    await advanceLog(ctx)
    const [old] = (await trustOf(ctx)).keys
    await ctx.transaction(tx => rotateKey(tx, ctx, originOf(ctx.organisationId)))
    await note(ctx)
    await advanceLog(ctx)
    const opens = async (keys: (typeof old)[]) => {
      const trust = { origin: originOf(ctx.organisationId), keys: keys.filter(key => key !== undefined) }
      const { note: written = '' } = (await ctx.transaction(latestCheckpoint)) ?? {}
      return (await openCheckpoint(written, trust, verifyEd25519)) !== undefined
    }
    const fresh = (await trustOf(ctx)).keys.filter(({ publicKey }) => publicKey !== old?.publicKey)
    expect(await opens([old])).toBe(true)
    expect(await opens(fresh)).toBe(true)
    const present = it.clock.now()
    it.clock.advance({ days: 91 })
    await note(ctx)
    await advanceLog(ctx)
    expect(await opens([old])).toBe(false)
    expect(await opens(fresh)).toBe(true)
    it.clock.moveTo(present)
    expect((await checkLog(ctx)).faults).toEqual([])
  })
})

describe('what anyone may read', () => {
  test('a stranger fetches the checkpoint and the tiles, and computes the same root', async () => {
    const ctx = newContext()
    await many(ctx, 600)
    await advanceLog(ctx)
    const at = `/${ctx.organisationId}`
    const keys = (await (await get(`${at}/keys`)).text()).trim().split('\n')
    const key = await parseKey(sha256, keys[0] ?? '')
    const written = await (await get(`${at}/checkpoint`)).text()
    if (!key) throw new Error('no key')
    const opened = await openCheckpoint(written, { origin: key.name, keys: [key] }, verifyEd25519)
    const leaves: Uint8Array[] = []
    for (const tile of tilesOf(600)) {
      const answer = await get(`${at}/${tilePath(tile)}`)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('cache-control')).toContain('immutable')
      const bytes = new Uint8Array(await answer.arrayBuffer())
      if (tile.level === 'entries')
        leaves.push(...(entriesIn(bytes) ?? []).map(entry => leafHash(sha256, entry)))
      else expect(bytes.length).toBe(tile.width * 32)
    }
    expect(rootOf(sha256, append(sha256, emptyTree, leaves).tree)).toEqual(opened?.checkpoint.root)
  })

  test('the public page tells strangers how to verify, in three languages, and nothing of what is in it', async () => {
    const ctx = newContext()
    await note(ctx, 'p1', { name: 'Recrutement' })
    await advanceLog(ctx)
    const { note: signed = '' } = (await ctx.transaction(latestCheckpoint)) ?? {}
    for (const [language, said] of [
      ['fr', 'vérifiable par tous'],
      ['ar', 'يمكن لأي كان التحقق منه'],
      ['en', 'that anyone can verify'],
    ] as const) {
      const answer = await get(`/${ctx.organisationId}/?lang=${language}`)
      const page = await answer.text()
      expect(answer.headers.get('content-type')).toContain('text/html')
      expect(page).toContain(`<html lang="${language}"`)
      expect(page).toContain(said)
      expect(page).toContain(signed.split('\n')[2])
      expect(page).not.toContain('Recrutement')
    }
    const named = publicLog(it.installation, 'https://himaya.example.ma')
    expect(await (await named.request(`/${ctx.organisationId}/`)).text()).toContain(
      `himaya evidence check https://himaya.example.ma/log/${ctx.organisationId}/`,
    )
    expect((await get(`/${ctx.organisationId}`)).headers.get('location')).toBe(`/${ctx.organisationId}/`)
    expect((await get('/page.css')).headers.get('content-type')).toContain('text/css')
  })

  test('an organisation that is not there, one without entries, and no id at all look alike', async () => {
    const pages = await Promise.all(
      [newContext().organisationId, '0192f0c1-0000-7000-8000-000000000001', '<script>'].map(async id =>
        (await get(`/${encodeURIComponent(id)}/?lang=en`)).text(),
      ),
    )
    expect(pages[0]).toContain('This log holds nothing yet.')
    expect(new Set(pages).size).toBe(1)
  })

  test('two checkpoints are shown to be one log', async () => {
    const ctx = newContext()
    await many(ctx, 500)
    await advanceLog(ctx)
    const first = parseCheckpoint(
      parseNote((await ctx.transaction(latestCheckpoint))?.note ?? '')?.text ?? '',
    )
    await many(ctx, 777)
    await advanceLog(ctx)
    const second = parseCheckpoint(
      parseNote((await ctx.transaction(latestCheckpoint))?.note ?? '')?.text ?? '',
    )
    const lines = (await (await get(`/${ctx.organisationId}/consistency/500/1277`)).text()).trim().split('\n')
    const proof = lines.map(line => new Uint8Array(Buffer.from(line, 'base64')))
    if (!first || !second) throw new Error('no checkpoint')
    expect(await verifyConsistency(sha256, first, second, proof)).toBe(true)
    expect(proof).toEqual(
      (await ctx.transaction(tx => consistencyProof(tx, 500, 1277))).map(hash => new Uint8Array(hash)),
    )
  })

  test.each([
    'not-an-id/checkpoint',
    '0192f0c1-0000-7000-8000-000000000001/checkpoint',
    '0192f0c1-0000-7000-8000-000000000001/keys',
    'ID/tile/0/001',
    'ID/tile/0/000.p/9',
    'ID/tile/entries/000.p/9',
    'ID/tile/0/0',
    'ID/tile/0/..%2f000',
    'ID/consistency/0/2',
    'ID/consistency/3/2',
    'ID/consistency/1/9',
    'ID/consistency/a/b',
  ])('%s is not there', async path => {
    const ctx = newContext()
    await many(ctx, 3)
    await advanceLog(ctx)
    expect((await get(`/${path.replace('ID', ctx.organisationId)}`)).status).toBe(404)
  })
})

describe('witnesses', () => {
  const pair = newKeyPair()
  const seen = 1_795_000_000n
  const prepared = async () => {
    const ctx = newContext()
    await note(ctx)
    await advanceLog(ctx)
    const witness = await verifierKey(sha256, 'witness.example/w1', 'cosigns', pair.publicKey)
    const written = (await ctx.transaction(latestCheckpoint))?.note ?? ''
    const parsed = parseNote(written)
    if (!parsed) throw new Error('no checkpoint')
    return {
      ctx,
      witness,
      parsed,
      cosigned: writeNote(await sign(parsed, witness, signerWith(pair.privateKey), seen)),
    }
  }

  test('one that the organisation named is added to the checkpoint, once', async () => {
    const { ctx, witness, cosigned } = await prepared()
    await addWitness(ctx, writeKey(witness))
    expect(await takeCosignatures(ctx, cosigned)).toEqual({ added: 1 })
    expect(await takeCosignatures(ctx, cosigned)).toEqual({ added: 0 })
    const trust = { ...(await trustOf(ctx)), witnesses: [witness], wanted: 1 }
    const note = (await ctx.transaction(latestCheckpoint))?.note ?? ''
    const opened = await openCheckpoint(note, trust, verifyEd25519)
    expect(opened?.signed.find(({ key }) => key === witness)?.seconds).toBe(seen)
    const answer = await publicLog(it.installation).request(`/${ctx.organisationId}/cosignatures`, {
      method: 'POST',
      body: cosigned,
      headers: { 'content-length': String(Buffer.byteLength(cosigned)) },
    })
    expect([answer.status, await answer.json()]).toEqual([200, { added: 0 }])
  })

  test.each(['unnamed', 'of another text', 'of a made-up checkpoint', 'no note at all', 'by another key'])(
    '%s is refused',
    async story => {
      const { ctx, witness, parsed, cosigned } = await prepared()
      if (story !== 'unnamed') await addWitness(ctx, writeKey(witness))
      const other = newKeyPair()
      const given: Record<string, string> = {
        unnamed: cosigned,
        'of another text': cosigned.replace('\n1\n', '\n2\n'),
        'of a made-up checkpoint': writeNote(
          await sign(
            {
              ...parsed,
              text: checkpointText({
                origin: originOf(ctx.organisationId),
                size: 1,
                root: new Uint8Array(32),
              }),
            },
            witness,
            signerWith(pair.privateKey),
            seen,
          ),
        ),
        'no note at all': 'hello',
        'by another key': writeNote(await sign(parsed, witness, signerWith(other.privateKey), seen)),
      }
      await expect(takeCosignatures(ctx, given[story] ?? '')).rejects.toMatchObject({
        kind: { code: 'not-a-cosignature' },
      })
    },
  )

  test('a line that is no witness’s key is refused', async () => {
    const { ctx } = await prepared()
    const [logKey] = await ctx.transaction(logKeys)
    for (const line of ['', 'hello', logKey?.verifier_key ?? ''])
      await expect(addWitness(ctx, line)).rejects.toMatchObject({ kind: { code: 'not-a-witness-key' } })
  })

  test('a body too large is not read', async () => {
    const { ctx } = await prepared()
    const answer = await publicLog(it.installation).request(`/${ctx.organisationId}/cosignatures`, {
      method: 'POST',
      body: 'x'.repeat(70_000),
      headers: { 'content-length': '70000' },
    })
    expect(answer.status).toBe(413)
  })
})

describe('whoever owns the server and changes the past is found out', () => {
  const tampered = async (change: (id: string) => string) => {
    const ctx = newContext()
    await many(ctx, 300)
    await advanceLog(ctx)
    await many(ctx, 20)
    await advanceLog(ctx)
    const tables = ['entry', 'tile', 'checkpoint', 'log', 'log_key'].map(name => `evidence_${name}`)
    await it.installation.database.pool.query(
      [
        'begin',
        'alter table evidence_entry disable trigger only_forgets',
        ...tables.map(table => `alter table ${table} no force row level security`),
        change(ctx.organisationId),
        ...tables.map(table => `alter table ${table} force row level security`),
        'alter table evidence_entry enable trigger only_forgets',
        'commit',
      ].join(';\n'),
    )
    return (await checkLog(ctx)).faults.map(({ kind, at }) => `${kind} ${at}`)
  }
  const own = (id: string) => `organisation_id = '${id}'`

  test.each<[string, (id: string) => string, string[]]>([
    [
      'an entry',
      id => `update evidence_entry set commitment = repeat('0', 64) where ${own(id)} and sequence = 7`,
      ['tile 0/0', 'root 300', 'root 320', 'tile 1/0', 'state 320'],
    ],
    [
      'an entry taken out',
      id => `delete from evidence_entry where ${own(id)} and sequence = 310`,
      ['gap 310'],
    ],
    [
      'a tile',
      id =>
        `update evidence_tile set hashes = overlay(hashes placing '\\x00000000' from 1) where ${own(id)} and level = 1`,
      ['tile 1/0'],
    ],
    [
      'a root',
      id => `update evidence_checkpoint set root = '\\x${'00'.repeat(32)}' where ${own(id)} and size = 300`,
      ['root 300'],
    ],
    [
      'a signature',
      id =>
        `update evidence_checkpoint set note = overlay(note placing 'AAAA' from length(note) - 20) where ${own(id)} and size = 320`,
      ['signature 320'],
    ],
    [
      'the newest checkpoint taken away',
      id => `delete from evidence_checkpoint where ${own(id)} and size = 320`,
      ['root 320'],
    ],
  ])('%s', async (_story, change, faults) => {
    const found = await tampered(change)
    for (const fault of faults) expect(found).toContain(fault)
    expect(found.length).toBeGreaterThan(0)
  })
})
