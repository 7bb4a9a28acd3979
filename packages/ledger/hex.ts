// Bytes as lower-case hexadecimal: ids of keys, hashes for people to compare.

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
