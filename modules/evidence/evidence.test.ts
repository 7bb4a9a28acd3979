// Evidence on a real PostgreSQL: with the change or not at all, in order, unchangeable, and forgettable.
import type { Actor, Context } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import type { Language } from '@himaya/platform/language'
import { OrganisationId, PersonId } from '@himaya/platform/records'
import { startTestInstallation, type TestInstallation } from '@himaya/platform/testing/installation'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EvidenceFilter } from './contract.ts'
import { forget, record } from './door.ts'
import { entriesInOrder, listEntries, verifyEntry } from './entries.ts'
import { exportEntries } from './export.ts'
import { evidence } from './module.ts'
import { EvidenceEntryId, type Payload } from './records.ts'

let it: TestInstallation
beforeAll(async () => {
  it = await startTestInstallation([evidence])
})
afterAll(() => it.close())

const amina: Actor = { kind: 'person', personId: PersonId.parse(newId()), name: 'Amina', role: 'dpo' }
const newContext = (language: Language = 'fr'): Context =>
  it.installation.contextFor({ organisationId: OrganisationId.parse(newId()), actor: amina, language })

const note = (ctx: Context, payload: Payload = {}, subject = 'p1', kind = 'register.processing-changed') =>
  ctx.transaction(tx => record(tx, ctx, { kind, subject: { type: 'processing', id: subject }, payload }))

const page = (ctx: Context, filter: EvidenceFilter & { before?: number; limit?: number } = {}) =>
  listEntries(ctx, { limit: 50, ...filter })

describe('recording', () => {
  test('an entry says what changed, when and by whom', async () => {
    const ctx = newContext()
    const entryId = await note(ctx, { name: 'Paie', before: null })
    expect((await page(ctx)).entries).toEqual([
      {
        entryId,
        sequence: 1,
        recordedAt: '2026-11-23T09:00:00.000Z',
        kind: 'register.processing-changed',
        subject: { type: 'processing', id: 'p1' },
        actor: { kind: 'person', personId: amina.kind === 'person' && amina.personId, name: 'Amina' },
        payload: { name: 'Paie', before: null },
        commitment: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ])
  })

  test('a change that is undone leaves no entry and no gap', async () => {
    const ctx = newContext()
    await note(ctx)
    const undone = ctx.transaction(async tx => {
      await record(tx, ctx, {
        kind: 'register.processing-changed',
        subject: { type: 'processing', id: 'p1' },
        payload: {},
      })
      throw new Error('the change failed')
    })
    await expect(undone).rejects.toThrow('the change failed')
    await note(ctx)
    expect((await page(ctx)).entries.map(entry => entry.sequence)).toEqual([2, 1])
  })

  test('entries recorded at once are numbered without gap or double', async () => {
    const ctx = newContext()
    await Promise.all(Array.from({ length: 40 }, (_, index) => note(ctx, { index })))
    const entries = await entriesInOrder(ctx, {}, 100)
    expect(entries.map(entry => entry.sequence)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))
  })

  test.each<[string, Payload, RegExp]>([
    ['larger than 64 KiB', { text: 'x'.repeat(70_000) }, /larger/],
    ['not JSON', { when: Number.NaN }, /plain JSON/],
  ])('a payload %s is refused, and the change with it', async (_, payload, message) => {
    const ctx = newContext()
    await expect(note(ctx, payload)).rejects.toThrow(message)
    expect((await page(ctx)).entries).toEqual([])
  })

  test('hostile text is kept to the letter', async () => {
    const ctx = newContext()
    const payload = { name: `"'; drop table evidence_entry; --\u202E${'é'}\\u0000 🌹`, __proto__: null }
    const entryId = await note(ctx, payload, `'; --`)
    expect((await page(ctx)).entries[0]?.payload).toEqual({ name: payload.name })
    expect(await verifyEntry(ctx, entryId)).toEqual({ verdict: 'intact' })
  })
})

