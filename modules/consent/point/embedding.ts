// How a page or a program asks at a point: its key, the hash by which a page pins the banner's script, and the server keys.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Context } from '@himaya/platform/context'
import type { ServerKey } from '../contract/points.ts'
import type { PointId } from '../records.ts'
import { loadPoint } from './rows.ts'
import { serverKeys } from './server-keys.ts'

/** Written beside the pages when they are built (apps/web/banner-script.config.ts). */
const built = fileURLToPath(new URL('../../../apps/web/dist/banner.json', import.meta.url))

type Banner = { readonly integrity: string; readonly name: string }

/** `null` where the banner was not built. */
const builtBanner = (): Banner | null => {
  try {
    return JSON.parse(readFileSync(built, 'utf8')) as Banner
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

export async function embedding(
  ctx: Context,
  pointId: PointId,
): Promise<{ key: string; banner: Banner | null; keys: ServerKey[] }> {
  return ctx.transaction(async tx => ({
    key: (await loadPoint(tx, ctx, pointId)).key,
    banner: builtBanner(),
    keys: await serverKeys(tx, ctx, pointId),
  }))
}
