// A passage as people write it: "art 12-1-e", "12(1)(e)", "المادة 12", "D.28", "décret 27".
import type { Citation } from '../citation.ts'

/** The letters of items in Arabic, by the abjad, as the paths of the texts name them. */
const abjad: Readonly<Record<string, string>> = {
  أ: 'a',
  ا: 'a',
  ب: 'b',
  ج: 'c',
  د: 'd',
  ه: 'e',
  و: 'f',
  ز: 'g',
  ح: 'h',
  ط: 'i',
  ي: 'j',
}

const decreeNamed = /d[ée]cret|decree|مرسوم|^d[\s.]*\d/
/** The texts' own numbers, which are no articles: loi 09-08, القانون 09.08, décret 2-09-165. */
const textNumber = /(?:n[°o.]*\s*|رقم\s*)?(?:09[-.]08|2[-.]09[-.]165)/g
/** What may stand around the number. */
const around =
  /^(?:(?:art|arts|article|articles|loi|law|d[ée]cret|decree|d|alin[ée]a|المادة|مادة|م|من|القانون|قانون|المرسوم|مرسوم|du|de|la|le|of|the|l)\b|(?:المادة|مادة|م|من|القانون|قانون|المرسوم|مرسوم)|[\s.,،:’'°])+$/u
const passage = /(\d{1,2})((?:[-(./\s)]+(?:\d{1,2}|[a-j]|[أابجدهوزحطي]ـ?)(?![\p{L}\d]))*)\)?/u

/** The citation that was meant; undefined when the words name no article. Whether it exists is not looked up. */
export const citationTyped = (typed: string): Citation | undefined => {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/[٠-٩]/g, digit => String(digit.charCodeAt(0) - 0x660))
  const exact = /^(?:loi-09-08|decret-2-09-165):\d{1,2}(?:-[a-z0-9]+)*$/.exec(text)
  if (exact) return exact[0] as Citation
  const source = decreeNamed.test(text) ? 'decret-2-09-165' : 'loi-09-08'
  const words = text.replace(textNumber, ' ').trim()
  const found = passage.exec(words)
  if (!found?.[1] || Number(found[1]) === 0) return undefined
  const rest = `${words.slice(0, found.index)} ${words.slice(found.index + found[0].length)}`
  if (rest.trim() !== '' && !around.test(rest)) return undefined
  const parts = (found[2] ?? '').match(/\d+|[a-j]|[أابجدهوزحطي]/gu) ?? []
  return `${source}:${[found[1], ...parts.map(part => abjad[part] ?? part)].join('-')}`
}
