// The secret of a link that opens once. It travels after `#`, which browsers do not send to any server.

export const tokenInAddress = (): string => new URLSearchParams(location.hash.slice(1)).get('token') ?? ''

export const invitationPath = (token: string): string => `/invitation#token=${encodeURIComponent(token)}`

/** Where to go after signing in: a path of this application, nothing else. */
export const pathOf = (next: string | null): string => (next && /^\/(?![/\\])/.test(next) ? next : '/')
