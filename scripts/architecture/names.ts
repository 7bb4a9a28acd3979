// Where is X? Names that mean something, one file for one thing, and no file that only hands others on.
import { basename } from 'node:path'
import { codeOf } from './imports.ts'
import { isSource, type Rule } from './tree.ts'

const MEANINGLESS = /^(utils?|helpers?|commons?|managers?|libs?|misc|index)$/i
/** Made by others, or named as their tools want it. */
const AS_TOOLS_WANT =
  /(^|\/)(README\.md|MAP\.md|LICENSE|CHANGELOG\.md|CONTRIBUTING\.md|SECURITY\.md|NOTICE|\.[^/]+)$/

export const names: Rule = tree =>
  tree.files.flatMap(path => {
    if (AS_TOOLS_WANT.test(path) || path.startsWith('.') || /\.(woff2?|ttf|png|jpg|svg|snap)$/.test(path))
      return []
    const parts = path.split('/')
    const file = basename(path)
    const faults: string[] = []
    const bare = [...parts.slice(0, -1), file.replace(/\..*$/, '')]
    const empty = bare.find(part => MEANINGLESS.test(part) && !(part === 'index' && file === 'index.html'))
    if (empty) faults.push(`${path}: "${empty}" does not say what is in it`)
    const isComponent = /^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/.test(file)
    const isMigration = /^\d{3}-[a-z0-9-]+\.sql$/.test(file)
    const isPlain = parts.every(part => /^[a-z0-9][a-z0-9-]*(\.[a-z0-9-]+)*$/.test(part))
    if (!isPlain && !isComponent && !isMigration) faults.push(`${path}: names are lower case with hyphens`)
    return faults
  })

export const oneThing: Rule = tree =>
  tree.files.filter(isSource).flatMap(path => {
    const { code } = codeOf(tree.read(path))
    const faults: string[] = []
    if (/^export default\b/m.test(code) && !/\.(config|d)\.ts$/.test(path))
      faults.push(`${path}: exports by default`)
    const statements = code.split('\n').filter(line => line.trim() !== '')
    const handsOn = statements.filter(line => /^export\s+(type\s+)?(\*|\{).*\bfrom\b/.test(line))
    // A room's door is there to hand on what others may call.
    const isDoor = /^modules\/[^/]+\/door\.ts$/.test(path)
    if (!isDoor && handsOn.length > 0 && handsOn.length === statements.length)
      faults.push(`${path}: only hands others on`)
    return faults
  })
