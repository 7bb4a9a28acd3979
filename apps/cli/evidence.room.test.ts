// Receipts of a real log, verified by the command as a stranger would: with the key or without, true and false.
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { receiptOf as consentReceiptOf, recordChoice } from '@himaya/consent/door'
import { consent } from '@himaya/consent/module'
import { publishPoint } from '@himaya/consent/published.test-support'
import { sealWaiting } from '@himaya/consent/seal/seal'
import { archiveOf } from '@himaya/evidence/archive/write'
import { record } from '@himaya/evidence/door'
import { advanceLog } from '@himaya/evidence/log/advance'
import { latestCheckpoint, receiptOf } from '@himaya/evidence/log/proofs'
import { publicLog } from '@himaya/evidence/log/public'
import { logState } from '@himaya/evidence/log/state'
import { evidence } from '@himaya/evidence/module'
import type { Context } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import { OrganisationId } from '@himaya/platform/records'
import { startTestInstallation, type TestInstallation } from '@himaya/platform/testing/installation'
import { temporaryFolder } from '@himaya/platform/testing/temporary-folder'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
  return {
    ctx,
    receipt: await receiptOf(ctx, entryId),
    key: (await logState(ctx)).keys[0]?.verifierKey ?? '',
  }
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

describe('a whole log', () => {
  const archive = async (ctx: Context, name: string) => {
    const { origin, size } = await logState(ctx)
    const chunks: Uint8Array[] = []
    for await (const chunk of archiveOf(ctx, { origin, size })) chunks.push(chunk)
    const file = join(folder, name)
    writeFileSync(file, Buffer.concat(chunks))
    return file
  }

  test('is verified offline, against the key and a checkpoint that was kept', async () => {
    const { ctx, key } = await prepare()
    const kept = written('kept', (await ctx.transaction(latestCheckpoint))?.note ?? '')
    const file = await archive(ctx, 'whole.tar')
    const words = ['evidence', 'verify', file, '--key', key, '--checkpoint', kept]
    const { code, out, err } = await himaya([...words, '--lang', 'fr'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('✓ Le journal est entier et vrai. Entrées : 1.')
    expect(out).not.toContain('Comparez')
    expect(JSON.parse((await himaya([...words, '--json'])).out)).toMatchObject({
      holds: true,
      size: 1,
      said: 1,
    })
    const alone = await himaya(['evidence', 'verify', file, '--lang', 'en'])
    expect(alone.out).toContain('Compare it')
    expect(alone.out).toContain('--checkpoint')
  })

  test('that lies, or is another’s, is told where', async () => {
    const { ctx } = await prepare()
    const file = await archive(ctx, 'lie.tar')
    const text = readFileSync(file).toString('latin1').replace('"name":"Paie"', '"name":"Paix"')
    writeFileSync(file, Buffer.from(text, 'latin1'))
    const { code, out, err } = await himaya(['evidence', 'verify', file, '--key', otherKey, '--lang', 'fr'])
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('l’entrée 1 ne dit pas ce qui a été scellé')
    expect(err).toContain('n’est pas signé par la clé donnée')
  })

  test('and every log of this installation, by whoever runs it', async () => {
    const { database, databaseUrl, home } = it.installation
    const environment = { DATABASE_URL: databaseUrl, HIMAYA_HOME: home }
    const right = await himaya(['evidence', 'check', '--lang', 'en'], { environment })
    expect([right.code, right.err]).toEqual([0, ''])
    expect(right.out).toMatch(/^✓ [0-9a-f-]{36}: 1 entries, 1 checkpoints$/m)
    const { ctx } = await prepare()
    await database.pool.query(
      `begin; alter table evidence_checkpoint no force row level security;
       update evidence_checkpoint set root = '\\x${'00'.repeat(32)}' where organisation_id = '${ctx.organisationId}';
       alter table evidence_checkpoint force row level security; commit`,
    )
    const wrong = await himaya(['evidence', 'check', '--lang', 'en'], { environment })
    expect(wrong.code).toBe(1)
    expect(wrong.err).toContain(`✗ ${ctx.organisationId}`)
    expect(wrong.err).toContain('root of a checkpoint: 1')
  })

  test('as it is published is checked from the outside', async () => {
    const { ctx, key } = await prepare()
    const log = publicLog(it.installation)
    const server = createServer(async (request, response) => {
      const answer = await log.request(request.url ?? '')
      response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()))
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const address = `http://127.0.0.1:${port}/${ctx.organisationId}`
    const right = await himaya(['evidence', 'check', address, '--key', key, '--lang', 'fr'])
    expect([right.code, right.err]).toEqual([0, ''])
    expect(right.out).toContain('✓ Le journal publié est entier et vrai')
    const wrong = await himaya(['evidence', 'check', address, '--key', otherKey, '--lang', 'fr'])
    expect(wrong.code).toBe(1)
    expect(wrong.err).toContain('n’est signé par aucune des clés attendues')
    const none = await himaya(['evidence', 'check', `${address}0`, '--lang', 'fr'])
    expect([none.code, none.err]).toEqual([1, expect.stringContaining('checkpoint')])
    await new Promise(resolve => server.close(resolve))
    expect((await himaya(['evidence', 'check', 'nonsense'])).code).toBe(2)
  })
})
