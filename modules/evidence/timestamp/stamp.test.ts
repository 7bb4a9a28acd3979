// Checkpoints stamped by a real responder over HTTP: kept beside the checkpoint and carried by the archive; and whatever the
// authority does wrong is seen, tried again later, and never holds up the log.
import { Readable } from 'node:stream'
import type { Context } from '@himaya/platform/context'
import { startTestInstallation, type TestInstallation } from '@himaya/platform/testing/installation'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tar } from '../archive/source.ts'
import { tarFile } from '../archive/tar.ts'
import { verifyArchive } from '../archive/verify.ts'
import { archiveOf } from '../archive/write.ts'
import { advanceLog, originOf } from '../log/advance.ts'
import { newContext, note } from '../log/made-log.test-support.ts'
import { logState } from '../log/state.ts'
import { evidence } from '../module.ts'
import { allowedHosts, ask, isPublic } from './ask.ts'
import { type Answering, type Authority, certificates, openAuthority } from './authority.test-support.ts'
import { dismissAuthority, nameAuthority } from './authority.ts'
import { stampNewest } from './stamp.ts'

const here = ['127.0.0.1']
const atlas = certificates()
let it: TestInstallation
let authority: Authority

beforeAll(async () => {
  it = await startTestInstallation([evidence])
  authority = await openAuthority(atlas)
  // What stamps are dated by is the machine’s clock.
  it.clock.moveTo(new Date().toISOString())
})
afterAll(async () => {
  await authority.close()
  await it.close()
})

const named = async (change: Partial<Parameters<typeof nameAuthority>[1]> = {}): Promise<Context> => {
  now()
  const ctx = newContext(it)
  await note(ctx)
  await nameAuthority(ctx, {
    ...{ url: authority.url, certificates: atlas.root, policy: null, everyHours: 24 },
    ...change,
  })
  await advanceLog(ctx)
  return ctx
}
const due = () => it.clock.advance({ minutes: 6 })
const now = () => it.clock.moveTo(new Date().toISOString())

describe('a stamp', () => {
  test('is taken when it is due, shown, carried by the archive and verified there', async () => {
    const ctx = await named()
    due()
    expect(await stampNewest(ctx, here)).toBe('stamped')
    const { stamps, authority: state, size } = await logState(ctx)
    expect(stamps).toEqual([{ size, stampedAt: expect.any(String), url: authority.url }])
    expect(state).toMatchObject({ failure: null, failedAt: null, everyHours: 24 })
    const chunks = archiveOf(ctx, { origin: originOf(ctx.organisationId), size })
    const verdict = await verifyArchive(tar(Readable.from(chunks)))
    expect(verdict.faults).toEqual([])
    expect(verdict.stamps).toEqual([{ size, at: expect.any(String), by: 'Horodatage Atlas' }])
  })

  test('is not asked for again before its time, nor of a checkpoint that has one', async () => {
    const ctx = await named()
    due()
    expect(await stampNewest(ctx, here)).toBe('stamped')
    const asked = authority.asked()
    expect(await stampNewest(ctx, here)).toBeUndefined()
    it.clock.advance({ days: 2 })
    expect(await stampNewest(ctx, here)).toBeUndefined()
    expect(authority.asked()).toBe(asked)
    now()
  })

  test('is asked for by one process at a time', async () => {
    const ctx = await named()
    due()
    const asked = authority.asked()
    await Promise.all([stampNewest(ctx, here), stampNewest(ctx, here), stampNewest(ctx, here)])
    expect(authority.asked() - asked).toBe(1)
  })

  test('one of another checkpoint, put into an archive, is found out', async () => {
    const ctx = await named()
    due()
    await stampNewest(ctx, here)
    const { size } = await logState(ctx)
    await note(ctx)
    await advanceLog(ctx)
    const bytes: Uint8Array[] = []
    for await (const chunk of archiveOf(ctx, { origin: originOf(ctx.organisationId), size: size + 1 }))
      bytes.push(chunk)
    const verdict = await verifyArchive(tar(Readable.from(bytes)))
    expect(verdict.stamps).toHaveLength(1)
    const moved = await verifyArchive(tar(Readable.from(moveStamp(bytes))))
    expect(moved.faults).toContainEqual({ kind: 'stamp', at: String(size + 1) })
  })

  test('off by default, and asked for no more once the authority is dismissed', async () => {
    const ctx = newContext(it)
    await note(ctx)
    await advanceLog(ctx)
    expect((await logState(ctx)).authority).toBeNull()
    expect(await stampNewest(ctx, here)).toBeUndefined()
    const once = await named()
    await dismissAuthority(once)
    due()
    expect(await stampNewest(once, here)).toBeUndefined()
  })
})

