// A log holds no personal data and no secret, whatever it is handed.
import { expect, test } from 'vitest'
import { createLog } from './log.ts'

function logged(work: (log: ReturnType<typeof createLog>) => void) {
  const lines: string[] = []
  work(
    createLog(
      line => lines.push(line),
      () => '2026-11-22T10:00:00.000Z',
    ),
  )
  expect(lines).toHaveLength(1)
  return JSON.parse(lines[0] ?? '')
}

test('one line of JSON: when, how grave, what, and its facts', () => {
  expect(
    logged(log => log.info('scan done', { tables: 12, source: '0199-ab', partial: false, note: null })),
  ).toEqual({
    ...{ at: '2026-11-22T10:00:00.000Z', level: 'info', event: 'scan done' },
    ...{ tables: 12, source: '0199-ab', partial: false, note: null },
  })
  expect(logged(log => log.warn('two\nlines'))).toMatchObject({ level: 'warn', event: 'two\nlines' })
})

test.each([
  ['postgres://himaya:hunter2@db.example:5432/x', 'postgres://[secret]@db.example:5432/x'],
  ['postgres://himaya:p@ss/word@db.example/x', 'postgres://[secret]@db.example/x'],
  ['asked by amina.benali@example.ma today', 'asked by [e-mail] today'],
  ['call +212 6 61 23 45 67 now', 'call [number] now'],
  ['rib 007780000123456789012345', 'rib [number]'],
  ['took 1234 ms on 2026-11-22', 'took 1234 ms on 2026-11-22'],
  ['job 01991b2e-7c3a-7f00-8000-0123456789ab', 'job 01991b2e-7c3a-7f00-8000-0123456789ab'],
])('%s is logged as %s', (text, shown) => {
  expect(logged(log => log.info('said', { text }))).toMatchObject({ text: shown })
  expect(logged(log => log.info(text))).toMatchObject({ event: shown })
})

test.each([
  'password',
  'clientSecret',
  'authorization',
  'set-cookie',
  'apiKey',
  'DATABASE_URL',
  'sessionToken',
])('a fact named %s is struck out', name => {
  expect(logged(log => log.info('said', { [name]: 'hunter2' }))).toMatchObject({ [name]: '[secret]' })
})

test('an error tells its kind and where, and its cause', () => {
  const line = logged(log =>
    log.error('failed', new TypeError('no such bed', { cause: new Error('frost') }), { bed: 3 }),
  )
  expect(line).toMatchObject({
    level: 'error',
    event: 'failed',
    error: 'TypeError',
    message: 'no such bed',
    bed: 3,
  })
  expect(line.cause).toBe('Error: frost')
  expect(line.stack).toContain('log.test.ts')
})

test('an error of PostgreSQL tells its code and constraint, not the row it quotes', () => {
  const refused = Object.assign(new Error('duplicate key: (cin)=(BE123456)'), {
    ...{ severity: 'ERROR', code: '23505', table: 'person', constraint: 'person_pkey' },
    detail: 'Key (cin)=(BE123456) already exists.',
  })
  const line = logged(log => log.error('failed', refused))
  expect(line).toMatchObject({ code: '23505', table: 'person', constraint: 'person_pkey' })
  expect(JSON.stringify(line)).not.toContain('BE123456')
})

test('a plain copy of an error', () => {
  const { message, stack } = new TypeError('no such bed')
  const line = logged(log => log.error('failed', { message, stack }))
  expect(line).toMatchObject({
    error: 'Error',
    message: 'no such bed',
    stack: expect.stringContaining('log.test.ts'),
  })
})

test('what is thrown and is no error', () => {
  expect(logged(log => log.error('failed', 'amina@example.ma'))).toMatchObject({ error: 'string' })
})
