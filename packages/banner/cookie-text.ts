// One cookie out of the text that holds them all: `document.cookie` in a page, the `Cookie` header on a server.

/** Its value; null where it is not there, or is there twice and not the same: then which one is meant cannot be known. */
export const cookieIn = (text: string, name: string): string | null => {
  let found: string | null = null
  for (const pair of text.split(/; */)) {
    if (!pair.startsWith(`${name}=`)) continue
    const value = pair.slice(name.length + 1)
    if (found !== null && found !== value) return null
    found = value
  }
  return found
}
