// Who calls, as far as the socket or our own proxy says.

/** What the Node server hands to an application with each request. */
export type Socketed = {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string | undefined } }
}

/** @param behindProxy whether a proxy of ours stands in front and says in `X-Forwarded-For` who called */
export function callerAddress(
  environment: Socketed | undefined,
  headers: Pick<Headers, 'get'>,
  behindProxy: boolean,
): string {
  // The last address is the one our own proxy saw; those before it are only what the caller claims.
  const forwarded = behindProxy ? headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return forwarded || environment?.incoming?.socket?.remoteAddress || 'unknown'
}
