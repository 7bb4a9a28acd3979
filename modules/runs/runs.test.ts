// From a draft to a certificate, over HTTP, on a real PostgreSQL; and everything that may be wrong on the way.
import { createHash } from 'node:crypto'
import { authenticatorCode, password } from '@himaya/organisation/house.test-support'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customers, endedBefore, eraseOld, openRunsHouse, type RunsHouse } from './house.test-support.ts'

let h: RunsHouse
beforeAll(async () => {
  h = await openRunsHouse()
})
afterAll(() => h.close())

const start = (runId: string, share = 1) => h.dpo.post(h.at(`/runs/${runId}/start`), { share })
const approve = (runId: string, previewHash: string, more: object = {}) =>
  h.approver.post(h.at(`/runs/${runId}/approve`), { password, previewHash, ...more })
const evidenceOf = async (runId: string) => {
  const { body } = await h.dpo.get(h.at('/evidence?limit=200'))
  return body.entries.filter((entry: { subject: { id: string } }) => entry.subject.id === runId)
}

describe('a run, from its draft to its certificate', () => {
  it('erases what was approved, certifies it, and keeps no key in clear', async () => {
    const place = await h.place()
    const run = await h.approved(place)
    expect(run).toMatchObject({
      ...{ state: 'approved', createdBy: 'Amina Alaoui', approvedBy: expect.stringContaining('Personne') },
      preview: {
        survey: {
          ...{ meant: { rows: 400, exact: true }, held: { rows: 0, exact: true }, index: 'used' },
          unknown: { rows: 100, exact: true },
        },
      },
    })
    const { survey, words, grants, warnings } = run.preview
    expect(survey.dependents).toContainEqual({
      table: { schema: 'shop', name: 'orders' },
      rows: { rows: 800, exact: true },
    })
    expect(JSON.stringify(survey.sample)).not.toMatch(/Salma \d|@example/)
    expect(words.map(({ fr }: { fr: string }) => fr).join(' ')).toContain('orders')
    expect(grants.join(' ')).not.toMatch(/ALL PRIVILEGES|SUPERUSER/i)
    expect(warnings.map(({ code }: { code: string }) => code)).toContain('event-unknown')

    expect((await start(run.runId)).body).toMatchObject({ state: 'running' })
    const done = await h.until(run.runId, 'done', 'failed')
    expect(done).toMatchObject({ state: 'done', failure: null, progress: { roots: 400, kept: 0, of: 400 } })
    expect(done.progress.rows).toContainEqual({
      ...{ table: customers, does: 'delete', rows: 400 },
    })
    expect(await place.count('shop.customers')).toBe(600)
    expect(await place.count('shop.customers WHERE ended_on IS NULL')).toBe(100)
    expect(await place.count('shop.orders')).toBe(1200)
    expect(await place.count('shop.visits')).toBe(1500)
    expect(await place.count('shop.visits WHERE customer IS NULL')).toBe(600)

    const answer = await h.house.app.request(
      `http://himaya.test/api${h.at(`/runs/${run.runId}/certificate.json`)}`,
      { headers: { cookie: h.dpo.cookie() } },
    )
    const text = await answer.text()
    expect(createHash('sha256').update(text).digest('hex')).toBe(done.certificate.hash)
    expect(JSON.parse(text)).toMatchObject({
      ...{ does: 'erase', roots: 400, previewHash: run.preview.hash, fingerprint: run.fingerprint },
      left: { meant: { rows: 0, exact: true }, unknown: { rows: 100, exact: true } },
      people: { proposedBy: 'Amina Alaoui', approvedBy: run.approvedBy },
    })
    const kinds = (await evidenceOf(run.runId)).map(({ kind }: { kind: string }) => kind)
    expect(new Set(kinds)).toEqual(
      new Set([
        'runs.run-drafted',
        'runs.run-previewed',
        'runs.run-approved',
        'runs.run-started',
        'runs.run-certified',
      ]),
    )
    const certified = (await evidenceOf(run.runId)).find(
      ({ kind }: { kind: string }) => kind === 'runs.run-certified',
    )
    expect(certified.payload.certificateHash).toBe(done.certificate.hash)

    for (const language of ['fr', 'ar']) {
      const pdf = await h.dpo.get(h.at(`/runs/${run.runId}/certificate.pdf?language=${language}`))
      expect(pdf.body.startsWith('%PDF-')).toBe(true)
    }
    expect(JSON.stringify(h.house.lines)).not.toMatch(/salma\d|Salma \d/)
    const kept = await h.ctx.transaction(tx =>
      sql<{ sealed: Buffer; hashes: Buffer }>`select b.sealed, e.hashes from runs_batch b
        join runs_erasure e on e.run_id = b.run_id and e.batch = b.number where b.run_id = ${run.runId}`.execute(
        tx,
      ),
    )
    expect(kept.rows.length).toBeGreaterThan(0)
    expect(kept.rows.reduce((sum, { hashes }) => sum + hashes.length, 0)).toBe(400 * 16)
    for (const { sealed } of kept.rows) expect(sealed.toString('latin1')).not.toMatch(/last|"\d+"/)
  })

  it('anonymises, and says how well that hides', async () => {
    const place = await h.place()
    const request = {
      table: customers,
      where: endedBefore('2024-01-01'),
      action: {
        does: 'anonymise',
        columns: [
          { column: 'name', change: { becomes: 'pseudonym' } },
          { column: 'email', change: { becomes: 'null' } },
        ],
      },
      dependents: [],
    }
    const run = await h.approved(place, { request, identifying: ['city', 'born'] })
    expect(run.preview.k).toMatchObject({ columns: ['city', 'born'], smallest: 1, alone: 400 })
    expect(run.preview.warnings.map(({ code }: { code: string }) => code)).toContain('may-be-told-again')
    await start(run.runId)
    expect((await h.until(run.runId, 'done', 'failed')).progress.roots).toBe(400)
    expect(await place.count(`shop.customers WHERE name LIKE '~%' AND email IS NULL`)).toBe(400)
    expect(await place.count('shop.customers')).toBe(1000)
  })

  it('says why there is no plan, all of it at once', async () => {
    const place = await h.place()
    const run = await h.previewed(place, { request: { ...eraseOld, dependents: [] } })
    expect(run.state).toBe('refused')
    expect(run.refusals.map(({ code }: { code: string }) => code).sort()).toEqual([
      'dependents-unsaid',
      'dependents-unsaid',
    ])
    expect((await start(run.runId)).body.code).toBe('runs-wrong-state')
  })

  it('refuses a rule that means everything, and a column that is not there', async () => {
    const place = await h.place()
    const everything = await h.previewed(place, { request: { ...eraseOld, where: { is: 'all', of: [] } } })
    expect(everything.refusals.map(({ code }: { code: string }) => code)).toContain('matches-everything')
    const where = { is: 'before', column: 'left_on', than: '2024-01-01' }
    const missing = await h.previewed(place, { request: { ...eraseOld, where } })
    expect(missing.refusals.map(({ code }: { code: string }) => code)).toContain('column-missing')
  })

  it('blocks rows once the source is set up for it, with the statements that it prints', async () => {
    const place = await h.place()
    const request = {
      ...{ table: customers, where: endedBefore('2024-01-01'), action: { does: 'block' }, dependents: [] },
    }
    const refused = await h.previewed(place, { request })
    expect(refused).toMatchObject({ state: 'refused', refusals: [{ code: 'lock-not-installed' }] })
    await place.run(refused.refusals[0].statements)
    const run = await h.approved(place, { request, rollbackDays: 5 })
    expect(run.rollbackDays).toBe(0)
    await start(run.runId)
    expect((await h.until(run.runId, 'done', 'failed')).progress.rows).toEqual([
      { table: customers, does: 'block', rows: 400 },
    ])
    const [[locked] = []] = await place.rows(
      `SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'himaya_locked'`,
    )
    expect(await place.count(`himaya_locked.${locked}`)).toBe(400)
  })

  it('a value that the source cannot read: the preview fails with the reason, and the draft stays', async () => {
    const place = await h.place()
    const run = await h.previewed(place, { request: { ...eraseOld, where: endedBefore('hier') } })
    expect(run).toMatchObject({ state: 'draft', preview: null })
    expect(run.failure.sentence.fr.length).toBeGreaterThan(20)
  })
})

