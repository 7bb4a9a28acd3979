// Hands a record to the server, and tells what became of it.
import type { ConsentRecord } from './consent.ts'

const PATIENCE = 8_000
/**
 * Answers that are about the record itself: sent again it would be refused again. Any other failure (no network, no answer in time,
 * 401, 403, 404, 429, 5xx) is about the way there, and may pass.
 */
const ABOUT_THE_RECORD = [400, 409, 410, 413, 415, 422]

/** @param endpoint where the consents of the site go, such as `https://consent.example.ma` */
export const sender =
  (endpoint: string) =>
  async (record: ConsentRecord): Promise<'recorded' | 'never'> => {
    const answer = await fetch(`${endpoint}/v1/consents`, {
      method: 'POST',
      // Outlives the page. A text body asks no leave of another origin beforehand.
      keepalive: true,
      credentials: 'omit',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify(record),
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (answer.ok) return 'recorded'
    if (ABOUT_THE_RECORD.includes(answer.status)) return 'never'
    throw new Error(`refused with ${answer.status}`)
  }

/** One more try for what still waits when a page is left. It tells nothing back, so what was sent goes on waiting. */
export const beacon = (endpoint: string, records: readonly ConsentRecord[]): void => {
  for (const record of records) navigator.sendBeacon(`${endpoint}/v1/beacon`, JSON.stringify(record))
}
