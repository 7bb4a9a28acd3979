// A box that opens only what it sealed: every way of lying to it is refused.
import { chmodSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openKeyRing, secretBox, withFreshKey } from './secret-box.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const root = temporaryFolder()
const newHome = () => mkdtempSync(join(root, 'home-'))
const ring = withFreshKey({ current: '', keys: {} })
const box = secretBox(ring)

test('opens what it sealed, for the same purpose', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, purpose) => {
      expect(box.open(box.seal(text, purpose), purpose)).toBe(text)
    }),
  )
})

test('the same text is sealed differently each time, and never shows', () => {
  const [one, other] = [box.seal('hunter2', 'p'), box.seal('hunter2', 'p')]
  expect(one).not.toBe(other)
  expect(one).not.toContain('hunter2')
  expect(one.split('.').slice(0, 2)).toEqual(['v1', ring.current])
})

test('any character changed, dropped or doubled is refused', () => {
  const sealed = box.seal('the password of a source', 'sources/password')
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.= '
  for (let at = 0; at < sealed.length; at++) {
    const [before, after] = [sealed.slice(0, at), sealed.slice(at + 1)]
    for (const letter of alphabet) {
      if (letter === sealed[at]) continue
      expect(() => box.open(before + letter + after, 'sources/password'), `${letter} at ${at}`).toThrow()
    }
    expect(() => box.open(before + after, 'sources/password'), `dropped at ${at}`).toThrow()
    expect(
      () => box.open(before + sealed[at] + sealed[at] + after, 'sources/password'),
      `doubled at ${at}`,
    ).toThrow()
  }
})

describe('refused:', () => {
  test('another purpose', () => {
    const sealed = box.seal('secret', 'sources/password')
    expect(() => box.open(sealed, 'sources/passwords')).toThrow()
    expect(() => box.open(sealed, '')).toThrow()
  })
  test('another installation’s key', () => {
    const other = secretBox(withFreshKey({ current: '', keys: {} }))
    expect(() => other.open(box.seal('secret', 'p'), 'p')).toThrow(`does not hold the key ${ring.current}`)
  })
  test('another key under the same name', () => {
    const other = secretBox({
      current: ring.current,
      keys: { [ring.current]: Buffer.alloc(32).toString('base64') },
    })
    expect(() => other.open(box.seal('secret', 'p'), 'p')).toThrow()
  })
  test('the nonce of one text with the body of another', () => {
    const [one, other] = [box.seal('secret', 'p').split('.'), box.seal('secret', 'p').split('.')]
    expect(() => box.open([one[0], one[1], one[2], other[3]].join('.'), 'p')).toThrow()
  })
  test.each(['', 'v1', 'v1.a.b.c', 'v2.a.b.c', '....', 'plain text'])('what was never sealed: "%s"', text => {
    expect(() => box.open(text, 'p')).toThrow('not a sealed secret')
  })
  test('a short authentication tag', () => {
    const [version, key, nonce] = box.seal('', 'p').split('.')
    const short = Buffer.alloc(4).toString('base64url')
    expect(() => box.open([version, key, nonce, short].join('.'), 'p')).toThrow('not a sealed secret')
  })
})

test('after the key is changed, new secrets name the new key and old ones still open', () => {
  const old = box.seal('kept', 'p')
  const next = withFreshKey(ring)
  const renewed = secretBox(next)
  expect(renewed.open(old, 'p')).toBe('kept')
  expect(renewed.seal('new', 'p').split('.')[1]).toBe(next.current)
  expect(() => box.open(renewed.seal('new', 'p'), 'p')).toThrow()
})

describe('the key file', () => {
  test('is made once, for its owner’s eyes only, and is the same next time', () => {
    const home = newHome()
    const first = openKeyRing(home)
    expect(statSync(join(home, 'secret-keys.json')).mode & 0o777).toBe(0o600)
    expect(openKeyRing(home)).toEqual(first)
    expect(Buffer.from(first.keys[first.current] ?? '', 'base64')).toHaveLength(32)
  })
  test.skipIf(process.platform === 'win32')('that others can read is refused', () => {
    const home = newHome()
    openKeyRing(home)
    chmodSync(join(home, 'secret-keys.json'), 0o644)
    expect(() => openKeyRing(home)).toThrow('chmod 600')
  })
  test.each([
    ['cut short', (text: string) => text.slice(0, 20)],
    ['without its current key', (text: string) => text.replace(/"current": "\w+"/, '"current": "gone"')],
  ])('%s is refused and left as it is', (_what, damage) => {
    const home = newHome()
    openKeyRing(home)
    const file = join(home, 'secret-keys.json')
    const damaged = damage(readFileSync(file, 'utf8'))
    writeFileSync(file, damaged)
    expect(() => openKeyRing(home)).toThrow()
    expect(readFileSync(file, 'utf8')).toBe(damaged)
  })
})
