// A person stops the messages: by a link, by the button of their mail program, by typing their address, by a word on the phone.
// And whatever comes after, in any order, nothing is sent unless they consent again.
import { newId } from '@himaya/platform/identifier'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takingCustomers, takingObjections } from './check/taking.ts'
import { type GateHouse, openGateHouse, ready } from './gate.test-support.ts'
import { keysOf } from './keys.ts'
import { ListId, type Origin, WorkId } from './records.ts'

let g: GateHouse
let key: string
beforeAll(async () => {
  g = await openGateHouse()
  await g.settings(ready)
  const uses = ['may-contact', 'sms-stop', 'stop-links']
  key = (await g.dpo.post(g.at('/api-keys'), { name: 'Envois', uses })).body.secret
})
afterAll(() => g.house.close())

const authorised = (secret = key) => ({
  authorization: `Bearer ${secret}`,
  'content-type': 'application/json',
})
const send = (path: string, body: unknown, headers: Record<string, string> = authorised()) =>
  g.open.request(`/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
const ask = async (question: object) =>
  (await send('/may-contact', question)).json() as Promise<{ allowed: boolean; conclusion: string }>
const mail = (email: string) => ask({ person: { email }, channel: 'email' })
const linkFor = async (address: string, more: object = {}) => {
  const answer = await send('/stop-links', { people: [{ address }], ...more })
  const { links } = (await answer.json()) as { links: { link: string; headers: Record<string, string> }[] }
  return links[0] as { link: string; headers: Record<string, string> }
}
const pathOf = (link: string) => new URL(link).pathname
const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  g.open.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body,
  })
const evidence = async (kind: string) =>
  (await g.ctx.transaction(tx => sql`select entry_id from evidence_entry where kind = ${kind}`.execute(tx)))
    .rows.length

describe('one click, as mail programs do it (RFC 8058)', () => {
  it('stops everything: no session, no page, from anywhere, and twice is once', async () => {
    await g.choose({ email: 'salma@example.ma' }, ['mail'])
    expect((await mail('salma@example.ma')).allowed).toBe(true)
    const { link, headers } = await linkFor('Salma@example.ma')
    expect(headers).toEqual({
      'List-Unsubscribe': `<${link}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
    expect(decodeURIComponent(link)).not.toMatch(/salma|example\.ma/i)
    const before = await evidence('marketing.objection-recorded')
    const fromMailProgram = {
      origin: 'https://mail.provider.example',
      'sec-fetch-site': 'cross-site',
      'user-agent': 'Mail',
    }
    const first = await post(pathOf(link), 'List-Unsubscribe=One-Click', fromMailProgram)
    expect(first.status).toBe(200)
    expect(first.headers.get('set-cookie')).toBeNull()
    expect((await post(pathOf(link), 'List-Unsubscribe=One-Click')).status).toBe(200)
    expect(await evidence('marketing.objection-recorded')).toBe(before + 1)
    expect(await mail('salma@example.ma')).toMatchObject({
      allowed: false,
      conclusion: 'forbidden-objection',
    })
    const { body } = await g.dpo.post(g.at('/objections/look-up'), { person: { email: 'salma@example.ma' } })
    expect(body.objections).toMatchObject([{ channel: 'all', origin: 'one-click', times: 1 }])
  })

  it('takes it as multipart too', async () => {
    const { link } = await linkFor('multi@example.ma')
    const form = new FormData()
    form.set('List-Unsubscribe', 'One-Click')
    expect((await g.open.request(pathOf(link), { method: 'POST', body: form })).status).toBe(200)
    expect((await mail('multi@example.ma')).conclusion).toBe('forbidden-objection')
  })

  it('opening the link changes nothing, however often and by whatever method that only reads', async () => {
    await g.choose({ email: 'lue@example.ma' }, ['mail'])
    const { link } = await linkFor('lue@example.ma')
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'GET'])
      await g.open.request(`${pathOf(link)}?List-Unsubscribe=One-Click&scope=all`, { method })
    expect((await mail('lue@example.ma')).allowed).toBe(true)
  })
})