/** The stamp on the first checkpoint, moved to the second: the file of entries is written anew. */
function moveStamp(chunks: readonly Uint8Array[]): Uint8Array[] {
  return chunks.map(chunk => {
    const name = Buffer.from(chunk.subarray(0, 100)).toString('latin1')
    if (!name.includes('entries/000.jsonl')) return chunk
    const size = Number.parseInt(Buffer.from(chunk.subarray(124, 135)).toString('latin1'), 8)
    const text = Buffer.from(chunk.subarray(512, 512 + size)).toString('utf8')
    const [, stamps = ''] = /("stamps":\[.*?\])/.exec(text) ?? []
    const without = text.replace(`,${stamps}`, '')
    const at = without.lastIndexOf('}')
    const moved = `${without.slice(0, at)},${stamps}}\n`
    return tarFile({ path: name.replaceAll('\u0000', ''), bytes: Buffer.from(moved) }, new Date(0))
  })
}

describe('what an authority does wrong is told, and tried again', () => {
  const garbage: Answering = (_, response) => response.end('hello')
  test.each<[string, Answering, string]>([
    ['garbage', garbage, 'no-token'],
    ['nothing', (_, response) => response.end(), 'no-token'],
    ['an error', (_, response) => response.writeHead(503).end('busy'), 'no-answer'],
    ['a redirect', (_, response) => response.writeHead(302, { location: authority.url }).end(), 'no-answer'],
    ['a huge answer', (_, response) => response.end(Buffer.alloc(10_000_000)), 'no-answer'],
    ['a connection that ends', (_, response) => response.destroy(), 'not-reached'],
  ])('%s', async (_story, answer, failure) => {
    const ctx = await named()
    authority.answerBy(answer)
    due()
    expect(await stampNewest(ctx, here)).toBe(failure)
    const { authority: state, stamps } = await logState(ctx)
    expect(state).toMatchObject({ failure })
    expect(stamps).toEqual([])
    // The log goes on meanwhile.
    await note(ctx)
    expect(await advanceLog(ctx)).toBeGreaterThan(2)
    authority.answerBy(undefined)
    expect(await stampNewest(ctx, here)).toBeUndefined()
    now()
  })

  test('an old answer to another request', async () => {
    const ctx = await named()
    let old: Buffer | undefined
    authority.answerBy((_, response, honest) => {
      old ??= honest()
      response.end(old)
    })
    due()
    expect(await stampNewest(ctx, here)).toBe('stamped')
    const other = await named()
    due()
    expect(await stampNewest(other, here)).toBe('other-text')
    authority.answerBy(undefined)
  })

  test('a time that is far from ours, other certificates, and a policy that was not granted', async () => {
    const late = await named()
    it.clock.advance({ days: 3 })
    expect(await stampNewest(late, here)).toBe('wrong-time')
    now()
    const stranger = await named({ certificates: certificates().root })
    due()
    expect(await stampNewest(stranger, here)).toBe('untrusted')
    const policy = await named({ policy: '9.9.9' })
    due()
    expect(await stampNewest(policy, here)).toBe('no-token')
  })

  test('what is not a certificate is refused at once', async () => {
    const naming = { url: authority.url, policy: null, everyHours: 24 }
    for (const certificates of ['hello', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'])
      await expect(nameAuthority(newContext(it), { ...naming, certificates })).rejects.toMatchObject({
        kind: { code: 'not-certificates' },
      })
  })
})

describe('only public addresses are asked', () => {
  test('this machine’s own network is out of reach unless the installation allows the host', async () => {
    const ctx = await named()
    due()
    expect(await stampNewest(ctx, [])).toBe('refused-address')
    expect(await ask(authority.url.replace('127.0.0.1', 'localhost'), new Uint8Array(), [])).toEqual({
      failure: 'refused-address',
    })
  })

  test.each([
    'http://169.254.169.254/latest',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://10.0.0.1/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://user:secret' + '@' + 'example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'nonsense',
  ])('%s', async url => {
    expect(await ask(url, new Uint8Array(), [])).toEqual({ failure: 'refused-address' })
  })

  test('which is which', () => {
    expect(['8.8.8.8', '2a00:1450::1'].every(isPublic)).toBe(true)
    expect(['192.168.1.1', '100.64.0.1', 'fe80::1', 'fd00::1', '::', '2001:db8::1', 'x'].some(isPublic)).toBe(
      false,
    )
    expect(allowedHosts({ HIMAYA_TIMESTAMP_HOSTS: ' TSA.intern.example, ,10.1.2.3' })).toEqual([
      'tsa.intern.example',
      '10.1.2.3',
    ])
    expect(allowedHosts({})).toEqual([])
  })
})
