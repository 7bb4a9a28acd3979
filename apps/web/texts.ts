// The shell's texts; Arabic and English are fetched when first shown.
import type { Messages } from '@himaya/ui/messages.ts'
import { fr, type ShellTexts } from './messages/fr.ts'

export const shellTexts: Messages<ShellTexts> = {
  fr,
  ar: () => import('./messages/ar.ts'),
  en: () => import('./messages/en.ts'),
}
