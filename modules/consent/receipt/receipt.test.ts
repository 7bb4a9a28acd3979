// A receipt verifies offline, in Node and by the crypto of a browser; and every lie is refused.
import { inBrowser, inTerminal, signLog } from '@himaya/evidence/log/outsiders.test-support'
import { evidence } from '@himaya/evidence/module'
import type { Context } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import { OrganisationId } from '@himaya/platform/records'
import { startTestInstallation, type TestInstallation } from '@himaya/platform/testing/installation'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forgetSubject, receiptOf, recordChoice } from '../door.ts'
import { queueOf } from '../ingest/queue.ts'
import { writerOf } from '../ingest/writer.ts'
import { consentTables, type PublishedPoint, publishPoint } from '../published.test-support.ts'
import { RecordId, SubjectId } from '../records.ts'
import { MOST_IN_A_SEAL, sealWaiting } from '../seal/seal.ts'
import { sealAll } from '../seal/sealer.ts'
import { NO_DETAILS } from '../subject/statement.ts'
import { compactOf, isPrintedAs } from './compact.ts'
import type { ConsentReceipt } from './shape.ts'
import { type ConsentVerdict, consentVerdict } from './verify.ts'

let it: TestInstallation
let ctx: Context
let point: PublishedPoint
beforeAll(async () => {
  it = await startTestInstallation([evidence, consentTables])
  ctx = newContext()
  point = await publishPoint(ctx, { manner: 'counter' })
})
afterAll(() => it.close())

const newContext = () =>
  it.installation.contextFor({
    organisationId: OrganisationId.parse(newId()),
    actor: { kind: 'system', task: 'test' },
    language: 'fr',
  })
const choose = (subjectId: string, granted: string[], of = ctx, at = point) =>
  of.transaction(tx =>
    recordChoice(tx, of, {
      ...{
        who: { subjectId },
        point: at.pointId,
        granted,
        refused: ['marketing'],
        language: 'ar',
        form: 'explicit',
      },
      guardian: { name: 'Amina', relation: 'mère', proof: 'livret' },
    }),
  )
const receiptFor = async (recordId: string, of = ctx): Promise<ConsentReceipt> => {
  const tried = await of.transaction(tx => receiptOf(tx, of, recordId))
  if (tried !== 'not-sealed-yet') return tried
  await sealAll(it.installation)
  await signLog(of)
  return receiptFor(recordId, of)
}

const verdict = async (receipt: unknown, key?: string): Promise<ConsentVerdict> => {
  const text = typeof receipt === 'string' ? receipt : JSON.stringify(receipt)
  const [node, browser] = [
    await consentVerdict(text, key, inTerminal),
    await consentVerdict(text, key, inBrowser),
  ]
  expect(browser).toEqual(node)
  return node
}

