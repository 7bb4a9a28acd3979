// The public page of a log, in French.
import { formatIn } from '@himaya/ui/format.ts'

const { number, plural, instant } = formatIn('fr')

export const fr = {
  language: 'Français',
  languages: 'Langue',
  title: 'Un journal de preuves, vérifiable par tous',
  what: 'Cet organisme inscrit chaque acte de sa conformité dans un journal qu’il ne peut ni corriger ni raccourcir sans que cela se voie. Le journal public ne contient que des engagements : ils ne disent rien, ni d’aucune personne. Qui détient un reçu ou une archive peut les vérifier ici, sans faire confiance à l’organisme.',
  empty: 'Ce journal ne contient encore rien.',
  newest: 'Dernier point de contrôle',
  size: 'Entrées',
  entries: (count: number) =>
    plural(count, { one: `${number(count)} entrée`, other: `${number(count)} entrées` }),
  signedAt: 'Signé',
  instant,
  root: 'Racine',
  keys: 'Clés du journal',
  keysHelp: 'La première signe. Comparez-la avec celle que l’organisme vous a remise par une autre voie.',
  verify: 'Vérifier',
  verifyReceipt: 'Un reçu, hors ligne :',
  receiptFile: 'reçu.tlog-proof',
  verifyArchive: 'Une archive du journal entier, hors ligne :',
  archiveFile: 'himaya-log.tar.gz',
  check: 'Le journal public lui-même : chaque feuille, chaque tuile et la signature, recalculées :',
  files: 'Fichiers publics',
  filesHelp: 'Au format C2SP tlog-tiles, que d’autres programmes savent lire.',
}
export type PublicPageTexts = typeof fr
