// Base64 as RFC 4648, section 4, in its one spelling: padded, no space, no stray bits. Any other spelling is refused, so
// that a signed text cannot be respelt.

export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

const shape = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/** Undefined where the text is not base64 in its one spelling. */
export const fromBase64 = (text: string): Uint8Array | undefined => {
  if (!shape.test(text)) return undefined
  const bytes = Uint8Array.from(atob(text), letter => letter.charCodeAt(0))
  return toBase64(bytes) === text ? bytes : undefined
}
