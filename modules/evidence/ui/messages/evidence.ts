// Arabic and English are fetched when first shown.
import type { Messages } from '@himaya/ui/messages.ts'
import { type EvidenceTexts, fr } from './evidence.fr.ts'

export const evidenceTexts: Messages<EvidenceTexts> = {
  fr,
  ar: () => import('./evidence.ar.ts'),
  en: () => import('./evidence.en.ts'),
}
