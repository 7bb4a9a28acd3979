// MAP.md says in one line what each folder is for; a folder without a line, or a line without a folder, is a fault.
import { dirname } from 'node:path'
import type { Rule } from './tree.ts'

export const map: Rule = tree => {
  if (!tree.has('MAP.md')) return ['MAP.md: is missing']
  const lines = [...tree.read('MAP.md').matchAll(/^\s*- `([^`]+)\/`(.*)$/gm)].map(
    ([, folder = '', rest = '']) => ({
      folder,
      isSaid: rest.trim().length > 3,
      matches: new RegExp(`^${folder.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`),
    }),
  )
  const folders = foldersOf(tree.files)
  return [
    ...folders
      .filter(folder => !lines.some(({ matches }) => matches.test(folder)))
      .map(f => `${f}/: MAP.md says nothing of it`),
    ...lines
      .filter(({ matches }) => !folders.some(folder => matches.test(folder)))
      .map(({ folder }) => `MAP.md: ${folder}/ does not exist`),
    ...lines
      .filter(({ isSaid }) => !isSaid)
      .map(({ folder }) => `MAP.md: ${folder}/ is listed and not described`),
  ]
}

/** Every folder that leads to a file. */
function foldersOf(files: readonly string[]): readonly string[] {
  const folders = new Set<string>()
  for (const file of files) {
    for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) folders.add(folder)
  }
  return [...folders].sort()
}
