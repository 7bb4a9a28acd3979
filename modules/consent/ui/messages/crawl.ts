// Arabic and English are fetched when first shown.
import type { Messages } from '@himaya/ui/messages.ts'
import { type CrawlTexts, fr } from './crawl.fr.ts'

export const crawlTexts: Messages<CrawlTexts> = {
  fr,
  ar: () => import('./crawl.ar.ts'),
  en: () => import('./crawl.en.ts'),
}
