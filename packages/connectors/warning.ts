// What deserves to be known about a source that could be read all the same.
import type { Translated } from '@himaya/platform/language'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'

export type WarningDetails = {
  /** Nothing to read: no schema of the account's holds a table. */
  'empty-schema': Record<never, never>
  'account-may-write': { readonly account: string }
  'account-is-superuser': { readonly account: string }
  'connection-not-encrypted': { readonly host: string }
  'certificate-not-verified': { readonly host: string }
  'tables-not-readable': { readonly count: number }
  /** Row-level security shows this account only some rows. */
  'rows-hidden': { readonly count: number }
  /** Column names that came twice, or were empty, were given a number. */
  'duplicate-columns': { readonly table: string; readonly names: readonly string[] }
  'ragged-rows': { readonly table: string; readonly count: number }
  /** Beyond this place the file cannot be read; what comes before was. */
  'reading-stops': { readonly file: string; readonly where: string }
  'header-missing': { readonly table: string }
  'encoding-guessed': { readonly file: string; readonly encoding: string }
}

export type WarningCode = keyof WarningDetails

export type ConnectorWarning = { readonly code: WarningCode; readonly sentence: Translated }

export const warning = <Code extends WarningCode>(
  code: Code,
  details: WarningDetails[Code],
): ConnectorWarning => ({
  code,
  sentence: {
    fr: fr.warnings[code](details),
    ar: ar.warnings[code](details),
    en: en.warnings[code](details),
  },
})
