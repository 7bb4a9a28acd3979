// Takes the words out of a source of the law: every `{ fr, ar, en }` becomes a call that looks its words up by number, and
// what stands between the words of a template becomes an argument. Made at build time, so that the sources stay readable and
// a program loads only the languages it speaks.
import MagicString from 'magic-string'
import { parseSync } from 'oxc-parser'

export const languages = ['fr', 'ar', 'en'] as const

/** The words of each language, by number; `{}` stands where an argument goes. */
export type Words = { readonly [Language in (typeof languages)[number]]: string[] }

export const noWords = (): Words => ({ fr: [], ar: [], en: [] })

type Node = {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}
type Values = readonly [Node, Node, Node]
type Text = { readonly words: string; readonly args: readonly Node[] }

/** How a lowered source gets at the words: one name each, imported from the module of speech. */
const NOW = '$now'
const LATER = '$later'
const WORD = '$word'
const EACH = '$each'

const arabic = /[\u0600-\u06ff]/
/** Words rather than a code: letters beyond ASCII, or a space between. */
const wordy = /[^ -~]|\p{L} \p{L}|^ ?\p{L}+ $/u
const SLOT = '{}'

/**
 * The source without its words, which are pushed on `words`. What is made while a module loads looks its words up whenever it
 * is read; what is made inside a function, at once. `speech` is the path of the module of speech from this file.
 */
export function split(file: string, source: string, words: Words, speech: string): string {
  const { program, errors } = parseSync(file, source, { lang: 'ts' })
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const code = new MagicString(source)
  let lowered = 0

  const visit = (node: Node, inFunction: boolean): void => {
    if (node.type.startsWith('TS') && !wrappers.has(node.type)) return
    if (node.type === 'ObjectExpression') {
      const values = translated(node)
      if (values) {
        lower(node, values, inFunction)
        return
      }
      if (!inFunction) {
        for (const child of together(node)) visit(child, false)
        return
      }
    }
    const inside = inFunction || functions.has(node.type)
    for (const child of childrenOf(node)) visit(child, inside)
  }

  /** Texts side by side in an object take one number together: the options of a choice, a question and its help. */
  const together = (node: Node): readonly Node[] => {
    const properties = node.properties as readonly Node[]
    const alone: Node[] = []
    for (let index = 0; index < properties.length; ) {
      const run: { readonly key: string; readonly node: Node; readonly values: Values }[] = []
      for (const property of properties.slice(index)) {
        const side = sideText(property)
        if (!side) break
        run.push({ ...side, node: property })
      }
      const [first, last] = [run[0], run.at(-1)]
      if (!first || !last || run.length === 1) {
        alone.push(properties[index] as Node)
        index += 1
        continue
      }
      const call = `${EACH}(${[words.fr.length, ...run.map(({ key }) => JSON.stringify(key))].join(', ')})`
      for (const { values } of run)
        for (const [at, language] of languages.entries())
          words[language].push(textOf(values[at] as Node)?.words ?? '')
      if (run.length === properties.length) code.overwrite(node.start, node.end, call)
      else code.overwrite(first.node.start, last.node.end, `...${call}`)
      lowered += 1
      index += run.length
    }
    return alone
  }

  const lower = (node: Node, values: Values, inFunction: boolean) => {
    lowered += 1
    code.overwrite(node.start, node.end, written(values, inFunction))
  }

  /** The three values of a text as one expression. */
  const written = (values: Values, inFunction: boolean): string => {
    if (values.every(({ type }) => type === 'ConditionalExpression')) {
      const part = (name: string) => values.map(value => value[name] as Node) as unknown as Values
      const tests = part('test').map(sourceOf)
      const [then, otherwise] = [part('consequent'), part('alternate')]
      if (new Set(tests).size === 1 && areTexts(then) && areTexts(otherwise))
        return `(${tests[0]} ? ${written(then, inFunction)} : ${written(otherwise, inFunction)})`
    }
    const texts = values.map(textOf)
    const number = words.fr.length
    for (const [index, language] of languages.entries()) words[language].push(texts[index]?.words ?? '')
    const lists = languages.map((language, index) => {
      const args = texts[index]?.args ?? []
      return `[${args.map(argument => withoutWords(argument, language)).join(', ')}]`
    })
    const call = inFunction ? NOW : LATER
    if (lists.every(list => list === '[]')) return `${call}(${number})`
    const different = lists.every(list => list === lists[0]) ? lists.slice(0, 1) : lists
    return `${call}(${[number, ...different.map(list => (inFunction ? list : `() => ${list}`))].join(', ')})`
  }

  const sourceOf = (node: Node) => source.slice(node.start, node.end)

  /** An argument, with the words that stand in it looked up too. */
  const withoutWords = (argument: Node, language: (typeof languages)[number]): string => {
    const within: Node[] = []
    const seek = (node: Node): void => {
      const text = node.type === 'Literal' || node.type === 'TemplateLiteral' ? textOf(node) : undefined
      if (text && wordy.test(text.words)) within.push(node)
      else for (const child of childrenOf(node)) seek(child)
    }
    seek(argument)
    let told = ''
    let from = argument.start
    for (const node of within) {
      const text = textOf(node)
      const number = words.fr.length
      for (const each of languages) words[each].push(each === language ? (text?.words ?? '') : '')
      const args = (text?.args ?? []).map(each => withoutWords(each, language))
      told += `${source.slice(from, node.start)}${WORD}('${language}', ${number}, [${args.join(', ')}])`
      from = node.end
    }
    return told + source.slice(from, argument.end)
  }

  visit(program as unknown as Node, false)
  if (lowered === 0) return source
  code.prepend(`import { ${NOW}, ${LATER}, ${WORD}, ${EACH} } from '${speech}'\n`)
  return code.toString()
}

