// The pages of docs/problems as data: the little Markdown they are written in, and nothing that a page could run.

import type { ProblemKind } from '@himaya/platform/problem'

export type Run = { readonly kind: 'text' | 'strong' | 'code'; readonly text: string }
export type Block =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'code'; readonly text: string }

/** What the page of a refusal shows; a bug has no words of its own. */
export type ProblemPage = Partial<Pick<ProblemKind, 'status' | 'title' | 'fix' | 'cites'>> & {
  readonly blocks: readonly Block[]
}

/** Reads one page below its heading, `# code (409)`. */
export const readProblemText = (markdown: string): Block[] =>
  markdown
    .replace(/^# .*\n/, '')
    .split(/^(```\w*\n[\s\S]*?^```$)/m)
    .flatMap((part): Block[] => {
      const code = /^```\w*\n([\s\S]*?)\n```$/.exec(part)?.[1]
      if (code !== undefined) return [{ kind: 'code', text: code }]
      return part
        .split(/\n{2,}/)
        .map(paragraph => paragraph.trim().replace(/\s*\n\s*/g, ' '))
        .filter(paragraph => paragraph !== '')
        .map(paragraph => ({ kind: 'paragraph', runs: readRuns(paragraph) }))
    })

const readRuns = (line: string): Run[] =>
  line
    .split(/(\*\*[^*]+\*\*|`[^`]+`)/)
    .filter(text => text !== '')
    .map(text => {
      if (text.startsWith('**')) return { kind: 'strong', text: text.slice(2, -2) }
      if (text.startsWith('`')) return { kind: 'code', text: text.slice(1, -1) }
      return { kind: 'text', text }
    })
