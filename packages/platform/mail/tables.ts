// The messages on their way, as Kysely reads them.
export type MailTables = {
  mail_message: {
    organisation_id: string
    mail_id: string
    about: string
    state: 'queued' | 'sent' | 'failed' | 'expired'
    sealed: string | null
    attempts: number
    failure: string | null
    queued_at: string
    expires_at: string
    ended_at: string | null
  }
}