const functions = new Set(['ArrowFunctionExpression', 'FunctionExpression', 'FunctionDeclaration'])
const wrappers = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'])

/** What `fr`, `ar` and `en` are, of an object that has these and nothing else, where they are texts. */
function translated(node: Node): Values | undefined {
  const properties = node.properties as readonly Node[]
  if (properties.length !== languages.length) return undefined
  const values = languages.flatMap(language => {
    const property = properties.find(each => (each.key as Node | undefined)?.name === language)
    return property?.type === 'Property' ? [property.value as Node] : []
  })
  return values.length === languages.length && areTexts(values as unknown as Values)
    ? (values as unknown as Values)
    : undefined
}

/** Locales and formatters stand by language too; words have Arabic letters in Arabic, or are made of other words. */
function areTexts([fr, ar, en]: Values): boolean {
  const texts = [fr, ar, en].map(textOf)
  const inArabic = texts[1]
  return (
    texts.every(text => text !== undefined) &&
    inArabic !== undefined &&
    (arabic.test(inArabic.words) || inArabic.args.length > 0)
  )
}

/** A property that is a text without arguments, under a plain name. */
function sideText(property: Node): { readonly key: string; readonly values: Values } | undefined {
  if (property.type !== 'Property' || property.computed) return undefined
  const [key, value] = [property.key as Node, property.value as Node]
  const name = key.type === 'Identifier' ? key.name : key.value
  const values = value.type === 'ObjectExpression' ? translated(value) : undefined
  if (typeof name !== 'string' || !values) return undefined
  return values.every(each => textOf(each)?.args.length === 0) ? { key: name, values } : undefined
}

function textOf(node: Node): Text | undefined {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? { words: node.value, args: [] } : undefined
    case 'TemplateLiteral': {
      const pieces = (node.quasis as readonly Node[]).map(({ value }) => (value as { cooked: string }).cooked)
      return { words: pieces.join(SLOT), args: node.expressions as readonly Node[] }
    }
    // Made of other words: the whole of it is an argument.
    case 'CallExpression':
    case 'MemberExpression':
    case 'ConditionalExpression':
    case 'LogicalExpression':
    case 'BinaryExpression':
      return { words: SLOT, args: [node] }
    default:
      return undefined
  }
}

const childrenOf = (node: Node): Node[] =>
  Object.values(node)
    .flat()
    .filter(
      (child): child is Node =>
        typeof child === 'object' && child !== null && 'type' in child && 'start' in child,
    )
