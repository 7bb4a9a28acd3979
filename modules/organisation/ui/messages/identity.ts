// Arabic and English are fetched when first shown.
import type { Messages } from '@himaya/ui/messages.ts'
import { fr, type IdentityTexts } from './identity.fr.ts'

export const identityTexts: Messages<IdentityTexts> = {
  fr,
  ar: () => import('./identity.ar.ts'),
  en: () => import('./identity.en.ts'),
}
