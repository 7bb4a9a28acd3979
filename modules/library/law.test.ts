// The law over HTTP, for anyone: no session, the right article, the right answer, and every fault with its field.
import { type Browser, type House, openHouse } from '@himaya/organisation/house.test-support'
import { register } from '@himaya/register/module'
import { sources } from '@himaya/sources/module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { library } from './module.ts'

let house: House
/** Signed in nowhere. */
let anyone: Browser
beforeAll(async () => {
  house = await openHouse({ rooms: [sources, register, library] })
  anyone = house.browser()
})
afterAll(() => house.close())

describe('the texts', () => {
  it('are listed article by article, with what decides by each', async () => {
    const { status, body } = await anyone.get('/law/contents')
    expect(status).toBe(200)
    expect(body.articles.length).toBe(67 + 51)
    const line = body.articles.find(
      (one: { source: string; article: number }) => one.source === 'loi-09-08' && one.article === 12,
    )
    expect(line).toMatchObject({ status: 'encoded', subjects: ['filing', 'sensitive'], variants: 2 })
    expect(line.encodedBy).toContain('art-12-1-e')
    const silent = body.articles.filter((one: { status: string }) => one.status !== 'encoded')
    for (const { why } of silent) expect(why.ar).toMatch(/\p{Script=Arabic}/u)
  })

  it('give an article in both languages, its rules, and where the copies differ', async () => {
    const { body } = await anyone.get('/law/articles/loi-09-08/61')
    expect(body.fr.paragraphs[0].text).toContain('six mois à un an')
    expect(body.ar.paragraphs[0].text).toMatch(/\p{Script=Arabic}/u)
    expect(body.en).toContain('fine')
    const [prison] = body.variants
    expect(prison).toMatchObject({ id: '61-prison', decides: 'bo-fr' })
    expect(prison.copies.map((one: { wording: string }) => one.wording)).toContain('trois mois à un an')
    expect([body.previous, body.next]).toEqual([60, 62])
  })

  it('say which answers hang on a doubtful passage, and what else its rules cite', async () => {
    const { body } = await anyone.get('/law/articles/loi-09-08/12')
    const lacking = body.variants.find((one: { id: string }) => one.id === '12-1-a-not-disclosed')
    expect(lacking.rules).toContain('art-12-1-a')
    expect(lacking.questions).toContain('regime')
    expect(body.rules).toContainEqual(expect.objectContaining({ id: 'art-12-1-e', label: 'statutory' }))
    expect(body.citedWith).toContain('loi-09-08:21')
  })

  it('give the decree in Arabic alone, where no French edition was found', async () => {
    const { body } = await anyone.get('/law/articles/decret-2-09-165/28')
    expect(body.fr).toBeUndefined()
    expect(body.ar.paragraphs.length).toBeGreaterThan(0)
  })

  it.each([
    ['/law/articles/loi-09-08/68', 404],
    ['/law/articles/decret-2-09-165/52', 404],
    ['/law/articles/loi-09-08/0', 422],
    ['/law/articles/loi-09-08/12-1', 422],
    ['/law/articles/code-penal/1', 422],
    ['/law/articles/loi-09-08/9999999', 422],
  ])('%s is answered with %i', async (path, status) => {
    expect((await anyone.get(path)).status).toBe(status)
  })

  it('come with the CNDP’s deliberations and other laws, each with how sure it is', async () => {
    const { body } = await anyone.get('/law/related')
    expect(body.deliberations.length).toBeGreaterThan(10)
    for (const { certainty } of [...body.deliberations]) expect(certainty).not.toBe('')
    expect(body.laws.map((one: { id: string }) => one.id)).toContain('loi-05-20')
  })
})

