// The language asked for by `--lang`, else the terminal's.
import { type Language, languages } from '@himaya/platform/language'
import { terminalLanguage } from '@himaya/server/settings'
import { Misuse } from './refusal.ts'

export function languageOf(named: string | undefined): Language {
  if (named === undefined) return terminalLanguage(process.env)
  const found = languages.find(language => language === named)
  if (!found)
    throw new Misuse({
      fr: `--lang prend fr, ar ou en, pas « ${named} ».`,
      ar: `‎--lang‎ يقبل fr أو ar أو en وليس «${named}».`,
      en: `--lang takes fr, ar or en, not “${named}”.`,
    })
  return found
}
