// What the environment says: where to keep things, where to listen, how people reach us.
import { type Language, languages } from '@himaya/platform/language'
import { MailSettingRefused, type MailSettings, readMailSettings } from '@himaya/platform/mail/settings'

export type Settings = {
  readonly home: string | undefined
  readonly databaseUrl: string | undefined
  readonly host: string
  readonly port: number
  readonly publicUrl: string | undefined
  readonly behindProxy: boolean
  /** `null`: mail is not set up. */
  readonly mail: MailSettings | null
}

type Setting = 'PORT' | 'HIMAYA_URL' | 'SMTP_URL' | 'MAIL_FROM'

/** A setting that cannot be used: its name, and what it says where that is no secret. */
export class SettingRefused extends Error {
  readonly setting: Setting
  readonly value: string
  constructor(setting: Setting, value: string) {
    super(`${setting}=${value}`)
    this.setting = setting
    this.value = value
  }
}

/** @throws SettingRefused */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  return {
    home: env.HIMAYA_HOME || undefined,
    databaseUrl: env.DATABASE_URL || undefined,
    // Nobody but this machine, unless told: without a proxy that speaks https, passwords would cross the network in clear.
    host: env.HOST || '127.0.0.1',
    port: readPort(env.PORT || '4090'),
    publicUrl: env.HIMAYA_URL ? readUrl(env.HIMAYA_URL) : undefined,
    behindProxy: env.HIMAYA_BEHIND_PROXY === '1',
    mail: readMail(env),
  }
}

function readMail(env: Readonly<Record<string, string | undefined>>): MailSettings | null {
  try {
    return readMailSettings(env)
  } catch (error) {
    if (error instanceof MailSettingRefused) throw new SettingRefused(error.setting, '')
    throw error
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new SettingRefused('PORT', text)
  return port
}

function readUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new SettingRefused('HIMAYA_URL', text)
  return new URL(text).origin
}

/** The language of the terminal, by the usual variables; French where they name none of ours. */
export function terminalLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const named = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return languages.find(language => named.toLowerCase().startsWith(language)) ?? 'fr'
}
