// ICE, the common identifier of an enterprise: nine digits of the company, four of the establishment, two of control.
// The whole number is a multiple of 97. Browser-safe.

/** True when `text` is 15 digits whose remainder by 97 is 0 (`000000000000000` is not a number anyone was given). */
export const isIce = (text: string): boolean =>
  /^\d{15}$/.test(text) && BigInt(text) !== 0n && BigInt(text) % 97n === 0n