describe('verifying', () => {
  test('an entry is intact after the database kept its numbers and texts in its own way', async () => {
    const ctx = newContext()
    const entryId = await note(ctx, {
      big: 1e21,
      small: 1e-7,
      half: 0.1,
      zero: -0,
      z: 1,
      a: [{ y: 'ي', b: true }],
    })
    expect(await verifyEntry(ctx, entryId)).toEqual({ verdict: 'intact' })
  })

  test.each([
    `sealed_payload = left(sealed_payload, -4)`,
    `actor = jsonb_set(actor, '{name}', '"Somebody"')`,
    `recorded_at = recorded_at + interval '1 millisecond'`,
    `kind = 'register.processing-removed'`,
    `subject_id = 'p2'`,
    `sequence = 99`,
    `commitment = repeat('0', 64)`,
    `sealed_payload = overlay(sealed_payload placing 'AAAA' from length(sealed_payload) - 8 for 4)`,
  ])('whoever owns the server and writes %s is found out', async change => {
    const ctx = newContext()
    const entryId = await note(ctx, { name: 'Paie' })
    await asOwner(`alter table evidence_entry disable trigger only_forgets;
      alter table evidence_entry no force row level security;
      update evidence_entry set ${change} where entry_id = '${entryId}';
      alter table evidence_entry force row level security;
      alter table evidence_entry enable trigger only_forgets`)
    expect(await verifyEntry(ctx, entryId)).toEqual({ verdict: 'altered' })
  })

  test('a missing entry and another organisation’s are refused alike', async () => {
    const entryId = await note(newContext())
    for (const id of [entryId, EvidenceEntryId.parse(newId())])
      await expect(verifyEntry(newContext(), id)).rejects.toMatchObject({ kind: { code: 'not-found' } })
  })
})

describe('forgetting', () => {
  test('what was said of one subject goes with its keys; entries and commitments stay', async () => {
    const ctx = newContext()
    const entryId = await note(ctx, { name: 'Karim Tazi' }, 'person-1')
    const other = await note(ctx, { name: 'Salma' }, 'person-2')
    const [before] = await entriesInOrder(ctx, {}, 1)
    expect(await ctx.transaction(tx => forget(tx, { type: 'processing', id: 'person-1' }))).toBe(1)
    const [after] = await entriesInOrder(ctx, {}, 1)
    expect(after).toEqual({ ...before, payload: null })
    expect(await verifyEntry(ctx, entryId)).toEqual({ verdict: 'payload-deleted' })
    expect(await verifyEntry(ctx, other)).toEqual({ verdict: 'intact' })
    expect(await ctx.transaction(tx => forget(tx, { type: 'processing', id: 'person-1' }))).toBe(0)
  })

  test('forgetting is all that a service can do to an entry', async () => {
    const ctx = newContext()
    await note(ctx, { name: 'Paie' })
    const attempts = [
      sql`update evidence_entry set payload = '{}'`,
      sql`update evidence_entry set kind = 'register.nothing'`,
      sql`update evidence_entry set sealed_payload = null, key_id = null`,
      sql`update evidence_subject_key set sealed_key = ''`,
      sql`delete from evidence_entry`,
      sql`truncate evidence_entry`,
      sql`update evidence_sequence set last = 0`,
    ]
    for (const attempt of attempts) await expect(ctx.transaction(tx => attempt.execute(tx))).rejects.toThrow()
    expect((await page(ctx)).entries[0]?.payload).toEqual({ name: 'Paie' })
  })
})

