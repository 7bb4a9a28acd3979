import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { himaya, testFolder } from './terminal.test-support.ts'

const folder = testFolder()
afterAll(folder.drop)

const sample = fileURLToPath(new URL('../../examples/processing.sample.json', import.meta.url))
type Sample = { organisation: Record<string, unknown>; processing: Record<string, unknown> }
const changed = (name: string, change: (given: Sample) => void) => {
  const given = JSON.parse(readFileSync(sample, 'utf8')) as Sample
  change(given)
  return folder.file(name, JSON.stringify(given))
}
const isPdf = (path: string) => readFileSync(path).subarray(0, 5).toString() === '%PDF-'

describe('dossier', () => {
  test('the sample is complete: its PDF is written and nothing is missing', async () => {
    const path = folder.path('complete.pdf')
    const { code, out, err } = await himaya(['dossier', sample, '-o', path])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(`Written: ${path}`)
    expect(isPdf(path)).toBe(true)
  })

  test('in Arabic, which is another document', async () => {
    const [french, arabic] = [folder.path('fr.pdf'), folder.path('ar.pdf')]
    for (const [path, lang] of [
      [french, 'fr'],
      [arabic, 'ar'],
    ] as const)
      expect((await himaya(['dossier', sample, '-o', path, '--lang', lang])).code).toBe(0)
    expect(readFileSync(arabic).equals(readFileSync(french))).toBe(false)
    expect(isPdf(arabic)).toBe(true)
  })

  test('what is missing is listed, and the PDF is written as a draft', async () => {
    const file = changed('no-retention.json', ({ processing, organisation }) => {
      delete processing.retention
      delete organisation.address
    })
    const path = folder.path('draft.pdf')
    const { code, err } = await himaya(['dossier', file, '-o', path])
    expect(code).toBe(0)
    expect(err).toContain(`${path} is a draft.`)
    expect(err.split('\n').filter(line => line.startsWith('✗')).length).toBeGreaterThanOrEqual(2)
    expect(isPdf(path)).toBe(true)
  })

  test('data that go abroad are asked for with a second form, beside the first', async () => {
    const file = changed('abroad.json', ({ processing }) => {
      processing.transfers = [{ key: 'fr', country: 'FR', recipientName: 'Nuage Lyon SAS', mode: 'hosting' }]
    })
    const { code } = await himaya(['dossier', file, '-o', folder.path('abroad.pdf')])
    expect(code).toBe(0)
    const written = readdirSync(folder.path('.')).filter(name => /^abroad.*\.pdf$/.test(name))
    expect(written).toHaveLength(2)
  })
})

describe('dossier refuses', () => {
  test.each([
    [
      'a category that does not exist',
      'processing.items[0].category',
      changed('category.json', ({ processing }) => {
        processing.items = [{ key: 'name', name: 'Nom', category: 'colour' }]
      }),
    ],
    [
      'an organisation without a name',
      'organisation.nameFr',
      changed('nameless.json', ({ organisation }) => {
        delete organisation.nameFr
      }),
    ],
    [
      'an organisation that does not say whether it is in Morocco',
      'organisation.establishedInMorocco',
      changed('where.json', ({ organisation }) => {
        delete organisation.establishedInMorocco
      }),
    ],
    [
      'a false ICE',
      'organisation.ice',
      changed('ice.json', ({ organisation }) => {
        organisation.ice = '001234567000089'
      }),
    ],
    ['a processing alone', 'organisation', folder.file('alone.json', '{"processing":{"name":"Paie"}}')],
    ['a list', 'object', folder.file('list.json', '[]')],
    ['what is not JSON', 'not JSON', folder.file('text.json', 'Paie')],
    [
      'a processing of which the law knows too little',
      'The law cannot say yet',
      changed('empty.json', given => {
        given.processing = { name: 'Paie' }
      }),
    ],
  ])('%s, and writes nothing', async (_what, named, file) => {
    const path = folder.path('refused.pdf')
    const { code, out, err } = await himaya(['dossier', file, '-o', path])
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(named)
    expect(() => readFileSync(path)).toThrow('ENOENT')
  })

  test('a folder that is not there', async () => {
    const { code, err } = await himaya(['dossier', sample, '-o', folder.path('nowhere/dossier.pdf')])
    expect(code).toBe(1)
    expect(err).toContain('cannot be written (ENOENT)')
  })

  test.each([
    [['dossier']],
    [['dossier', sample]],
    [['dossier', sample, sample, '-o', 'x.pdf']],
    [['dossier', sample, '-o']],
    [['dossier', sample, '-o', 'x.pdf', '--lang', 'en']],
  ])('%j as misuse', async words => expect((await himaya(words)).code).toBe(2))
})
