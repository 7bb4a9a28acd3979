// Files that go with rows: below the folder and nowhere else, and a run that is cut off between the rows and the files.
import { existsSync } from 'node:fs'
import { link, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { modelOf } from '@himaya/plans/model.test-support'
import { planFor } from '@himaya/plans/plan'
import { run } from '@himaya/plans/run'
import { CutOff, newJournal } from '@himaya/plans/schedules.test-support'
import { nameOf, type Schema } from '@himaya/plans/schema'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { madePlan } from './change-suite.ts'
import { destroyFiles } from './destroy-files.ts'

let base: string
let root: string
const at = (...parts: string[]) => join(base, ...parts)
const policy = () => ({ fileRoots: [base] })

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'destroyed-'))
  root = at('scans')
  await mkdir(at('scans', 'deep'), { recursive: true })
  await mkdir(at('others'))
  for (const path of ['scans/a.pdf', 'scans/deep/b.pdf', 'scans/c.pdf', 'others/x.pdf'])
    await writeFile(at(path), 'a person')
})
afterEach(() => rm(base, { recursive: true }))

describe('a file that a row names', () => {
  test.each([
    ['by its name', () => 'a.pdf', 'scans/a.pdf'],
    ['in a folder below', () => 'deep/../deep/b.pdf', 'scans/deep/b.pdf'],
    ['by its whole path', () => at('scans', 'c.pdf'), 'scans/c.pdf'],
    ['by its address', () => pathToFileURL(at('scans', 'c.pdf')).href, 'scans/c.pdf'],
  ])('%s', async (_, name, path) => {
    expect(await destroyFiles(policy(), root, [name()])).toEqual({
      destroyed: [name()],
      absent: [],
      left: [],
    })
    expect(existsSync(at(path))).toBe(false)
    expect(await destroyFiles(policy(), root, [name()])).toEqual({
      destroyed: [],
      absent: [name()],
      left: [],
    })
  })

  test.each([
    ['outside', '../others/x.pdf'],
    ['outside', '/etc/passwd'],
    ['outside', 'deep/../../others/x.pdf'],
    ['outside', ''],
    ['outside', '.'],
    ['outside', 'a\0.pdf'],
    ['outside', 'file://elsewhere/x.pdf'],
    ['not-a-file', 'deep'],
  ])('%s: %j', async (why, name) => {
    expect((await destroyFiles(policy(), root, [name])).left).toEqual([{ name, why }])
    for (const path of ['scans/deep/b.pdf', 'others/x.pdf']) expect(existsSync(at(path))).toBe(true)
  })

  test('links: not followed out of the folder, followed within it', async () => {
    await symlink(at('others'), at('scans', 'way-out'))
    await symlink(at('others', 'x.pdf'), at('scans', 'out.pdf'))
    await symlink('a.pdf', at('scans', 'in.pdf'))
    await symlink('nowhere.pdf', at('scans', 'broken.pdf'))
    const names = ['way-out/x.pdf', 'out.pdf', 'in.pdf', 'broken.pdf']
    expect(await destroyFiles(policy(), root, names)).toEqual({
      destroyed: ['in.pdf', 'broken.pdf'],
      absent: [],
      left: [
        { name: 'way-out/x.pdf', why: 'outside' },
        { name: 'out.pdf', why: 'outside' },
      ],
    })
    expect(existsSync(at('others', 'x.pdf'))).toBe(true)
    expect(existsSync(at('scans', 'a.pdf'))).toBe(false)
  })

  test('of which the content has another name', async () => {
    await link(at('scans', 'a.pdf'), at('others', 'copy.pdf'))
    expect((await destroyFiles(policy(), root, ['a.pdf'])).left).toEqual([
      { name: 'a.pdf', why: 'another-name' },
    ])
    expect(existsSync(at('scans', 'a.pdf'))).toBe(false)
  })

  test('below a folder that the installation does not allow, or that is not there', async () => {
    const left = [{ name: 'a.pdf', why: 'outside' }]
    expect((await destroyFiles({ fileRoots: [] }, root, ['a.pdf'])).left).toEqual(left)
    expect((await destroyFiles({ fileRoots: [at('others')] }, root, ['a.pdf'])).left).toEqual(left)
    expect((await destroyFiles(policy(), at('nowhere'), ['a.pdf'])).left).toEqual(left)
  })
})

describe('a run with files', () => {
  const column = (name: string) => ({
    name,
    type: 'text',
    family: 'text' as const,
    length: null,
    nullable: name !== 'id',
    generated: false,
  })
  const people = { schema: 's', name: 'people' }
  const schemaWith = (remembersTransactions: boolean): Schema => ({
    engine: { checksAfterStatement: true, remembersTransactions },
    tables: [
      {
        ...people,
        kind: 'table',
        columns: [column('id'), column('scan'), column('who')],
        key: ['id'],
        addressable: true,
        unique: [],
        foreignKeys: [],
        triggers: [],
        lock: 'impossible',
        markedBy: null,
      },
    ],
  })
  const rows = new Map([
    ['1', { id: '1', scan: 'a.pdf', who: 'x' }],
    ['2', { id: '2', scan: 'c.pdf', who: 'x' }],
    // Another row, which stays, names the same file.
    ['3', { id: '3', scan: 'c.pdf', who: 'y' }],
    ['4', { id: '4', scan: 'deep/b.pdf', who: 'y' }],
  ])

  test.each([
    ['erased', { does: 'erase' }, true],
    ['erased', { does: 'erase' }, false],
    ['emptied', { does: 'anonymise', columns: [{ column: 'scan', change: { becomes: 'null' } }] }, true],
    ['emptied', { does: 'anonymise', columns: [{ column: 'scan', change: { becomes: 'null' } }] }, false],
  ] as const)('rows are %s; cut off at every place, it ends the same', async (_, action, remembers) => {
    const schema = schemaWith(remembers)
    for (let cutAt = 0; cutAt < 12; cutAt++) {
      for (const path of ['scans/a.pdf', 'scans/deep/b.pdf', 'scans/c.pdf'])
        await writeFile(at(path), 'a person')
      let left = cutAt
      const moment = () => {
        if (left-- === 0) throw new CutOff()
      }
      const source = modelOf(schema, new Map([[nameOf(people), rows]]), moment)
      const where = { is: 'equal', column: 'who', to: 'x' } as const
      const files = { column: 'scan', root }
      const plan = madePlan(planFor(schema, { table: people, where, action, dependents: [], files }))
      const journal = newJournal()
      const destroy = async (names: readonly string[]) => {
        moment()
        await destroyFiles(policy(), root, names)
        moment()
      }
      const options = { plan, source, journal, holds: async () => [], batchSize: () => 1, destroy }
      for (let isOver = false; !isOver; )
        try {
          for await (const _ of run(options)) {
            // What is left is looked at as a whole.
          }
          isOver = true
        } catch (error) {
          if (!(error instanceof CutOff)) throw error
        }
      expect(['scans/a.pdf', 'scans/c.pdf', 'scans/deep/b.pdf'].map(path => existsSync(at(path)))).toEqual([
        false,
        true,
        true,
      ])
    }
  })

  test('which go on being named is not planned', () => {
    const action = { does: 'anonymise', columns: [{ column: 'who', change: { becomes: 'null' } }] } as const
    const where = { is: 'equal', column: 'who', to: 'x' } as const
    const files = { column: 'scan', root }
    expect(planFor(schemaWith(true), { table: people, where, action, dependents: [], files })).toEqual({
      ok: false,
      because: [{ code: 'files-still-named', table: 'people', column: 'scan' }],
    })
  })
})
