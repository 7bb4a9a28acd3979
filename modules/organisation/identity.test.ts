// What the organisation says of itself.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newIdentity } from './establish.ts'
import { type Browser, type House, openHouse } from './house.test-support.ts'
import { isIce } from './ice.ts'
import { missingForFiling } from './readiness.ts'
import type { OrganisationIdentity } from './records.ts'

describe('ICE', () => {
  test.each(['001561191000066', '001527456000081', '002163624000014', '000039557000028', '000030205000041'])(
    '%s, in use, is one',
    ice => expect(isIce(ice)).toBe(true),
  )

  test.each([
    '000000000000000',
    '00156119100006',
    '0015611910000660',
    '00156119100006a',
    '٠٠١٥٦١١٩١٠٠٠٠٦٦',
    '',
    ' ',
  ])('%s is none', text => expect(isIce(text)).toBe(false))

  test('a single wrong digit and two exchanged ones are found out', () => {
    const known = '001561191000066'
    fc.assert(
      fc.property(fc.nat(14), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const digits = [...known]
        digits[place] = String((Number(digits[place]) + by) % 10)
        expect(isIce(digits.join(''))).toBe(false)
      }),
    )
    for (let place = 0; place < 14; place++) {
      const digits = [...known]
      const [left = '', right = ''] = [digits[place], digits[place + 1]]
      digits[place] = right
      digits[place + 1] = left
      expect(isIce(digits.join(''))).toBe(left === right)
    }
  })
})

describe('what a filing lacks', () => {
  const complete: OrganisationIdentity = {
    ...newIdentity({ nameFr: 'Argan SA', kind: 'company', language: 'fr' }),
    nameAr: 'أركان',
    address: '1, rue de l’Arganier',
    city: 'Agadir',
    tradeRegister: '12345 Agadir',
    taxIdentifier: '1234567',
    legalRepresentative: { name: 'Amina', position: 'Gérante', email: null, phone: null },
    cndpContact: { name: 'Karim', position: null, email: 'k@argan.example', phone: null },
  }
  const lacking = (change: Partial<OrganisationIdentity>) =>
    missingForFiling({ ...complete, ...change }).map(({ field, askedBy }) => `${askedBy}: ${field}`)
  const representative = { name: 'R', address: 'Rabat', email: null, phone: null }

  test.each<[string, Partial<OrganisationIdentity>, string[]]>([
    ['nothing when complete', {}, []],
    ['the address, which the law asks', { address: null }, ['law: address']],
    ['a representative for who is abroad', { establishedInMorocco: false }, ['law: representativeInMorocco']],
    [
      'nothing once it is named',
      { establishedInMorocco: false, representativeInMorocco: representative },
      [],
    ],
    [
      'the numbers of a company',
      { tradeRegister: null, taxIdentifier: null },
      ['form: tradeRegister', 'form: taxIdentifier'],
    ],
    [
      'no such numbers of an administration',
      { kind: 'state-administration', tradeRegister: null, taxIdentifier: null },
      [],
    ],
    ['who signs for a legal person', { legalRepresentative: null }, ['form: legalRepresentative']],
    [
      'nobody else for one person',
      { kind: 'liberal-profession', legalRepresentative: null, tradeRegister: null, taxIdentifier: null },
      [],
    ],
    ['no data protection officer: the law asks for none', { dpo: null }, []],
  ])('%s', (_, change, missing) => expect(lacking(change)).toEqual(missing))
})

