// Every endpoint of the house: opened to whom its sentence names, and shaken by no input.

import { EvidenceEntry } from '@himaya/evidence/records'
import { findShaken } from '@himaya/platform/http/junk.test-support'
import { findUnlocked } from '@himaya/platform/http/unlocked.test-support'
import { expectRecordsMatchTables } from '@himaya/platform/testing/drift'
import { everyTableIsIsolated } from '@himaya/platform/testing/isolation'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, type House, openHouse, password } from './house.test-support.ts'
import { Invitation, Member, Organisation } from './records.ts'

let house: House
let dpo: Browser
let organisationId: string
beforeAll(async () => {
  house = await openHouse()
  const made = await house.setUp()
  dpo = made.dpo
  organisationId = made.organisationId
})
afterAll(() => house.close())

test('every endpoint opens to those it names, and to nobody else', async () => {
  const { body: other } = await dpo.post('/organisations', {
    nameFr: 'Atlas',
    kind: 'association',
    language: 'fr',
  })
  const stranger = await house.join(dpo, other.organisationId, 'dpo')
  const cookies = {
    dpo: dpo.cookie(),
    member: (await house.join(dpo, organisationId, 'member')).cookie(),
    approver: (await house.join(dpo, organisationId, 'approver')).cookie(),
    auditor: (await house.join(dpo, organisationId, 'auditor')).cookie(),
  }
  const keys = { organisationId, cookies, strangerCookie: stranger.cookie() }
  expect(await findUnlocked(house.modules, (path, init) => house.app.request(path, init), keys)).toEqual([])
})

test('every table is walled in, and keyed so that organisations could live apart', async () => {
  await everyTableIsIsolated(house.installation.database)
})

test('records and tables agree', async () => {
  await expectRecordsMatchTables(house.installation.database, {
    organisation: Organisation,
    organisation_membership: { record: Member, hidden: ['organisation_id', 'left_at'] },
    organisation_invitation: {
      record: Invitation,
      hidden: ['organisation_id', 'token_digest', 'accepted_at', 'withdrawn_at'],
    },
    evidence_entry: {
      record: EvidenceEntry,
      hidden: ['organisation_id', 'commitment_key', 'subject_type', 'subject_id', 'sealed_payload', 'key_id'],
      computed: ['subject'],
    },
  })
})

test('no junk, in 200 kinds for each endpoint, is answered with a failure of ours', async () => {
  const person = { name: 'Salma', email: 'salma@argan.example', password }
  const contact = { name: 'Karim', position: null, email: 'k@argan.example', phone: '+212 5 22 00 00 00' }
  const token = `AAAAAAAAAAAAAAAAAAAAAA.${'B'.repeat(43)}`
  let caller = 0
  const send = (path: string, init: RequestInit) => {
    caller += 1
    // From ever new addresses: guesses are counted, and the eleventh would be refused unread.
    return house.app.request(path, init, {
      incoming: { socket: { remoteAddress: `2001:db8::${caller.toString(16)}` } },
    })
  }
  const shaken = await findShaken(house.modules, send, {
    organisationId,
    cookie: dpo.cookie(),
    runs: 200,
    // These change who is asking.
    except: ['organisation.people.profile.changePassword', 'organisation.people.profile.endSecondFactor'],
    samples: {
      'organisation.visitors.session.signIn': { email: 'nobody@argan.example', password },
      'organisation.visitors.session.secondFactor': { code: '123456', kind: 'authenticator' },
      'organisation.visitors.setUp.check': { token },
      'organisation.visitors.setUp.organisation': {
        token,
        person,
        organisation: { nameFr: 'Rif', kind: 'company' },
        language: 'fr',
      },
      'organisation.visitors.setUp.examples': { token, language: 'fr' },
      'organisation.visitors.setUp.follow': { token },
      'organisation.visitors.setUp.enter': { token },
      'organisation.visitors.invitation.read': { token },
      'organisation.visitors.invitation.createAccount': { token, name: 'Salma', password, language: 'ar' },
      'organisation.people.profile.change': { name: 'Amina', language: 'fr' },
      'organisation.people.profile.workIn': { organisationId },
      'organisation.people.profile.beginSecondFactor': { password: 'wrong' },
      'organisation.people.invitation.accept': { token },
      'organisation.people.organisation.create': { nameFr: 'Rif', kind: 'company', language: 'fr' },
      'organisation.members.organisation.change': {
        revision: 1,
        nameFr: 'Argan',
        ice: '001561191000066',
        legalRepresentative: contact,
        website: 'https://argan.example',
        establishedInMorocco: false,
        representativeInMorocco: { name: 'R', address: 'Rabat', email: null, phone: null },
      },
      'organisation.members.member.changeRole': { personId: organisationId, role: 'member' },
      'organisation.members.invitation.create': { email: 'nadia@argan.example', role: 'member' },
      'evidence.list': {
        kind: 'organisation.established',
        from: '2026-11-01',
        until: '2026-11-30',
        before: 9,
        limit: 5,
      },
      'evidence.verify': { entryId: organisationId },
      'evidence.download': { format: 'csv', from: '2026-11-01', subjectType: 'person', subjectId: 'x' },
    },
  })
  expect(shaken).toEqual([])
}, 300_000)
