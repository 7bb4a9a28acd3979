// What the environment says of the mail server: where it is, who we are to it, and as whom we write.
import { Email, line } from '../text.ts'

export type MailSettings = {
  readonly host: string
  readonly port: number
  /** `tls` from the first byte; `starttls` before anything is said of anyone, or nothing is sent; `none` in clear. */
  readonly security: 'tls' | 'starttls' | 'none'
  readonly account: { readonly user: string; readonly password: string } | null
  readonly from: { readonly name: string; readonly address: string }
}

/** Which variable cannot be used. Its value may hold a password, so it is not repeated. */
export class MailSettingRefused extends Error {
  readonly setting: 'SMTP_URL' | 'MAIL_FROM'
  constructor(setting: 'SMTP_URL' | 'MAIL_FROM') {
    super(`${setting} cannot be used`)
    this.setting = setting
  }
}

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/**
 * `SMTP_URL=smtp://user:password@host:587` (STARTTLS), `smtps://…` (TLS from the start), `smtp://host:25?tls=none` (in clear,
 * without a password unless the server is this machine), and `MAIL_FROM=Name <address>`.
 * @returns `null` where neither is set: mail is not set up
 * @throws MailSettingRefused
 */
export function readMailSettings(env: Readonly<Record<string, string | undefined>>): MailSettings | null {
  if (!env.SMTP_URL && !env.MAIL_FROM) return null
  return { ...readServer(env.SMTP_URL ?? ''), from: readFrom(env.MAIL_FROM ?? '') }
}

function readServer(text: string): Omit<MailSettings, 'from'> {
  const refused = new MailSettingRefused('SMTP_URL')
  if (!URL.canParse(text)) throw refused
  const url = new URL(text)
  const wanted = url.searchParams.get('tls')
  const isPlain = url.protocol === 'smtp:'
  if (!isPlain && url.protocol !== 'smtps:') throw refused
  if (url.hostname === '' || (wanted !== null && (wanted !== 'none' || !isPlain))) throw refused
  const isHere = LOOPBACK.test(url.hostname)
  const security = !isPlain
    ? 'tls'
    : wanted === 'none' || (isHere && url.password === '')
      ? 'none'
      : 'starttls'
  // A password does not cross a network in clear.
  if (security === 'none' && url.password !== '' && !isHere) throw refused
  const account =
    url.username === '' ? null : { user: decoded(url.username), password: decoded(url.password) }
  const port = url.port === '' ? (isPlain ? (security === 'none' ? 25 : 587) : 465) : Number(url.port)
  return { host: url.hostname.replace(/^\[|\]$/g, ''), port, security, account }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // `%` stands for itself where no two hexadecimal digits follow.
    throw new MailSettingRefused('SMTP_URL')
  }
}

function readFrom(text: string): MailSettings['from'] {
  const [, name = '', inBrackets] = /^([^<>]*)<([^<>]+)>\s*$/.exec(text) ?? []
  const address = Email.safeParse(inBrackets ?? text)
  const said = line(120).safeParse(name.replaceAll('"', ''))
  if (!address.success || (name.trim() !== '' && !said.success)) throw new MailSettingRefused('MAIL_FROM')
  return { name: said.success ? said.data : '', address: address.data }
}
