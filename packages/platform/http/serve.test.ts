// The door and the API, through a room that keeps its flowers in memory.
import { describe, expect, test } from 'vitest'
import { createGarden, gardenFor, ourGarden, rose, theirGarden } from './garden.test-support.ts'

const json = (body: unknown, method = 'POST'): RequestInit => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})
const flower = { flowerId: '0192f0c1-0000-7000-8000-0000000000ab', name: 'Tulip', petals: 6 }
const flowers = `/organisations/${ourGarden}/flowers`

describe('who may pass', () => {
  test('anyone reads what is open to anyone', async () => {
    const answer = await gardenFor('nobody').request('/gate')
    expect([answer.status, await answer.json()]).toEqual([200, 'fr'])
  })

  test('without a session every other endpoint answers 401, whatever is sent', async () => {
    const { request } = gardenFor('nobody')
    for (const [path, init] of [
      [flowers, {}],
      [`${flowers}/${rose}`, {}],
      [flowers, json(flower)],
      [flowers, { method: 'POST', body: '{broken', headers: { 'content-type': 'application/json' } }],
      ['/stroll', json({ steps: 1 })],
    ] as const) {
      const answer = await request(path, init)
      expect(answer.status, path).toBe(401)
      expect((await answer.json()).code).toBe('not-signed-in')
    }
  })

  test('a role that may only read is refused, before its input is looked at', async () => {
    const answer = await gardenFor('auditor').request(flowers, json({ junk: true }))
    expect([answer.status, (await answer.json()).code]).toEqual([403, 'forbidden'])
  })

  test('another organisation, a missing one, junk for one and a missing row are one and the same 404', async () => {
    const { request } = gardenFor('member')
    const bodies: unknown[] = []
    for (const path of [
      `/organisations/${theirGarden}/flowers`,
      `/organisations/0192f0c1-0000-7000-8000-00000000dead/flowers`,
      '/organisations/none/flowers',
      `/organisations/${theirGarden}/flowers/${rose}`,
      `${flowers}/0192f0c1-0000-7000-8000-0000000000ac`,
      '/no/such/address',
    ]) {
      const answer = await request(path)
      expect(answer.status, path).toBe(404)
      const { requestId, ...body } = await answer.json()
      expect(requestId).toBe(answer.headers.get('x-request-id'))
      bodies.push(body)
    }
    expect(new Set(bodies.map(body => JSON.stringify(body))).size).toBe(1)
  })

  test('the organisation of the body never stands in for that of the path', async () => {
    const { request, flowers: kept } = gardenFor('member')
    const answer = await request(flowers, json({ ...flower, organisationId: theirGarden }))
    expect(answer.status).toBe(200)
    expect(kept.get(flower.flowerId)?.organisationId).toBe(ourGarden)
  })

  test('paths that differ only in spelling reach the same door', async () => {
    const { request } = gardenFor('nobody')
    for (const path of [
      `${flowers}/`,
      flowers.replace('flowers', '%66lowers'),
      `//organisations/${ourGarden}/flowers`,
    ])
      expect([401, 404], path).toContain((await request(path)).status)
  })
})

