// `himaya start`: the same as `npm start`.
import { Misuse } from './refusal.ts'

export async function run(words: readonly string[]): Promise<number> {
  if (words.length > 0)
    throw new Misuse({
      fr: `« start » ne prend pas d’argument : ${words.join(' ')}`,
      ar: `لا تأخذ start أي معطى: ${words.join(' ')}`,
      en: `“start” takes no argument: ${words.join(' ')}`,
    })
  await import('@himaya/server/main')
  return Number(process.exitCode ?? 0)
}
