// A JSON file named on the command line, or `-` for standard input. Throws Refusal, saying where it breaks off.
import { Refusal } from './refusal.ts'
import { readText } from './text-file.ts'

export function readJson(file: string): unknown {
  const text = readText(file)
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new Refusal({
      fr: `${file} n’est pas du JSON : une virgule ou un guillemet manque, ou le fichier est d’une autre sorte.`,
      ar: `${file} ليس بصيغة JSON: تنقصه فاصلة أو علامة اقتباس أو هو من نوع آخر.`,
      en: `${file} is not JSON: a comma or a quotation mark is missing, or the file is of another kind.`,
    })
  }
}
