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
}
export type CliMessages = typeof fr
