// Letters through a real mail server: what arrives, what is refused for good, what waits, and what nobody ever sees.
import { createServer, type Server } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../clock.ts'
import { newId } from '../identifier.ts'
import { createLog } from '../log.ts'
import { OrganisationId } from '../records.ts'
import { type Installation, startInstallation } from '../start.ts'
import { everyTableIsIsolated } from '../testing/isolation.ts'
import { createTestDatabase, type TestDatabase } from '../testing/postgres.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { mailFailures } from './failures.ts'
import type { Letter } from './letter.ts'
import { type Mail, type MailOptions, openMail } from './mail.ts'
import type { MailSettings } from './settings.ts'
import { selfSigned, startSmtp, type TestSmtp } from './smtp.test-support.ts'
import type { MailTables } from './tables.ts'

const home = temporaryFolder()
const ours = OrganisationId.parse(newId())
const closing: (() => Promise<unknown>)[] = []
let lines: string[] = []
let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase({ modules: [openMail(null, { log: createLog(() => undefined) }).part] })
})
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
  await database.database.pool.query('truncate mail_message')
  lines = []
})
afterAll(() => database.drop())

const from = { name: 'Himaya', address: 'envoi@himaya.example' }
const plain = (port: number): MailSettings => ({
  host: 'localhost',
  port,
  security: 'none',
  account: null,
  from,
})

const letter = (to: string, more: Partial<Letter> = {}): Letter => ({
  about: 'test.hello',
  to,
  language: 'fr',
  sender: { name: 'Argan SA', replyTo: 'contact@argan.example' },
  subject: 'Votre code d’accès',
  body: [
    { kind: 'text', text: 'Voici votre code.' },
    { kind: 'code', code: '482913' },
  ],
  expiresAt: new Date(Date.now() + 600_000).toISOString(),
  ...more,
})

async function smtp(...options: Parameters<typeof startSmtp>): Promise<TestSmtp> {
  const server = await startSmtp(...options)
  closing.push(server.close)
  return server
}

/** An installation whose mail has these settings. */
async function withMail(settings: MailSettings | null, options: Partial<MailOptions> = {}) {
  const log = createLog(line => lines.push(line))
  const mail = openMail(settings, { log, waits: [1, 1], timeoutMs: 1_000, ...options })
  const installation = await startInstallation({ home, databaseUrl: database.url, modules: [mail.part], log })
  closing.push(installation.stop)
  return { mail, installation }
}

const contextIn = (installation: Installation) =>
  installation.contextFor({ organisationId: ours, actor: { kind: 'system', task: 'test' }, language: 'fr' })

const queue = ({ mail, installation }: { mail: Mail; installation: Installation }, sent: Letter) => {
  const ctx = contextIn(installation)
  return ctx.transaction(tx => mail.queue(tx, ctx, sent))
}

const rows = (installation: Installation) =>
  contextIn(installation).transaction(tx =>
    tx.withTables<MailTables>().selectFrom('mail_message').selectAll().orderBy('mail_id').execute(),
  )

async function ended(installation: Installation) {
  for (;;) {
    const [row] = await rows(installation)
    if (row && row.state !== 'queued') return row
    await wait(30)
  }
}

test('a letter arrives as text and as HTML, in the organisation’s name, once', async () => {
  const server = await smtp()
  const it = await withMail(plain(server.port))
  await queue(it, letter('salma@example.ma'))
  const { headers, ...received } = await server.next()
  expect(received).toMatchObject({ from: from.address, to: ['salma@example.ma'] })
  expect(headers.get('from')).toBe('Argan SA <envoi@himaya.example>')
  expect(headers.get('reply-to')).toBe('contact@argan.example')
  expect(headers.get('subject')).toBe('Votre code d’accès')
  expect(headers.get('auto-submitted')).toBe('auto-generated')
  expect(headers.get('content-language')).toBe('fr')
  for (const form of [received.text, received.html]) expect(form).toContain('482913')
  expect(received.html).toContain('<html lang="fr" dir="ltr">')
  const row = await ended(it.installation)
  expect(row).toMatchObject({ state: 'sent', sealed: null, attempts: 1, failure: null })
  expect(headers.get('message-id')).toBe(`<${row.mail_id}@himaya.example>`)
  expect(server.inbox).toHaveLength(1)
})

