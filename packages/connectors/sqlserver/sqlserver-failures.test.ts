// What goes wrong before a SQL Server is reached, and what it says when it goes wrong: by its own numbers, no server at hand.
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { RequestError } from 'tedious'
import { afterEach, describe, expect, test } from 'vitest'
import { connect, readAddress } from '../catalogue.ts'
import { ConnectorFailure } from '../failure.ts'
import { parseAddress } from './address.ts'
import { failureOf, metAnother } from './errors.ts'

describe('an address of SQL Server', () => {
  const codeOf = (typed: string) => {
    try {
      readAddress('sqlserver', typed)
    } catch (error) {
      if (error instanceof ConnectorFailure)
        return [error.code, JSON.stringify(error), error.message].join(' ')
      throw error
    }
    return 'accepted'
  }

  test.each([
    '',
    'bonjour',
    'mysql://u:pa55@h/d',
    'sqlserver://h/d',
    'sqlserver://u:pa55@h',
    'sqlserver://u:pa55@h:0/d',
    'sqlserver://u:pa55@h:99999/d',
    'sqlserver://u:pa55@h,1433/d',
    'sqlserver://u:pa55@h%5Cinstance/d',
    'sqlserver://u:pa55@h/d?sslmode=maybe',
    'sqlserver://u:pa55@h/d?encrypt=toString',
    'sqlserver://u:pa#55@h/d',
    'sqlserver://u:pa55@h/%00',
    'sqlserver://u:pa55@h/%E0%A4%A',
    'Server=h;Database=d;User Id=u;Password=pa55',
  ])('%s is refused and its password not repeated', typed => {
    expect(codeOf(typed)).toMatch(/^bad-address/)
    expect(codeOf(typed)).not.toContain('pa55')
  })

  test.each(['169.254.169.254', '[fe80::1]', '0.0.0.0', '100.100.100.200'])(
    'of %s leads to no database',
    host => {
      expect(codeOf(`sqlserver://u:pa55@${host}/d`)).toMatch(/^forbidden-host/)
    },
  )

  test('parts with its password, whichever of the two names it goes by', () => {
    for (const scheme of ['sqlserver', 'mssql'])
      expect(readAddress('sqlserver', ` ${scheme}://dpo:p%40ss@db.example.ma/clients `)).toEqual({
        description: {
          kind: 'sqlserver',
          address: 'sqlserver://dpo@db.example.ma:1433/clients?sslmode=prefer',
        },
        secret: { password: 'p@ss' },
      })
  })

  test.each([
    ['mssql://u@h/d?encrypt=strict', 'sqlserver://u@h:1433/d?sslmode=verify-full'],
    ['mssql://u@h/d?encrypt=true', 'sqlserver://u@h:1433/d?sslmode=require'],
    [
      'sqlserver://%C3%A9@[::1]:1500/%D9%82?sslmode=disable',
      'sqlserver://%C3%A9@[::1]:1500/%D9%82?sslmode=disable',
    ],
  ])('%s has one spelling', (typed, spelt) => {
    expect(readAddress('sqlserver', typed).description.address).toBe(spelt)
    expect(readAddress('sqlserver', spelt).description.address).toBe(spelt)
  })
})

const servers: (() => void)[] = []
afterEach(() => {
  for (const stop of servers.splice(0)) stop()
})

