// Reads what a TypeScript file imports. TypeScript 7 has no JavaScript API, so the tools that use it see nothing; this
// reads the text: comments, templates and strings are set aside first, so that an import written in a string is none.

export type Import = {
  /** As written: `./rule.ts`, `@himaya/law/citation`, `node:fs`, `zod`. */
  readonly specifier: string
  /** `import type`, `export type … from`: gone at run time. */
  readonly isType: boolean
}

const STATEMENT =
  /(?:^|;)[ \t]*(?:import|export)[ \t]+(?:(type)[ \t]+(?!from\b))?(?:[\w*{][^'"`;]*?\bfrom[ \t\n]*)?'(\d+)'/gm
const DYNAMIC = /\bimport\([ \t\n]*'(\d+)'/g

export function importsOf(source: string): readonly Import[] {
  const { code, strings } = codeOf(source)
  const named = (index: string | undefined) => strings[Number(index)] ?? ''
  const fixed = [...code.matchAll(STATEMENT)].map(match => ({
    specifier: named(match[2]),
    isType: match[1] === 'type',
  }))
  const dynamic = [...code.matchAll(DYNAMIC)].map(match => ({ specifier: named(match[1]), isType: false }))
  return [...fixed, ...dynamic]
}

/** Where a `/` begins a regular expression rather than a division. */
const BEFORE_REGEX = /(?:[(,=:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|of|in|=>)|^)\s*$/

export type Code = {
  /** The source without comments, template texts and regular expressions; each string is its number, quoted: `'3'`. */
  readonly code: string
  readonly strings: readonly string[]
}

export function codeOf(source: string): Code {
  const strings: string[] = []
  let code = ''
  let at = 0
  const skip = (end: number) => {
    code += source.slice(at, end).replace(/[^\n]/g, ' ')
    at = end
  }
  while (at < source.length) {
    const two = source.slice(at, at + 2)
    const one = source[at] ?? ''
    if (two === '//') skip(ending(source, '\n', at))
    else if (two === '/*') skip(ending(source, '*/', at) + 2)
    else if (one === '`') skip(endOfTemplate(source, at))
    else if (one === "'" || one === '"') {
      const end = endOfString(source, at, one)
      code += `'${strings.length}'`
      strings.push(source.slice(at + 1, end - 1))
      at = end
    } else if (one === '/' && BEFORE_REGEX.test(code.slice(-40))) skip(endOfRegex(source, at))
    else {
      code += one
      at += 1
    }
  }
  return { code, strings }
}

const ending = (source: string, mark: string, from: number) => {
  const end = source.indexOf(mark, from)
  return end === -1 ? source.length : end
}

/** A quoted string ends with its line at the latest, so an apostrophe in the text of a screen harms one line only. */
function endOfString(source: string, from: number, quote: string): number {
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] === '\\') at += 1
    else if (source[at] === quote) return at + 1
    else if (source[at] === '\n') return at
  }
  return source.length
}

function endOfTemplate(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] === '\\') at += 1
    else if (source[at] === '`') return at + 1
    else if (source[at] === '$' && source[at + 1] === '{') at = endOfExpression(source, at + 2) - 1
  }
  return source.length
}

/** After the `}` that closes `${`; templates nest. */
function endOfExpression(source: string, from: number): number {
  let depth = 1
  for (let at = from; at < source.length; at++) {
    const one = source[at] ?? ''
    if (one === '{') depth += 1
    else if (one === '}' && --depth === 0) return at + 1
    else if (one === '`') at = endOfTemplate(source, at) - 1
    else if (one === "'" || one === '"') at = endOfString(source, at, one) - 1
  }
  return source.length
}

function endOfRegex(source: string, from: number): number {
  let isInClass = false
  for (let at = from + 1; at < source.length; at++) {
    const one = source[at]
    if (one === '\\') at += 1
    else if (one === '[') isInClass = true
    else if (one === ']') isInClass = false
    else if (one === '\n' || (one === '/' && !isInClass)) return at + 1
  }
  return source.length
}
