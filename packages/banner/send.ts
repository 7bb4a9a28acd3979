// Hands a record to the server. Resolves only when the server says that it has it; anything else is a failure.
import type { ConsentRecord } from './consent.ts'

const PATIENCE = 8_000

/** @param endpoint where the consents of the site go, such as `https://consent.example.ma` */
export const sender =
  (endpoint: string) =>
  async (record: ConsentRecord): Promise<void> => {
    const answer = await fetch(`${endpoint}/v1/consents`, {
      method: 'POST',
      // Outlives the page. A text body asks no leave of another origin beforehand.
      keepalive: true,
      credentials: 'omit',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify(record),
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (!answer.ok) throw new Error(`refused with ${answer.status}`)
  }
