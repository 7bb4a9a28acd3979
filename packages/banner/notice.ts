// The notice of a site, as its server publishes it: who asks, for what, and every cookie with its owner and duration.

export type Language = 'fr' | 'ar' | 'en'
export type Words = Readonly<Record<Language, string>>

export type SiteCookie = {
  /** Its name, or the beginning of it and `*`. */
  readonly name: string
  readonly owner: string
  /** `0` of a session cookie, else days. */
  readonly days: number
  readonly purpose: Words
}

export type Category = {
  /** `functional`, `analytics`, `marketing`, or the site's own: letters, digits, `-` and `_`. */
  readonly id: string
  /** True of what the site cannot do without: it is not asked about. */
  readonly essential: boolean
  readonly label: Words
  readonly text: Words
  readonly cookies: readonly SiteCookie[]
  /** What Google's tags call it: `analytics_storage`, `ad_storage`… */
  readonly google?: readonly string[]
  /** Whether Global Privacy Control objects to it. */
  readonly objectable?: boolean
}

export type Notice = {
  /** The public key of the site. */
  readonly site: string
  /** Of this text: its hash. A record names it. */
  readonly version: string
  /**
   * Of what the law makes one ask again for: purposes, recipients, the controller. A changed wording changes `version` and not
   * this; a choice holds as long as this is the same.
   */
  readonly asked: string
  readonly controller: string
  /** The CNDP's receipt or authorisation number (art. 19). */
  readonly receipt?: string
  readonly title: Words
  readonly text: Words
  /** Where the whole notice is read. */
  readonly page?: string
  readonly categories: readonly Category[]
  /** How long a choice holds before it is asked again. */
  readonly days: number
  /** For the cookie that subdomains share. */
  readonly domain?: string
}
