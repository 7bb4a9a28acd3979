import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import { himaya, testFolder } from './terminal.test-support.ts'

const folder = testFolder()
afterAll(folder.drop)

const rows = [
  'nom,cin,email,montant',
  'Amina Alaoui,AB123456,amina.alaoui@argan.example,120',
  'Youssef Bennani,BE765432,y.bennani@argan.example,80',
  'Salma Idrissi,K445566,salma@argan.example,99',
]
const csv = folder.file('clients.csv', rows.join('\n'))

describe('scan', () => {
  test('a person reads the personal columns, how sure, and how many were looked at', async () => {
    const { code, out, err } = await himaya(['scan', csv])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^Column +Confidence +Category\n/)
    expect(out).toMatch(/^file\.clients\.cin +\d+ % +\S/m)
    expect(out).not.toContain('montant')
    expect(out).toContain('Personal columns: 3 of 4. Tables read: 1.')
    expect(out).not.toContain('Amina')
  })

  test('a program reads every column', async () => {
    const { code, out } = await himaya(['scan', csv, '--json'])
    expect(code).toBe(0)
    const { columns, tables, skipped } = JSON.parse(out)
    expect([tables, skipped]).toEqual([1, []])
    expect(columns.map((one: { column: string }) => one.column)).toEqual(['nom', 'cin', 'email', 'montant'])
    expect(columns[1]).toMatchObject({
      ...{ schema: 'file', table: 'clients', column: 'cin', category: 'national-id-number' },
      ...{ confidence: expect.any(Number), personal: true, sensitive: false, nationalId: true },
      evidence: expect.arrayContaining([expect.objectContaining({ code: expect.any(String) })]),
    })
    expect(columns[3]).toMatchObject({ column: 'montant', category: null, personal: false })
  })

  test('no value of a row is shown, masked or not at all', async () => {
    const { out } = await himaya(['scan', csv, '--json'])
    for (const value of ['Amina', 'AB123456', 'amina.alaoui', 'BE765432']) expect(out).not.toContain(value)
  })

  test('a SQLite database, its sensitive columns marked', async () => {
    const path = folder.path('clinic.sqlite')
    const database = new DatabaseSync(path)
    database.exec(`create table patient (nom text, religion text, groupe_sanguin text);
      insert into patient values ('Salma Idrissi', 'musulmane', 'O+'), ('Omar Tazi', 'musulman', 'A-')`)
    database.close()
    const { code, out } = await himaya(['scan', path])
    expect(code).toBe(0)
    expect(out).toMatch(/patient\.religion .*\(sensitive\)/)
  })

  test('a name that would act on the terminal is shown, not obeyed', async () => {
    const path = folder.file('hostile.csv', 'email\u001B[2J\u202E\namina@argan.example\nsalma@argan.example')
    const { out } = await himaya(['scan', path])
    expect(out).toContain('[U+001B]')
    for (const acting of ['\u001B', '\u202E']) expect(out).not.toContain(acting)
  })
})

describe('scan refuses, in one sentence and with exit code 1', () => {
  test.each([
    ['a file that is not there', () => folder.path('gone.csv'), 'gone.csv'],
    ['a kind that is not read', () => folder.file('letter.docx', 'x'), 'unknown kind of file'],
    ['a file without an ending', () => folder.file('letter', 'x'), 'unknown kind of file'],
    ['a folder', () => folder.path('.'), 'unknown kind of file'],
    ['what only seems to be a database', () => folder.file('fake.sqlite', 'not a database'), 'fake.sqlite'],
    ['an engine that is not read', () => 'oracle://amina:palmier@localhost/shop', 'postgres://'],
    ['a port nobody listens on', () => 'postgres://amina:palmier@127.0.0.1:1/shop', 'port 1'],
    ['a host that does not exist', () => 'postgres://amina:palmier@nowhere.invalid/shop', 'nowhere.invalid'],
    ['a host no source may be on', () => 'postgres://amina:palmier@169.254.169.254/shop', '169.254.169.254'],
  ])('%s', async (_what, source, named) => {
    const { code, out, err } = await himaya(['scan', source()])
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(named)
    expect(err).not.toContain('palmier')
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})
