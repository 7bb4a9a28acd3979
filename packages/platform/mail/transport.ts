// Hands one letter to the mail server (SMTP, by nodemailer), and tells what became of it in a code: the server's own words
// may quote an address, so they go nowhere.
import { createTransport } from 'nodemailer'
import type { Letter } from './letter.ts'
import { htmlOf, textOf } from './render.ts'
import type { MailSettings } from './settings.ts'

export type Handing =
  | { readonly is: 'sent' }
  /** For good: the address does not exist, or refuses us. */
  | { readonly is: 'refused'; readonly failure: string }
  /** For now: worth another attempt. */
  | { readonly is: 'not-now'; readonly failure: string }

export type TransportOptions = {
  /** PEM of an authority to trust besides those Node trusts (NODE_EXTRA_CA_CERTS does it for the whole process). */
  readonly ca?: string | undefined
  readonly timeoutMs?: number | undefined
}

export type Transport = { hand(letter: Letter, mailId: string): Promise<Handing> }

/** No name nor subject may begin a header of its own. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

export function openTransport(
  { host, port, security, account, from }: MailSettings,
  { ca, timeoutMs = 15_000 }: TransportOptions = {},
): Transport {
  const transport = createTransport({
    ...{ host, port },
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(account && { auth: { user: account.user, pass: account.password } }),
    ...(ca !== undefined && { tls: { ca } }),
    ...{
      connectionTimeout: timeoutMs,
      greetingTimeout: timeoutMs,
      socketTimeout: timeoutMs,
      dnsTimeout: timeoutMs,
    },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  })
  const [, domain = host] = from.address.split('@')
  return {
    async hand(letter, mailId) {
      const { to, sender, subject, language } = letter
      try {
        await transport.sendMail({
          from: { name: oneLine(sender.name) || from.name, address: from.address },
          to: { name: '', address: to },
          ...(sender.replyTo !== null && { replyTo: { name: '', address: sender.replyTo } }),
          envelope: { from: from.address, to: [to] },
          subject: oneLine(subject),
          text: textOf(letter),
          html: await htmlOf(letter),
          // The same at every attempt, so that a message that arrived twice is known for one.
          messageId: `<${mailId}@${domain}>`,
          headers: {
            'Auto-Submitted': 'auto-generated',
            'Content-Language': language,
            'X-Auto-Response-Suppress': 'All',
          },
        })
        return { is: 'sent' }
      } catch (error) {
        return failed(error)
      }
    },
  }
}

/** What nodemailer throws where the server, the network or the address is at fault; anything else is a bug of ours. */
const FAILURES: Readonly<Record<string, string>> = {
  ECONNECTION: 'server-gone',
  ESOCKET: 'server-gone',
  EDNS: 'server-unknown',
  ETIMEDOUT: 'server-silent',
  ETLS: 'tls-failed',
  EAUTH: 'account-refused',
  ENOAUTH: 'account-refused',
  EPROTOCOL: 'server-unclear',
  EENVELOPE: 'address-refused',
  EMESSAGE: 'message-refused',
}

function failed(error: unknown): Handing {
  const {
    code = '',
    responseCode = 0,
    command = '',
  } = error as {
    code?: string
    responseCode?: number
    command?: string
  }
  const failure = isAboutCertificate(error) ? 'tls-failed' : FAILURES[code]
  if (failure === undefined) throw error
  const isAboutAddress = code === 'EENVELOPE' && command !== 'MAIL FROM'
  // A 5xx to our own sender or sign-in is for whoever runs the server to mend, and worth waiting for.
  if (responseCode >= 500 && (isAboutAddress || code === 'EMESSAGE')) return { is: 'refused', failure }
  return { is: 'not-now', failure: code === 'EENVELOPE' && !isAboutAddress ? 'sender-refused' : failure }
}

/** Node names what is wrong with a certificate (`DEPTH_ZERO_SELF_SIGNED_CERT`, …); nodemailer calls all of it a socket's error. */
function isAboutCertificate(error: unknown): boolean {
  const { cause, message = '' } = error as { cause?: { code?: string }; message?: string }
  return /CERT|SIGNATURE|ALTNAME/.test(cause?.code ?? '') || /certificate|altname/i.test(message)
}
