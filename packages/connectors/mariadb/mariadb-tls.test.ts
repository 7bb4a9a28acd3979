// Encryption to a MariaDB whose certificate we made.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, readAddress } from '../catalogue.ts'
import { missing, startServer, type TestServer } from './server.test-support.ts'

const hasOpenssl = (() => {
  try {
    execFileSync('openssl', ['version'])
    return true
  } catch {
    return false
  }
})()

const selfSigned = (folder: string, called: string) => {
  const [key, certificate] = [join(folder, `${called}.key`), join(folder, `${called}.pem`)]
  const name = '-subj /CN=localhost -addext subjectAltName=DNS:localhost'
  const request = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 ${name}`
  execFileSync('openssl', [...request.split(' '), '-keyout', key, '-out', certificate], { stdio: 'ignore' })
  return { key, certificate }
}

describe.skipIf(missing || !hasOpenssl)('a MariaDB behind TLS', () => {
  let server: TestServer
  const folder = mkdtempSync(join(tmpdir(), 'himaya-tls-'))
  let certificate = ''

  beforeAll(async () => {
    const own = selfSigned(folder, 'own')
    certificate = readFileSync(own.certificate, 'utf8')
    server = await startServer(`--ssl-cert=${own.certificate}`, `--ssl-key=${own.key}`)
  })
  afterAll(async () => {
    await server.stop()
    rmSync(folder, { recursive: true })
  })

  const testThrough = async (host: string, mode: string, authority?: string) => {
    const url = new URL(server.url)
    url.hostname = host
    url.search = `sslmode=${mode}`
    const { description, secret } = readAddress('mariadb', url.href, authority)
    const connector = connect(description, secret, { fileRoots: [] })
    const answer = await connector.test(new AbortController().signal)
    await connector.close()
    return answer
  }
  const untrusted = { ok: false, failure: { code: 'tls-untrusted' } }

  test('a certificate that nobody vouches for is refused under verify-full, and only there', async () => {
    expect(await testThrough('localhost', 'verify-full')).toMatchObject(untrusted)
    expect(await testThrough('localhost', 'require')).toMatchObject({ ok: true })
    expect(await testThrough('localhost', 'prefer')).toMatchObject({ ok: true })
  })

  test('the password never crosses an unverified connection first', async () => {
    const refused = await testThrough('localhost', 'verify-full')
    if (refused.ok) throw new Error('it was accepted')
    expect(JSON.stringify(refused.failure)).not.toContain('b/oss')
    const [aborted] = await server.rows(`SHOW GLOBAL STATUS LIKE 'Aborted_connects'`)
    expect(Number(aborted?.[1])).toBeGreaterThan(0)
  })

  test('with its authority it is accepted, and under another name refused', async () => {
    expect(await testThrough('localhost', 'verify-full', certificate)).toMatchObject({ ok: true })
    expect(await testThrough('127.0.0.1', 'verify-full', certificate)).toMatchObject(untrusted)
    expect(await testThrough('127.0.0.1', 'require', certificate)).toMatchObject({ ok: true })
  })

  test('another authority than the one that signed is refused under require too', async () => {
    const other = readFileSync(selfSigned(folder, 'other').certificate, 'utf8')
    expect(await testThrough('localhost', 'require', other)).toMatchObject(untrusted)
  })

  test('a server that demands encryption of an account is told so', async () => {
    await server.arrange(
      "CREATE USER safe@'127.0.0.1' IDENTIFIED BY 'safe' REQUIRE SSL",
      "GRANT SELECT ON d.* TO safe@'127.0.0.1'",
    )
    const { description, secret } = readAddress(
      'mariadb',
      `mysql://safe:safe@127.0.0.1:${server.port}/d?sslmode=prefer`,
    )
    const connector = connect(description, secret, { fileRoots: [] })
    expect(await connector.test(new AbortController().signal)).toMatchObject({ ok: true })
    await connector.close()
  })
})
