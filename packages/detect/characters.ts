// How one character is read: which kind it is, and what it folds to, so that "É", "é" and "E" are one letter, "٣" and
// "３" are "3", "أ" and "آ" are "ا", and marks that only steer the writing direction are nothing at all.

export const LATIN = 1
export const ARABIC = 2
export const DIGIT = 3
export const SPACE = 4
/** Not there: bidi and joining marks, soft hyphens, combining accents, Arabic vowels, the tatweel. */
export const UNSEEN = 5
export const OTHER = 0

/** The kind of each UTF-16 code unit. */
const kinds = new Uint8Array(65536)
/** What each code unit folds to; 0 for the unseen. */
const folds = new Uint16Array(65536)

const fill = (from: number, to: number, kind: number) => kinds.fill(kind, from, to + 1)

for (let code = 0; code < 65536; code++) folds[code] = code

const SOFT = 0x640
for (const [from, to] of [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x610, 0x61a],
  [SOFT, SOFT],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6ed],
  [0x61c, 0x61c],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
] as const) {
  fill(from, to, UNSEEN)
  folds.fill(0, from, to + 1)
}

for (const code of [9, 10, 11, 12, 13, 32, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]) {
  kinds[code] = SPACE
  folds[code] = 32
}
fill(0x2000, 0x200a, SPACE)
folds.fill(32, 0x2000, 0x200b)

const special: Readonly<Record<string, string>> = {
  ß: 's',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 't',
  // Arabic letters that writers use for one another.
  آ: 'ا',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  گ: 'ك',
  ڭ: 'ك',
  ݣ: 'ك',
  ک: 'ك',
  ی: 'ي',
  ڤ: 'ف',
  پ: 'ب',
}

const foldOne = (code: number): number => {
  const plain = String.fromCharCode(code).normalize('NFKD').toLowerCase().normalize('NFKD')
  const first = plain.charAt(0)
  return (special[String.fromCharCode(code).toLowerCase()] ?? special[first] ?? first).charCodeAt(0)
}

const letters = (from: number, to: number, kind: number) => {
  for (let code = from; code <= to; code++) {
    if (kinds[code] === UNSEEN || !/\p{L}/u.test(String.fromCharCode(code))) continue
    kinds[code] = kind
    folds[code] = foldOne(code)
  }
}
letters(0x41, 0x24f, LATIN)
letters(0x1e00, 0x1eff, LATIN)
letters(0xff21, 0xff5a, LATIN)
letters(0x620, 0x6ff, ARABIC)
letters(0x750, 0x77f, ARABIC)
letters(0xfb50, 0xfdff, ARABIC)
letters(0xfe70, 0xfefc, ARABIC)

for (const zero of [0x30, 0x660, 0x6f0, 0xff10]) {
  for (let value = 0; value < 10; value++) {
    kinds[zero + value] = DIGIT
    folds[zero + value] = 0x30 + value
  }
}

/** Dashes of every length fold to the ASCII one, typographic apostrophes to the straight one. */
for (const code of [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212]) folds[code] = 45
for (const code of [0x2018, 0x2019, 0x2bc]) folds[code] = 39

/** Fold, kind and case in one number, for the loop that reads every character. */
export const FOLD_MASK = 0xffff
export const KIND_SHIFT = 16
export const KIND_MASK = 7
/** 1 above this bit for a capital. */
export const CAPITAL_SHIFT = 20
export const traits = new Int32Array(65536)
for (let code = 0; code < 65536; code++) {
  const sign = String.fromCharCode(code)
  const capital = kinds[code] === LATIN && sign.toLowerCase() !== sign ? 1 : 0
  traits[code] = (capital << CAPITAL_SHIFT) | ((kinds[code] ?? OTHER) << KIND_SHIFT) | (folds[code] ?? code)
}

export const kindOf = (code: number): number => kinds[code] ?? OTHER
export const foldOf = (code: number): number => folds[code] ?? code
