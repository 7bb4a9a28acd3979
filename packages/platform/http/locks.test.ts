// The proofs that rooms rely on must themselves be able to fail.
import { describe, expect, test } from 'vitest'
import { createGarden, ourGarden } from './garden.test-support.ts'
import { findShaken } from './junk.test-support.ts'
import { findUnlocked } from './unlocked.test-support.ts'

const cookies = { dpo: 'role=dpo', member: 'role=member', approver: 'role=approver', auditor: 'role=auditor' }
const keys = { organisationId: ourGarden, cookies, strangerCookie: 'role=stranger' }

describe('the proof of the locks', () => {
  const { app, garden } = createGarden()
  const send = (path: string, init: RequestInit) => app.request(path, init)

  test('finds nothing where the door holds', async () => {
    expect(await findUnlocked([garden], send, keys)).toEqual([])
  })

  test('finds a door that lets in without a session', async () => {
    const found = await findUnlocked([garden], (path, init) => send(path, withCookie(init, 'role=dpo')), keys)
    expect(found).toContainEqual('garden.walk.stroll: nobody got 422 instead of 401')
    expect(found).toContainEqual('garden.beds.list: nobody got 200 instead of 401')
  })

  test('finds a role that can do what it should not', async () => {
    const found = await findUnlocked([garden], send, {
      ...keys,
      cookies: { ...cookies, auditor: 'role=member' },
    })
    expect(found).toContainEqual('garden.beds.plant: the role auditor got 422 instead of 403')
  })

  test('finds an organisation that a stranger can tell from a missing one', async () => {
    const telling = async (path: string, init: RequestInit) => {
      const answer = await send(path, init)
      const isTheirs = new Headers(init.headers).get('cookie') === 'role=stranger'
      return isTheirs
        ? Response.json({ ...(await answer.json()), title: 'Not yours' }, { status: 404 })
        : answer
    }
    const found = await findUnlocked([garden], telling, keys)
    expect(found).toContainEqual('garden.beds.list: another organisation and a missing one are told apart')
  })
})

describe('the proof against junk', () => {
  test('finds the one input that makes a room fail', async () => {
    const { app, garden } = createGarden()
    const sample = { flowerId: '0192f0c1-0000-7000-8000-0000000000ab', name: 'Weed', petals: 5 }
    const found = await findShaken([garden], (path, init) => app.request(path, init), {
      organisationId: ourGarden,
      cookie: 'role=dpo',
      runs: 60,
      samples: { 'garden.beds.plant': sample },
    })
    expect(found.length).toBeGreaterThan(0)
    for (const line of found) expect(line).toMatch(/^garden\.beds\.plant .*Weed.*: answered 500$/)
  })

  test('finds a refusal that does not say what to mend', async () => {
    const { garden } = createGarden()
    const dumb = async () =>
      Response.json({ code: 'invalid-input', faults: [{ path: 'name' }] }, { status: 422 })
    const found = await findShaken([garden], dumb, { organisationId: ourGarden, cookie: '', runs: 1 })
    expect(found[0]).toMatch(/refused without saying/)
  })
})

const withCookie = (init: RequestInit, cookie: string): RequestInit => {
  const headers = new Headers(init.headers)
  if (!headers.has('cookie')) headers.set('cookie', cookie)
  return { ...init, headers }
}
