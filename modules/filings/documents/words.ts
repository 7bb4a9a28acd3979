// The few words a dossier needs that neither the form nor the law gives. French gives the shape.
import { ar } from './words-ar.ts'
import { fr } from './words-fr.ts'

export type DossierLanguage = 'fr' | 'ar'
export type DossierWords = typeof fr

export const dossierWords: Readonly<Record<DossierLanguage, DossierWords>> = { fr, ar }
