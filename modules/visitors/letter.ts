// The letter that carries a code.
import type { Language } from '@himaya/platform/language'
import type { Letter } from '@himaya/platform/mail/letter'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import { minutesOfCode } from './records.ts'

const messages = { fr, ar, en }

/** In whose name, and where an answer goes. */
export type Sender = Letter['sender']

export function codeLetter({
  to,
  sender,
  language,
  code,
  expiresAt,
}: {
  readonly to: string
  readonly sender: Sender
  readonly language: Language
  readonly code: string
  readonly expiresAt: string
}): Letter {
  const say = messages[language].letter
  return {
    ...{ about: 'visitors.code', to, sender, language, expiresAt },
    subject: say.subject(sender.name),
    body: [
      { kind: 'text', text: say.here(sender.name) },
      { kind: 'code', code },
      { kind: 'text', text: say.howLong(minutesOfCode) },
      { kind: 'note', text: say.notYou },
    ],
  }
}
