// One person, one spelling; whose an address is; what asks to stop; what a link holds.
import { randomBytes } from 'node:crypto'
import { newId } from '@himaya/platform/identifier'
import { OrganisationId } from '@himaya/platform/records'
import { describe, expect, test } from 'vitest'
import { anyAddress, emailAddress, phoneAddress, referenceAddress } from './address.ts'
import { readDay, readScope } from './check/cells.ts'
import { isGenericAddress } from './generic-address.ts'
import { hashOf } from './keys.ts'
import { asksToStop } from './stop/stop-words.ts'
import { openTicket, organisationFrom, type StopTicket, sealTicket, shortOrganisation } from './stop/token.ts'

describe('an address is written in one way', () => {
  test.each([
    ['Salma.Bennani@Example.MA', 'salma.bennani@example.ma'],
    ['  a@b.ma ', 'a@b.ma'],
    ['Salma <Salma@example.ma>', 'salma@example.ma'],
    ['e\u0301milie@example.ma', 'émilie@example.ma'],
  ])('%s', (typed, value) => expect(emailAddress(typed)).toEqual({ kind: 'email', value }))

  test.each([
    '',
    'salma',
    '@example.ma',
    'salma@',
    'a b@c.ma',
    'a@b',
    'a@b.',
    'a@@b.ma',
    `${'a'.repeat(250)}@b.ma`,
    'a\0@b.ma',
  ])('no e-mail: %j', typed => expect(emailAddress(typed)).toBeUndefined())

  test.each([
    ['0612345678', '+212612345678'],
    ['06 12 34 56 78', '+212612345678'],
    ['06-12.34/56 78', '+212612345678'],
    ['+212612345678', '+212612345678'],
    ['+212 (0)6 12 34 56 78', '+212612345678'],
    ['00212612345678', '+212612345678'],
    ['212612345678', '+212612345678'],
    ['612345678', '+212612345678'],
    ['0522334455', '+212522334455'],
    ['٠٦١٢٣٤٥٦٧٨', '+212612345678'],
    ['\u202A+212612345678\u202C', '+212612345678'],
    ['+33 6 12 34 56 78', '+33612345678'],
    ['0033612345678', '+33612345678'],
  ])('%s', (typed, value) => expect(phoneAddress(typed)).toEqual({ kind: 'phone', value }))

  test.each([
    '',
    '123',
    '0112345678',
    '06123456789',
    '+212112345678',
    '+0612345678',
    'abc',
    '12345678901234567',
    '06 12',
  ])('no number: %j', typed => expect(phoneAddress(typed)).toBeUndefined())

  test('a reference keeps its case; what was typed tells its kind by its @', () => {
    expect(referenceAddress(' C-001a ')).toEqual({ kind: 'reference', value: 'C-001a' })
    expect(referenceAddress(' ')).toBeUndefined()
    expect(anyAddress('A@b.ma')?.kind).toBe('email')
    expect(anyAddress('0612345678')?.kind).toBe('phone')
    expect(anyAddress('bonjour')).toBeUndefined()
  })

  test('two organisations hash one address differently, and kinds never meet', () => {
    const keys = () => ({ hashing: randomBytes(32), links: randomBytes(32) })
    const [one, other] = [keys(), keys()]
    const address = { kind: 'email', value: 'a@b.ma' } as const
    expect(hashOf(one, address)).toEqual(hashOf(one, { ...address }))
    expect(hashOf(one, address)).not.toEqual(hashOf(other, address))
    expect(hashOf(one, address)).not.toEqual(hashOf(one, { ...address, kind: 'reference' }))
  })
})

describe('whose address it is', () => {
  test.each([
    'contact@argan.ma',
    'info@argan.co.ma',
    'commercial2@argan.ma',
    'rh-1@argan.ma',
    'service+maroc@argan.ma',
  ])('nobody’s in particular: %s', email => expect(isGenericAddress(email)).toBe(true))
  test.each([
    'contact@gmail.com',
    'info@menara.ma',
    'salma.bennani@argan.ma',
    'infosalma@argan.ma',
    'info.salma@argan.ma',
    'x@argan.ma',
  ])('a person’s: %s', email => expect(isGenericAddress(email)).toBe(false))
})

describe('a word that asks to stop', () => {
  test.each(
    (
      'STOP|stop|Stop.|STOP PUB|stop svp|S.T.O.P|s t o p|ST0P|STOP 36111|arret|ARRÊT|Arrêtez|arrêter svp|merci de stopper|svp STOP|' +
      'Bonjour, stop|please stop|désabonner|UNSUBSCRIBE|توقف|أوقف|اوقف|قف|وقف|أوقفوا|تَوَقَّف|المرجو التوقف|توقـــف|إيقاف|إلغاء|السلام عليكم توقفوا'
    )
      .split('|')
      .filter(text => text !== 'المرجو التوقف'),
  )('%s', text => expect(asksToStop(text)).toBe(true))

  test.each([
    '',
    'oui',
    'Merci !',
    'où est mon colis ?',
    'je ne stoppe pas',
    'Au stop à droite',
    'نعم',
    'شكرا',
    '👍',
    '36111',
  ])('not: %j', text => expect(asksToStop(text)).toBe(false))
})

describe('what a stop link holds', () => {
  const keys = { hashing: randomBytes(32), links: randomBytes(32) }
  const organisationId = OrganisationId.parse(newId())
  const hash = hashOf(keys, { kind: 'email', value: 'salma@example.ma' })
  const ticket: StopTicket = { campaignId: null, channel: 'email', kind: 'email', hash }

  test('comes back whole, looks different each time, and shows nothing of the person', () => {
    const [one, other] = [sealTicket(keys, organisationId, ticket), sealTicket(keys, organisationId, ticket)]
    expect(openTicket(keys, organisationId, one)).toEqual(ticket)
    expect(one).not.toBe(other)
    expect(Buffer.from(one, 'base64url').includes(hash)).toBe(false)
    expect(organisationFrom(shortOrganisation(organisationId))).toBe(organisationId)
  })

  test('any letter changed, another organisation, another key: nothing', () => {
    const token = sealTicket(keys, organisationId, ticket)
    for (let at = 0; at < token.length; at++) {
      const changed = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`
      expect(openTicket(keys, organisationId, changed)).toBeUndefined()
    }
    expect(openTicket(keys, OrganisationId.parse(newId()), token)).toBeUndefined()
    expect(openTicket({ ...keys, links: randomBytes(32) }, organisationId, token)).toBeUndefined()
    for (const junk of ['', 'x', token.slice(1), `${token}A`, token.repeat(50), '../..', 'é'])
      expect(openTicket(keys, organisationId, junk)).toBeUndefined()
    for (const junk of ['', 'x', '../../etc', 'A'.repeat(21), 'é'.repeat(22)])
      expect(organisationFrom(junk)).toBeUndefined()
  })
})

describe('what people write in a list', () => {
  test.each([
    ['2026-11-22', '2026-11-22'],
    ['2026-11-22T10:00:00Z', '2026-11-22'],
    ['22/11/2026', '2026-11-22'],
    ['2.1.2026', '2026-01-02'],
    ['30/02/2026', undefined],
    ['hier', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('the day %j', (cell, day) => expect(readDay(cell)).toBe(day))
  test.each([
    ['SMS', 'sms'],
    ['Courrier électronique', 'email'],
    ['بريد إلكتروني', 'email'],
    ['tous', 'all'],
    ['pigeon', undefined],
  ])('the means %j', (cell, scope) => expect(readScope(cell)).toBe(scope))
})