describe('input', () => {
  test('numbers and booleans of a query are read as such', async () => {
    const answer = await gardenFor('auditor').request(`${flowers}?limit=25&blooming=true`)
    expect(await answer.json()).toMatchObject({ limit: 25, blooming: true })
  })

  test('each fault says where, which rule and how to mend, in the caller’s language', async () => {
    const { request } = gardenFor('member')
    const init = json({ flowerId: 'x', name: '', petals: 2.5 })
    const answer = await request(flowers, { ...init, headers: { ...init.headers, 'himaya-language': 'ar' } })
    expect(answer.status).toBe(422)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(answer.headers.get('content-language')).toBe('ar')
    const { code, faults } = await answer.json()
    expect(code).toBe('invalid-input')
    expect(faults).toEqual([
      { path: 'flowerId', rule: 'identifier', fix: 'هذا المعرف غير صالح.' },
      { path: 'name', rule: 'not-empty', fix: 'لا يمكن ترك هذه الخانة فارغة.' },
      { path: 'petals', rule: 'whole-number', fix: 'أدخلوا عددا صحيحا.' },
    ])
  })

  test('a rule of a room’s own carries its own words', async () => {
    const answer = await gardenFor('member').request(flowers, json({ ...flower, name: 'a\u202Eb' }))
    const { faults } = await answer.json()
    expect(faults[0]).toMatchObject({ path: 'name', rule: 'no-hidden-characters' })
  })

  test.each([
    ['broken JSON', '{"name": ', 'application/json', 'well-formed'],
    ['a form that is none', 'nothing', 'multipart/form-data; boundary=x', 'well-formed'],
    ['a null character', JSON.stringify({ ...flower, name: 'a\0b' }), 'application/json', 'null-character'],
    ['a null character in a key', '{"a\\u0000b": 1}', 'application/json', 'null-character'],
    ['endless nesting', `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`, 'application/json', 'too-deep'],
    ['a list', '[1,2]', 'application/json', 'required'],
    ['plain text', 'hello', 'text/plain', 'required'],
    ['nothing', '', 'application/json', 'required'],
    ['null', 'null', 'application/json', 'required'],
    ['a stolen prototype', '{"__proto__":{"name":"x"}}', 'application/json', 'required'],
  ])('%s is refused with 422', async (_, body, type, rule) => {
    const answer = await gardenFor('member').request(flowers, {
      method: 'POST',
      body,
      headers: { 'content-type': type },
    })
    expect(answer.status).toBe(422)
    expect((await answer.json()).faults.map((fault: { rule: string }) => fault.rule)).toContain(rule)
  })

  test('a body larger than the endpoint takes is refused, announced or not', async () => {
    const { request } = gardenFor('member')
    const large = JSON.stringify({ ...flower, name: 'x'.repeat(1_100_000) })
    const headers = { 'content-type': 'application/json' }
    const announced = await request(flowers, {
      method: 'POST',
      body: large,
      headers: { ...headers, 'content-length': String(large.length) },
    })
    const streamed = await request(flowers, {
      method: 'POST',
      headers,
      body: new Blob([large]).stream(),
      duplex: 'half',
    } as RequestInit)
    for (const answer of [announced, streamed])
      expect([answer.status, (await answer.json()).code]).toEqual([413, 'too-large'])
  })

  test('a file comes in with a form, and fields beside it', async () => {
    const { request } = gardenFor('member')
    const form = new FormData()
    form.set('petals', '5')
    form.set('picture', new File(['x'.repeat(1_500_000)], 'وردة.png', { type: 'image/png' }))
    const answer = await request(`${flowers}/${rose}/picture`, { method: 'PUT', body: form })
    expect(await answer.json()).toEqual({ name: 'وردة.png', bytes: 1_500_000, petals: 5 })
  })

  test('a file too large for its field says how large it may be', async () => {
    const form = new FormData()
    form.set('petals', '5')
    form.set('picture', new File(['x'.repeat(2_500_000)], 'rose.png'))
    const { request } = gardenFor('member')
    const answer = await request(`${flowers}/${rose}/picture`, { method: 'PUT', body: form })
    expect(answer.status).toBe(422)
    expect((await answer.json()).faults).toEqual([
      { path: 'picture', rule: 'at-most', fix: 'Le fichier ne peut pas dépasser 2 Mo.' },
    ])
  })
})

describe('answers', () => {
  test('a file goes out with its type and its name', async () => {
    const answer = await gardenFor('auditor').request(`${flowers}/${rose}/picture`)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('Rose وردة.pdf'))
    expect(await answer.text()).toBe('%PDF-1.7 petals')
  })

  test('a refusal of the room is told with its fix and its page', async () => {
    const { request } = gardenFor('dpo')
    for (const last of ['1', '2'])
      await request(flowers, json({ ...flower, flowerId: `0192f0c1-0000-7000-8000-00000000000${last}` }))
    const answer = await request(
      flowers,
      json({ ...flower, flowerId: '0192f0c1-0000-7000-8000-000000000003' }),
    )
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({
      type: '/problems/bed-full',
      code: 'bed-full',
      title: 'Le massif est plein',
      fix: 'Attendez l’automne.',
    })
  })

  test.each(['Weed', 'Ghost'])(
    'a bug (%s) is a bare 500, told whole in the log under the same number',
    async name => {
      const { request, lines } = gardenFor('dpo')
      const answer = await request(flowers, json({ ...flower, name }))
      expect(answer.status).toBe(500)
      const body = await answer.json()
      expect(Object.keys(body).sort()).toEqual(['code', 'requestId', 'status', 'title', 'type'])
      const told = lines.find(line => 'error' in line)
      expect(told).toMatchObject({
        requestId: body.requestId,
        route: 'POST /organisations/{organisationId}/flowers',
      })
    },
  )

  test('the log names routes, never addresses, people or values', async () => {
    const { request, lines } = gardenFor('auditor')
    await request(`${flowers}/${rose}?name=secret`)
    expect(lines).toEqual([
      {
        at: '2026-11-22T09:00:00.000Z',
        level: 'info',
        event: 'request',
        requestId: expect.any(String),
        route: 'GET /organisations/{organisationId}/flowers/{flowerId}',
        method: 'GET',
        status: 200,
        ms: expect.any(Number),
      },
    ])
  })
})

