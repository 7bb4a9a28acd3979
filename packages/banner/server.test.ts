// What a server reads from a request's cookies: what the page would, and nothing where anything is amiss.
import { expect, test } from 'vitest'
import { writeDecision, writeGrant } from './mark.ts'
import { consentOfRequest } from './server.ts'

const NOW = 1_795_000_000_000
const words = { fr: '', ar: '', en: '' }
const category = (id: string, essential = false) => ({
  id,
  essential,
  label: words,
  text: words,
  cookies: [],
})
const notice = {
  asked: 'a1',
  days: 180,
  categories: [category('functional', true), category('analytics'), category('marketing')],
}
const decision = { id: 'd1', subject: 's1', order: 0, asked: 'a1', at: NOW / 1000 }
const marks = (change: Partial<typeof decision> = {}, granted = ['analytics'], of = 'd1') =>
  `himaya_r=${writeDecision({ ...decision, ...change })}; himaya_g=${writeGrant({ id: of, categories: granted })}`
const grantedBy = (cookies: string | null | undefined, now = NOW) =>
  consentOfRequest(cookies, notice, now).granted

test('what was granted and recorded is granted', () => {
  const { has } = consentOfRequest(`session=1; ${marks()}; other=2`, notice, NOW)
  expect(['functional', 'analytics', 'marketing', 'unheard of'].map(has)).toEqual([true, true, false, false])
})
test.each([
  ['no header', null],
  ['an empty one', ''],
  ['a refusal alone', marks().split('; ')[0]],
  ['a grant alone', marks().split('; ')[1]],
  ['the grant of another decision', marks({}, ['analytics'], 'd2')],
  ['an answer to another question', marks({ asked: 'a0' })],
  ['a choice out of the future', marks({ at: NOW / 1000 + 301 })],
  ['an old choice', marks({ at: NOW / 1000 - 181 * 86_400 })],
  ['a changed letter', marks().replace('analytics', 'analytic5')],
  ['a category added by hand', marks().replace('analytics', 'analytics.marketing')],
  ['a veto', `${marks()}; himaya_no=1`],
  ['two that differ', `${marks()}; ${marks({ id: 'd2' })}`],
  ['a category the site does not ask about', marks({}, ['functional', 'unheard of', '__proto__'])],
  ['nonsense', 'himaya_r=%%%; himaya_g=....; =; ;;'],
  ['a name that ends as ours', marks().replaceAll('himaya', 'xhimaya')],
])('%s grants nothing', (_what, cookies) => expect(grantedBy(cookies)).toEqual([]))
test('the same cookie twice is one', () => expect(grantedBy(`${marks()}; ${marks()}`)).toEqual(['analytics']))
test('the last day still counts', () => {
  expect(grantedBy(marks(), NOW + 180 * 86_400_000)).toEqual(['analytics'])
  expect(grantedBy(marks(), NOW + 180 * 86_400_000 + 1_000)).toEqual([])
})
