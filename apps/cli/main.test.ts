import { expect, test } from 'vitest'
import { himaya } from './terminal.test-support.ts'

test.each([[[]], [['--help']], [['-h']], [['help']]])('%j is answered with the help', async words => {
  const { code, out, err } = await himaya(words)
  expect([code, err]).toEqual([0, ''])
  for (const command of ['start', 'scan', 'law ask', 'law facts', 'dossier', 'evidence verify'])
    expect(out).toContain(`himaya ${command}`)
})

test.each([
  ['ar_MA.UTF-8', 'الامتثال للقانون 09.08'],
  ['fr_FR.UTF-8', 'la conformité à la loi 09-08'],
])('a terminal of %s is helped in its language', async (LC_ALL, words) => {
  expect((await himaya([], { environment: { LC_ALL } })).out).toContain(words)
})

test.each([
  [['scam']],
  [['constructor']],
  [['start', 'now']],
  [['scan']],
  [['scan', 'a.csv', 'b.csv']],
  [['scan', '--jsn', 'a.csv']],
  [['law']],
  [['law', 'ask']],
  [['law', 'ask', 'regime']],
  [['law', 'ask', 'weather', 'facts.json']],
  [['law', 'tell', 'regime', 'facts.json']],
  [['law', 'ask', 'regime', 'facts.json', '--on', '2026-02-30']],
  [['law', 'ask', 'regime', 'facts.json', '--on', 'tomorrow']],
  [['law', 'ask', 'regime', 'facts.json', '--lang', 'es']],
  [['law', 'facts', 'regime', '--on']],
  [['evidence']],
  [['evidence', 'verify']],
  [['evidence', 'burn', 'a.tlog-proof']],
  [['evidence', 'verify', 'a', 'b']],
])('%j is misuse: told, with the help, exit code 2', async words => {
  const { code, out, err } = await himaya(words)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('himaya law ask')
  expect(err).not.toMatch(/^\s+at /m)
})

test('an unknown option is named without what was given to it', async () => {
  const { code, err } = await himaya(['scan', '--password=palmier-argan', 'clients.csv'])
  expect(code).toBe(2)
  expect(err).toContain('--password')
  expect(err).not.toContain('palmier-argan')
})
