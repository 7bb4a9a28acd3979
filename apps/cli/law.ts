// `himaya law`: what the encoded law says – asked, shown, listed, and what of it must be looked up again.
import { helpForLaw } from './help-law.ts'
import { languageOf } from './language-of.ts'
import { Misuse, readWords } from './refusal.ts'

export type LawWords = {
  readonly positionals: readonly string[]
  readonly language: ReturnType<typeof languageOf>
  readonly json: boolean
  /** The civil day named by `--on`. */
  readonly on: string | undefined
  /** The file of a public key, named by `--key`. */
  readonly key: string | undefined
}

type Verb = { run(words: LawWords): Promise<number> }

const verbs: Readonly<Record<string, () => Promise<Verb>>> = {
  ask: () => import('./law-ask.ts'),
  facts: () => import('./law-facts.ts'),
  article: () => import('./law-article.ts'),
  contents: () => import('./law-contents.ts'),
  check: () => import('./law-check.ts'),
  verify: () => import('./law-verify.ts'),
}

export async function run(words: readonly string[]): Promise<number> {
  const { values, positionals } = readWords({
    args: [...words],
    allowPositionals: true,
    options: {
      on: { type: 'string' },
      lang: { type: 'string' },
      json: { type: 'boolean', default: false },
      key: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const language = languageOf(values.lang)
  const [verb = '', ...rest] = positionals
  if (values.help || verb === 'help') {
    process.stdout.write(`${helpForLaw(language)}\n`)
    return 0
  }
  const load = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  if (!load) throw unknownVerb(verb)
  const { json, on, key } = values
  return (await load()).run({ positionals: rest, language, json, on, key })
}

const unknownVerb = (verb: string) =>
  new Misuse({
    fr: `himaya law prend ask, facts, article, contents, check ou verify, pas « ${verb} ».`,
    ar: `‎himaya law‎ يقبل ask أو facts أو article أو contents أو check أو verify وليس «${verb}».`,
    en: `himaya law takes ask, facts, article, contents, check or verify, not “${verb}”.`,
  })