test('an Arabic letter is whole and runs from right to left', async () => {
  const server = await smtp()
  const it = await withMail(plain(server.port))
  const body = [
    { kind: 'text', text: 'هذا هو الرمز الخاص بكم.' },
    { kind: 'link', label: 'فتح الاختيارات', url: 'https://himaya.example/p/1?a=1&b="2"' },
  ] as const
  await queue(it, letter('salma@example.ma', { language: 'ar', subject: 'رمز الولوج', body }))
  const { headers, html, text } = await server.next()
  expect(headers.get('subject')).toBe('رمز الولوج')
  expect(html).toContain('<html lang="ar" dir="rtl">')
  expect(html).toContain('href="https://himaya.example/p/1?a=1&amp;b=&quot;2&quot;"')
  expect(text).toContain('هذا هو الرمز الخاص بكم.')
  expect(text).toContain('https://himaya.example/p/1?a=1&b="2"')
})

test('words with markup stay words, and nothing of them becomes a header', async () => {
  const server = await smtp()
  const it = await withMail(plain(server.port))
  const injection = 'Argan\r\nBcc: all@evil.example\r\n\r\n<script>'
  const sender = { name: injection, replyTo: null }
  await queue(
    it,
    letter('salma@example.ma', { sender, subject: injection, body: [{ kind: 'text', text: injection }] }),
  )
  const { headers, html, to } = await server.next()
  expect(to).toEqual(['salma@example.ma'])
  expect(headers.has('bcc')).toBe(false)
  expect(headers.get('subject')).toBe('Argan Bcc: all@evil.example <script>')
  expect(html).not.toContain('<script>')
})

describe('an address that is none is refused before anything is queued:', () => {
  test.each([
    'salma@example.ma\r\nRCPT TO:<x@evil.example>',
    'salma@example.ma, other@example.ma',
    'salma',
    '"Salma" <salma@example.ma>',
    `${'a'.repeat(300)}@example.ma`,
    'salma@exam\u0000ple.ma',
    'سلمى@مثال.المغرب',
  ])('%j', async to => {
    const it = await withMail(plain(1))
    await expect(queue(it, letter(to))).rejects.toThrow()
    expect(await rows(it.installation)).toEqual([])
  })
})

test('what the transaction takes back is never sent', async () => {
  const server = await smtp()
  const { mail, installation } = await withMail(plain(server.port))
  const ctx = contextIn(installation)
  const undone = ctx.transaction(async tx => {
    await mail.queue(tx, ctx, letter('undone@example.ma'))
    throw new Error('changed our mind')
  })
  await expect(undone).rejects.toThrow('changed our mind')
  await queue({ mail, installation }, letter('kept@example.ma'))
  await ended(installation)
  expect(server.inbox.map(({ to }) => to[0])).toEqual(['kept@example.ma'])
})

test('without settings nothing is queued and the caller is told so', async () => {
  const it = await withMail(null)
  expect(it.mail.isSetUp).toBe(false)
  await expect(queue(it, letter('salma@example.ma'))).rejects.toMatchObject({
    kind: { code: 'mail-not-set-up' },
  })
  expect(await rows(it.installation)).toEqual([])
})

test('a recipient the server refuses is refused for good, and stays to be seen, masked', async () => {
  const server = await smtp({
    onRcptTo(address, _session, done) {
      done(Object.assign(new Error(`no ${address.address} here`), { responseCode: 550 }))
    },
  })
  const it = await withMail(plain(server.port))
  await queue(it, letter('salma.idrissi@example.ma'))
  expect(await ended(it.installation)).toMatchObject({
    state: 'failed',
    attempts: 1,
    failure: 'address-refused',
  })
  const ctx = contextIn(it.installation)
  expect(await ctx.transaction(tx => mailFailures(tx, ctx))).toMatchObject([
    { about: 'test.hello', to: 's…@example.ma', failure: 'address-refused', attempts: 1 },
  ])
})

test('a recipient refused for now is tried again and arrives', async () => {
  let refusals = 0
  const server = await smtp({
    onRcptTo(_address, _session, done) {
      refusals += 1
      done(refusals === 1 ? Object.assign(new Error('greylisted'), { responseCode: 451 }) : null)
    },
  })
  const it = await withMail(plain(server.port))
  await queue(it, letter('salma@example.ma'))
  await server.next()
  expect(await ended(it.installation)).toMatchObject({ state: 'sent', attempts: 2 })
})

