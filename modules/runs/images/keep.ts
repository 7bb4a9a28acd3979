// The rows as they were, sealed with a key of the run's own, which is destroyed before they are.

import type { Announcement, Kept } from '@himaya/plans/batch'
import type { Image } from '@himaya/plans/source'
import type { Context, Transaction } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import { sql } from 'kysely'
import { hasherOf } from '../erasures/hashes.ts'
import { openText, sealText } from '../sealing.ts'
import { tables } from '../service/rows.ts'

/** Rows of one table are sealed by the hundreds, but those of an archive one by one: each is found, and opened, by itself. */
const PACKED = 200
const AT_ONCE = 1_000

const placeOf = (imageId: string) => `runs.image:${imageId}`

type Keeping = {
  readonly runId: string
  readonly batch: number
  readonly imageKey: Uint8Array
  readonly hashKey: string
  readonly isArchive: boolean
}

/** In the transaction that announces the batch; what an earlier attempt at it kept is replaced. */
export async function keepImages(
  tx: Transaction,
  ctx: Context,
  { runId, batch, imageKey, hashKey, isArchive }: Keeping,
  { images }: Announcement,
): Promise<void> {
  await forgetImages(tx, ctx, runId, batch)
  const packs = packed(images, isArchive ? 1 : PACKED)
  for (let first = 0; first < packs.length; first += AT_ONCE) {
    const rows = packs.slice(first, first + AT_ONCE).map(({ table, went, of }, at) => {
      const imageId = newId()
      const key = of[0]?.key ?? []
      return {
        ...{ imageId, position: first + at, table, went, count: of.length },
        hash: isArchive ? hasherOf(hashKey, table)(key) : null,
        sealed: sealText(
          imageKey,
          placeOf(imageId),
          JSON.stringify(of.map(({ key: own, values }) => ({ key: own, values }))),
        ),
      }
    })
    await sql`
      insert into runs_image (organisation_id, image_id, run_id, batch, position, schema_name, table_name, went, images, key_hash,
        sealed, at)
      select ${ctx.organisationId}, image_id, ${runId}::uuid, ${batch}::int, position, schema_name, table_name, went, images,
        key_hash, sealed, ${ctx.clock.now()}
      from unnest(${rows.map(({ imageId }) => imageId)}::uuid[], ${rows.map(({ position }) => position)}::int[],
          ${rows.map(({ table }) => table.schema)}::text[], ${rows.map(({ table }) => table.name)}::text[],
          ${rows.map(({ went }) => went)}::boolean[], ${rows.map(({ count }) => count)}::int[],
          ${rows.map(({ hash }) => hash)}::bytea[], ${rows.map(({ sealed }) => sealed)}::bytea[])
        as given (image_id, position, schema_name, table_name, went, images, key_hash, sealed)`.execute(tx)
  }
}

type Pack = { readonly table: Image['table']; readonly went: boolean; readonly of: Image[] }

/** In their order, as far as they are of one table and have one fate. */
function packed(images: readonly Kept[], most: number): Pack[] {
  const packs: Pack[] = []
  for (const image of images) {
    const { schema, name } = image.table
    const { goes: went } = image
    const last = packs.at(-1)
    const fits =
      last &&
      last.of.length < most &&
      last.went === went &&
      last.table.schema === schema &&
      last.table.name === name
    if (fits) last.of.push(image)
    else packs.push({ table: image.table, went, of: [image] })
  }
  return packs
}

export const forgetImages = (tx: Transaction, { organisationId }: Context, runId: string, batch: number) =>
  tables(tx)
    .deleteFrom('runs_image')
    .where('organisation_id', '=', organisationId)
    .where('run_id', '=', runId)
    .where('batch', '=', batch)
    .execute()

type StoredImage = {
  readonly image_id: string
  readonly schema_name: string
  readonly table_name: string
  readonly sealed: Buffer
}

/** Throws when the key is not the one they were sealed with. */
export const openImages = (imageKey: Uint8Array, row: StoredImage): readonly Image[] => {
  const table = { schema: row.schema_name, name: row.table_name }
  const told: readonly Pick<Image, 'key' | 'values'>[] = JSON.parse(
    openText(imageKey, placeOf(row.image_id), row.sealed),
  )
  return told.map(each => ({ table, ...each }))
}
