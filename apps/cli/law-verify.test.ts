// A memo's file is verified on the command line alone.

import { createHash } from 'node:crypto'
import { canonicalJson } from '@himaya/ledger/canonical-json'
import { newSigningKey, signText } from '@himaya/library/memo/signing'
import { afterAll, expect, test } from 'vitest'
import { himaya, testFolder } from './terminal.test-support.ts'

const folder = testFolder()
afterAll(folder.drop)

const key = newSigningKey()
const content = {
  kind: 'himaya-law-memo',
  edition: 1,
  reference: 'M-20261123-9F2C7A',
  on: '2026-11-23',
  signedBy: 'Amina Alaoui',
  signedAt: '2026-11-23T09:00:00.000Z',
  answer: { conclusion: 'authorisation' },
}
const text = canonicalJson(content)
const memo = {
  algorithm: 'Ed25519',
  key: { id: key.keyId, publicKey: key.publicKey },
  hash: createHash('sha256').update(text).digest('hex'),
  signature: signText(text, key.privateKey),
  content,
}
const file = folder.file('memo.json', JSON.stringify(memo, null, 2))
const ours = folder.file('ours.pem', key.publicKey)
const theirs = folder.file('theirs.pem', newSigningKey().publicKey)

test('a memo is intact, by its own key and by ours', async () => {
  const alone = await himaya(['law', 'verify', file])
  expect([alone.code, alone.out]).toEqual([0, expect.stringContaining('as it was signed')])
  expect(alone.out).toContain('--key')
  const known = await himaya(['law', 'verify', file, '--key', ours, '--json'])
  expect(JSON.parse(known.out)).toMatchObject({ verdict: 'intact', keyId: key.keyId, on: '2026-11-23' })
})

test.each([
  [
    'changed content',
    { ...memo, content: { ...content, answer: { conclusion: 'exempt' } } },
    'not what was signed',
  ],
  ['an added fact', { ...memo, content: { ...content, more: true } }, 'not what was signed'],
  ['a changed hash', { ...memo, hash: 'f'.repeat(64) }, 'not what was signed'],
  ['a signature cut short', { ...memo, signature: memo.signature.slice(0, 40) }, 'not what was signed'],
  ['a signature spelt otherwise', { ...memo, signature: `${memo.signature}==` }, 'not what was signed'],
  ['another algorithm', { ...memo, algorithm: 'none' }, 'not a signed memo'],
  ['a key of another kind', { ...memo, key: { ...memo.key, publicKey: 'x' } }, 'not a signed memo'],
  ['another key’s name', { ...memo, key: { ...memo.key, id: '0000000000000000' } }, 'another key'],
  ['nothing signed', { content }, 'not a signed memo'],
  ['a list', [memo], 'not a signed memo'],
])('%s is refused', async (_what, altered, said) => {
  const { code, out, err } = await himaya(['law', 'verify', '-'], { input: JSON.stringify(altered) })
  expect([code, out]).toEqual([1, ''])
  expect(err).toContain(said)
})

test('the key of another organisation is told apart', async () => {
  const { code, err } = await himaya(['law', 'verify', file, '--key', theirs])
  expect([code, err]).toEqual([1, expect.stringContaining('another key')])
})

test('without a file it says what it takes', async () => {
  expect((await himaya(['law', 'verify'])).code).toBe(2)
  expect((await himaya(['law', 'verify', file, '--key', folder.path('gone.pem')])).err).toContain('gone.pem')
})
