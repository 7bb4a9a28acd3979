// An article as people type it into the palette.

/** "12", "art 12-1-e", "المادة 12", "décret 27": the citation that was meant. */
export const citationTyped = (text: string): string | undefined => {
  const match = /^(?:.*?(décret|decret|decree|مرسوم))?[^\d]*?(\d{1,2})((?:-\d{1,2})*(?:-[a-j])?)$/i.exec(
    text.trim(),
  )
  if (!match?.[2]) return undefined
  return `${match[1] ? 'decret-2-09-165' : 'loi-09-08'}:${match[2]}${(match[3] ?? '').toLowerCase()}`
}
