// What a run did shows in the counts of its rule without anybody asking.
import { password } from '@himaya/organisation/house.test-support'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { must, openRetentionHouse, type RetentionHouse } from '../house.test-support.ts'
import { queueRecounts } from './rounds.ts'

let h: RetentionHouse
beforeAll(async () => {
  h = await openRetentionHouse()
})
afterAll(() => h.close())

it('a rule whose run has ended is counted again, once', async () => {
  const { ruleId } = await h.write()
  expect((await h.counted(ruleId)).counts.meant.rows).toBe(40)
  expect(await queueRecounts(h.house.installation)).toBe(0)

  const { username, password: own } = new URL(h.target.url)
  must(await h.dpo.put(h.at(`/sources/${h.sourceId}/access`), { account: username, password: own }))
  const { runId } = must(await h.dpo.post(h.at(`/retention/rules/${ruleId}/propose`)))
  const { preview } = await h.run(runId, 'previewed')
  must(await h.approver.post(h.at(`/runs/${runId}/approve`), { password, previewHash: preview.hash }))
  h.house.clock.advance({ minutes: 1 })
  must(await h.dpo.post(h.at(`/runs/${runId}/start`), { share: 1 }))
  await h.run(runId, 'done')

  expect(await queueRecounts(h.house.installation)).toBe(1)
  for (let attempt = 0; attempt < 200; attempt++) {
    if ((await h.read(ruleId)).rule.check.state === 'finished') break
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  expect((await h.read(ruleId)).rule.counts.meant.rows).toBe(0)
  expect(await queueRecounts(h.house.installation)).toBe(0)
})