describe('reading', () => {
  test('an organisation reads its own evidence only', async () => {
    await note(newContext())
    expect(await page(newContext())).toMatchObject({ entries: [], total: 0, kinds: [], nextBefore: null })
  })

  test('pages go back in time, without gap or double, while entries are added', async () => {
    const ctx = newContext()
    for (let index = 0; index < 7; index++) await note(ctx, { index })
    const first = await page(ctx, { limit: 3 })
    await note(ctx, { late: true })
    const second = await page(ctx, { limit: 3, before: first.nextBefore ?? 0 })
    const third = await page(ctx, { limit: 3, before: second.nextBefore ?? 0 })
    const seen = [first, second, third].flatMap(({ entries }) => entries.map(entry => entry.sequence))
    expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1])
    expect(third.nextBefore).toBeNull()
    expect(second.total).toBe(8)
  })

  test('pages within days go back in time too, also where the clock was set back', async () => {
    const ctx = newContext()
    for (const hour of ['10', '11', '09', '12', '12', '08']) {
      it.clock.moveTo(`2026-11-23T${hour}:00:00.000Z`)
      await note(ctx)
    }
    it.clock.moveTo('2026-11-23T09:00:00.000Z')
    const seen: number[] = []
    let before: number | undefined
    do {
      const { entries, nextBefore } = await page(ctx, {
        from: '2026-11-23',
        limit: 2,
        ...(before && { before }),
      })
      seen.push(...entries.map(entry => entry.sequence))
      before = nextBefore ?? undefined
    } while (before !== undefined)
    expect(seen).toEqual([5, 4, 2, 1, 3, 6])
  })

  test('filters by kind, subject and day in Morocco, both ends included', async () => {
    const ctx = newContext()
    for (const [instant, subject, kind] of [
      ['2026-11-23T23:59:59.999Z', 'a', 'register.processing-changed'],
      ['2026-11-24T00:00:00.000Z', 'b', 'register.processing-changed'],
      ['2026-11-25T12:00:00.000Z', 'b', 'filings.filing-prepared'],
    ] as const) {
      it.clock.moveTo(instant)
      await note(ctx, {}, subject, kind)
    }
    it.clock.moveTo('2026-11-23T09:00:00.000Z')
    const found = async (filter: EvidenceFilter) =>
      (await page(ctx, filter)).entries.map(entry => entry.sequence)
    expect(await found({ until: '2026-11-23' })).toEqual([1])
    expect(await found({ from: '2026-11-24', until: '2026-11-24' })).toEqual([2])
    expect(await found({ from: '2026-11-24' })).toEqual([3, 2])
    expect(await found({ subjectType: 'processing', subjectId: 'b' })).toEqual([3, 2])
    expect(await found({ kind: 'filings.filing-prepared' })).toEqual([3])
    expect((await page(ctx, { kind: 'filings.filing-prepared' })).kinds).toEqual([
      'filings.filing-prepared',
      'register.processing-changed',
    ])
  })
})

describe('files', () => {
  test('CSV opens in a spreadsheet in the reader’s language, and nothing in it computes', async () => {
    const ctx = newContext('ar')
    await note(ctx, { name: '=cmd|calc' }, '=HYPERLINK("http://evil.example")')
    const file = await exportEntries(ctx, { format: 'csv' })
    expect(file.name).toBe('الأدلة-2026-11-23.csv')
    const bytes = Buffer.from(await file.arrayBuffer())
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    const [head, row, end] = bytes.toString('utf8').slice(1).split('\r\n')
    expect(head).toContain('"الحدث";"نوع العنصر"')
    expect(row).toContain(`;"'=HYPERLINK(""http://evil.example"")";"Amina";`)
    expect(end).toBe('')
  })

  test('JSON holds the entries as the API tells them, and says what was forgotten', async () => {
    const ctx = newContext()
    await note(ctx, { name: 'Paie' })
    await ctx.transaction(tx => forget(tx, { type: 'processing', id: 'p1' }))
    const file = await exportEntries(ctx, { format: 'json' })
    expect(JSON.parse(await file.text())).toEqual(await entriesInOrder(ctx, {}, 10))
    expect(await (await exportEntries(ctx, { format: 'csv' })).text()).toContain('"contenu effacé"')
  })

  test('a file that would stop in the middle is not given', async () => {
    const ctx = newContext()
    await note(ctx)
    await ctx.transaction(tx =>
      sql`insert into evidence_entry select organisation_id, gen_random_uuid(), n, recorded_at, kind, subject_type,
          subject_id, actor, payload, commitment, commitment_key
        from evidence_entry, generate_series(2, 50001) n`.execute(tx),
    )
    await expect(exportEntries(ctx, { format: 'csv' })).rejects.toMatchObject({
      kind: { code: 'export-too-long' },
    })
    expect(await page(ctx)).toMatchObject({ total: 10_000, totalIsMore: true })
  })
})

const asOwner = (statements: string) => it.installation.database.pool.query(statements)
