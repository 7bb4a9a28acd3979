// What the commands say in the terminal.
export const fr = {
  undetermined: 'Impossible à dire sans d’autres faits',
  atLeast: (conclusion: string) => `Déjà certain, au moins : ${conclusion}`,
  notInForce: 'La loi n’était pas en vigueur ce jour-là',
  because: 'Parce que',
  needs: 'Faits encore nécessaires',
  alternatives: 'Ce qui changerait la réponse',
  readings: 'Lectures douteuses',
  column: 'Colonne',
  category: 'Catégorie',
  confidence: 'Confiance',
  sensitive: 'sensible',
  reading: (table: string) => `lecture de ${table}`,
  scanned: (personal: number, columns: number, tables: number) =>
    `Colonnes personnelles : ${personal} sur ${columns}. Tables lues : ${tables}.`,
  skipped: (table: string, why: string) => `laissé de côté : ${table} – ${why}`,
  written: (file: string, title: string) => `Écrit : ${file} – ${title}`,
  draft: (file: string) => `${file} est un projet. Il manque :`,
  missing: (label: string, entries: string) => (entries === '' ? `✗ ${label}` : `✗ ${label} (${entries})`),
  memo: {
    intact: 'La note est telle qu’elle a été signée.',
    altered: 'Le contenu n’est pas celui qui a été signé.',
    'other-key': 'La note est signée par une autre clé que celle qui est attendue.',
    'not-a-memo': 'Ce fichier n’est pas une note signée de Himaya.',
    on: (day: string) => `Droit du ${day}`,
    key: (id: string) => `Clé ${id}`,
    ownKey: 'La clé est celle que porte le fichier : donnez --key pour la comparer à celle de l’organisme.',
  },
  receipt: {
    holds: (place: number, size: number) =>
      `✓ Le reçu est vrai : l’entrée est la n° ${place} d’un journal signé qui en compte ${size}.`,
    recorded: (kind: string, at: string) => `  Événement ${kind}, enregistré le ${at} (UTC).`,
    about: (type: string, id: string) => `  Objet : ${type} ${id}.`,
    compareKey: 'La clé est celle que porte le reçu. Comparez-la à celle que publie l’organisme :',
    'not-a-receipt': '✗ Ce fichier n’est pas un reçu de Himaya.',
    'not-a-key': '✗ Ce n’est pas une clé de journal : collez la ligne entière, « nom+identifiant+clé ».',
    false: '✗ Le reçu est faux : son contenu, sa place ou sa signature ne concordent pas.',
    forgotten:
      '✗ Le contenu a été effacé depuis : le reçu montre une place dans le journal, mais plus ce qui y était dit.',
  },
}
export type CliMessages = typeof fr
