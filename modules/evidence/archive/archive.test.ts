// The whole log as one file: it verifies with nothing else at hand, flat or packed or unpacked; and of what is changed in it,
// nothing passes.
import { execFileSync } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { writeKey } from '@himaya/ledger/note'
import { tilePath, tilesOf } from '@himaya/ledger/tiles'
import type { Context } from '@himaya/platform/context'
import { startTestInstallation, type TestInstallation } from '@himaya/platform/testing/installation'
import { temporaryFolder } from '@himaya/platform/testing/temporary-folder'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forget } from '../door.ts'
import { advanceLog, originOf } from '../log/advance.ts'
import { keysIn, logKeys, rotateKey } from '../log/keys.ts'
import { many, newContext, note } from '../log/made-log.test-support.ts'
import { latestCheckpoint } from '../log/proofs.ts'
import { evidence } from '../module.ts'
import { bundles, tilesAfter } from './layout.ts'
import { openArchive, tar } from './source.ts'
import { tarFile, tarFiles } from './tar.ts'
import { type ArchiveVerdict, type Expecting, verifyArchive } from './verify.ts'
import { archiveOf } from './write.ts'

let it: TestInstallation
let ctx: Context
let early = ''
let newest = ''
let keys: string[] = []
let packed = ''
let unpacked = ''
const folder = temporaryFolder()

beforeAll(async () => {
  it = await startTestInstallation([evidence])
  ctx = newContext(it)
  for (const name of ['Paie', 'Recrutement', 'Vidéosurveillance']) await note(ctx, name, { name })
  await advanceLog(ctx)
  early = (await ctx.transaction(latestCheckpoint))?.note ?? ''
  await many(ctx, 300)
  await advanceLog(ctx)
  it.clock.advance({ minutes: 1 })
  await ctx.transaction(tx => rotateKey(tx, ctx, originOf(ctx.organisationId)))
  await note(ctx, 'Paie', { name: 'Paie et primes' })
  await ctx.transaction(tx => forget(tx, { type: 'processing', id: 'Recrutement' }))
  await advanceLog(ctx)
  newest = (await ctx.transaction(latestCheckpoint))?.note ?? ''
  keys = (await ctx.transaction(logKeys)).map(row => row.verifier_key)
  packed = await archive(ctx, 'log.tar.gz')
  unpacked = join(folder, 'unpacked')
  await mkdir(unpacked)
  execFileSync('tar', ['-xzf', packed, '-C', unpacked, '--strip-components=1'], { stdio: 'pipe' })
})
afterAll(() => it.close())

const chunksOf = (of: Context, size: number) => archiveOf(of, { origin: originOf(of.organisationId), size })
async function archive(of: Context, name: string): Promise<string> {
  const size = (await of.transaction(latestCheckpoint))?.size ?? 0
  const path = join(folder, name)
  await pipeline(Readable.from(chunksOf(of, size)), createGzip(), createWriteStream(path))
  return path
}
async function verified(path: string, expecting: Expecting = {}): Promise<ArchiveVerdict> {
  const source = await openArchive(path)
  if (!source) throw new Error('not an archive')
  return verifyArchive(source, expecting)
}
const told = ({ faults }: ArchiveVerdict) => faults.map(({ kind, at }) => `${kind} ${at}`)

