// A JSON file named on the command line, or `-` for standard input. Throws Refusal, saying where it breaks off.
import { readFileSync } from 'node:fs'
import { Refusal } from './refusal.ts'

export function readJson(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch {
    throw new Refusal({
      fr: `Le fichier ${file} ne peut pas être lu : vérifiez son chemin et vos droits.`,
      ar: `تتعذر قراءة الملف ${file}: تحققوا من مساره ومن حقوقكم عليه.`,
      en: `The file ${file} cannot be read: check its path and your rights.`,
    })
  }
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
