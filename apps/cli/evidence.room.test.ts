// Receipts of a real log, verified by the command as a stranger would: with the key or without, true and false.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { receiptOf as consentReceiptOf, recordChoice } from '@himaya/consent/door'
import { consent } from '@himaya/consent/module'
import { publishPoint } from '@himaya/consent/published.test-support'
import { sealWaiting } from '@himaya/consent/seal/seal'
import { record } from '@himaya/evidence/door'
import { advanceLog } from '@himaya/evidence/log/advance'
import { receiptOf } from '@himaya/evidence/log/proofs'
import { logState } from '@himaya/evidence/log/state'
import { evidence } from '@himaya/evidence/module'
import { newId } from '@himaya/platform/identifier'
import { OrganisationId } from '@himaya/platform/records'
import { startTestInstallation, type TestInstallation } from '@himaya/platform/testing/installation'
import { temporaryFolder } from '@himaya/platform/testing/temporary-folder'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { himaya } from './terminal.test-support.ts'

let it: TestInstallation
let receipt = ''
let key = ''
let otherKey = ''
const folder = temporaryFolder()
const written = (name: string, text: string) => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

const prepare = async () => {
  const ctx = it.installation.contextFor({
    organisationId: OrganisationId.parse(newId()),
    actor: { kind: 'system', task: 'test' },
    language: 'fr',
  })
  const entryId = await ctx.transaction(tx =>
    record(tx, ctx, {
      kind: 'register.processing-changed',
      subject: { type: 'processing', id: 'paie' },
      payload: { name: 'Paie' },
    }),
  )
  return { receipt: await receiptOf(ctx, entryId), key: (await logState(ctx)).keys[0]?.verifierKey ?? '' }
}

beforeAll(async () => {
  it = await startTestInstallation([evidence, consent])
  ;({ receipt, key } = await prepare())
  otherKey = (await prepare()).key
})
afterAll(() => it.close())

test('a receipt is verified with the organisation’s key, and says what was recorded', async () => {
  const { code, out, err } = await himaya([
    'evidence',
    'verify',
    written('r', receipt),
    '--key',
    key,
    '--lang',
    'fr',
  ])
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('✓ Le reçu est vrai : l’entrée est la n° 1')
  expect(out).toContain('register.processing-changed')
  expect(out).toContain('"name": "Paie"')
  expect(out).not.toContain('Comparez')
})

test('the key may be a file; without one, the receipt’s own is told, to be compared', async () => {
  const file = written('r', receipt)
  expect((await himaya(['evidence', 'verify', file, '--key', written('k', `${key}\n`)])).code).toBe(0)
  const { code, out } = await himaya(['evidence', 'verify', file, '--lang', 'fr'])
  expect(code).toBe(0)
  expect(out).toContain('Comparez')
  expect(out).toContain(key)
})

test('as JSON', async () => {
  const { code, out } = await himaya(['evidence', 'verify', written('r', receipt), '--json', '--key', key])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    verdict: 'holds',
    key,
    size: 1,
    statement: { payload: { name: 'Paie' } },
  })
})

test.each<[string, () => [string, string], string]>([
  ['with another organisation’s key', () => [receipt, otherKey], 'faux'],
  ['with something that is no key', () => [receipt, 'hello'], 'pas une clé'],
  ['of another text', () => [receipt.replace('index 0', 'index 1'), key], 'faux'],
  ['that is no receipt', () => ['hello', key], 'pas un reçu'],
  [
    'whose words were changed',
    () => {
      const [, extra = ''] = /^extra (.*)$/m.exec(receipt) ?? []
      const said = Buffer.from(extra, 'base64').toString('utf8').replace('Paie', 'Paix')
      return [receipt.replace(extra, Buffer.from(said).toString('base64')), key]
    },
    'faux',
  ],
])('a receipt %s does not hold', async (_story, given, words) => {
  const [text, line] = given()
  const { code, out, err } = await himaya([
    'evidence',
    'verify',
    written('r', text),
    '--key',
    line,
    '--lang',
    'fr',
  ])
  expect([code, out]).toEqual([1, ''])
  expect(err).toContain(words)
})

test('a file that is not there is said so', async () => {
  const { code, err } = await himaya(['evidence', 'verify', join(folder, 'nothing'), '--lang', 'fr'])
  expect(code).toBe(1)
  expect(err).toContain('cannot be read')
})

test('the receipt of a choice is verified too, and every lie in it refused', async () => {
  const ctx = it.installation.contextFor({
    organisationId: OrganisationId.parse(newId()),
    actor: { kind: 'system', task: 'test' },
    language: 'fr',
  })
  const { pointId } = await publishPoint(ctx, { manner: 'counter' })
  const recordId = await ctx.transaction(tx =>
    recordChoice(tx, ctx, {
      ...{
        who: { email: 'amina@example.ma' },
        point: pointId,
        granted: ['analytics'],
        refused: ['marketing'],
      },
      ...{ language: 'fr', form: 'explicit' },
    }),
  )
  await sealWaiting(ctx)
  await advanceLog(ctx)
  const found = await ctx.transaction(tx => consentReceiptOf(tx, ctx, recordId))
  const text = JSON.stringify(found)
  const publicKey = (await logState(ctx)).keys[0]?.verifierKey ?? ''
  const own = await himaya(['evidence', 'verify', written('c', text), '--key', publicKey, '--lang', 'fr'])
  expect([own.code, own.err]).toEqual([0, ''])
  expect(own.out).toContain('✓ Le reçu est vrai : ce choix est dans le sceau n° 1')
  expect(own.out).toContain('Accepté : analytics')
  expect(own.out).toContain('Refusé : marketing')
  const lie = text.replaceAll('"decision":"refused"', '"decision":"given"')
  const told = await himaya(['evidence', 'verify', written('l', lie), '--lang', 'en'])
  expect([told.code, told.out]).toEqual([1, ''])
  expect(told.err).toContain('✗')
  expect((await himaya(['evidence', 'verify', written('c', text), '--key', otherKey])).code).toBe(1)
})
