// Citations as people write them, problems as they arrive, texts that are fetched, what the browser remembers.

import { citationWords } from '@himaya/law/words/citation-words'
import { describe, expect, test, vi } from 'vitest'
import { recallShape, remember } from './memory.ts'
import { type Messages, messagesIn } from './messages.ts'
import { faultsOf, problemOf } from './problem.tsx'
import { uiTexts } from './texts.ts'

describe('a citation', () => {
  test.each([
    ['loi-09-08:12-1-e', 'fr', 'art. 12-1-e'],
    ['loi-09-08:12-1-e', 'en', 'art. 12-1-e'],
    ['loi-09-08:12-1-e', 'ar', 'المادة 12-1-ه'],
    ['loi-09-08:8-1-a', 'ar', 'المادة 8-1-أ'],
    ['decret-2-09-165:27', 'fr', 'Décret 2-09-165, art. 27'],
    ['cndp:236-2015', 'fr', 'CNDP, 236-2015'],
    ['cndp:236-2015', 'ar', 'اللجنة الوطنية، 236-2015'],
  ] as const)('%s in %s is %s', (citation, language, short) =>
    expect(citationWords(citation, language).short).toBe(short),
  )
  test('of a text that is not known keeps its own name', () => {
    expect(citationWords('loi-99-99:3', 'fr').short).toBe('loi-99-99, art. 3')
  })
})

describe('a failure', () => {
  const problem = {
    code: 'last-dpo',
    status: 409,
    title: 't',
    detail: 'd',
    fix: 'f',
    cites: [],
    faults: [{ path: 'role', rule: 'r', fix: 'x' }],
    requestId: '1',
  }
  test('with a problem’s body is that problem, and brings its faults', () => {
    const failure = Object.assign(new Error('x'), { data: problem })
    expect(problemOf(failure)).toBe(problem)
    expect(faultsOf(failure)).toBe(problem.faults)
  })
  test.each([
    undefined,
    null,
    'x',
    {},
    new Error('x'),
    Object.assign(new Error('x'), { data: { code: 'internal', status: 500 } }),
    new TypeError('fetch failed'),
  ])('%o is not a problem of ours', failure => {
    expect(problemOf(failure)).toBeUndefined()
    expect(faultsOf(failure)).toEqual([])
  })
})

describe('texts', () => {
  test('are fetched once, and are at hand ever after', async () => {
    const load = vi.fn(async () => ({ ar: { hello: 'مرحبا' } }))
    const texts: Messages<{ hello: string }> = { fr: { hello: 'bonjour' }, ar: load, en: { hello: 'hello' } }
    expect(await messagesIn(texts, 'ar')).toEqual({ hello: 'مرحبا' })
    expect(messagesIn(texts, 'ar')).toHaveProperty('status', 'fulfilled')
    await messagesIn(texts, 'ar')
    expect(load).toHaveBeenCalledTimes(1)
  })
  test('in French never wait', () => {
    expect(messagesIn({ fr: { a: '1' }, ar: { a: '2' }, en: { a: '3' } }, 'fr')).toHaveProperty(
      'status',
      'fulfilled',
    )
  })
  test('that failed to come are asked for again', async () => {
    const load = vi
      .fn<() => Promise<{ en: { a: string } }>>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue({ en: { a: 'x' } })
    const texts: Messages<{ a: string }> = { fr: { a: 'f' }, ar: { a: 'ا' }, en: load }
    await expect(messagesIn(texts, 'en')).rejects.toThrow('offline')
    expect(await messagesIn(texts, 'en')).toEqual({ a: 'x' })
  })
  test('a module without its language is a fault, not an empty screen', async () => {
    const texts = { fr: { a: 'f' }, ar: async () => ({}) as { ar: { a: string } }, en: { a: 'e' } }
    await expect(messagesIn(texts, 'ar')).rejects.toThrow('no "ar"')
  })
  test('the design system’s own say how many in each language', async () => {
    const [fr, ar, en] = await Promise.all(
      (['fr', 'ar', 'en'] as const).map(each => messagesIn(uiTexts, each)),
    )
    expect(fr?.table.selected(1)).toBe('1 ligne sélectionnée')
    expect(fr?.table.selected(3)).toBe('3 lignes sélectionnées')
    expect(ar?.table.selected(2)).toBe('سطران محددان')
    expect(en?.table.selected(3)).toBe('3 rows selected')
  })
})

describe('what the browser remembers', () => {
  const isText = (value: unknown): value is string => typeof value === 'string'
  test('a storage that refuses every call only means that nothing is kept', () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse })
    expect(remember('k', 'v')).toBe(false)
    expect(recallShape('k', isText)).toBeUndefined()
    vi.unstubAllGlobals()
  })
  test('what is not of the shape is not remembered', () => {
    const kept = new Map<string, string>([
      ['broken', '{'],
      ['other', '5'],
      ['right', '"x"'],
    ])
    vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null })
    expect(recallShape('broken', isText)).toBeUndefined()
    expect(recallShape('other', isText)).toBeUndefined()
    expect(recallShape('right', isText)).toBe('x')
    vi.unstubAllGlobals()
  })
})
