// The log as this browser finds it: fetched from its public files, verified here by WebCrypto, and compared with what this
// browser saw before.
import { fromBase64, toBase64 } from '@himaya/ledger/base64'
import { webHmacSha256, webSha256, webVerifyEd25519 } from '@himaya/ledger/web-crypto'
import { recallShape, remember } from '@himaya/ui/memory.ts'
import { useQuery } from '@tanstack/react-query'
import { type Followed, followLog, type Published, type Seen } from '../log/follow.ts'
import type { LogCrypto } from '../log/receipt-verdict.ts'
import { publicLogHref } from './place.ts'

export const browserCrypto: LogCrypto = {
  sha256: webSha256,
  verifyEd25519: webVerifyEd25519,
  hmacSha256: webHmacSha256,
}

/** Browsers keep it from pages that came by plain http. */
export const hasCrypto = (): boolean => globalThis.crypto?.subtle !== undefined

export function publishedLog(organisationId: string): Published {
  const get = async (path: string) => {
    const changes = path === 'checkpoint' || path === 'keys'
    const answer = await fetch(publicLogHref(organisationId) + path, {
      cache: changes ? 'no-store' : 'default',
    })
    if (!answer.ok) throw new Error(`${answer.status}`)
    return answer
  }
  return {
    text: async path => (await get(path)).text(),
    bytes: async path => new Uint8Array(await (await get(path)).arrayBuffer()),
  }
}

export type Remembered = {
  readonly size: number
  readonly root: string
  readonly keys: readonly string[]
  readonly at: string
}

const isRemembered = (value: unknown): value is Remembered => {
  const { size, root, keys, at } = (value ?? {}) as Partial<Remembered>
  return (
    Number.isSafeInteger(size) &&
    typeof root === 'string' &&
    typeof at === 'string' &&
    Array.isArray(keys) &&
    keys.every(key => typeof key === 'string')
  )
}

const keyOf = (organisationId: string) => `himaya.log.${organisationId}`

export type FollowedLog = Followed & { readonly before: Remembered | undefined }

/** What was seen is remembered only where every step held. */
export async function followHere(organisationId: string): Promise<FollowedLog> {
  const before = recallShape(keyOf(organisationId), isRemembered)
  const root = before && fromBase64(before.root)
  const seen: Seen | undefined = before && root && { size: before.size, root, keys: before.keys }
  const origin = `himaya/log/${organisationId}`
  const followed = await followLog(publishedLog(organisationId), { origin, seen }, browserCrypto)
  if (followed.seen) {
    const { size, root, keys } = followed.seen
    const now = { size, root: toBase64(root), keys, at: new Date().toISOString() } satisfies Remembered
    remember(keyOf(organisationId), JSON.stringify(now))
  }
  return { ...followed, before }
}

/** Followed once for a page, and again when asked. */
export const useFollowedLog = (organisationId: string) =>
  useQuery({
    queryKey: ['evidence', 'followed', organisationId],
    queryFn: () => followHere(organisationId),
    enabled: hasCrypto(),
    staleTime: 0,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  })