test('a server that is gone and comes back gets the letter', async () => {
  const first = await startSmtp()
  const { port } = first
  await first.close()
  const it = await withMail(plain(port), { waits: [1, 1, 1, 1, 1, 1] })
  await queue(it, letter('salma@example.ma'))
  for (;;) {
    const [row] = await rows(it.installation)
    if (row && row.attempts > 0) {
      expect(row).toMatchObject({ state: 'queued', failure: 'server-gone' })
      break
    }
    await wait(30)
  }
  const back = await smtp({}, port)
  await back.next()
  expect(await ended(it.installation)).toMatchObject({ state: 'sent' })
})

test('a server that says nothing is waited for only so long', async () => {
  const silent: Server = createServer(() => undefined)
  await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve))
  const { port } = silent.address() as { port: number }
  closing.push(() => new Promise(resolve => silent.close(resolve)))
  const it = await withMail({ ...plain(port), host: '127.0.0.1' }, { timeoutMs: 200, waits: [1] })
  await queue(it, letter('salma@example.ma'))
  const row = await ended(it.installation)
  expect(row).toMatchObject({ state: 'failed', attempts: 2 })
  expect(row.failure).toMatch(/^server-(silent|gone)$/)
})

test('a letter that is too late is not sent', async () => {
  const server = await smtp()
  const it = await withMail(plain(server.port))
  await queue(it, letter('salma@example.ma', { expiresAt: systemClock.now() }))
  expect(await ended(it.installation)).toMatchObject({ state: 'expired', sealed: null, attempts: 0 })
  expect(server.inbox).toEqual([])
})

describe('with encryption', () => {
  const { key, cert } = selfSigned()
  const account = { user: 'envoi', password: 'palmier-oued' }
  const onAuth: NonNullable<Parameters<typeof startSmtp>[0]>['onAuth'] = (
    { username, password },
    _session,
    done,
  ) =>
    username === account.user && password === account.password
      ? done(null, { user: username })
      : done(Object.assign(new Error('no'), { responseCode: 535 }))

  test.each(['starttls', 'tls'] as const)('%s and an account', async security => {
    const server = await smtp({ key, cert, secure: security === 'tls', authOptional: false, onAuth })
    const it = await withMail({ ...plain(server.port), security, account }, { ca: cert })
    await queue(it, letter('salma@example.ma'))
    expect(await server.next()).toMatchObject({ secure: true, user: account.user })
  })

  test('a certificate nobody vouches for: nothing is said', async () => {
    const server = await smtp({ key, cert, onAuth })
    const it = await withMail({ ...plain(server.port), security: 'starttls', account }, { waits: [] })
    await queue(it, letter('salma@example.ma'))
    expect(await ended(it.installation)).toMatchObject({ state: 'failed', failure: 'tls-failed' })
    expect(server.inbox).toEqual([])
  })

  test('a server that does not offer encryption where it is asked for: nothing is said', async () => {
    const server = await smtp()
    const it = await withMail({ ...plain(server.port), security: 'starttls' }, { waits: [] })
    await queue(it, letter('salma@example.ma'))
    expect(await ended(it.installation)).toMatchObject({ state: 'failed', failure: 'tls-failed' })
    expect(server.inbox).toEqual([])
  })

  test('a wrong password is for the administrator to mend: it waits', async () => {
    const server = await smtp({ key, cert, authOptional: false, onAuth })
    const wrong = { ...account, password: 'palmier' }
    const it = await withMail(
      { ...plain(server.port), security: 'starttls', account: wrong },
      { ca: cert, waits: [1] },
    )
    await queue(it, letter('salma@example.ma'))
    expect(await ended(it.installation)).toMatchObject({
      state: 'failed',
      attempts: 2,
      failure: 'account-refused',
    })
    expect(lines.join('\n')).not.toContain('palmier')
  })
})

test('neither log nor queue nor table holds the address or the code', async () => {
  const server = await smtp({
    onRcptTo(address, _session, done) {
      done(Object.assign(new Error(`${address.address} is full`), { responseCode: 452 }))
    },
  })
  const it = await withMail(plain(server.port), { waits: [1] })
  await queue(it, letter('salma.idrissi@example.ma'))
  await ended(it.installation)
  const { rows: jobs } = await database.database.pool.query('select data::text, output::text from jobs.job')
  const mails = await rows(it.installation)
  expect([jobs.length, mails.length]).not.toContain(0)
  const told = JSON.stringify([lines, jobs, mails])
  expect(told).toContain('mail not delivered')
  expect(told).not.toMatch(/salma|482913/)
})

test('organisations are kept apart', () => everyTableIsIsolated(database.database))
