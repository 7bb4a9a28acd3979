// Values of the held-out columns, mixed, in blocks of four kilobytes: what a scan hands to detection.
import { columnsOf } from '@himaya/detect/corpus/build'
import { seeded } from '@himaya/detect/corpus/random'

const BLOCK = 4_096

export const bytesOf = (blocks: readonly string[]): number =>
  blocks.reduce((sum, block) => sum + Buffer.byteLength(block), 0)

export const valueBlocks = (): string[] => {
  const random = seeded('blocks')
  const values = columnsOf('held-out')
    .flatMap(column => column.values)
    .filter(value => typeof value === 'string')
    .map(value => ({ value, place: random.next() }))
    .sort((a, b) => a.place - b.place)
  const blocks: string[] = []
  let block = ''
  for (const { value } of values) {
    block += `${value}\n`
    if (block.length < BLOCK) continue
    // A string put together piece by piece is made whole here, not while a detector is measured.
    blocks.push(Buffer.from(block).toString())
    block = ''
  }
  return blocks
}
