// Where a long word may break on paper: shown as |, a break without a character.
import { expect, it } from 'vitest'
import { breakable, printJob } from './print.ts'
import { sampleDossier } from './sample/dossier.ts'

it.each([
  ['a word', 'anticonstitutionnellement'.slice(0, 24), 'anticonstitutionnellemen'],
  ['a short name', 'clients.nom', 'clients.|nom'],
  ['a column', 'journal_acces.utilisateur', 'journal_|acces.|utilisateur'],
  ['an address', 'https://a.example/verify?x=1', 'https://|a.|example/|verify?|x=|1'],
  ['camel case', 'dateDeNaissance', 'date|De|Naissance'],
  ['code points', 'abcdefgh[U+202E]ij', 'abcdefgh|[U+202E]|ij'],
  ['no joint at all', 'x'.repeat(50), `${'x'.repeat(24)}|${'x'.repeat(24)}|xx`],
  ['words with spaces', 'un deux trois quatre', 'un deux trois quatre'],
])('%s', (_, text, expected) => {
  expect(breakable(text).replaceAll('\u200b', '|')).toBe(expected)
})

it('adds breaks to texts and to the foot, never to a title in the metadata or to the code', () => {
  const { sheet } = printJob({ ...sampleDossier('fr'), title: 'journal_acces.utilisateur' })
  const read = JSON.parse(sheet)
  expect(read.name).toBe('journal_acces.utilisateur')
  expect(read.title[0].text).toContain('\u200b')
  expect(read.footer.url).toContain('\u200b')
  expect(read.footer.qr.join('')).toMatch(/^[01]+$/)
})