describe('approval', () => {
  it('takes another person, who says again who they are', async () => {
    const place = await h.place()
    const run = await h.previewed(place)
    const own = await h.dpo.post(h.at(`/runs/${run.runId}/approve`), {
      password,
      previewHash: run.preview.hash,
    })
    expect([own.status, own.body.code]).toEqual([403, 'runs-second-person'])
    const member = await h.member.post(h.at(`/runs/${run.runId}/approve`), {
      ...{ password, previewHash: run.preview.hash },
    })
    expect(member.body.code).toBe('forbidden')
    const wrong = await approve(run.runId, run.preview.hash, { password: 'not-my-password-at-all' })
    expect([wrong.status, wrong.body.code]).toEqual([403, 'not-confirmed'])
    expect((await h.run(run.runId)).state).toBe('previewed')
    const stale = await approve(run.runId, 'f'.repeat(64))
    expect([stale.status, stale.body.code]).toEqual([409, 'runs-preview-stale'])
    expect((await approve(run.runId, run.preview.hash)).status).toBe(200)
    const approved = (await evidenceOf(run.runId)).find(
      ({ kind }: { kind: string }) => kind === 'runs.run-approved',
    )
    expect(approved).toMatchObject({
      actor: { kind: 'person', name: expect.stringContaining('Personne') },
      payload: { previewHash: run.preview.hash, fingerprint: run.fingerprint, proposedBy: 'Amina Alaoui' },
    })
  })

  it('asks for the second factor of who has one, and counts wrong guesses', async () => {
    const other = await h.house.join(h.dpo, h.organisationId, 'approver')
    const begun = await other.post('/profile/second-factor', { password })
    const uri = begun.body.authenticatorUri
    expect(
      (await other.post('/profile/second-factor/confirm', { code: authenticatorCode(uri) })).status,
    ).toBe(200)
    const place = await h.place()
    const run = await h.previewed(place)
    const send = (more: object) =>
      other.post(h.at(`/runs/${run.runId}/approve`), { password, previewHash: run.preview.hash, ...more })
    expect((await send({})).body.code).toBe('not-confirmed')
    expect((await send({ code: '000000' })).body.code).toBe('not-confirmed')
    // The code that confirmed the factor has served; the next one has not.
    const next = authenticatorCode(uri, Date.now() + 30_000)
    expect((await send({ code: next })).body).toMatchObject({ state: 'approved' })
    const again = await h.previewed(place)
    const answers: string[] = []
    for (let guess = 0; guess < 7; guess++) {
      const { body } = await other.post(h.at(`/runs/${again.runId}/approve`), {
        ...{ password: `wrong-guess-${guess}`, previewHash: again.preview.hash },
      })
      answers.push(body.code)
    }
    expect(answers.at(-1)).toBe('too-many-attempts')
    expect((await h.run(again.runId)).state).toBe('previewed')
  })

  it('is of one preview: taken again, it must be approved again', async () => {
    const place = await h.place()
    const run = await h.approved(place)
    await h.dpo.post(h.at(`/runs/${run.runId}/preview`))
    const again = await h.until(run.runId, 'previewed')
    expect(again).toMatchObject({ approvedBy: null, approvedAt: null })
    expect((await start(run.runId)).body.code).toBe('runs-wrong-state')
  })
})

