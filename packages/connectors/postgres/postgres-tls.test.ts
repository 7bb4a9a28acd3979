// Encryption to a PostgreSQL whose certificate we made: a relay in front of the real server ends the TLS.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { type AddressInfo, connect as connectTcp, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSecureContext, TLSSocket } from 'node:tls'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, readAddress } from '../catalogue.ts'
import { testDatabase } from './fixture.ts'

const hasOpenssl = (() => {
  try {
    execFileSync('openssl', ['version'])
    return true
  } catch {
    return false
  }
})()

const selfSigned = () => {
  const folder = mkdtempSync(join(tmpdir(), 'himaya-tls-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const name = '-subj /CN=localhost -addext subjectAltName=DNS:localhost'
  const request = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 ${name}`
  execFileSync('openssl', [...request.split(' '), '-keyout', key, '-out', cert], { stdio: 'ignore' })
  const made = { key: readFileSync(key), certificate: readFileSync(cert, 'utf8') }
  rmSync(folder, { recursive: true })
  return made
}

describe.skipIf(!hasOpenssl)('a PostgreSQL behind TLS', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>
  let relay: Server
  let certificate = ''

  beforeAll(async () => {
    database = await testDatabase()
    const own = selfSigned()
    certificate = own.certificate
    const secureContext = createSecureContext({ key: own.key, cert: own.certificate })
    const { hostname, port } = new URL(database.url)
    relay = createServer(client => {
      client.on('error', () => {})
      client.once('data', () => {
        client.write('S')
        const secure = new TLSSocket(client, { isServer: true, secureContext })
        const server = connectTcp(Number(port), hostname)
        for (const side of [secure, server]) side.on('error', () => client.destroy())
        secure.pipe(server).pipe(secure)
      })
    }).listen(0, 'localhost')
    await new Promise(ready => relay.once('listening', ready))
  })
  afterAll(async () => {
    relay.close()
    await database.drop()
  })

  const testThrough = async (host: string, mode: string, authority?: string) => {
    const url = new URL(database.url)
    url.hostname = host
    url.port = String((relay.address() as AddressInfo).port)
    url.search = `sslmode=${mode}`
    const { description, secret } = readAddress('postgres', url.href, authority)
    const connector = connect(description, secret, { fileRoots: [] })
    const answer = await connector.test(new AbortController().signal)
    await connector.close()
    return answer
  }

  test('a certificate that nobody vouches for is refused under verify-full, and only there', async () => {
    expect(await testThrough('localhost', 'verify-full')).toMatchObject({
      ok: false,
      failure: { code: 'tls-untrusted' },
    })
    expect(await testThrough('localhost', 'require')).toMatchObject({ ok: true })
    expect(await testThrough('localhost', 'prefer')).toMatchObject({ ok: true })
  })

  test('with its authority it is accepted, and under another name refused', async () => {
    expect(await testThrough('localhost', 'verify-full', certificate)).toMatchObject({ ok: true })
    expect(await testThrough('127.0.0.1', 'verify-full', certificate)).toMatchObject({
      ok: false,
      failure: { code: 'tls-untrusted' },
    })
    expect(await testThrough('127.0.0.1', 'require', certificate)).toMatchObject({ ok: true })
  })

  test('another authority than the one that signed is refused under require too', async () => {
    expect(await testThrough('localhost', 'require', selfSigned().certificate)).toMatchObject({
      ok: false,
      failure: { code: 'tls-untrusted' },
    })
  })
})
