// The press under strain: a full queue, a document that takes too long, a thread that dies. Real threads, real deaths.
import { afterEach, expect, it, vi } from 'vitest'
import type { Document } from './document.ts'
import { openPress, type Press, type PressOptions } from './press.ts'
import { sampleLetter } from './sample/letter.ts'

vi.setConfig({ testTimeout: 60_000 })

const opened: Press[] = []
const press = (options: PressOptions = {}): Press => {
  const one = openPress(options)
  opened.push(one)
  return one
}
afterEach(() => Promise.all(opened.splice(0).map(one => one.close())))

const letter = sampleLetter('fr')
const tall = (rows: number): Document => ({
  ...letter,
  sections: [
    {
      blocks: [
        {
          type: 'table',
          columns: [{ title: 'a' }, { title: 'b' }],
          rows: Array.from({ length: rows }, (_, row) => [`ligne ${row}`, 'valeur']),
        },
      ],
    },
  ],
})

it('sets documents asked for at the same time, each with its own bytes', async () => {
  const one = press({ threads: 2 })
  const references = Array.from({ length: 12 }, (_, index) => `DA-${index}`)
  const pdfs = await Promise.all(references.map(reference => one.render({ ...letter, reference })))
  const alone = press({ threads: 1 })
  for (const [index, reference] of references.entries()) {
    expect(Buffer.compare(await alone.render({ ...letter, reference }), pdfs[index] as Uint8Array)).toBe(0)
  }
})

it('refuses what the queue cannot hold, and sets what it can', async () => {
  const one = press({ threads: 1, longestQueue: 2 })
  const asked = await Promise.allSettled(Array.from({ length: 5 }, () => one.render(letter)))
  expect(asked.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'fulfilled',
    'rejected',
    'rejected',
  ])
  expect(asked.at(-1)).toMatchObject({ reason: { kind: { code: 'documents-busy', status: 503 } } })
  await expect(one.render(letter)).resolves.toBeInstanceOf(Uint8Array)
})

it('gives up a document that takes too long, and goes on', async () => {
  const one = press({ threads: 1 })
  const slow = one.render(tall(20_000), { timeoutMs: 1 })
  const next = one.render(letter)
  await expect(slow).rejects.toMatchObject({ kind: { code: 'documents-too-long', status: 504 } })
  await expect(next).resolves.toBeInstanceOf(Uint8Array)
})

it('replaces a thread that dies of lack of memory; only its document fails', async () => {
  const one = press({ threads: 1, memoryMb: 32 })
  const deadly = one.render(tall(300_000))
  const next = one.render(letter)
  await expect(deadly).rejects.toThrow(/the typesetter stopped/)
  await expect(next).resolves.toBeInstanceOf(Uint8Array)
})

it('fails clearly when its thread cannot start', async () => {
  const one = press({ workerUrl: new URL('no-such-worker.ts', import.meta.url) })
  await expect(one.render(letter)).rejects.toThrow(/the typesetter stopped/)
})

it('says what is wrong with a malformed document and keeps its thread', async () => {
  const one = press({ threads: 1 })
  await expect(one.render({ ...letter, date: 'hier' })).rejects.toThrow(/date: "hier" is not a day/)
  await expect(one.render(letter)).resolves.toBeInstanceOf(Uint8Array)
})

it('rejects what waits when it is closed, and what comes after', async () => {
  const one = openPress({ threads: 1 })
  const waiting = [one.render(letter), one.render(letter)].map(wait =>
    wait.catch((error: Error) => error.message),
  )
  await one.close()
  expect(await Promise.all(waiting)).toEqual([
    'documents: the press is closed',
    'documents: the press is closed',
  ])
  await expect(one.render(letter)).rejects.toThrow(/closed/)
})
