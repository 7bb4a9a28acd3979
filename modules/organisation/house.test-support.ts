// A whole Himaya over HTTP for the tests of rooms: the real door, real sessions, and browsers that keep their cookies.
import { createHmac } from 'node:crypto'
import { evidence } from '@himaya/evidence/module'
import { type App, createApp } from '@himaya/platform/http/serve'
import type { Module } from '@himaya/platform/module'
import type { Role } from '@himaya/platform/records'
import { signInTables } from '@himaya/platform/sign-in/module'
import { openSignIn, type SignIn } from '@himaya/platform/sign-in/sign-in'
import { startTestInstallation, type TestInstallation } from '@himaya/platform/testing/installation'
import type { ExploreExamples } from './dependencies.ts'
import { createDoorkeeper, createOrganisation, newSetUpLink, organisationTables } from './module.ts'

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came back.
export type Answer = { readonly status: number; readonly body: any; readonly headers: Headers }

export type Browser = {
  get(path: string): Promise<Answer>
  post(path: string, body?: unknown): Promise<Answer>
  put(path: string, body?: unknown): Promise<Answer>
  patch(path: string, body?: unknown): Promise<Answer>
  remove(path: string, body?: unknown): Promise<Answer>
  /** As a `Cookie` header. */
  cookie(): string
  /** Puts an earlier cookie back, as a thief would. */
  useCookie(cookie: string): void
}

export function openBrowser(app: App, { language = 'fr', address = '192.0.2.1' } = {}): Browser {
  const jar = new Map<string, string>()
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const send = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const headers = new Headers({ 'himaya-language': language, cookie: cookie() })
    if (body !== undefined) headers.set('content-type', 'application/json')
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }
    const response = await app.request(`http://himaya.test/api${path}`, init, {
      incoming: { socket: { remoteAddress: address } },
    })
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split(/=(.*)/s)
      if (value === '' || /max-age=0/i.test(set)) jar.delete(name)
      else jar.set(name, value)
    }
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json') ?? false
    return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers }
  }
  return {
    get: path => send('GET', path),
    post: (path, body = {}) => send('POST', path, body),
    put: (path, body = {}) => send('PUT', path, body),
    patch: (path, body = {}) => send('PATCH', path, body),
    remove: (path, body) => send('DELETE', path, body),
    cookie,
    useCookie(text) {
      jar.clear()
      for (const part of text.split('; ')) {
        const [name = '', value = ''] = part.split(/=(.*)/s)
        jar.set(name, value)
      }
    },
  }
}

export type House = TestInstallation & {
  readonly app: App
  readonly modules: readonly Module[]
  readonly signIn: SignIn
  browser(options?: Parameters<typeof openBrowser>[1]): Browser
  /** Whatever the state of the house: a link as the server prints at its first start. */
  setUpLink(): Promise<string | null>
  /** The first organisation and a browser signed in as its DPO. */
  setUp(): Promise<{ readonly organisationId: string; readonly dpo: Browser }>
  /** A new member, with an account of their own, signed in. */
  join(dpo: Browser, organisationId: string, role: Role): Promise<Browser & { readonly email: string }>
}

export const password = 'palmier-argan-oued-zellige'

/** Waits until the examples that `token` began have ended; the status of the answer that tells it. */
export async function explored(browser: Browser, token: string | null): Promise<number> {
  const { status, body } = await browser.post('/set-up/examples/progress', { token })
  if (status !== 200 || body.exploring?.state !== 'running') return status
  await new Promise(resolve => setTimeout(resolve, 50))
  return explored(browser, token)
}

export async function openHouse({
  rooms = [],
  parts = [],
  exploreExamples,
}: {
  readonly rooms?: readonly Module[]
  /** What has tables or jobs and is no room: the mail. */
  readonly parts?: readonly Pick<Module, 'name' | 'migrations' | 'jobs'>[]
  readonly exploreExamples?: ExploreExamples
} = {}): Promise<House> {
  const test = await startTestInstallation([signInTables, organisationTables, evidence, ...parts, ...rooms])
  const { installation, clock } = test
  const signIn = await openSignIn(installation)
  const deps = { installation, signIn, version: '0.0.0-test', exploreExamples }
  const modules = [createOrganisation(deps), evidence, ...rooms]
  const doorkeeper = createDoorkeeper(deps)
  const app = createApp({ modules, doorkeeper, clock, log: installation.log, version: deps.version })
  let people = 0
  const browser = (options?: Parameters<typeof openBrowser>[1]) => openBrowser(app, options)

  const accept = async (answer: Answer, statuses = [200]) => {
    if (!statuses.includes(answer.status)) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  return {
    ...test,
    ...{ app, modules, signIn, browser },
    setUpLink: () => newSetUpLink(installation),
    async setUp() {
      const dpo = browser()
      const token = await newSetUpLink(installation)
      const { organisationId } = await accept(
        await dpo.post('/set-up/organisation', {
          token,
          organisation: { nameFr: 'Argan SA', kind: 'company' },
          person: { name: 'Amina Alaoui', email: 'amina@argan.example', password },
          language: 'fr',
        }),
      )
      return { organisationId, dpo }
    },
    async join(dpo, organisationId, role) {
      people += 1
      const email = `${role}${people}@argan.example`
      const { token } = await accept(
        await dpo.post(`/organisations/${organisationId}/invitations`, { email, role }),
      )
      const joined = browser()
      const name = `Personne ${people}`
      await accept(
        await joined.post('/invitations/create-account', { token, name, password, language: 'fr' }),
      )
      return { ...joined, email }
    },
  }
}

/** The code an authenticator shows (RFC 6238, SHA-1, six digits, 30 seconds) for the secret in its address. */
export function authenticatorCode(uri: string, at = Date.now()): string {
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)))
  const hash = createHmac('sha1', fromBase32(secret)).update(counter).digest()
  const offset = hash.readUInt8(19) & 0xf
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

function fromBase32(text: string): Buffer {
  const bits = [...text.replace(/=+$/, '')]
    .map(letter => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from(bits.match(/.{8}/g)?.map(byte => Number.parseInt(byte, 2)) ?? [])
}