describe('starting', () => {
  it('is refused without an account that may write', async () => {
    const place = await h.place()
    const run = await h.previewed(place)
    expect(run.preview.warnings.map(({ code }: { code: string }) => code)).toContain('no-write-account')
    await approve(run.runId, run.preview.hash)
    const { status, body } = await start(run.runId)
    expect([status, body.code]).toEqual([409, 'runs-no-access'])
  })

  it('is refused when the structure has changed since the preview', async () => {
    const place = await h.place()
    const run = await h.approved(place)
    await place.client.query(
      'CREATE TABLE shop.notes (id int PRIMARY KEY, customer int REFERENCES shop.customers ON DELETE CASCADE)',
    )
    const { status, body } = await start(run.runId)
    expect([status, body.code]).toEqual([409, 'runs-preview-stale'])
    expect(await place.count('shop.customers')).toBe(1000)
  })

  it('is refused when more rows would go than were approved', async () => {
    const place = await h.place()
    const run = await h.approved(place)
    await place.client.query(`UPDATE shop.customers SET ended_on = '2020-01-01' WHERE id = 1`)
    const { body } = await start(run.runId)
    expect(body.code).toBe('runs-preview-stale')
    expect(body.detail).toContain('401')
  })

  it('is refused when the source does not answer, and nothing is lost', async () => {
    const place = await h.place()
    const run = await h.approved(place)
    await place.client.query(`ALTER ROLE ${place.account} NOLOGIN`)
    expect((await start(run.runId)).body.code).toBe('runs-source-not-reached')
    expect((await h.run(run.runId)).state).toBe('approved')
    await place.client.query(`ALTER ROLE ${place.account} LOGIN`)
    await start(run.runId)
    expect((await h.until(run.runId, 'done', 'failed')).state).toBe('done')
  })
})

describe('the account that may write', () => {
  it('is tried, sealed, and told when it may not write yet, or may do everything', async () => {
    const place = await h.place()
    const at = h.at(`/sources/${place.sourceId}/access`)
    expect((await h.dpo.get(at)).body).toEqual({ access: null })
    const refused = await h.dpo.put(at, { account: place.account, password: 'wrong' })
    expect([refused.status, refused.body.code]).toEqual([422, 'runs-source-not-reached'])
    expect((await h.dpo.get(at)).body).toEqual({ access: null })
    const poor = await h.dpo.put(at, { account: place.account, password: place.accountPassword })
    expect(poor.body.result.warnings.map(({ code }: { code: string }) => code)).toContain('may-not-write')
    const root = new URL(place.url)
    const strong = await h.dpo.put(at, { account: root.username, password: root.password })
    expect(strong.body.result.warnings.map(({ code }: { code: string }) => code)).toContain(
      'account-is-superuser',
    )
    const read = JSON.stringify((await h.member.get(at)).body)
    expect(read).not.toContain(place.accountPassword)
    expect((await h.member.put(at, { account: 'x', password: 'y' })).body.code).toBe('forbidden')
    expect((await h.dpo.remove(at)).body).toEqual({ removed: true })
    expect((await h.dpo.get(at)).body).toEqual({ access: null })
    expect(JSON.stringify(h.house.lines)).not.toContain(place.accountPassword)
  })
})
