// Text that people type: trimmed, normalised (NFC), and free of characters that hide or reorder what is read.
// Browser-safe.
import { z } from 'zod'
import type { Translated } from './language.ts'

/**
 * Names a rule of the input for people: `z.string().refine(isIce, rule('ice-check-digits', { fr, ar, en }))`.
 * The refusal then carries the rule's name and, in the caller's language, how to mend.
 */
export const rule = (name: string, fix: Translated) => ({ params: { rule: name, fix } })

// Control characters, and the marks that make text read in another order than it is written (Trojan Source).
const hiddenInLine = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u
const hiddenInText = /[[\p{Cc}--[\t\n\r]]\u202A-\u202E\u2066-\u2069]/v

const noHiddenCharacters = rule('no-hidden-characters', {
  fr: 'Retirez les caractères invisibles ou de contrôle (souvent collés depuis un autre document).',
  ar: 'احذفوا الأحرف غير المرئية أو أحرف التحكم (غالبا ما تأتي من نص منسوخ).',
  en: 'Remove the invisible or control characters (often pasted from another document).',
})

const typed = (hidden: RegExp, min: number, max: number) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .min(min)
    .max(max)
    .refine(text => !hidden.test(text), noHiddenCharacters)

/** Text of a given shape, and how to mend it when it has another. */
export const shaped = (shape: RegExp, name: string, fix: Translated) =>
  z
    .string()
    .trim()
    .refine(text => shape.test(text), rule(name, fix))

/** One line of text, not empty, at most `max` characters. */
export const line = (max: number) => typed(hiddenInLine, 1, max)

/** Text of several lines, possibly empty, at most `max` characters. */
export const paragraphs = (max: number) => typed(hiddenInText, 0, max)

/** An e-mail address, in lower case: two spellings of one address are one person. */
export const Email = z.string().trim().toLowerCase().max(254).pipe(z.email())