describe('changing it', () => {
  let house: House
  let dpo: Browser
  let at: string
  beforeAll(async () => {
    house = await openHouse()
    const made = await house.setUp()
    dpo = made.dpo
    at = `/organisations/${made.organisationId}`
  })
  afterAll(() => house.close())

  const revision = async () => (await dpo.get(at)).body.revision as number
  const evidence = async () => (await dpo.get(`${at}/evidence?limit=1`)).body.entries[0]

  test('the fields given change, the others stay, and the evidence tells both sides', async () => {
    const answer = await dpo.patch(at, {
      revision: 1,
      nameAr: 'أركان ش.م',
      ice: '001561191000066',
      legalRepresentative: {
        name: 'Amina Alaoui',
        position: 'Gérante',
        email: null,
        phone: '+212 5 22 00 00 00',
      },
    })
    expect(answer.body).toMatchObject({ nameFr: 'Argan SA', nameAr: 'أركان ش.م', revision: 2 })
    expect(await evidence()).toMatchObject({
      kind: 'organisation.identity-changed',
      actor: { name: 'Amina Alaoui' },
      payload: {
        changes: {
          nameAr: { from: null, to: 'أركان ش.م' },
          ice: { from: null, to: '001561191000066' },
          legalRepresentative: { from: null, to: { name: 'Amina Alaoui' } },
        },
      },
    })
    const verdict = await dpo.get(`${at}/evidence/${(await evidence()).entryId}/verification`)
    expect(verdict.body).toEqual({ verdict: 'intact' })
  })

  test('a change that changes nothing leaves no trace', async () => {
    const before = await evidence()
    const answer = await dpo.patch(at, { revision: await revision(), nameFr: 'Argan SA' })
    expect([answer.status, answer.body.revision]).toEqual([200, 2])
    expect(await evidence()).toEqual(before)
  })

  test('of two changes made from one revision, the second is asked to look again', async () => {
    const from = await revision()
    const answers = await Promise.all(
      ['Agadir', 'Rabat', 'Fès'].map(city => dpo.patch(at, { revision: from, city })),
    )
    expect(answers.map(answer => answer.status).sort()).toEqual([200, 409, 409])
    expect(answers.find(answer => answer.status === 409)?.body.code).toBe('changed-meanwhile')
    expect(await revision()).toBe(from + 1)
  })

  test.each<[string, unknown, string]>([
    ['ice', '001561191000067', 'ice-check-digits'],
    ['taxIdentifier', '12-34', 'tax-identifier'],
    ['phone', 'call me', 'phone'],
    ['email', 'nobody', 'email'],
    ['website', 'javascript:alert(1)', 'web-address'],
    ['nameFr', '   ', 'not-empty'],
    ['nameFr', 'x'.repeat(201), 'at-most'],
    ['nameFr', 'Argan\u202ESA', 'no-hidden-characters'],
    ['nameAr', 'أركان\u2066', 'no-hidden-characters'],
    ['nameFr', 'Argan\nSA', 'no-hidden-characters'],
    ['kind', 'empire', 'one-of'],
    ['language', 'tlh', 'one-of'],
    ['cndpContact', { name: 'Karim' }, 'required'],
    ['establishedInMorocco', 'perhaps', 'yes-or-no'],
  ])('%s cannot be %o', async (field, value, rule) => {
    const before = await dpo.get(at)
    const answer = await dpo.patch(at, { revision: before.body.revision, [field]: value })
    expect(answer.status).toBe(422)
    expect(answer.body.faults.map((fault: { rule: string }) => fault.rule)).toContain(rule)
    expect(answer.body.faults[0].path.startsWith(field)).toBe(true)
    expect((await dpo.get(at)).body).toEqual(before.body)
  })

  test('hostile and foreign names are kept to the letter', async () => {
    for (const name of [
      `"'; drop table organisation; --`,
      '<script>alert(1)</script>',
      'شركة أركان – Argan & Fils',
      'ⵜⴰⵎⴰⵣⵉⵖⵜ 🌿',
      'NULL',
      '%s{0}',
    ]) {
      const answer = await dpo.patch(at, { revision: await revision(), nameFr: name })
      expect([answer.status, answer.body.nameFr]).toEqual([200, name])
    }
  })

  test('readiness names what is missing, and who asks', async () => {
    const { body } = await dpo.get(`${at}/readiness`)
    expect(body.ready).toBe(false)
    expect(body.missing).toContainEqual({
      field: 'address',
      askedBy: 'law',
      cites: ['loi-09-08:15-a', 'decret-2-09-165:27'],
    })
  })
})
