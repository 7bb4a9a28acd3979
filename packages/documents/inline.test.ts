// What becomes of a text before it is set: nothing invisible left to act, nothing lost, French spaces bound.
import { describe, expect, it } from 'vitest'
import { article, code, ltr, strong } from './document.ts'
import { plain, runsOf } from './inline.ts'

const french = (text: string) => plain(runsOf(text, 'fr'))

describe('French spaces', () => {
  it.each([
    ['Objet : suite', 'Objet\u00a0: suite'],
    ['Pourquoi ? Parce que !', 'Pourquoi\u202f? Parce que\u202f!'],
    ['oui ; non', 'oui\u202f; non'],
    ['« oui »', '«\u00a0oui\u00a0»'],
    ['«oui»', '«\u00a0oui\u00a0»'],
    ['50 %', '50\u00a0%'],
    ['loi n° 09-08, art. 5', 'loi n°\u00a009-08, art.\u00a05'],
    ['http://a.b:80/?c', 'http://a.b:80/?c'],
    ['à 10:30', 'à 10:30'],
  ])('%s', (text, expected) => {
    expect(french(text)).toBe(expected)
  })

  it('are left alone in a column name and in other languages', () => {
    expect(plain(runsOf([code('a ; b')], 'fr'))).toBe('a ; b')
    expect(plain(runsOf('why ; not', 'en'))).toBe('why ; not')
  })
})

describe('what cannot be drawn, or acts unseen, is written as its code points', () => {
  it.each([
    ['an override of direction', 'facture\u202egpj.exe', 'facture[U+202E]gpj.exe'],
    ['isolates', 'a\u2066b\u2069', 'a[U+2066]b[U+2069]'],
    ['a control', 'a\u0000b\u001b', 'a[U+0000]b[U+001B]'],
    ['an emoji', 'reçu 😀', 'reçu [U+1F600]'],
    ['a family of emoji', '👨‍👩‍👧', '[U+1F468 U+1F469 U+1F467]'],
    ['another script', '中', '[U+4E2D]'],
    ['half a character', 'a\ud83d', 'a\ufffd'],
  ])('%s', (_, text, expected) => {
    expect(french(text)).toBe(expected)
  })

  it('drops marks that print nothing, and keeps joiners between letters', () => {
    expect(french('a\u00adb\u200bc\u200ed\ufeff')).toBe('abcd')
    expect(plain(runsOf('می\u200cخواهم', 'ar'))).toBe('می\u200cخواهم')
  })

  it('composes accents', () => {
    expect(french('e\u0301te\u0301')).toBe('été')
  })
})

describe('runs', () => {
  it('keep their kind, citation and order', () => {
    const runs = runsOf(['Voir ', strong('ici'), ' ', article('loi-09-08:5', 'art. 5'), code('a.b')], 'fr')
    expect(runs).toEqual([
      { kind: 'text', text: 'Voir ' },
      { kind: 'strong', text: 'ici' },
      { kind: 'text', text: ' ' },
      { kind: 'article', text: 'art.\u00a05', cites: 'loi-09-08:5' },
      { kind: 'code', text: 'a.b' },
    ])
  })

  it('isolate code and explicit runs in Arabic only', () => {
    expect(runsOf([code('a.b'), ltr('1/2')], 'ar')).toEqual([
      { kind: 'code', text: 'a.b', direction: 'ltr' },
      { kind: 'text', text: '1/2', direction: 'ltr' },
    ])
    expect(runsOf([ltr('1/2')], 'fr')).toEqual([{ kind: 'text', text: '1/2' }])
  })

  it('break at new lines of every kind', () => {
    expect(runsOf('a\nb\r\nc\u2028d', 'en').map(({ kind }) => kind)).toEqual([
      'text',
      'break',
      'text',
      'break',
      'text',
      'break',
      'text',
    ])
  })
})
