import { expect, test } from 'vitest'
import { codeOf, importsOf } from './imports.ts'

const specifiers = (source: string) => importsOf(source).map(({ specifier }) => specifier)

test('every way of importing is seen, and types are told apart', () => {
  const source = `
import './styles.css'
import React from 'react'
import * as fs from "node:fs"
import type { Citation } from '@himaya/law/citation'
import { type A, b } from './b.ts'
import {
  one,
  two,
} from './many.ts'
export { c } from './c.ts'
export type { D } from './d.ts'
export * from './e.ts'
import type, { f } from './f.ts'
const later = () => import('./later.ts')
const lazy = lazily(() => import(
  './lazy.tsx'
))`
  expect(importsOf(source)).toEqual(
    [
      ['./styles.css', false],
      ['react', false],
      ['node:fs', false],
      ['@himaya/law/citation', true],
      ['./b.ts', false],
      ['./many.ts', false],
      ['./c.ts', false],
      ['./d.ts', true],
      ['./e.ts', false],
      ['./f.ts', false],
      ['./later.ts', false],
      ['./lazy.tsx', false],
    ].map(([specifier, isType]) => ({ specifier, isType })),
  )
})

test('an import that is only spoken of is none', () => {
  const source = [
    "// import './comment.ts'",
    "/* import './block.ts'\nimport './block-too.ts' */",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a template in the text that is read.
    "const program = `\nimport './template.ts'\n${`import './nested.ts'`}\n`",
    "const words = 'import from \\'./quoted.ts\\''",
    'const more = "() => import(\'./quoted-too.ts\')"',
    "const pattern = /import '.\\/regex.ts'/",
    "import './real.ts'",
  ].join('\n')
  expect(specifiers(source)).toEqual(['./real.ts'])
})

test('what looks like a quote is not always one', () => {
  const source = [
    'const quote = /[\'"`]/g',
    'const half = (a + b) / 2 // `',
    "const text = <p>l'organisation</p>",
    "import './after.ts'",
  ].join('\n')
  expect(specifiers(source)).toEqual(['./after.ts'])
})

test('every line stays where it was, and strings are set aside', () => {
  const source = "/* one\ntwo */ const a = `x\ny` // z\nconst b = 'kept'\n"
  const { code, strings } = codeOf(source)
  expect(code.split('\n').map(line => line.trim())).toEqual(['', 'const a =', '', "const b = '0'", ''])
  expect(strings).toEqual(['kept'])
})