describe('a receipt', () => {
  test('says what was asked and answered, and holds', async () => {
    const subject = newId()
    const recordId = await choose(subject, ['analytics'])
    expect(await ctx.transaction(tx => receiptOf(tx, ctx, recordId))).toBe('not-sealed-yet')
    const receipt = await receiptFor(recordId)
    const found = await verdict(receipt)
    expect(found.verdict).toBe('holds-by-its-own-key')
    expect(await verdict(receipt, 'keyLine' in found ? found.keyLine : '')).toMatchObject({
      verdict: 'holds',
    })
    expect(receipt).toMatchObject({
      schema_version: 'ISO-27560-2023/himaya-1',
      receipt_id: recordId,
      consent_record: {
        pii_principal_id: subject,
        pii_processing: {
          privacy_notice: { hash: point.version },
          language: 'ar',
          jurisdiction: 'MA',
          purposes: [
            { purpose: 'analytics', decision: 'given', purpose_description: { fr: 'analytics' } },
            { purpose: 'marketing', decision: 'refused' },
          ],
        },
        party_identification: [{ party_name: 'InfraForge Morocco', authorization_number: 'D-329/2026' }],
        event: { validity_duration: 'P180D', event_type: 'explicit' },
      },
    })
    expect(isPrintedAs(receipt, ` ${compactOf(receipt).toLowerCase()}\n`)).toBe(true)
    const other = await receiptFor(await choose(subject, ['analytics']))
    expect(isPrintedAs(other, compactOf(receipt))).toBe(false)
  })

  test('of any place in a large seal holds', async () => {
    const mine = newContext()
    const own = await publishPoint(mine)
    const writer = writerOf(it.installation)
    const queue = queueOf(writer.write)
    const ids = Array.from({ length: 1_301 }, () => RecordId.parse(newId()))
    await Promise.all(
      ids.map(recordId =>
        queue.submit(mine.organisationId, {
          ...{
            recordId,
            subjectId: SubjectId.parse(newId()),
            pointId: own.pointId,
            notice: own.version,
            order: 0,
          },
          ...{ at: it.clock.now(), manner: 'web', form: 'explicit', language: 'fr', revisions: {} },
          ...{ granted: [], refused: ['analytics'], details: NO_DETAILS },
        }),
      ),
    )
    await writer.close()
    await sealAll(it.installation)
    for (const at of [0, 1, 499, 500, 1_000, 1_300]) {
      const receipt = await receiptFor(ids[at] as RecordId, mine)
      expect((await verdict(receipt)).verdict).toBe('holds-by-its-own-key')
    }
    const { rows } = await mine.transaction(tx =>
      sql<{ seal: number; count: number }>`select seal, count from consent_seal order by seal`.execute(tx),
    )
    expect(rows).toEqual([{ seal: 1, count: 1_301 }])
    expect(MOST_IN_A_SEAL).toBeGreaterThan(1_301)
  })

  test('two that seal at once make one seal', async () => {
    const mine = newContext()
    const own = await publishPoint(mine, { manner: 'counter' })
    await choose(newId(), ['analytics'], mine, own)
    const counts = await Promise.all([sealWaiting(mine), sealWaiting(mine), sealWaiting(mine)])
    expect(counts.filter(count => count === 1)).toHaveLength(1)
  })

  test('of one who was forgotten tells nothing, and every other still holds', async () => {
    const [leaving, staying] = [newId(), newId()]
    const [gone, kept] = [await choose(leaving, ['analytics']), await choose(staying, ['analytics'])]
    const before = await receiptFor(gone)
    await ctx.transaction(tx => forgetSubject(tx, ctx, leaving))
    const after = await receiptFor(gone)
    expect(await verdict(after)).toMatchObject({ verdict: 'forgotten' })
    expect(after).toMatchObject({ consent_record: null, notice: null, proof: { statement: null, key: null } })
    expect(JSON.stringify(after)).not.toContain(leaving)
    expect(await verdict(await receiptFor(kept))).toMatchObject({ verdict: 'holds-by-its-own-key' })
    expect(await verdict(before)).toMatchObject({ verdict: 'holds-by-its-own-key' })
    // What only shows a place cannot be made to speak.
    for (const part of ['statement', 'key'] as const) {
      const lie = { ...after, proof: { ...after.proof, [part]: before.proof[part] } }
      expect((await verdict(lie)).verdict).toBe('false')
    }
    expect((await verdict({ ...after, consent_record: before.consent_record })).verdict).toBe('false')
  })

  test('of another organisation is not found', async () => {
    const recordId = await choose(newId(), ['analytics'])
    const other = newContext()
    await expect(other.transaction(tx => receiptOf(tx, other, recordId))).rejects.toMatchObject({
      kind: { code: 'not-found' },
    })
  })

  test('what was altered in the database is found out', async () => {
    const recordId = await choose(newId(), ['analytics'])
    await receiptFor(recordId)
    const { pool } = it.installation.database
    await pool.query(
      'alter table consent_record disable row level security; alter table consent_record no force row level security; alter table consent_record disable trigger only_forgets',
    )
    await pool.query("update consent_record set granted = '{analytics,other}' where record_id = $1", [
      recordId,
    ])
    await pool.query(
      'alter table consent_record enable row level security; alter table consent_record force row level security; alter table consent_record enable trigger only_forgets',
    )
    await expect(ctx.transaction(tx => receiptOf(tx, ctx, recordId))).rejects.toThrow(
      /not what was committed to/,
    )
  })
})

