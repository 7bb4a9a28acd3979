// What a reader's browser does with the published files: every step holds on a true log, and each lie is found at its step.
import { webHmacSha256, webSha256, webVerifyEd25519 } from '@himaya/ledger/web-crypto'
import type { Context } from '@himaya/platform/context'
import { startTestInstallation, type TestInstallation } from '@himaya/platform/testing/installation'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { forget } from '../door.ts'
import { evidence } from '../module.ts'
import type { EvidenceEntryId } from '../records.ts'
import { advanceLog, originOf } from './advance.ts'
import { type Followed, followEntry, followLog, type Published, type Seen } from './follow.ts'
import { rotateKey } from './keys.ts'
import { many, newContext, note } from './made-log.test-support.ts'
import { receiptOf } from './proofs.ts'
import { publicLog } from './public.ts'
import { readReceipt } from './receipt-verdict.ts'

const crypto = { sha256: webSha256, verifyEd25519: webVerifyEd25519, hmacSha256: webHmacSha256 }
let it: TestInstallation
let ctx: Context
let entryId: EvidenceEntryId
let seen: Seen

const publishedOf = (of: Context): Published => {
  const get = async (path: string) => {
    const answer = await publicLog(it.installation).request(`/${of.organisationId}/${path}`)
    if (!answer.ok) throw new Error(`${answer.status}`)
    return answer
  }
  return {
    text: async path => (await get(path)).text(),
    bytes: async path => new Uint8Array(await (await get(path)).arrayBuffer()),
  }
}
const openedReceipt = async (of: Context, id: EvidenceEntryId) => {
  const opened = readReceipt(await receiptOf(of, id))
  if (!opened) throw new Error('no receipt')
  return opened
}
const told = ({ steps }: Followed) => Object.fromEntries(steps.map(({ name, verdict }) => [name, verdict]))
const follow = async (published: Published, before: Seen | undefined = seen) => {
  const log = await followLog(published, { origin: originOf(ctx.organisationId), seen: before }, crypto)
  const entry =
    log.head && (await followEntry(published, await openedReceipt(ctx, entryId), log.head, crypto))
  return { log, entry }
}

beforeAll(async () => {
  it = await startTestInstallation([evidence])
  ctx = newContext(it)
  await many(ctx, 400)
  await advanceLog(ctx)
  const { log } = await follow0()
  if (!log.seen) throw new Error('nothing seen')
  seen = log.seen
  entryId = await note(ctx, 'p1', { name: 'Recrutement' })
  await many(ctx, 300)
  await advanceLog(ctx)
})
afterAll(() => it.close())

const follow0 = async () => ({
  log: await followLog(publishedOf(ctx), { origin: originOf(ctx.organisationId), seen: undefined }, crypto),
})

test('every step of a true log holds, and leads to its root', async () => {
  const { log, entry } = await follow(publishedOf(ctx))
  expect(told(log)).toEqual({ checkpoint: 'holds', signature: 'holds', key: 'holds', growth: 'holds' })
  expect(log.seen?.size).toBe(701)
  expect(entry && told(entry)).toEqual({
    ...{ said: 'holds', published: 'holds', leaf: 'holds', path: 'holds', root: 'holds' },
  })
  expect(entry?.path.at(-1)?.hash).toEqual(log.head?.root)
})

test('an entry whose subject was forgotten still stands at its place', async () => {
  const id = await note(ctx, 'forgotten')
  await advanceLog(ctx)
  await ctx.transaction(tx => forget(tx, { type: 'processing', id: 'forgotten' }))
  const { head } = (await follow(publishedOf(ctx))).log
  if (!head) throw new Error('no head')
  expect(told(await followEntry(publishedOf(ctx), await openedReceipt(ctx, id), head, crypto))).toEqual({
    ...{ said: 'erased', published: 'holds', leaf: 'holds', path: 'holds', root: 'holds' },
  })
})

