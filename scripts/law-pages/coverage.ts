// Which passages of an encoded article nothing here stands for: no rule, fact, form field or number cites them, and no page
// written by hand names them with the reason why.
import { readdirSync, readFileSync } from 'node:fs'
import { contents } from '@himaya/law/contents'
import { passageIn } from '@himaya/law/texts/article'
import { readText } from '@himaya/law/texts/read'

const law = new URL('../../packages/law/', import.meta.url)
const folders = ['loi-09-08', 'decret-2-09-165', 'facts', 'questions', 'cndp', 'other-laws']

const filesIn = (folder: string, ending: string) =>
  readdirSync(new URL(`${folder}/`, law)).filter(name => name.endsWith(ending))
const read = (path: string) => readFileSync(new URL(path, law), 'utf8')

/** Every passage of the law and its decree that rules, facts, questions, forms and numbers cite. */
const cited = (): ReadonlySet<string> =>
  new Set(
    folders.flatMap(folder =>
      filesIn(folder, '.ts')
        .filter(name => !/\.test|test-data|test-table|^contents|^divisions/.test(name))
        .flatMap(name => [
          ...read(`${folder}/${name}`).matchAll(/'((?:loi-09-08|decret-2-09-165):[a-z0-9-]+)'/g),
        ])
        .map(([, citation]) => citation ?? ''),
    ),
  )

/** What the pages written by hand say of an article: the notes beside its rules, and those of its neighbours. */
const notes = (source: string) =>
  filesIn(source, '.md')
    .filter(name => /^art-\d+-/.test(name))
    .map(name => read(`${source}/${name}`))
    .join('\n')

const escaped = (at: string) => at.replaceAll('-', '[-‑]')

export async function uncovered(): Promise<readonly string[]> {
  const citations = [...cited()]
  const found: string[] = []
  for (const source of ['loi-09-08', 'decret-2-09-165'] as const) {
    const text = await readText(source, 'ar')
    const said = notes(source)
    for (const { article, paragraphs } of text?.articles ?? []) {
      const entry = contents.find(each => each.source === source && each.article === article)
      if (entry?.status !== 'encoded') continue
      const passages = paragraphs.flatMap(({ at }) => (at === undefined ? [] : [at]))
      const covered = (at: string) =>
        citations.some(citation => {
          const [, inside] = new RegExp(`^${source}:${article}-(.+)$`).exec(citation) ?? []
          if (inside === undefined) return citation === `${source}:${article}` && passages.length < 2
          const [first] = passageIn({ article, paragraphs }, inside)
          const named = first?.at ?? ''
          // A passage cited takes in what is indented under it; a whole article does not take in its paragraphs.
          return named === at || named.startsWith(`${at}-`) || (named !== '' && at.startsWith(`${named}-`))
        }) || new RegExp(`(?<![\\d-])${article}-${escaped(at)}(?![\\d])`).test(said)
      found.push(...passages.filter(at => !covered(at)).map(at => `${source}:${article}-${at}`))
    }
  }
  return found
}
