// The characters a TrueType file holds, from its cmap table (formats 4 and 12).

export const charactersOf = (font: Buffer): Set<number> => {
  const start = tableOf(font, 'cmap')
  const held = new Set<number>()
  for (let index = 0; index < font.readUInt16BE(start + 2); index++) {
    const at = start + font.readUInt32BE(start + 8 + 8 * index)
    const format = font.readUInt16BE(at)
    if (format === 4) readSegments(font, at, held)
    if (format === 12) readGroups(font, at, held)
  }
  return held
}

const tableOf = (font: Buffer, tag: string): number => {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const at = 12 + 16 * index
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8)
  }
  throw new Error(`no ${tag} table in this font`)
}

const readSegments = (font: Buffer, at: number, held: Set<number>): void => {
  const count = font.readUInt16BE(at + 6) / 2
  for (let segment = 0; segment < count; segment++) {
    const word = (row: number) => at + 14 + 2 * segment + row * 2 * count + (row > 0 ? 2 : 0)
    const [last, first] = [font.readUInt16BE(word(0)), font.readUInt16BE(word(1))]
    const [delta, offset] = [font.readUInt16BE(word(2)), font.readUInt16BE(word(3))]
    for (let point = first; point <= last && point < 0xffff; point++) {
      const glyph = offset === 0 ? point : font.readUInt16BE(word(3) + offset + 2 * (point - first))
      if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) held.add(point)
    }
  }
}

const readGroups = (font: Buffer, at: number, held: Set<number>): void => {
  for (let group = 0; group < font.readUInt32BE(at + 12); group++) {
    const [first, last] = [font.readUInt32BE(at + 16 + 12 * group), font.readUInt32BE(at + 20 + 12 * group)]
    for (let point = first; point <= last; point++) held.add(point)
  }
}
