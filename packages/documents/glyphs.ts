// Which characters our fonts can draw, so that screen and paper show the same and nothing prints as an empty box.
// The ranges are those of IBM Plex Sans, Sans Arabic and Mono and Noto Naskh Arabic together; `glyphs.test.ts` holds
// them to the font files. Browser-safe.

/** Code points in hexadecimal, `from-to`, controls and private use left out. */
export const drawnRanges =
  '20-7e a0-ac ae-17f 18f 192 1a0-1a1 1af-1b0 1cd-1dc 1fa-1ff 218-21b 237 259 2bb-2bc 2c6-2c7 2c9 ' +
  '2d8-2dd 300-304 306-30c 312 315 31b 323 326-328 37e 384-38a 38c 38e-3a1 3a3-3ce 400-45f 462-463 ' +
  '46a-46b 472-475 490-4c2 4cf-4d9 4dc-4e9 4ee-4f9 524-525 606-61b 61d-6dc 6de-6ff 750-77f 870-88e ' +
  '898-8e1 8e3-8ff e3f 1e80-1e85 1e9e 1ea0-1ef9 2000-200a 2010-2015 2018-201a 201c-201e 2020-2022 ' +
  '2026 202f-2030 2032-2033 2039-203a 2044 204f 2070 2074-2079 2080-2089 20a1 20a4 20a6 20a8-20ae ' +
  '20b1-20b2 20b4-20b5 20b8-20ba 20bd 20bf 20c1 2113 2116 2122 2126 212e 2150-2151 2153-215e ' +
  '2190-2199 21a9-21aa 21b0-21b3 21b6-21b7 21ba-21bb 21c4 21c6 2202 2206 220f 2211-2212 2215 ' +
  '2219-221a 221e 222b 2236 2248 2260 2264-2265 2500-259f 25ca 25cc 2713 274c 2b0e-2b11 2e41 ' +
  'fb01-fb02 fb50-fbc2 fbd3-fd8f fd92-fdc7 fdcf fdf0-fdff fe70-fe74 fe76-fefc fffd 10efd-10eff'

const ranges = drawnRanges
  .split(' ')
  .map(range => range.replace(/[0-9a-f]+/g, hex => `\\u{${hex}}`))
  .join('')

const allDrawn = new RegExp(`^[${ranges}]*$`, 'u')

/** True when every character of `text` has a glyph. */
export const canDraw = (text: string): boolean => allDrawn.test(text)
