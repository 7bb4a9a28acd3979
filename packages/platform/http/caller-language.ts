// The language of an answer: what the screen asks for, else what was chosen before, else what the browser prefers.
import { type Language, languages } from '../language.ts'

const asLanguage = (text: string | undefined | null): Language | undefined => {
  const primary = text?.trim().toLowerCase().split('-')[0]
  return languages.find(language => language === primary)
}

const fromCookie = (cookie: string | null) =>
  asLanguage(cookie?.match(/(?:^|;\s*)himaya-language=([a-z-]+)/i)?.[1])

function fromBrowser(accept: string | null): Language | undefined {
  const ranked = (accept ?? '')
    .slice(0, 500)
    .split(',')
    .map(part => {
      const [tag, ...parameters] = part.split(';')
      const quality = parameters.find(parameter => parameter.trim().startsWith('q='))
      return { language: asLanguage(tag), quality: quality ? Number(quality.trim().slice(2)) : 1 }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return ranked.find(({ language }) => language)?.language
}

/** French when nothing else is known. */
export const callerLanguage = (headers: Headers): Language =>
  asLanguage(headers.get('himaya-language')) ??
  fromCookie(headers.get('cookie')) ??
  fromBrowser(headers.get('accept-language')) ??
  'fr'