describe('a true archive', () => {
  test('holds, packed and unpacked, and counts what it says and what was forgotten', async () => {
    for (const path of [packed, unpacked]) {
      const verdict = await verified(path, { keys, checkpoint: early })
      expect(told(verdict)).toEqual([])
      expect(verdict).toMatchObject({ size: 304, checkpoints: 3, said: 3, forgotten: 301 })
      expect(verdict.origin).toBe(originOf(ctx.organisationId))
    }
  })

  test('holds by either key while both sign', async () => {
    for (const key of keys) expect(told(await verified(packed, { keys: [key] }))).toEqual([])
  })

  test('is a plain tar that other programs read, and a log that others serve', async () => {
    const list = execFileSync('tar', ['-tzf', packed], { encoding: 'utf8' })
    for (const tile of tilesOf(304)) expect(list).toContain(`/${tilePath(tile)}\n`)
    expect(await readFile(join(unpacked, 'checkpoint'), 'utf8')).toBe(newest)
    expect((await keysIn([{ verifier_key: keys[0] ?? '' }])).map(writeKey)).toEqual([keys[0]])
  })

  test('tells how far it is', async () => {
    const seen: string[] = []
    await verified(packed, { onProgress: (done, of) => seen.push(`${done}/${of}`) })
    expect(seen).toEqual(['256/304', '304/304'])
  })

  test('says every tile once, when it is complete', () => {
    for (const size of [1, 255, 256, 257, 65_535, 65_536, 65_537, 70_000, 131_072]) {
      const written = Array.from({ length: bundles(size) }, (_, bundle) => tilesAfter(bundle, size)).flat()
      expect(written.map(tilePath).sort()).toEqual(tilesOf(size).map(tilePath).sort())
    }
  })
})

