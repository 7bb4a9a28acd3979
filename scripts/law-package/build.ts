// Makes the published @himaya/law out of packages/law: plain JavaScript modules with their types, the words of each language
// apart from the rules, the texts as modules, and nothing of the tests.
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { withAddresses, writeDeclarations } from '../declarations.ts'
import { languages, noWords, split } from './split.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const law = join(root, 'packages/law')
const SPEECH = 'words/speech'

/** Every module of the law but its tests and what only they use. */
const modules = () =>
  globSync('**/*.ts', { cwd: law })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => !/\.test|\.test-|\.d\.ts$|node_modules|^dist\//.test(path))
    .sort()

/** Those that asking a question loads: only their words are taken out. */
async function asked(): Promise<ReadonlySet<string>> {
  const { metafile } = await build({
    absWorkingDir: law,
    entryPoints: ['questions/catalogue.ts', 'questions/explanation.ts', 'every-rule.ts'],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    outdir: 'unwritten',
    external: ['*.json'],
  })
  return new Set(Object.keys(metafile.inputs))
}

/** @param target an empty folder; becomes the package */
export async function buildLaw(target: string): Promise<void> {
  const words = noWords()
  const speaking = await asked()
  for (const path of modules()) {
    const source = readFileSync(join(law, path), 'utf8')
    const speech = posix.relative(posix.dirname(path), `${SPEECH}.ts`)
    const lowered = speaking.has(path)
      ? split(path, source, words, speech.startsWith('.') ? speech : `./${speech}`)
      : source
    await writeModule(join(target, path.replace(/\.ts$/, '.js')), lowered)
  }
  await writeModule(
    join(target, `${SPEECH}.js`),
    readFileSync(new URL('./speech.ts', import.meta.url), 'utf8'),
  )
  write(join(target, `${SPEECH}.d.ts`), 'export {}\n')
  for (const language of languages) {
    write(
      join(target, `words/${language}.js`),
      `import { speak } from './speech.js'\n\nspeak('${language}', ${JSON.stringify(words[language], null, 1)})\n`,
    )
    write(join(target, `words/${language}.d.ts`), 'export {}\n')
  }
  for (const path of globSync('texts/*.json', { cwd: law })) {
    const text = JSON.stringify(JSON.parse(readFileSync(join(law, path), 'utf8')))
    write(join(target, path.replace(/\.json$/, '.js')), `export default ${text}\n`)
  }
  writeDeclarations(law, modules(), target)
  for (const name of ['README.md', 'package.json']) cpSync(join(law, name), join(target, name))
  for (const name of ['LICENSE', 'NOTICE']) cpSync(join(root, name), join(target, name))
  write(join(target, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`)
}

async function writeModule(file: string, source: string) {
  const { code } = await transform(source, { loader: 'ts', format: 'esm', target: 'es2023', charset: 'utf8' })
  write(file, withAddresses(code))
}

function manifest() {
  const { name, version, license } = JSON.parse(readFileSync(join(law, 'package.json'), 'utf8')) as {
    name: string
    version: string
    license: string
  }
  return {
    ...{ name, version, license },
    description:
      'Morocco’s data-protection Law 09-08 as typed rules: every answer with its reasons, its articles and the facts it still needs.',
    keywords: ['09-08', 'cndp', 'morocco', 'maroc', 'privacy', 'data-protection', 'law'],
    type: 'module',
    engines: { node: '>=22' },
    sideEffects: languages.map(language => `./words/${language}.js`),
    exports: {
      '.': { types: './questions/catalogue.d.ts', default: './questions/catalogue.js' },
      './*': { types: './*.d.ts', default: './*.js' },
    },
  }
}

function write(file: string, content: string) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