describe('the page', () => {
  it.each(['fr', 'ar', 'en'])(
    'in %s: one question, one button, no script, nothing from elsewhere',
    async language => {
      const { link } = await linkFor('page@example.ma')
      const answer = await g.open.request(`${pathOf(link)}?lang=${language}`)
      const html = await answer.text()
      expect(answer.status).toBe(200)
      expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`)
      expect(html.match(/<button/g)).toHaveLength(1)
      expect(html).not.toMatch(/<script|<img|<link|src=|javascript:| on\w+=|undefined/)
      expect(html).toContain('Argan SA')
      const policy = answer.headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("form-action 'self'")
      expect(policy).not.toContain('unsafe')
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
      expect(answer.headers.get('cache-control')).toBe('no-store')
    },
  )

  it('stops only this means, where the person says so', async () => {
    await g.choose({ email: 'seul@example.ma' }, ['mail', 'texts'])
    const { link } = await linkFor('seul@example.ma')
    const answer = await post(pathOf(link), 'scope=email')
    expect(await answer.text()).toContain('les courriels')
    expect((await mail('seul@example.ma')).conclusion).toBe('forbidden-objection')
    expect(await ask({ person: { email: 'seul@example.ma' }, channel: 'sms' })).toMatchObject({
      allowed: true,
    })
  })

  it('a means that is not the link’s own narrows nothing', async () => {
    await g.choose({ email: 'autre@example.ma' }, ['mail'])
    const { link } = await linkFor('autre@example.ma')
    await post(pathOf(link), 'scope=fax')
    expect((await mail('autre@example.ma')).conclusion).toBe('forbidden-objection')
  })

  it('a damaged link still lets one object, by typing the address', async () => {
    await g.choose({ email: 'tape@example.ma' }, ['mail'])
    const { link } = await linkFor('tape@example.ma')
    const damaged = `${pathOf(link).slice(0, -4)}AAAA`
    const page = await g.open.request(damaged)
    const html = await page.text()
    expect(page.status).toBe(200)
    expect(html).toContain('name="address"')
    expect((await mail('tape@example.ma')).allowed).toBe(true)
    expect((await post(damaged, 'address=rien')).status).toBe(422)
    expect((await post(damaged, 'List-Unsubscribe=One-Click')).status).toBe(422)
    expect((await post(damaged, 'address=Tape%40example.ma')).status).toBe(200)
    expect((await mail('tape@example.ma')).conclusion).toBe('forbidden-objection')
  })

  it('an address is typed without a link too; strangers’ addresses only so often', async () => {
    const general = pathOf((await linkFor('x@example.ma')).link)
      .split('/')
      .slice(0, 3)
      .join('/')
    const statuses: number[] = []
    for (let time = 0; time < 22; time++)
      statuses.push((await post(general, `address=inonde${time}%40example.ma`)).status)
    expect(statuses.slice(0, 10).every(status => status === 200)).toBe(true)
    expect(statuses.at(-1)).toBe(429)
    g.house.clock.advance({ minutes: 2 })
    expect((await post(general, 'address=0661%2000%2000%2099')).status).toBe(200)
    expect((await ask({ person: { phone: '0661000099' }, channel: 'sms' })).conclusion).toBe(
      'forbidden-objection',
    )
  })

  it.each([
    '/stop/x',
    '/stop/AAAAAAAAAAAAAAAAAAAAAA',
    `/stop/${'é'.repeat(22)}/y`,
    '/stop/..%2f..%2fetc/passwd',
  ])('no such organisation: %s', async path => {
    expect((await g.open.request(path)).status).toBe(404)
    expect((await post(path, 'address=a%40b.ma')).status).toBe(404)
  })

  it('shows back nothing that was sent', async () => {
    const { link } = await linkFor('y@example.ma')
    const hostile = encodeURIComponent('"><script>alert(1)</script>')
    const answer = await g.open.request(`${pathOf(link)}${hostile}?lang=${hostile}`)
    expect(await answer.text()).not.toContain('<script>')
  })

  it('a body without end is cut off', async () => {
    const { link } = await linkFor('z@example.ma')
    expect((await post(pathOf(link), `address=${'a'.repeat(100_000)}`)).status).toBe(413)
  })
})

describe('a STOP by text message', () => {
  it.each([
    ['JSON', { from: '+212661000010', text: 'STOP' }, true],
    ['another gateway’s names', { msisdn: '00212661000011', message: 'أوقف' }, true],
    ['a question', { from: '0661000012', text: 'où est mon colis ?' }, false],
  ])('%s', async (_, body, understood) => {
    expect(await (await send('/sms-stop', body)).json()).toMatchObject({ understood })
  })

  it('as a form, and it stands', async () => {
    await g.choose({ phone: '0661000013' }, ['texts'])
    expect((await ask({ person: { phone: '0661000013' }, channel: 'sms' })).allowed).toBe(true)
    const answer = await g.open.request('/v1/sms-stop', {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ From: '+212661000013', Body: 'Arrêt' }).toString(),
    })
    expect(await answer.json()).toMatchObject({ recorded: true })
    expect((await ask({ person: { phone: '0661000013' }, channel: 'sms' })).conclusion).toBe(
      'forbidden-objection',
    )
  })
})

describe('keys', () => {
  it.each([
    ['none', ''],
    ['another scheme', 'Basic abc'],
    ['a short one', 'Bearer hmk_abc'],
    ['one that we did not make', `Bearer hmk_${'A'.repeat(86)}`],
  ])('%s: 401, and a no', async (_, authorization) => {
    const answer = await send(
      '/may-contact',
      { person: { email: 'a@b.ma' }, channel: 'email' },
      { authorization },
    )
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ allowed: false, code: 'marketing-key-refused' })
  })

  it('one letter wrong, one use not given, revoked: 401', async () => {
    const { body } = await g.dpo.post(g.at('/api-keys'), { name: 'SMS', uses: ['sms-stop'] })
    const question = { person: { email: 'a@b.ma' }, channel: 'email' }
    const wrong = `${body.secret.slice(0, -2)}${body.secret.endsWith('AA') ? 'BB' : 'AA'}`
    expect((await send('/may-contact', question, authorised(wrong))).status).toBe(401)
    expect((await send('/may-contact', question, authorised(body.secret))).status).toBe(401)
    const text = { from: '0661000020', text: 'ok' }
    expect((await send('/sms-stop', text, authorised(body.secret))).status).toBe(200)
    await g.dpo.remove(g.at(`/api-keys/${body.key.keyId}`))
    g.house.clock.advance({ minutes: 1 })
    expect((await send('/sms-stop', text, authorised(body.secret))).status).toBe(401)
  })

  it.each([
    ['not JSON', '{'],
    ['nobody', '{"person":{},"channel":"email"}'],
    ['no means', '{"person":{"email":"a@b.ma"}}'],
    ['null', 'null'],
    ['a list', '[]'],
  ])('%s: 422, and a no', async (_, body) => {
    const answer = await g.open.request('/v1/may-contact', { method: 'POST', headers: authorised(), body })
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ allowed: false })
  })
})

describe('many at once', () => {
  it('answers each in its place, and those that come together as if alone', async () => {
    await g.choose({ email: 'un@example.ma' }, ['mail'])
    const questions = ['un@example.ma', 'rien', 'deux@example.ma'].map(email => ({
      person: { email },
      channel: 'email',
    }))
    const batch = (await (await send('/may-contact/batch', { questions })).json()) as {
      answers: { conclusion: string }[]
    }
    expect(batch.answers.map(({ conclusion }) => conclusion)).toEqual([
      'allowed-consent',
      'unreadable-address',
      'undetermined',
    ])
    const together = await Promise.all(
      Array.from({ length: 60 }, (_, place) => (place % 2 ? mail('un@example.ma') : mail('deux@example.ma'))),
    )
    expect(together.map(({ allowed }) => allowed)).toEqual(
      Array.from({ length: 60 }, (_, place) => place % 2 === 1),
    )
    expect((await send('/may-contact/batch', { questions: Array(1_001).fill(questions[0]) })).status).toBe(
      422,
    )
  })

  it('one that names what is not there spoils none of the others', async () => {
    const lost = { person: { email: 'un@example.ma' }, channel: 'email', campaignId: newId() }
    const [good, bad] = await Promise.all([mail('un@example.ma'), send('/may-contact', lost)])
    expect(good.allowed).toBe(true)
    expect(bad.status).toBe(404)
    expect(await bad.json()).toMatchObject({ allowed: false })
  })
})

describe('whatever happens, in any order', () => {
  const acts = fc.array(
    fc.oneof(
      fc.record({ act: fc.constantFrom('consent', 'withdraw', 'consent-texts') }),
      fc.record({
        act: fc.constantFrom(
          'one-click',
          'page',
          'page-email',
          'typed',
          'sms',
          'told',
          'import',
          'import-old',
        ),
      }),
      fc.record({ act: fc.constantFrom('customer', 'settings', 'wait') }),
    ),
    { minLength: 2, maxLength: 9 },
  )
  let people = 0

  it('after an objection nothing is allowed, but by a later explicit consent to that very means', async () => {
    let clock = 0
    const keys = await keysOf(g.ctx)
    const workId = WorkId.parse(newId())
    const listed = {
      kind: 'objections',
      scope: 'all',
      ...{ from: 'Ancien outil', columns: {} },
      list: { kind: 'file', listId: ListId.parse(newId()), schema: '', table: '' },
    } as const
    await fc.assert(
      fc.asyncProperty(acts, async sequence => {
        people += 1
        const email = `propriete${people}@example.ma`
        const phone = `+2126${String(60_000_000 + people)}`
        const person = { email, phone }
        const { link } = await linkFor(email)
        /** When each means was last objected to, and when last consented to. */
        const objected = { email: 0, sms: 0 }
        const consented = { email: 0, sms: 0 }
        for (const { act } of sequence) {
          g.house.clock.advance({ minutes: 2 })
          clock = Date.parse(g.house.installation.clock.now())
          const all = () => {
            objected.email = clock
            objected.sms = clock
          }
          switch (act) {
            case 'consent':
              await g.choose({ email }, ['mail'])
              consented.email = clock
              break
            case 'consent-texts':
              await g.choose({ email }, ['texts'])
              consented.sms = clock
              break
            case 'withdraw':
              await g.choose({ email }, [], ['mail'])
              objected.email = clock
              break
            case 'one-click':
              await post(pathOf(link), 'List-Unsubscribe=One-Click')
              all()
              break
            case 'page':
              await post(pathOf(link), 'scope=all')
              all()
              break
            case 'page-email':
              await post(pathOf(link), 'scope=email')
              objected.email = clock
              break
            case 'typed':
              await post(
                pathOf(link).split('/').slice(0, 3).join('/'),
                `address=${encodeURIComponent(email)}`,
              )
              all()
              break
            case 'sms':
              await send('/sms-stop', { from: phone, text: 'STOP' })
              all()
              break
            case 'told':
              await g.dpo.post(g.at('/objections'), { person: { email }, origin: 'phone' satisfies Origin })
              all()
              break
            case 'import':
              await takingObjections(g.ctx, keys, workId, listed).batch([{ line: 1, cells: person }])
              all()
              break
            case 'import-old':
              // An old list says it again: what came later is not undone, and what it says stands since its day.
              await takingObjections(g.ctx, keys, workId, listed).batch([
                { line: 1, cells: { email, day: '01/01/2019' } },
              ])
              objected.email ||= 1
              objected.sms ||= 1
              break
            case 'customer':
              await takingCustomers(g.ctx, keys, {
                ...{ kind: 'customers', list: listed.list, columns: {} },
                customer: {
                  ...{ family: 'huiles', collectedOn: '2026-05-02', collectedWhere: 'x' },
                  ...{
                    collectedDirectly: true,
                    collectedLawfully: true,
                    onSale: true,
                    refusalOffered: true,
                    sameSeller: true,
                  },
                },
              }).batch([{ line: 1, cells: person }])
              break
            default:
              break
          }
          for (const channel of ['email', 'sms'] as const) {
            if (objected[channel] === 0) continue
            const { allowed } = await ask({ person, channel, product: 'huiles' })
            expect(allowed).toBe(consented[channel] > objected[channel])
          }
        }
      }),
      { numRuns: 40 },
    )
  }, 180_000)
})
