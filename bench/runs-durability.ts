// Thirty times kill -9 in the middle of an erasure, of the server, of its database with it, of the source: how many rows are then
// other than an undisturbed run leaves them.
import type { Bench } from './bench.ts'
import { surviveRun } from './runs/crash.ts'

export const bench: Bench = {
  name: 'runs-durability',
  about: 'rows left wrong by an erasure over 30 × kill -9 of the server, its database or the source',
  async run({ smoke }) {
    const [kills, rows] = smoke ? [1, 5_000] : [30, 100_000]
    const { batches, left, lost, heldGone, miscounted, isCertified } = await surviveRun(kills, rows)
    if (!isCertified || miscounted !== 0)
      throw new Error(`miscounted ${miscounted}, certified ${isCertified}`)
    return {
      sizes: { kills, rows, batches },
      figures: [{ what: 'rows left wrong', unit: 'rows', values: [left + lost + heldGone] }],
    }
  },
}