describe('lies', () => {
  let receipt: ConsentReceipt
  let second: ConsentReceipt
  let foreign: ConsentReceipt
  beforeAll(async () => {
    receipt = await receiptFor(await choose(newId(), ['analytics']))
    second = await receiptFor(await choose(newId(), ['analytics']))
    const other = newContext()
    const own = await publishPoint(other, { manner: 'counter' })
    foreign = await receiptFor(await choose(newId(), ['analytics'], other, own), other)
  })
  const isRefused = async (lie: unknown, key?: string) =>
    expect((await verdict(lie, key)).verdict).toBeOneOf(['false', 'not-a-receipt', 'not-a-key'])
  const withStatement = (change: object) => ({
    ...receipt,
    proof: { ...receipt.proof, statement: { ...receipt.proof.statement, ...change } },
  })

  test('another choice, person, time, order, language, notice, manner or guardian', async () => {
    for (const change of [
      { granted: ['analytics', 'marketing'], refused: [] },
      { granted: [], refused: ['marketing'] },
      { refused: [] },
      { subjectId: newId() },
      { at: '2026-11-24T09:00:00.000Z' },
      { recordedAt: '2026-11-24T09:00:00.000Z' },
      { order: 1 },
      { language: 'fr' },
      { notice: second.proof.statement?.notice?.replace(/^./, 'f') },
      { notice: null },
      { manner: 'web' },
      { form: 'implicit' },
      { pointId: newId() },
      { organisationId: newId() },
      { recordId: second.receipt_id },
      { details: { ...receipt.proof.statement?.details, guardian: null } },
      { details: { ...receipt.proof.statement?.details, objects: true } },
      { more: 1 },
    ])
      await isRefused(withStatement(change))
  })

  test('a record that says something else than what it proves', async () => {
    const said = receipt.consent_record
    if (!said) throw new Error('no record')
    for (const consent_record of [
      { ...said, record_id: second.receipt_id },
      { ...said, event: { ...said.event, event_type: 'implicit' } },
      { ...said, event: { ...said.event, validity_duration: 'P9999D' } },
      { ...said, party_identification: [] },
      {
        ...said,
        pii_processing: {
          ...said.pii_processing,
          purposes: said.pii_processing.purposes.map(each => ({ ...each, decision: 'given' })),
        },
      },
      second.consent_record,
      null,
    ])
      await isRefused({ ...receipt, consent_record })
  })

  test('another notice, or a word of it', async () => {
    const { notice } = receipt
    if (!notice) throw new Error('no notice')
    for (const lie of [
      null,
      foreign.notice,
      { ...notice, controller: 'Another' },
      { ...notice, days: 9_999 },
      { ...notice, text: { ...notice.text, ar: `${notice.text.ar} ` } },
      { ...notice, purposes: notice.purposes.slice(1) },
    ])
      await isRefused({ ...receipt, notice: lie })
  })

  test('another proof, key, seal, place or path', async () => {
    const { proof } = receipt
    for (const change of [
      { key: second.proof.key },
      { key: null },
      { commitment: second.proof.commitment },
      { seal: second.proof.seal },
      { seal: { ...proof.seal, number: proof.seal.number + 1 } },
      { seal: { ...proof.seal, index: proof.seal.index + 1 } },
      { seal: { ...proof.seal, path: [...proof.seal.path, ...second.proof.seal.path, 'AAAA'] } },
      { entry: second.proof.entry },
      { entry: foreign.proof.entry },
      { entry: proof.entry.replace(/^index .*$/m, 'index 0') },
      { entry: '' },
      foreign.proof,
      { statement: second.proof.statement, key: second.proof.key, commitment: second.proof.commitment },
    ])
      await isRefused({ ...receipt, proof: { ...proof, ...change } })
    await isRefused({ ...receipt, receipt_id: second.receipt_id })
    await isRefused({ ...receipt, more: true })
    await isRefused({ ...receipt, schema_version: 'ISO-27560-2023/himaya-2' })
  })

  test('another log’s key', async () => {
    const found = await verdict(foreign)
    await isRefused(receipt, 'keyLine' in found ? found.keyLine : '')
    await isRefused(receipt, 'not a key')
  })

  test('any one letter off, anywhere', async () => {
    const text = JSON.stringify(receipt)
    for (let at = 0; at < text.length; at++) {
      const lie = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1)
      if (isTheSame(lie, text)) continue
      const { verdict: found } = await consentVerdict(lie, undefined, inTerminal)
      expect(found, `letter ${at}`).toBeOneOf(['false', 'not-a-receipt', 'not-a-key'])
    }
  })

  test('cut short anywhere', async () => {
    const text = JSON.stringify(receipt)
    for (let length = 0; length < text.length; length += 37) await isRefused(text.slice(0, length))
  })

  test.each([
    '',
    '{}',
    '[]',
    'null',
    '{"schema_version":"ISO-27560-2023/himaya-1"}',
    'c2sp.org/tlog-proof@v1\n',
  ])('%j', async text => expect(await verdict(text)).toEqual({ verdict: 'not-a-receipt' }))
})

const isTheSame = (one: string, other: string) => {
  try {
    return JSON.stringify(JSON.parse(one)) === JSON.stringify(JSON.parse(other))
  } catch {
    return false
  }
}
