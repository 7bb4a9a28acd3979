// The font files a document is set in, from node_modules or, when Himaya is packed, from one folder beside it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)

/** Each file by its name in `fontsDir`, and where npm puts it. */
const faces: Readonly<Record<string, () => string>> = {
  'IBMPlexSans_400Regular.ttf': () =>
    require.resolve('@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf'),
  'IBMPlexSans_600SemiBold.ttf': () =>
    require.resolve('@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf'),
  'IBMPlexSansArabic_400Regular.ttf': () =>
    require.resolve('@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf'),
  'IBMPlexSansArabic_600SemiBold.ttf': () =>
    require.resolve('@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf'),
  'IBMPlexMono_400Regular.ttf': () =>
    require.resolve('@expo-google-fonts/ibm-plex-mono/400Regular/IBMPlexMono_400Regular.ttf'),
  'NotoNaskhArabic_400Regular.ttf': () =>
    require.resolve('@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf'),
}

/**
 * The six fonts, from the flat folder `fontsDir` or from node_modules.
 * Throws with the missing file's path: a document is never set in another font than its own.
 */
export const readFonts = (fontsDir?: string): Buffer[] =>
  Object.entries(faces).map(([name, installed]) =>
    readFileSync(fontsDir === undefined ? installed() : join(fontsDir, name)),
  )
