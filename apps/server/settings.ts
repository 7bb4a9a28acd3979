// What the environment says: where to keep things, where to listen, how people reach us.
import { type Language, languages } from '@himaya/platform/language'

export type Settings = {
  readonly home: string | undefined
  readonly databaseUrl: string | undefined
  readonly host: string
  readonly port: number
  readonly publicUrl: string | undefined
  readonly behindProxy: boolean
}

/** A setting that cannot be used: its name, and what it says. */
export class SettingRefused extends Error {
  readonly setting: 'PORT' | 'HIMAYA_URL'
  readonly value: string
  constructor(setting: 'PORT' | 'HIMAYA_URL', value: string) {
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
