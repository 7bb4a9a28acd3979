// Bytes as lower-case hexadecimal: ids of keys, hashes for people to compare.

/** Undefined where the text is not whole bytes. */
export const fromHex = (text: string): Uint8Array | undefined =>
  /^(?:[0-9a-f]{2})*$/.test(text)
    ? Uint8Array.from(text.match(/../g) ?? [], byte => Number.parseInt(byte, 16))
    : undefined

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
