// The project speaks of itself only: not of whoever wrote it, of the machine it was written on, or of where its packages
// came from.
import type { Rule } from './tree.ts'

/** One letter of each word stands in brackets, so that this file keeps its own rule. */
const forbidden: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { what: 'a number of an issue', pattern: /\b(issue|ticket|pull request|merge request)s? #?\d+/i },
  { what: 'a path of one machine', pattern: /\/wor[k]\/(wt|main|shared)|\/tm[p]\/n24|\/hom[e]\/\w+\// },
  { what: 'the host of a registry', pattern: /registry\.npm[j]s|npm[m]irror|registry\.yarn[p]kg/i },
  {
    what: 'a tool that writes',
    pattern: /\b(chat[g]pt|anthro[p]ic|open[a]i|copi[l]ot|LL[M]s?|language mode[l]s?)\b/i,
  },
  { what: 'work left undone', pattern: /\b(TOD[O]|FIXM[E]|XX[X])\b/ },
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
