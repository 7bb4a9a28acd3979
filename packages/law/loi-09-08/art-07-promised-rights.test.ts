// Portability and restriction: not in the law; owed where promised, and shown as self-imposed.
import { describe, expect, test } from 'vitest'
import { type PromisedRightFacts, promisedRightSubject } from '../facts/promised-right.ts'
import { answerTable } from '../questions/answers.test-table.ts'
import { promisedRight } from '../questions/promised-right.ts'
import { ON } from '../questions/rows.test-table.ts'

const asked = { right: 'portability', promised: false, kept: false } as const satisfies PromisedRightFacts
const unknown = undefined

describe('chapter II and a promise', () =>
  answerTable<PromisedRightFacts>(promisedRight, asked, [
    ['7-9: portability, not promised', {}, 'no-right', ['chapter-2-no-such-right']],
    ['7-9: restriction, not promised', { right: 'restriction' }, 'no-right', ['chapter-2-no-such-right']],
    ['7-9: not promised, though it was done', { kept: true }, 'no-right', ['chapter-2-no-such-right']],
    ['3-1-a: promised', { promised: true }, 'promised', ['promised-right']],
    ['3-1-a: promised and kept', { promised: true, kept: true }, 'kept', ['promised-right-kept']],
    ['3-1-a: whether kept is not known', { promised: true, kept: unknown }, 'undetermined', ['kept']],
    ['3-1-a: whether promised is not known', { promised: unknown }, 'undetermined', ['promised']],
  ]))

test.each<[PromisedRightFacts, string]>([
  [{}, 'statutory'],
  [{ promised: true }, 'self-imposed'],
  [{ promised: true, kept: true }, 'self-imposed'],
])('%o is %s', (changed, label) => expect(promisedRight.ask({ ...asked, ...changed }, ON).label).toBe(label))

test.each<[PromisedRightFacts, string]>([
  [{}, 'La portabilité'],
  [{ right: 'restriction' }, 'La limitation'],
  [{ promised: true }, 'La portabilité'],
  [{ promised: true, right: 'restriction' }, 'La limitation'],
  [{ right: unknown }, 'La portabilité'],
])('%o names %s', (changed, words) =>
  expect(promisedRight.ask({ ...asked, ...changed }, ON).because[0]?.text.fr).toContain(words),
)

test('another right', () =>
  expect(promisedRightSubject.parse({ right: 'oblivion' }).faults).toMatchObject([{ kind: 'not-an-option' }]))
test('on the eve of the law it was not in force', () =>
  expect(promisedRight.ask(asked, '2009-03-04').conclusion).toBe('not-in-force'))
