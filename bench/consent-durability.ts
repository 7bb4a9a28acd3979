// Fifty times kill -9 in the middle of load, of the server and, every other time, of its database with it: how much of what was
// acknowledged is gone.
import type { Bench } from './bench.ts'
import { survive } from './consent/crash.ts'

export const bench: Bench = {
  name: 'consent-durability',
  about: 'consents acknowledged and lost over 50 × kill -9 of the server, every other time with its database',
  async run({ smoke }) {
    const { kills, acknowledged, lost, withoutState, halfWritten } = await survive(smoke ? 2 : 50)
    if (lost + withoutState + halfWritten > 0)
      throw new Error(
        `of ${acknowledged}: ${lost} lost, ${withoutState} without a state, ${halfWritten} half-written`,
      )
    return {
      sizes: { kills, acknowledged },
      figures: [{ what: 'acknowledged and lost', unit: 'consents', values: [lost] }],
    }
  },
}
