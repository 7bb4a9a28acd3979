// A file named on the command line, or `-` for standard input, as text. Throws Refusal where it cannot be read.
import { readFileSync } from 'node:fs'
import { Refusal } from './refusal.ts'

export function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch {
    throw new Refusal({
      fr: `Le fichier ${file} ne peut pas être lu : vérifiez son chemin et vos droits.`,
      ar: `تتعذر قراءة الملف ${file}: تحققوا من مساره ومن حقوقكم عليه.`,
      en: `The file ${file} cannot be read: check its path and your rights.`,
    })
  }
}