/** A TCP server that is no SQL Server: `answer` is called once for each connection. */
const listen = async (answer: (socket: Socket) => void) => {
  const open = new Set<Socket>()
  const server = createServer(socket => {
    open.add(socket)
    socket.on('error', () => {})
    answer(socket)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  servers.push(() => {
    for (const socket of open) socket.destroy()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

const refusalAt = async (host: string, port: number, more = '', signal = new AbortController().signal) => {
  const { description, secret } = readAddress('sqlserver', `sqlserver://dpo:s3cr3t@${host}:${port}/d${more}`)
  const connector = connect(description, secret, { fileRoots: [], statementSeconds: 1 })
  const answer = await connector.test(signal)
  await connector.close()
  if (answer.ok) throw new Error('it was not refused')
  expect(JSON.stringify(answer.failure) + answer.failure.message).not.toContain('s3cr3t')
  return answer.failure
}

/** The first answer of a server: its version, and whether it encrypts (0 off, 1 on, 2 not at all, 3 always). */
const prelogin = (encryption: number) => {
  const body = [0, 0, 11, 0, 6, 1, 0, 17, 0, 1, 255, 15, 0, 7, 208, 0, 0, encryption]
  return Buffer.from([4, 1, 0, 8 + body.length, 0, 0, 1, 0, ...body])
}

describe('connecting', () => {
  test('to a port on which nobody listens, and to a name that nobody knows', async () => {
    const port = await listen(() => {})
    for (const stop of servers.splice(0)) stop()
    expect((await refusalAt('127.0.0.1', port)).code).toBe('refused')
    expect((await refusalAt('absent.invalid', 1433)).code).toBe('unknown-host')
  })

  test('to a spelling of a forbidden address that the network alone reads as one', async () => {
    expect((await refusalAt('2852039166', 1433)).code).toBe('forbidden-host')
  })

  test('to one that takes the call and never speaks', async () => {
    const port = await listen(() => {})
    expect((await refusalAt('127.0.0.1', port)).code).toBe('unreachable-host')
  })

  test('to one that takes the call and never speaks, when whoever asks will not wait', async () => {
    const control = new AbortController()
    const port = await listen(() => control.abort())
    expect((await refusalAt('127.0.0.1', port, '', control.signal)).code).toBe('cancelled')
  })

  test.each([
    ['HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n', true],
    ['SSH-2.0-OpenSSH_9.9\r\n', false],
    ['\0\0\0\0\0\0\0\0\0\0\0\0', true],
  ])('to one that says %j', async (words, hangsUp) => {
    const port = await listen(socket => (hangsUp ? socket.end(words) : socket.write(words)))
    expect((await refusalAt('127.0.0.1', port)).code).toBe('not-a-database')
  })

  test('to one that hangs up without a word', async () => {
    const port = await listen(socket => socket.end())
    expect((await refusalAt('127.0.0.1', port)).code).toBe('connection-lost')
  })

  test('to one that offers no encryption: the password never leaves', async () => {
    let heard = ''
    const port = await listen(socket => {
      socket.on('data', data => {
        heard += data.toString('latin1')
      })
      socket.once('data', () => socket.write(prelogin(2)))
    })
    for (const mode of ['prefer', 'require', 'verify-full'])
      expect((await refusalAt('127.0.0.1', port, `?sslmode=${mode}`)).code).toBe('tls-unsupported')
    // The driver's first words alone: three times the same, and no login among them.
    expect(heard).not.toContain('d\0p\0o\0')
  })

  test('without encryption to one that insists on it', async () => {
    const port = await listen(socket => socket.once('data', () => socket.write(prelogin(3))))
    expect((await refusalAt('127.0.0.1', port, '?sslmode=disable')).code).toBe('access-rule-missing')
  })
})

describe('what the server says', () => {
  const told = (number: number, words = 'words', more = {}) => {
    const error = Object.assign(new RequestError(words, 'EREQUEST'), { number })
    return failureOf(error, {
      address: parseAddress('sqlserver://dpo@h/d'),
      password: 's3cr3t',
      statementSeconds: 30,
      signal: new AbortController().signal,
      began: performance.now(),
      on: 'people',
      ...more,
    })
  }

  test.each([
    [18456, 'authentication'],
    [18487, 'authentication'],
    [4060, 'database-missing'],
    [916, 'access-rule-missing'],
    [40615, 'access-rule-missing'],
    [17809, 'too-many-connections'],
    [10928, 'too-many-connections'],
    [229, 'permission-missing'],
    [230, 'permission-missing'],
    [300, 'permission-missing'],
    [208, 'table-vanished'],
    [207, 'table-vanished'],
    [1205, 'busy'],
    [1222, 'busy'],
    [3960, 'busy'],
    [927, 'busy'],
    [1105, 'no-space'],
    [9002, 'no-space'],
    [596, 'connection-lost'],
    [6005, 'connection-lost'],
    [547, 'source-error'],
  ])('%i is %s', (number, code) => {
    expect(told(number).code).toBe(code)
  })

  test('a view that fails is the view’s own matter', () => {
    for (const number of [8134, 245, 208])
      expect(told(number, '', { isView: true }).code).toBe('evaluation-failed')
  })

  test('too slow, cut off, hung up: by the driver’s own codes', () => {
    const of = (code: string, more = {}) =>
      failureOf(new RequestError('words', code), {
        address: parseAddress('sqlserver://dpo@h/d'),
        password: undefined,
        statementSeconds: 30,
        signal: new AbortController().signal,
        began: performance.now(),
        on: 'people',
        ...more,
      }).code
    expect([of('ETIMEOUT'), of('ETIMEOUT', { on: undefined }), of('ECLOSE'), of('ESOCKET')]).toEqual([
      'timeout',
      'unreachable-host',
      'connection-lost',
      'connection-lost',
    ])
    expect(of('ECANCEL', { signal: AbortSignal.abort() })).toBe('cancelled')
  })

  test('values of rows and the password are told to nobody', () => {
    const words = "Violation of UNIQUE KEY constraint 'U'. The duplicate key value is (amina@example.ma)."
    expect(told(2627, words).technical).not.toContain('amina')
    expect(
      told(245, "Conversion failed when converting the nvarchar value 'Amina' to int.").technical,
    ).not.toContain('Amina')
    expect(told(50_001, 'Amina is not allowed').technical).toBe('50001 …')
    expect(told(547, 'login s3cr3t').technical).toBe('547 login •••')
  })

  test('deadlocks, locks and snapshots are tried again, nothing else', () => {
    expect([1205, 1222, 3960, 547, 12_050].map(number => metAnother(told(number)))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })
})
