// What the words around a number or a code say it is: the text is read once, and each announcing word is remembered
// with its place.
import type { Category } from '../categories.ts'
import { HAS_NOTE, THING } from '../dictionaries/vocabulary.ts'
import { kindAt, phraseAt, rolesAt } from './reader.ts'
import { LINE_END, type Tokens, wordOf } from './tokens.ts'

export type Announcements = {
  /** Remembers what the word or phrase at a token announces. */
  note(at: number): void
  /** Whether the category was announced within `before` tokens before `at`, or is within `after` after it. */
  has(category: Category, at: number, before: number, after: number): boolean
  /** Whether a thing (lot, order, version) was announced just before `at`, after any word for the category. */
  hasThing(at: number, category: Category | null): boolean
}

type Note = { readonly at: number; readonly categories: readonly Category[]; readonly thing: boolean }

const THING_REACH = 4

export const announcementsIn = (tokens: Tokens): Announcements => {
  const notes: Note[] = []
  const read = (at: number): Note | null => {
    const word = (rolesAt(tokens, at) & HAS_NOTE) === 0 ? null : wordOf(tokens, at)
    if (!word) return null
    const longer = word.phrases && phraseAt(tokens, at, HAS_NOTE)
    const entry = longer ? longer.phrase : word
    const thing = (entry.roles & THING) !== 0
    if (!thing && entry.announces.length === 0) return null
    return { at, categories: entry.announces, thing }
  }
  const reaches = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++) if (kindAt(tokens, at) === LINE_END) return false
    return true
  }
  return {
    note: at => {
      const found = read(at)
      if (found) notes.push(found)
    },
    has: (category, at, before, after) => {
      for (let index = notes.length - 1; index >= 0; index--) {
        const note = notes[index]
        if (!note || at - note.at > before) break
        if (note.categories.includes(category) && reaches(note.at, at)) return true
      }
      for (let next = at + 1; next <= at + after && next < tokens.count; next++) {
        if (kindAt(tokens, next) === LINE_END) break
        if (read(next)?.categories.includes(category)) return true
      }
      return false
    },
    hasThing: (at, category) => {
      for (let index = notes.length - 1; index >= 0; index--) {
        const note = notes[index]
        if (!note || at - note.at > THING_REACH) return false
        if (category !== null && note.categories.includes(category)) return false
        if (note.thing) return reaches(note.at, at)
      }
      return false
    },
  }
}
