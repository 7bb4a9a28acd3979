// Arabic and English are fetched when first shown.
import type { Messages } from '@himaya/ui/messages.ts'
import { fr, type PortalTexts } from './portal.fr.ts'

export const portalTexts: Messages<PortalTexts> = {
  fr,
  ar: () => import('./portal.ar.ts'),
  en: () => import('./portal.en.ts'),
}
