// Where the published package keeps the words it was given, and looks them up. A language that is not loaded says nothing:
// every text in it is empty, while rules, citations, facts and conclusions stay what they are.
type Language = 'fr' | 'ar' | 'en'
type Translated = { readonly fr: string; readonly ar: string; readonly en: string }
type Arguments = readonly unknown[]

const spoken: Record<Language, readonly string[]> = { fr: [], ar: [], en: [] }
let complete = false

/** Called by a language's own module when it is imported. */
export const speak = (language: Language, words: readonly string[]): void => {
  spoken[language] = words
  complete = Object.values(spoken).every(each => each.length > 0)
}

const said = (language: Language, number: number, args: Arguments | undefined): string => {
  const words = spoken[language][number] ?? ''
  if (!args || words === '') return words
  const pieces = words.split('{}')
  let text = pieces[0] ?? ''
  for (let index = 1; index < pieces.length; index++) text += `${args[index - 1]}${pieces[index]}`
  return text
}

/** Words of one language that stand inside an argument. */
export const $word = said

/** A text made while a module loads, perhaps before its words: looked up whenever it is read. */
export const $later = (number: number, fr?: () => Arguments, ar = fr, en = fr): Translated => ({
  get fr() {
    return said('fr', number, fr?.())
  },
  get ar() {
    return said('ar', number, ar?.())
  },
  get en() {
    return said('en', number, en?.())
  },
})

/**
 * A text made inside a function, which may itself be called while a module loads: plain words where every language is there.
 * One list of arguments serves every language that has none of its own.
 */
export const $now = (number: number, fr?: Arguments, ar = fr, en = fr): Translated =>
  complete
    ? { fr: said('fr', number, fr), ar: said('ar', number, ar), en: said('en', number, en) }
    : $later(number, fr && (() => fr), ar && (() => ar), en && (() => en))

/** Several texts side by side, from one number on: `{ question, help }`, the options of a choice. */
export const $each = (number: number, ...names: readonly string[]): Readonly<Record<string, Translated>> =>
  Object.fromEntries(names.map((name, index) => [name, $later(number + index)]))