describe('what every answer carries', () => {
  test('the headers that bind a browser', async () => {
    const answer = await gardenFor('nobody').request('/gate')
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe-(inline|eval)/)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(answer.headers.get('permissions-policy')).toContain('geolocation=()')
    expect(answer.headers.get('referrer-policy')).toBe('same-origin')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('strict-transport-security')).toBeNull()
  })

  test('the promise of https only where people come by https', async () => {
    const { app } = createGarden({ serving: { publicUrl: 'https://himaya.example.ma/' } })
    const answer = await app.request('/api/gate')
    expect(answer.headers.get('strict-transport-security')).toMatch(/max-age=\d+/)
  })

  test.each([
    [{ 'himaya-language': 'ar', 'accept-language': 'en' }, 'ar'],
    [{ cookie: 'a=b; himaya-language=en', 'accept-language': 'ar' }, 'en'],
    [{ 'accept-language': 'de, ar-MA;q=0.8, fr;q=0.7' }, 'ar'],
    [{ 'accept-language': 'en;q=0, fr;q=0.1' }, 'fr'],
    [{ 'accept-language': 'tlh' }, 'fr'],
    [{}, 'fr'],
  ])('the language of %o is %s', async (headers, language) => {
    const answer = await gardenFor('nobody').request('/gate', { headers: headers as Record<string, string> })
    expect(await answer.json()).toBe(language)
  })
})

describe('other sites', () => {
  const stroll = (headers: Record<string, string>, serving = {}) => {
    const { app } = createGarden({ serving })
    return app.request('http://himaya.test/api/stroll', {
      method: 'POST',
      body: '{"steps":1}',
      headers: { 'content-type': 'application/json', cookie: 'role=member', host: 'himaya.test', ...headers },
    })
  }

  test.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://himaya.test.evil.example' },
    { origin: 'http://himaya.test:8080' },
    { origin: 'not an origin' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: 'http://himaya.test' },
  ])('may change nothing: %o', async headers => {
    const answer = await stroll(headers as unknown as Record<string, string>)
    expect([answer.status, (await answer.json()).code]).toEqual([403, 'cross-site'])
  })

  test.each([
    {},
    { origin: 'http://himaya.test' },
    { 'sec-fetch-site': 'same-origin', origin: 'http://himaya.test' },
  ])('our own pages and programs may: %o', async headers => {
    expect((await stroll(headers as Record<string, string>)).status).toBe(200)
  })

  test('nor is our public address another site, whatever a proxy makes of Host', async () => {
    const serving = { publicUrl: 'https://himaya.example.ma' }
    expect((await stroll({ origin: 'https://himaya.example.ma' }, serving)).status).toBe(200)
    expect((await stroll({ origin: 'https://evil.example' }, serving)).status).toBe(403)
  })
})

describe('the description of the API', () => {
  test('names who may call, the articles and the refusals', async () => {
    const { app } = createGarden()
    const document = await (await app.request('/api/openapi.json')).json()
    const plant = document.paths['/organisations/{organisationId}/flowers'].post
    expect(plant).toMatchObject({
      tags: ['garden'],
      security: [{ session: [] }],
      'x-cites': ['loi-09-08:3-1-b'],
      'x-roles': ['dpo', 'member'],
    })
    expect(Object.keys(plant.responses)).toEqual(['200', '401', '403', '404', '409', '422'])
    expect(document.paths['/gate'].get.security).toBeUndefined()
  })
})