describe('a question', () => {
  const shop = {
    identifiesPersons: true,
    controller: 'company',
    establishedInMorocco: true,
    automation: 'whole',
    defenceOrStateSecurity: 'no',
    crimePrevention: false,
    collectedUnderSpecificLaw: false,
    data: [{ category: 'name' }, { category: 'national-id-number', columns: ['clients.cin'] }],
  }
  const ask = (name: string, body: unknown) => anyone.post(`/law/questions/${name}`, body)

  it('is in the list, under its group', async () => {
    const { body } = await anyone.get('/law/questions')
    expect(body.questions).toContainEqual(expect.objectContaining({ name: 'regime', group: 'processing' }))
  })

  it('is answered with its reasons, articles, what is missing and what would change it', async () => {
    const { status, body } = await ask('regime', { facts: shop, lang: 'fr' })
    expect(status).toBe(200)
    expect(body).toMatchObject({ question: 'regime', on: '2026-11-23', conclusion: 'undetermined' })
    expect(body.atLeast).toBe('authorisation')
    expect(body.because).toContainEqual(
      expect.objectContaining({ rule: 'art-12-1-e', cites: ['loi-09-08:12-1-e'], evidence: ['clients.cin'] }),
    )
    for (const need of body.needs) expect(need.question).toMatch(/\?$/)
  })

  it('speaks the language asked for, else the caller’s', async () => {
    expect((await ask('regime', { facts: shop, lang: 'ar' })).body.because[0].text).toMatch(
      /\p{Script=Arabic}/u,
    )
    expect((await ask('regime', { facts: shop })).body.title).toMatch(/formalité/)
  })

  it('is asked of the law of another day', async () => {
    const { body } = await ask('regime', { facts: shop, on: '2009-01-01' })
    expect(body).toMatchObject({ on: '2009-01-01', conclusion: 'not-in-force' })
    expect((await ask('regime', { facts: shop, on: '2026-02-30' })).body.faults).toMatchObject([
      { path: 'on' },
    ])
  })

  it.each([
    ['a fact that does not exist', { colour: 'red' }, 'unknown-fact', ['facts.colour']],
    ['another type', { establishedInMorocco: 'yes' }, 'wrong-type', ['facts.establishedInMorocco']],
    [
      'a wrong item of a list',
      { data: [{ category: 'name' }, { category: 'shoe-size' }] },
      'not-an-option',
      ['facts.data[1].category'],
    ],
    [
      'two facts that cannot both be true, naming both',
      { automation: 'whole', manualFile: true },
      'contradiction',
      ['facts.automation', 'facts.manualFile'],
    ],
    ['a list in the place of facts', [], 'not-an-object', ['facts']],
    ['nothing at all', undefined, 'required', ['facts']],
    ['null', null, 'not-an-object', ['facts']],
    ['an inherited name', { toString: 1 }, 'unknown-fact', ['facts.toString']],
  ])('is refused with the field named: %s', async (_what, facts, rule, paths) => {
    const { status, body } = await ask('regime', { facts })
    expect([status, body.code]).toEqual([422, 'invalid-input'])
    expect(body.faults.map((one: { path: string }) => one.path)).toEqual(paths)
    expect(body.faults[0]).toMatchObject({ rule, fix: expect.stringMatching(/\S/) })
  })

  it('that does not exist is not found', async () => {
    expect((await ask('colour', { facts: {} })).status).toBe(404)
    expect((await anyone.get('/law/questions/colour/facts')).status).toBe(404)
  })

  it('gives its facts as JSON Schema in the language asked for, and declared in all three', async () => {
    const { body } = await anyone.get('/law/questions/regime/facts?lang=ar')
    expect(body).toMatchObject({ type: 'object', additionalProperties: false })
    expect(body.properties.establishedInMorocco.title).toMatch(/\p{Script=Arabic}/u)
    const { body: question } = await anyone.get('/law/questions/regime')
    expect(question.declarations.establishedInMorocco).toMatchObject({ type: 'yes-no' })
  })
})

describe('the yearly check', () => {
  it('lists numbers, lists and forms with the day they were last checked', async () => {
    const { body } = await anyone.get('/law/check')
    expect(body).toMatchObject({ on: '2026-11-23', unchecked: 0 })
    expect(new Set(body.checked.map((one: { kind: string }) => one.kind))).toContain('form')
  })

  it('puts first what nobody has checked for a year', async () => {
    const { body } = await anyone.get('/law/check?on=2028-01-01')
    expect(body.unchecked).toBe(body.checked.length)
    expect(body.checked[0].overdue).toBe(true)
  })
})

describe('searching', () => {
  const find = async (q: string, more = '') => {
    const { status, body } = await anyone.get(`/law/search?q=${encodeURIComponent(q)}${more}`)
    expect(status).toBe(200)
    return body.hits as {
      id: string
      exact: boolean
      excerpt: { pieces: { text: string; match: boolean }[] }
    }[]
  }

  it('marks the words found', async () => {
    const [first] = await find('numéro de la carte d’identité', '&kind=law')
    expect(first?.id).toBe('loi-09-08:12-1-e')
    const marked = first?.excerpt.pieces.filter(({ match }) => match).map(({ text }) => text)
    expect(marked).toEqual(['numéro', 'carte', 'identité'])
    expect(first?.excerpt.pieces.map(({ text }) => text).join('')).toContain('carte d’identité nationale')
  })

  it.each([[''], ['   '], ['x'.repeat(201)]])('refuses %j', async q => {
    expect((await anyone.get(`/law/search?q=${encodeURIComponent(q)}`)).status).toBe(422)
  })

  it.each(['"', '««', 'art', '%', "'; drop table x", '\u202E', '🦊', 'ـــ', '؟', '999999'])(
    'finds something or nothing for %j, without failing',
    async q => {
      await find(q)
    },
  )
})
