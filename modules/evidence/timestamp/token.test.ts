// Time-stamps of a real responder (OpenSSL): the true one is believed, and every lie about it is told apart.
import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Certificates, certificates } from './authority.test-support.ts'
import { type Believing, stampRequest, stampVerdict, tokenIn } from './token.ts'

const text = 'himaya/log/0192f0c1-0000-7000-8000-000000000001\n7\nAAAA\n'
const nonce = randomBytes(16)
let atlas: Certificates
let other: Certificates
let token: Uint8Array
let believing: Believing

const stamp = (by: Certificates, asked: Partial<Parameters<typeof stampRequest>[0]> = {}) => {
  const found = tokenIn(by.reply(stampRequest({ text, nonce, ...asked })))
  if (!found) throw new Error('no token was granted')
  return found
}

beforeAll(() => {
  atlas = certificates()
  other = certificates()
  token = stamp(atlas)
  believing = { text, certificates: atlas.root, nonce }
}, 60_000)

test('a true one says when, and by whom', async () => {
  const verdict = await stampVerdict(token, believing)
  expect(verdict).toEqual({ verdict: 'holds', stampedAt: expect.any(String), authority: 'Horodatage Atlas' })
})

test('it holds again later, without the request', async () => {
  const { text, certificates } = believing
  expect((await stampVerdict(token, { text, certificates })).verdict).toBe('holds')
})

test('the policy asked for is the policy had', async () => {
  const given = stamp(atlas, { policy: '1.2.3.4.5' })
  expect((await stampVerdict(given, { ...believing, policy: '1.2.3.4.5' })).verdict).toBe('holds')
  expect((await stampVerdict(given, { ...believing, policy: '1.2.3.4.1' })).verdict).toBe('other-policy')
})

describe('a lie', () => {
  test.each<[string, () => Promise<{ verdict: string }>, string]>([
    ['of another text', () => stampVerdict(token, { ...believing, text: `${text}x` }), 'other-text'],
    ['an old answer', () => stampVerdict(token, { ...believing, nonce: randomBytes(16) }), 'stale'],
    ['another root', () => stampVerdict(token, { ...believing, certificates: other.root }), 'untrusted'],
    ['no root', () => stampVerdict(token, { ...believing, certificates: '' }), 'untrusted'],
    [
      'an expired certificate',
      () => {
        const expired = certificates({ validity: ['200101000000Z', '210101000000Z'] })
        return stampVerdict(stamp(expired), { ...believing, certificates: expired.root })
      },
      'untrusted',
    ],
    ['nothing', () => stampVerdict(new Uint8Array(), believing), 'garbage'],
    ['noise', () => stampVerdict(randomBytes(900), believing), 'garbage'],
    ['half of it', () => stampVerdict(token.subarray(0, token.length / 2), believing), 'garbage'],
  ])('%s', async (_story, verdictOf, expected) => {
    expect((await verdictOf()).verdict).toBe(expected)
  })

  test('no single bit of the token can be turned where it counts', async () => {
    // The certificates that the token brings along, beyond the signer’s, count for nothing: the roots are ours.
    let held = 0
    for (let at = 0; at < token.length; at += 7) {
      const bytes = Uint8Array.from(token)
      bytes[at] = (bytes[at] as number) ^ 1
      const verdict = await stampVerdict(bytes, believing)
      if (verdict.verdict === 'holds') {
        held += 1
        expect(verdict).toEqual(await stampVerdict(token, believing))
      }
    }
    expect(held).toBeLessThan(token.length / 7)
  })

  test('an answer that refuses, or is none, holds no token', () => {
    const refused = atlas.reply(stampRequest({ text, nonce, policy: '9.9.9' }))
    expect(tokenIn(refused)).toBeUndefined()
    expect(tokenIn(new Uint8Array())).toBeUndefined()
    expect(tokenIn(randomBytes(400))).toBeUndefined()
  })
})
