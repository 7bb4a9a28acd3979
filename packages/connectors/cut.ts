// Cuts a text that is already here to the length that every engine keeps to.
import { type CutText, textLimit } from './port.ts'

/** Counted in characters (code points), as the engines count; never splits one in two. */
export const cutText = (text: string): string | CutText => {
  if (text.length <= textLimit) return text
  const head = [...text.slice(0, textLimit * 2)].slice(0, textLimit).join('')
  return head.length === text.length ? text : { kind: 'cut-text', head }
}