describe('a lie', () => {
  type Change = (at: (path: string) => string) => Promise<void>
  const edited =
    (path: string, change: (text: string) => string): Change =>
    async at => {
      const before = await readFile(at(path), 'utf8')
      const after = change(before)
      if (after === before) throw new Error('nothing was changed')
      await writeFile(at(path), after)
    }
  const lines = (change: (lines: string[]) => string[]) => (text: string) =>
    `${change(text.trim().split('\n')).join('\n')}\n`
  const turned =
    (path: string): Change =>
    async at => {
      const bytes = await readFile(at(path))
      bytes[5] = (bytes[5] as number) ^ 1
      await writeFile(at(path), bytes)
    }

  test.each<[string, Change, string]>([
    [
      'what an entry says',
      edited('entries/000.jsonl', text => text.replace('"Paie"', '"Paix"')),
      'statement 1',
    ],
    ['when', edited('entries/000.jsonl', text => text.replace('09:00:00', '08:00:00')), 'statement 1'],
    [
      'by whom',
      edited('entries/000.jsonl', text => text.replace('"task":"test"', '"task":"rest"')),
      'statement 1',
    ],
    [
      'a commitment, with its entry',
      edited('entries/000.jsonl', text => text.replace(/("sequence":2,"commitment":")./, '$1f')),
      'checkpoint 3',
    ],
    [
      'an entry taken out',
      edited(
        'entries/000.jsonl',
        lines(all => all.toSpliced(4, 1)),
      ),
      'order 5',
    ],
    [
      'two entries exchanged',
      edited(
        'entries/000.jsonl',
        lines(([a = '', b = '', ...rest]) => [b, a, ...rest]),
      ),
      'order 1',
    ],
    [
      'two exchanged, and numbered anew',
      edited(
        'entries/000.jsonl',
        lines(([a = '', b = '', ...rest]) => [
          b.replace('"sequence":2', '"sequence":1'),
          a.replaceAll('"sequence":1', '"sequence":2'),
          ...rest,
        ]),
      ),
      'checkpoint 3',
    ],
    ['an entry added', edited('entries/001.jsonl', text => `${text}${text.split('\n')[0]}\n`), 'order 305'],
    [
      'the end cut off',
      edited(
        'entries/001.jsonl',
        lines(all => all.slice(0, -2)),
      ),
      'order 304',
    ],
    ['a file missing', at => rm(at('entries/001.jsonl')), 'file entries/001.jsonl'],
    ['a tile missing', at => rm(at('tile/0/000')), 'file tile/0/000'],
    ['a tile', turned('tile/1/000.p/1'), 'tile tile/1/000.p/1'],
    ['a bundle', turned('tile/entries/000'), 'tile tile/entries/000'],
    [
      'a checkpoint left out',
      edited(
        'entries/000.jsonl',
        lines(all => all.filter(line => !line.startsWith('{"checkpoint"'))),
      ),
      'checkpoint 304',
    ],
    [
      'a checkpoint’s signature',
      edited('entries/000.jsonl', text => text.replace(/(— [^ ]+ ).{12}/, '$1AAAAAAAAAAAA')),
      'signature 3',
    ],
    [
      'the last checkpoint',
      edited('checkpoint', text => text.replace('\n304\n', '\n303\n')),
      'checkpoint 304',
    ],
    ['the last checkpoint is an older one', async at => writeFile(at('checkpoint'), early), 'checkpoint 304'],
    ['no key', edited('keys', () => 'hello\n'), 'signature 3'],
    ['the size', edited('manifest.json', text => text.replace('304', '302')), 'order 305'],
    [
      'whose log it is',
      edited('manifest.json', text => text.replace('himaya/log/', 'himaya/gol/')),
      'statement 1',
    ],
    ['not a manifest', edited('manifest.json', () => 'hello'), 'not-an-archive manifest.json'],
    ['a line that is nothing', edited('entries/000.jsonl', text => `{}\n${text}`), 'order 1'],
  ])('%s', async (_story, change, fault) => {
    const lie = join(temporaryFolder(), 'lie')
    await cp(unpacked, lie, { recursive: true })
    await change(path => join(lie, path))
    const verdict = await verified(lie, { keys })
    expect(told(verdict)).toContain(fault)
    expect(verdict.faultCount).toBeGreaterThan(0)
  })

  test('another organisation’s log, whole and signed, does not hold by this one’s key', async () => {
    const stranger = newContext(it)
    await note(stranger)
    await advanceLog(stranger)
    const path = await archive(stranger, 'stranger.tar.gz')
    expect(told(await verified(path))).toEqual([])
    expect(told(await verified(path, { keys }))).toEqual(['key 1'])
    expect(told(await verified(path, { checkpoint: early }))).toContain('rolled-back 3')
  })

  test('a log rolled back to an older checkpoint is whole, and is found out by whoever kept the newer', async () => {
    const path = join(folder, 'older.tar')
    await pipeline(Readable.from(chunksOf(ctx, 303)), createWriteStream(path))
    expect(told(await verified(path, { keys: keys.slice(1) }))).toEqual([])
    expect(told(await verified(path, { keys: keys.slice(1), checkpoint: newest }))).toEqual([
      'rolled-back 304',
    ])
    const { size, checkpoints } = await verified(path)
    expect([size, checkpoints]).toEqual([303, 2])
  })

  test('a history rewritten under the checkpoint that was kept is found out', async () => {
    const rewritten = early.replace(/\n3\n.*\n/, `\n3\n${Buffer.alloc(32).toString('base64')}\n`)
    expect(told(await verified(packed, { checkpoint: rewritten }))).toContain('rolled-back 3')
  })

  test('a file that breaks off, or has one more at its end', async () => {
    const whole = await readFile(packed)
    const short = join(folder, 'short.tar.gz')
    await writeFile(short, whole.subarray(0, whole.length / 2))
    expect((await verified(short)).faults.at(-1)?.kind).toBe('broken-off')
    const chunks: Uint8Array[] = []
    for await (const chunk of chunksOf(ctx, 304)) chunks.push(chunk)
    chunks.splice(-1, 0, tarFile({ path: 'extra', bytes: Buffer.from('x') }, new Date()))
    expect(told(await verifyArchive(tar(Readable.from(chunks))))).toEqual(['file after the end'])
    const moved = [...chunks.slice(0, 4), ...chunks.slice(5, 6), ...chunks.slice(4, 5), ...chunks.slice(6)]
    expect((await verifyArchive(tar(Readable.from(moved)))).faultCount).toBeGreaterThan(0)
  })

  test.each([['hello'], ['x'.repeat(5_000)], ['']])('%s is no archive', async text => {
    const path = join(folder, 'no-archive')
    await writeFile(path, text)
    expect(await openArchive(path)).toBeUndefined()
  })
})

test('a tar with a wrong checksum, or a file said to be larger than any, is refused', async () => {
  const read = (bytes: Uint8Array) => tarFiles(Readable.from([bytes])).next()
  const good = Buffer.from(tarFile({ path: 'a', bytes: Buffer.from('hello') }, new Date(0)))
  const wrong = Buffer.from(good)
  wrong[0] = 0x62
  await expect(read(wrong)).rejects.toThrow('not a tar')
  await expect(read(good.subarray(0, 700))).rejects.toThrow('breaks off')
})
