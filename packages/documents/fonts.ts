// The font files a document is set in, from node_modules or, when Himaya is packed, from one folder beside it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const faces = [
  ['ibm-plex-sans', '400Regular', 'IBMPlexSans_400Regular.ttf'],
  ['ibm-plex-sans', '600SemiBold', 'IBMPlexSans_600SemiBold.ttf'],
  ['ibm-plex-sans-arabic', '400Regular', 'IBMPlexSansArabic_400Regular.ttf'],
  ['ibm-plex-sans-arabic', '600SemiBold', 'IBMPlexSansArabic_600SemiBold.ttf'],
  ['ibm-plex-mono', '400Regular', 'IBMPlexMono_400Regular.ttf'],
  ['noto-naskh-arabic', '400Regular', 'NotoNaskhArabic_400Regular.ttf'],
] as const

/** Where the six files are. `fontsDir`: a flat folder that holds them by these names. */
export const fontFiles = (fontsDir?: string): string[] => {
  const { resolve } = createRequire(import.meta.url)
  return faces.map(([family, weight, file]) =>
    fontsDir === undefined ? resolve(`@expo-google-fonts/${family}/${weight}/${file}`) : join(fontsDir, file),
  )
}

/** Throws with the missing file's path: a document is never set in another font than its own. */
export const readFonts = (fontsDir?: string): Buffer[] => fontFiles(fontsDir).map(file => readFileSync(file))
