// What happened in the room, in words, by the kind of its entry in the evidence.
import type { Translated } from '@himaya/platform/language'

export const eventWords: Readonly<Record<string, Translated>> = {
  'sources.source-connected': { fr: 'Source connectée', ar: 'رُبط مصدر', en: 'Source connected' },
  'sources.source-changed': { fr: 'Source modifiée', ar: 'تغيّر مصدر', en: 'Source changed' },
  'sources.source-removed': { fr: 'Source déconnectée', ar: 'فُصل مصدر', en: 'Source disconnected' },
  'sources.scan-finished': { fr: 'Analyse terminée', ar: 'انتهى الفحص', en: 'Scan finished' },
  'sources.findings-decided': { fr: 'Constats décidés', ar: 'بُتّ في النتائج', en: 'Findings decided' },
}
