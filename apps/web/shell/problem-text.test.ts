// The pages of docs/problems as the web shows them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Block, readProblemText } from './problem-text.ts'

const folder = fileURLToPath(new URL('../../../docs/problems', import.meta.url))

test('a page is its paragraphs, with what is strong and what is typed', () => {
  const page =
    '# gone (410)\n\n**What happened.** It\nwent, see `DATABASE_URL`.\n\n```sql\nselect 1;\n\nselect 2;\n```\n\nAfter.\n'
  expect(readProblemText(page)).toEqual([
    {
      kind: 'paragraph',
      runs: [
        { kind: 'strong', text: 'What happened.' },
        { kind: 'text', text: ' It went, see ' },
        { kind: 'code', text: 'DATABASE_URL' },
        { kind: 'text', text: '.' },
      ],
    },
    { kind: 'code', text: 'select 1;\n\nselect 2;' },
    { kind: 'paragraph', runs: [{ kind: 'text', text: 'After.' }] },
  ])
})

describe('each page says what happened and how to mend it, and nothing of its markup is left', () => {
  const textOf = (block: Block) =>
    block.kind === 'code' ? '' : block.runs.map(run => (run.kind === 'code' ? '' : run.text)).join('')
  test.each(readdirSync(folder))('%s', name => {
    const blocks = readProblemText(readFileSync(join(folder, name), 'utf8'))
    const strong = blocks.flatMap(block =>
      block.kind === 'code' ? [] : block.runs.filter(run => run.kind === 'strong').map(run => run.text),
    )
    expect(strong[0]).toBe('What happened.')
    expect(strong).toContain('How to mend.')
    expect(blocks.map(textOf).join('\n')).not.toMatch(/[`*#[\]<>|]|^- /m)
  })
})
