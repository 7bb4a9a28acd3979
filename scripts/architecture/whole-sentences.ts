// What a screen says is a whole message of its language: French sets a space before a colon, Arabic and English none.
import { isTest, type Rule } from './tree.ts'

const isScreen = (path: string) =>
  /^(modules\/[^/]+\/ui|packages\/ui|apps\/web)\/.*\.tsx?$/.test(path) &&
  !/\/(messages|gallery)\//.test(path) &&
  !isTest(path)

/** Two values, or a value and an element, put together around a colon. */
const assembled = /\$\{[^}]*\}\s?: ?\$\{|(?:^\s*|>)\{[^}?]*\} ?: ?(?:<|\{' '\})/

export const wholeSentences: Rule = tree =>
  tree.files.filter(isScreen).flatMap(path =>
    tree
      .read(path)
      .split('\n')
      .flatMap((line, index) =>
        assembled.test(line) ? [`${path}:${index + 1}: puts a sentence together around a colon`] : [],
      ),
  )
