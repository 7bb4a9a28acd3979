// The secret of a link that opens once. It travels after `#`, which browsers do not send to any server.

export const tokenInAddress = (): string => {
  const text = location.hash.slice(1)
  try {
    return decodeURIComponent(text)
  } catch {
    // Not an encoding: a link cut in the middle. The server refuses it as such.
    return text
  }
}

/** Where to go after signing in: a path of this application, nothing else. */
export const pathOf = (next: string | null): string => (next && /^\/(?![/\\])/.test(next) ? next : '/')
