// docs/mutants.md: how many changes of the law the tables notice, folder by folder, and each one they do not.
import type { Results } from './results.ts'

const code = (words: string) =>
  `\`${(words.length > 90 ? `${words.slice(0, 89)}…` : words).replaceAll('`', '´')}\``
const share = (killed: number, total: number) =>
  total === 0 ? '–' : `${((100 * killed) / total).toFixed(1)} %`
const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/'))

export function page(results: Results): string {
  const files = Object.entries(results).filter(([, { killed, survived }]) => killed + survived.length > 0)
  const folders = Map.groupBy(files, ([file]) => folderOf(file))
  const counted = (of: typeof files) => {
    const killed = of.reduce((sum, [, result]) => sum + result.killed, 0)
    return { killed, total: killed + of.reduce((sum, [, { survived }]) => sum + survived.length, 0) }
  }
  const row = (name: string, of: typeof files) => {
    const { killed, total } = counted(of)
    return `| ${name} | ${of.length} | ${killed} | ${total} | ${share(killed, total)} |`
  }
  return `${[
    '# Mutants',
    '',
    '`npm run mutants -- packages/law/loi-09-08/art-12*` changes one condition, comparison or call of a rule at a time and runs the',
    'tables of tests that meet it. A change that fails no row has survived: either it changes nothing, or a row is missing. Words,',
    'numbers of the law (each is asserted literally in its test) and what is evaluated once while loading are not changed; tests on',
    'facts at random do not take part. This page and docs/mutants.json are written by that command, the reasons by hand.',
    '',
    '| Folder | Files | Killed | Changes | Share |',
    '|---|--:|--:|--:|--:|',
    ...[...folders].map(([folder, of]) => row(`\`${folder}\``, of)),
    row('all', files),
    '',
    '## What survived',
    ...files
      .filter(([, { survived }]) => survived.length > 0)
      .flatMap(([file, { survived }]) => [
        '',
        `### ${file}`,
        '',
        ...survived.map(
          ({ line, was, becomes, why }) =>
            `- line ${line}: ${code(was)} → ${code(becomes)} – ${why ?? 'not explained yet'}`,
        ),
      ]),
  ].join('\n')}\n`
}
