// The sentences of failures and warnings, the hosts that are refused, and passwords that must not be told.
import { describe, expect, test } from 'vitest'
import { readAddress } from './catalogue.ts'
import { ConnectorFailure, failure } from './failure.ts'
import { isForbiddenAddress } from './hosts.ts'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import { scrub } from './scrub.ts'
import { warning } from './warning.ts'

/** Every value that any sentence may ask for. */
const details = {
  expected: 'x',
  host: 'h',
  kind: 'k',
  port: 1,
  account: 'a',
  database: 'd',
  on: 'o',
  reason: 'r',
  version: '9',
  least: '11',
  seconds: 30,
  table: 't',
  file: 'f',
  gigabytes: 2,
  where: 'w',
  names: ['n'],
  encoding: 'e',
  part: 'p',
}

describe('every sentence', () => {
  const sentences = (messages: typeof fr) =>
    [...Object.entries(messages.failures), ...Object.entries(messages.warnings)].flatMap(([code, say]) =>
      [1, 2, 3, 11, 100].map(
        count => [code, (say as (given: object) => string)({ ...details, count })] as const,
      ),
    )

  test('is whole, without a hole where a value should stand', () => {
    for (const [code, text] of [fr, ar, en].flatMap(sentences)) {
      expect(text, code).not.toMatch(/undefined|NaN|\[object/)
      expect(text, code).toMatch(/\.$/)
    }
  })

  test('is written in Arabic letters in Arabic', () => {
    for (const [code, text] of sentences(ar))
      expect(text.replace(/\u2068.*?\u2069/gs, ''), code).not.toMatch(/[a-z]{2}/i)
  })
})

describe('a hostile name in a sentence', () => {
  test('neither turns the text around it nor breaks the line', () => {
    const { sentence } = failure('table-vanished', { table: 'a\u202egnp.exe\n\u2069\u0000' })
    expect(sentence.fr).toContain('\u2068a\ufffdgnp.exe\ufffd\ufffd\ufffd\u2069')
  })

  test('is cut when it is very long', () => {
    expect(warning('header-missing', { table: 'n'.repeat(100_000) }).sentence.en.length).toBeLessThan(400)
  })
})

describe('an address', () => {
  const codeOf = (typed: string) => {
    try {
      readAddress('postgres', typed)
    } catch (error) {
      if (error instanceof ConnectorFailure)
        return [error.code, JSON.stringify(error), error.message].join(' ')
      throw error
    }
    return 'accepted'
  }

  test.each([
    '',
    'hello',
    'mysql://u:pa55@h/d',
    'postgres://h/d',
    'postgres://u:pa55@h',
    'postgres://u:pa55@h:0/d',
    'postgres://u:pa55@h:99999/d',
    'postgres://u:pa55@h,i/d',
    'postgres://u:pa55@h/d?sslmode=maybe',
    'postgres://u:pa#55@h/d',
    'postgres://u:pa55@h/%E0%A4%A',
    'postgres://u:pa55@h/%00',
    'postgres://u:pa55@h/d?host=elsewhere',
  ])('%s is refused and its password not repeated', typed => {
    expect(codeOf(typed)).toMatch(/^bad-address/)
    expect(codeOf(typed)).not.toContain('pa55')
  })

  test('parts with its password', () => {
    const read = readAddress('postgres', ' postgresql://dpo:p%40ss@db.example.ma/clients ')
    expect(read).toEqual({
      description: { kind: 'postgres', address: 'postgres://dpo@db.example.ma:5432/clients?sslmode=prefer' },
      secret: { password: 'p@ss' },
    })
  })

  test.each([
    'postgres://%C3%A9@[::1]:5433/%D9%82?sslmode=disable',
    'postgres://u@localhost:5432/d?host=%2Fvar%2Frun%2Fpostgresql&sslmode=prefer',
  ])('%s is its own one spelling', address => {
    expect(readAddress('postgres', address).description.address).toBe(address)
  })

  test('of a socket folder may leave the host out, as elsewhere', () => {
    expect(readAddress('postgres', 'postgres://u@/d?host=/run/pg').description.address).toBe(
      'postgres://u@localhost:5432/d?host=%2Frun%2Fpg&sslmode=prefer',
    )
  })

  test.each(['169.254.169.254', '[fe80::1]', '[::ffff:169.254.169.254]', '0.0.0.0', '100.100.100.200'])(
    'of %s leads to no database',
    host => {
      expect(codeOf(`postgres://u:pa55@${host}/d`)).toMatch(/^forbidden-host/)
    },
  )
})

test('private networks, the loopback and the open internet are allowed; the fabric and metadata hosts are not', () => {
  for (const address of [
    '10.0.0.5',
    '192.168.1.2',
    '172.16.3.4',
    '127.0.0.1',
    '::1',
    'fd12:3456::1',
    '41.140.0.1',
  ])
    expect(isForbiddenAddress(address), address).toBe(false)
  for (const address of [
    '169.254.0.1',
    '255.255.255.255',
    '224.0.0.1',
    '::',
    'ff02::1',
    'fd00:ec2::254',
    '64:ff9b::a9fe:a9fe',
  ])
    expect(isForbiddenAddress(address), address).toBe(true)
})

test('a password is scrubbed in every spelling', () => {
  expect(scrub('p@ss w/ p%40ss%20w', 'p@ss w')).not.toMatch(/ss/)
  expect(scrub('nothing to hide', undefined)).toBe('nothing to hide')
})

describe('a file address', () => {
  const codeOf = (typed: string) => {
    try {
      return readAddress('csv', typed).description.address
    } catch (error) {
      if (error instanceof ConnectorFailure) return error.code
      throw error
    }
  }

  test.each([
    '',
    'clients.csv',
    'file://host/a.csv',
    'file:///a.csv?b',
    'http://x/a.csv',
    'file:///a%00.csv',
    'file:///a%2Fb.csv',
    'file:///a.csv#%E0%A4%A',
  ])('%s is refused', typed => {
    expect(codeOf(typed)).toBe('bad-address')
  })

  test('has one spelling', () => {
    expect(codeOf('/srv/data/../a b.csv')).toBe('file:///srv/a%20b.csv')
    expect(codeOf('file:///srv/a%20b.csv')).toBe('file:///srv/a%20b.csv')
  })
})
