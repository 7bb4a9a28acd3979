// The rows as they were, sealed one by one with a key of the run's own, which is destroyed before they are.

import type { Announcement } from '@himaya/plans/batch'
import type { Plan } from '@himaya/plans/plan'
import type { Image } from '@himaya/plans/source'
import type { Context, Transaction } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import { sql } from 'kysely'
import { hashOfRow } from '../erasures/hashes.ts'
import { openText, sealText } from '../sealing.ts'
import { tables } from '../service/rows.ts'
import { goers } from './went.ts'

const AT_ONCE = 1_000

const placeOf = (imageId: string) => `runs.image:${imageId}`

type Keeping = {
  readonly runId: string
  readonly batch: number
  readonly plan: Plan
  readonly imageKey: Uint8Array
  readonly hashKey: string
}

/** In the transaction that announces the batch; what an earlier attempt at it kept is replaced. */
export async function keepImages(
  tx: Transaction,
  ctx: Context,
  { runId, batch, plan, imageKey, hashKey }: Keeping,
  { images, roots }: Announcement,
): Promise<void> {
  await forgetImages(tx, ctx, runId, batch)
  const goes = goers(plan, roots)
  for (let first = 0; first < images.length; first += AT_ONCE) {
    const rows = images.slice(first, first + AT_ONCE).map((image, at) => {
      const imageId = newId()
      const { key, values } = image
      return {
        ...{ imageId, position: first + at, table: image.table, went: goes(image) },
        hash: hashOfRow(hashKey, image.table, key),
        sealed: sealText(imageKey, placeOf(imageId), JSON.stringify({ key, values })),
      }
    })
    await sql`
      insert into runs_image (organisation_id, image_id, run_id, batch, position, schema_name, table_name, went, key_hash,
        sealed, at)
      select ${ctx.organisationId}, given.*, ${ctx.clock.now()}
      from (select image_id, ${runId}::uuid, ${batch}::int, position, schema_name, table_name, went, key_hash, sealed
        from unnest(${rows.map(({ imageId }) => imageId)}::uuid[], ${rows.map(({ position }) => position)}::int[],
          ${rows.map(({ table }) => table.schema)}::text[], ${rows.map(({ table }) => table.name)}::text[],
          ${rows.map(({ went }) => went)}::boolean[], ${rows.map(({ hash }) => hash)}::bytea[],
          ${rows.map(({ sealed }) => sealed)}::bytea[])
        as rows (image_id, position, schema_name, table_name, went, key_hash, sealed)) as given`.execute(tx)
  }
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

/** Throws when the key is not the one it was sealed with. */
export const openImage = (imageKey: Uint8Array, row: StoredImage): Image => ({
  table: { schema: row.schema_name, name: row.table_name },
  ...(JSON.parse(openText(imageKey, placeOf(row.image_id), row.sealed)) as Pick<Image, 'key' | 'values'>),
})
