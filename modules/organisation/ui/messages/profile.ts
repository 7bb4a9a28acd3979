// Arabic and English are fetched when first shown.
import type { Messages } from '@himaya/ui/messages.ts'
import { fr, type ProfileTexts } from './profile.fr.ts'

export const profileTexts: Messages<ProfileTexts> = {
  fr,
  ar: () => import('./profile.ar.ts'),
  en: () => import('./profile.en.ts'),
}