type Lie = {
  readonly text?: (path: string, text: string) => string
  readonly bytes?: (path: string, bytes: Uint8Array) => Uint8Array
}
const lying = ({ text = (_, all) => all, bytes = (_, all) => all }: Lie): Published => {
  const honest = publishedOf(ctx)
  return {
    text: async path => text(path, await honest.text(path)),
    bytes: async path => bytes(path, Uint8Array.from(await honest.bytes(path))),
  }
}
const turned = (at: number) => (bytes: Uint8Array) => {
  bytes[at] = (bytes[at] as number) ^ 1
  return bytes
}
const inTile =
  (prefix: string, change: (bytes: Uint8Array) => Uint8Array) => (path: string, all: Uint8Array) =>
    path.startsWith(prefix) ? change(all) : all
const gone = () => {
  throw new Error('404')
}

test.each<[string, Lie, string, string]>([
  [
    'the checkpoint cannot be had',
    { text: path => (path === 'checkpoint' ? gone() : '') },
    'checkpoint',
    'missing',
  ],
  [
    'the checkpoint is another log’s',
    { text: (path, all) => (path === 'checkpoint' ? all.replace('himaya/log/', 'himaya/gol/') : all) },
    ...(['checkpoint', 'fails'] as const),
  ],
  [
    'a size that was not signed',
    { text: (path, all) => (path === 'checkpoint' ? all.replace(/\n70\d\n/, '\n699\n') : all) },
    ...(['signature', 'fails'] as const),
  ],
  ['no key at all', { text: (path, all) => (path === 'keys' ? 'hello\n' : all) }, 'signature', 'fails'],
])('%s', async (_story, lie, name, verdict) => {
  const { log, entry } = await follow(lying(lie))
  const steps = { ...told(log), ...(entry && told(entry)) }
  expect(steps[name]).toBe(verdict)
})

// The entry stands at place 400: the 145th of the second bundle, each with its length in two bytes before it.
test.each<[string, Lie, string, string]>([
  ['its commitment', { bytes: inTile('tile/entries/001', turned(144 * 34 + 2)) }, 'published', 'fails'],
  [
    'a bundle cut short',
    { bytes: inTile('tile/entries/001', all => all.subarray(0, 100)) },
    'published',
    'missing',
  ],
  ['its leaf', { bytes: inTile('tile/0/001', turned(144 * 32)) }, 'leaf', 'fails'],
  ['its neighbour', { bytes: inTile('tile/0/001', turned(145 * 32)) }, 'root', 'fails'],
  ['a tile beside it', { bytes: inTile('tile/0/002', turned(0)) }, 'root', 'fails'],
  ['a tile that is not there', { bytes: inTile('tile/0/002', gone) }, 'path', 'missing'],
])('%s changed', async (_story, lie, name, verdict) => {
  const { entry } = await follow(lying(lie), undefined)
  expect(entry && told(entry)[name]).toBe(verdict)
  const at = entry?.steps.findIndex(step => step.name === name) ?? -1
  expect(entry?.steps.slice(0, at).every(step => step.verdict === 'holds')).toBe(true)
  expect(entry?.steps.slice(at + 1).every(step => step.verdict === 'unreached')).toBe(true)
})

test('a log that was rolled back, or rewritten, since it was last seen is found out, and not remembered', async () => {
  const longer = { ...seen, size: 5_000 }
  expect(told((await follow(publishedOf(ctx), longer)).log)).toMatchObject({ key: 'holds', growth: 'fails' })
  const another = { ...seen, root: new Uint8Array(32) }
  const { log } = await follow(publishedOf(ctx), another)
  expect(told(log).growth).toBe('fails')
  expect(log.seen).toBeUndefined()
})

test('a key that was never seen is told, unless the one before it signs beside', async () => {
  const stranger = newContext(it)
  await note(stranger)
  await advanceLog(stranger)
  const at = (before: Seen | undefined) =>
    followLog(publishedOf(stranger), { origin: originOf(stranger.organisationId), seen: before }, crypto)
  const first = (await at(undefined)).seen
  expect(told(await at(first && { ...first, keys: seen.keys }))).toMatchObject({
    signature: 'holds',
    key: 'fails',
  })
  await stranger.transaction(tx => rotateKey(tx, stranger, originOf(stranger.organisationId)))
  await note(stranger)
  await advanceLog(stranger)
  const after = await at(first)
  expect(told(after)).toMatchObject({ key: 'holds', growth: 'holds' })
  expect(after.seen?.keys).toHaveLength(2)
})
