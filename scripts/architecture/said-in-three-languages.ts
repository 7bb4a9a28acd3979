// Every text a person reads exists in French, Arabic and English, and the Arabic is Arabic. The catalogues are loaded, so
// that what is checked is what people get.
import { posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isTest, type Rule, type Tree } from './tree.ts'

const load = async ({ root }: Tree, path: string): Promise<Readonly<Record<string, unknown>>> =>
  import(pathToFileURL(posix.join(root, path)).href)

/** `messages/fr.ts` beside `ar.ts` and `en.ts`, with the same keys. */
export const catalogues: Rule = async tree => {
  const french = tree.files.filter(path => /(^|\/)messages\/([a-z-]+\.)?fr\.ts$/.test(path))
  const faults = french.map(async path => {
    const [fr, ar, en] = ['fr', 'ar', 'en'].map(language => path.replace(/fr\.ts$/, `${language}.ts`))
    const absent = [ar, en].filter(other => !tree.has(other ?? ''))
    if (absent.length > 0) return absent.map(other => `${other}: is missing`)
    const [french, arabic, english] = await Promise.all(
      [fr, ar, en].map(async other => flat(await load(tree, other ?? ''))),
    )
    return [
      ...differences(ar ?? '', french, arabic),
      ...differences(en ?? '', french, english),
      ...notArabic(ar ?? '', french, arabic, english),
    ]
  })
  return (await Promise.all(faults)).flat()
}

/** Texts kept as `{ fr, ar, en }` in problems and in the law's words. */
export const translated: Rule = async tree => {
  const files = tree.files.filter(
    path => /(^|[/-])problems?\.ts$|^packages\/law\/words\/[^/]+\.ts$/.test(path) && !isTest(path),
  )
  const faults = files.map(async path =>
    [...triples(await load(tree, path), '')].flatMap(({ key, fr, ar, en }) =>
      isArabic(ar) || isName(fr, ar, en) ? [] : [`${path}: the Arabic of ${key} has no Arabic letters`],
    ),
  )
  return (await Promise.all(faults)).flat()
}

type Leaves = ReadonlyMap<string, unknown>

function flat(value: unknown, key = '', leaves = new Map<string, unknown>()): Leaves {
  if (value !== null && typeof value === 'object') {
    for (const [name, inner] of Object.entries(value)) {
      // A catalogue is exported under the name of its language.
      const isCatalogue = key === '' && /^(fr|ar|en)$/.test(name)
      const path = isCatalogue ? '' : key ? `${key}.${name}` : name
      flat(inner, path, leaves)
    }
  } else leaves.set(key, value)
  return leaves
}

function differences(path: string, french: Leaves = new Map(), other: Leaves = new Map()): string[] {
  const kind = (leaves: Leaves, key: string) => typeof leaves.get(key)
  return [
    ...[...french.keys()].filter(key => !other.has(key)).map(key => `${path}: ${key} is missing`),
    ...[...other.keys()].filter(key => !french.has(key)).map(key => `${path}: ${key} is not in French`),
    ...[...french.keys()]
      .filter(key => other.has(key) && kind(french, key) !== kind(other, key))
      .map(key => `${path}: ${key} is a ${kind(other, key)}, in French a ${kind(french, key)}`),
    ...[...other].filter(([, text]) => text === '').map(([key]) => `${path}: ${key} is empty`),
  ]
}

function notArabic(
  path: string,
  french: Leaves = new Map(),
  arabic: Leaves = new Map(),
  english: Leaves = new Map(),
) {
  return [...arabic]
    .filter(
      ([key, text]) =>
        !isArabic(said(text)) && !isName(said(french.get(key)), said(text), said(english.get(key))),
    )
    .map(([key]) => `${path}: ${key} has no Arabic letters`)
}

/** A message with values is a function: its words are the texts written in it, without what is put between them. */
const said = (message: unknown) =>
  typeof message === 'function'
    ? [...message.toString().matchAll(/'[^'\n]*'|"[^"\n]*"|`(?:\$\{[^}]*\}|[^`])*`/g)]
        .map(([text]) => text.replace(/\$\{[^}]*\}/g, ' '))
        .join(' ')
    : String(message)

const isArabic = (text: string) => /\p{Script=Arabic}/u.test(text)
/** What is written alike everywhere: PostgreSQL, CNDP, %, an address, a function that only passes its value on. */
const isName = (fr: string, ar: string, en: string) =>
  (fr === ar && ar === en) || !/\p{L}{2}/u.test(ar) || /^\w+:\/\//.test(ar)

type Triple = { readonly key: string; readonly fr: string; readonly ar: string; readonly en: string }

function* triples(value: unknown, key: string, seen = new Set<unknown>()): Generator<Triple> {
  if (value === null || typeof value !== 'object' || seen.has(value)) return
  seen.add(value)
  const { fr, ar, en } = value as Record<string, unknown>
  if (typeof fr === 'string' && typeof ar === 'string' && typeof en === 'string') yield { key, fr, ar, en }
  for (const [name, inner] of Object.entries(value))
    yield* triples(inner, key ? `${key}.${name}` : name, seen)
}
