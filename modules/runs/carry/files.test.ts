// Files that rows name go with them: below a folder that the server's operator allowed, and nowhere else.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openRunsHouse, type RunsHouse } from '../house.test-support.ts'

let h: RunsHouse
const folder = mkdtempSync(join(tmpdir(), 'himaya-recordings-'))
beforeAll(async () => {
  h = await openRunsHouse()
})
afterAll(async () => {
  await h.close()
  rmSync(folder, { recursive: true, force: true })
})

const recordings = `
  CREATE SCHEMA cctv;
  CREATE TABLE cctv.recordings (id int PRIMARY KEY, taken date NOT NULL, path text);
  INSERT INTO cctv.recordings VALUES (1, '2020-01-01', 'a.mp4'), (2, '2020-01-02', 'b.mp4'), (3, '2020-01-03', '../outside.mp4'),
    (4, '2020-01-04', 'gone.mp4'), (5, '2020-01-05', 'shared.mp4'), (6, '2026-11-01', 'shared.mp4'), (7, '2020-01-06', NULL);`
const table = { schema: 'cctv', name: 'recordings' }
const drafted = {
  title: 'Vidéosurveillance',
  request: {
    ...{ table, where: { is: 'before', column: 'taken', than: '2026-08-22' }, action: { does: 'erase' } },
    ...{ dependents: [], files: { column: 'path', root: folder } },
  },
  unknown: null,
}

it('a folder that nobody allowed is refused before any row goes', async () => {
  const place = await h.place(recordings)
  const { state, refusals } = await h.previewed(place, drafted)
  expect(state).toBe('refused')
  expect(refusals).toMatchObject([{ code: 'folder-not-allowed' }])
})

it('destroys the files of rows that went, and those alone; what is left is counted and certified', async () => {
  for (const name of ['a.mp4', 'b.mp4', 'shared.mp4', 'other.mp4']) writeFileSync(join(folder, name), name)
  const outside = join(folder, '..', 'outside.mp4')
  writeFileSync(outside, 'outside')
  writeFileSync(join(h.ctx.home, 'file-folders'), `\nnot/absolute\n${folder}\n`)
  const place = await h.place(recordings)
  const { runId } = await h.approved(place, drafted)
  await h.dpo.post(h.at(`/runs/${runId}/start`), { share: 1 })
  const done = await h.until(runId, 'done', 'failed')

  expect(done).toMatchObject({
    state: 'done',
    progress: { roots: 6, files: { destroyed: 2, absent: 1, left: 1 } },
  })
  // A recording of this month names the same file.
  expect(readdirSync(folder).sort()).toEqual(['other.mp4', 'shared.mp4'])
  expect(existsSync(outside)).toBe(true)
  rmSync(outside)
  const { body } = await h.dpo.get(h.at(`/runs/${runId}/certificate.json`))
  const certificate = typeof body === 'string' ? JSON.parse(body) : body
  expect(certificate.files).toEqual({ destroyed: 2, absent: 1, left: 1 })
})
