// The project speaks of itself only: not of whoever wrote it, of the machine it was written on, or of where its packages
// came from.
import type { Rule } from './tree.ts'

/** Built from pieces, so that this file does not break its own rule. */
const forbidden: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { what: 'a number of an issue', pattern: /\b(issue|ticket|pull request|merge request)s? #?\d+/i },
  {
    what: 'a path of one machine',
    pattern: new RegExp(['/wor', 'k/(wt|main|shared)|/tm', 'p/n24|/hom', 'e/\\w+/'].join('')),
  },
  {
    what: 'the host of a registry',
    pattern: new RegExp(['registry\\.np', 'mjs|np', 'mmirror|registry\\.ya', 'rnpkg'].join(''), 'i'),
  },
  {
    what: 'a tool that writes',
    pattern: new RegExp(
      [
        '\\b(Chat',
        'GPT|Clau',
        'de|Anthro',
        'pic|Open',
        'AI|Copi',
        'lot|L',
        'LMs?|language mo',
        'dels?)\\b',
      ].join(''),
      'i',
    ),
  },
  { what: 'work left undone', pattern: new RegExp(['\\b(TO', 'DO|FIX', 'ME|X', 'XX)\\b'].join('')) },
]

const isText = (path: string) => /\.(tsx?|mjs|json|md|sql|css|html|ya?ml|sh|typ|txt|csv)$|^\.ci\//.test(path)

export const words: Rule = tree =>
  tree.files.filter(isText).flatMap(path =>
    tree
      .read(path)
      .split('\n')
      .flatMap((line, index) =>
        forbidden
          .filter(({ pattern }) => pattern.test(line))
          .map(({ what }) => `${path}:${index + 1}: names ${what}`),
      ),
  )
