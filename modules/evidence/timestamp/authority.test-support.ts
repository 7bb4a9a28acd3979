// An authority of time-stamps to test against: OpenSSL's own (`openssl ts -reply`) with a small certificate chain, behind a
// server on this machine that can also be made to lie.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { temporaryFolder } from '@himaya/platform/testing/temporary-folder'

export type Certificates = {
  /** PEM of the root. */
  readonly root: string
  /** Answers a request (DER) as the authority with that certificate does. */
  reply(request: Uint8Array): Buffer
}

const openssl = (folder: string, ...words: string[]) =>
  execFileSync('openssl', words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })

const config = `
[ tsa ]
default_tsa = one
[ one ]
serial = ./serial
crypto_device = builtin
signer_cert = ./tsa.pem
certs = ./root.pem
signer_key = ./tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
other_policies = 1.2.3.4.5
digests = sha256
accuracy = secs:1
ordering = yes
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = sha256
[ req ]
distinguished_name = dn
[ dn ]
`

/** @param usage the extended key usage of the signing certificate; @param validity its first and last day, `YYMMDDHHMMSSZ` */
export function certificates({
  usage = 'critical,timeStamping',
  validity,
}: {
  readonly usage?: string
  readonly validity?: readonly [string, string]
} = {}): Certificates {
  const folder = temporaryFolder()
  const at = (name: string) => join(folder, name)
  writeFileSync(at('ts.cnf'), config)
  writeFileSync(at('serial'), '01\n')
  writeFileSync(at('database'), '')
  writeFileSync(
    at('ca.cnf'),
    `[ca]\ndefault_ca=one\n[one]\ndatabase=./database\nnew_certs_dir=.\nserial=./caserial\ndefault_md=sha256\npolicy=any\n` +
      `[any]\ncommonName=supplied\n[ext]\nextendedKeyUsage=${usage}\nkeyUsage=critical,digitalSignature\n`,
  )
  writeFileSync(at('caserial'), '1000\n')
  openssl(
    folder,
    ...[
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-config',
      'ts.cnf',
    ],
    ...['-keyout', 'root.key', '-out', 'root.pem', '-days', '36500', '-subj', '/CN=Autorité racine'],
    ...['-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign'],
  )
  openssl(
    folder,
    ...['req', '-new', '-newkey', 'rsa:2048', '-nodes', '-config', 'ts.cnf'],
    ...['-keyout', 'tsa.key', '-out', 'tsa.csr', '-subj', '/CN=Horodatage Atlas'],
  )
  const [from, until] = validity ?? ['200101000000Z', '490101000000Z']
  openssl(
    folder,
    ...['ca', '-batch', '-config', 'ca.cnf', '-cert', 'root.pem', '-keyfile', 'root.key', '-in', 'tsa.csr'],
    ...['-out', 'tsa.pem', '-startdate', from, '-enddate', until, '-extensions', 'ext', '-notext'],
  )
  return {
    root: readFileSync(at('root.pem'), 'utf8'),
    reply(request) {
      writeFileSync(at('query'), request)
      openssl(folder, 'ts', '-reply', '-config', 'ts.cnf', '-queryfile', 'query', '-out', 'reply')
      return readFileSync(at('reply'))
    },
  }
}

export type Authority = {
  readonly url: string
  /** How many requests came. */
  asked(): number
  /** What it answers from now on, in the place of the truth. */
  answerBy(answer: Answering | undefined): void
  close(): Promise<void>
}
export type Answering = (request: Buffer, response: ServerResponse, honest: () => Buffer) => void

export async function openAuthority({ reply }: Certificates): Promise<Authority> {
  let asked = 0
  let answering: Answering | undefined
  const server = createServer((request: IncomingMessage, response) => {
    const chunks: Buffer[] = []
    request.on('data', chunk => chunks.push(chunk))
    request.on('end', () => {
      asked += 1
      const body = Buffer.concat(chunks)
      response.setHeader('content-type', 'application/timestamp-reply')
      if (answering) answering(body, response, () => reply(body))
      else response.end(reply(body))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsa`,
    asked: () => asked,
    answerBy(answer) {
      answering = answer
    },
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
