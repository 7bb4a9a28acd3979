// A message as it is read: from an .eml file, or pasted. Attachments are not looked at.
import { Problem } from '@himaya/platform/problem'
import PostalMime from 'postal-mime'
import { messageUnreadable } from '../problems.ts'
import { type Link, textOf } from './html.ts'

export type ReadMessage = {
  /** As the mail programs print it: `Nom <adresse>`. Empty where it was not told. */
  readonly from: string
  readonly subject: string
  /** What a reader sees. */
  readonly body: string
  readonly links: readonly Link[]
  /** One `Name: value` a line; empty of a pasted message, of which the headers are not known. */
  readonly headers: string
  readonly header: (name: string) => string | undefined
  readonly hasHeaders: boolean
}

export type Pasted = {
  readonly from?: string | undefined
  readonly subject?: string | undefined
  readonly body: string
  readonly isHtml?: boolean | undefined
}

const shownHeaders = [
  'from',
  'sender',
  'reply-to',
  'to',
  'subject',
  'date',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'list-id',
  'in-reply-to',
]

/** Throws `marketing-message-unreadable`. */
export async function readEml(eml: string): Promise<ReadMessage> {
  let email: Awaited<ReturnType<typeof PostalMime.parse>>
  try {
    email = await PostalMime.parse(eml, { attachmentEncoding: 'utf8' })
  } catch {
    throw new Problem(messageUnreadable)
  }
  if (email.headers.length === 0) throw new Problem(messageUnreadable)
  const values = new Map(email.headers.map(({ key, value }) => [key.toLowerCase(), value.trim()]))
  const { body, links } = email.html ? textOf(email.html) : textOf(escaped(email.text ?? ''))
  const { name = '', address = '' } = email.from ?? {}
  return {
    from: address ? `${name} <${address}>`.trim() : name,
    subject: email.subject?.trim() ?? '',
    ...{ body, links, hasHeaders: true },
    headers: shownHeaders
      .flatMap(each => (values.has(each) ? [`${each}: ${values.get(each)}`] : []))
      .join('\n'),
    header: wanted => values.get(wanted.toLowerCase()),
  }
}

export function readPasted({ from = '', subject = '', body, isHtml = false }: Pasted): ReadMessage {
  return {
    ...{ from: from.trim(), subject: subject.trim(), headers: '', hasHeaders: false },
    ...textOf(isHtml ? body : escaped(body)),
    header: () => undefined,
  }
}

/** Plain text goes the same way as HTML, so that its bare links are found too. */
const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\r\n?|\n/g, '<br>')
