// What the commands say in the terminal.
export const fr = {
  undetermined: 'Impossible à dire sans d’autres faits',
  notInForce: 'La loi n’était pas en vigueur ce jour-là',
  because: 'Parce que',
  needs: 'Faits encore nécessaires',
  alternatives: 'Ce qui changerait la réponse',
  readings: 'Lectures douteuses',
  column: 'Colonne',
  category: 'Catégorie',
  confidence: 'Confiance',
  sensitive: 'sensible',
  nationalId: 'CNIE',
  reading: (table: string) => `lecture de ${table}`,
  scanned: (personal: number, columns: number, tables: number) =>
    `${personal} colonnes personnelles sur ${columns}, dans ${tables} tables.`,
  skipped: (table: string, why: string) => `laissé de côté : ${table} – ${why}`,
  written: (file: string) => `Écrit : ${file}`,
}
export type CliMessages = typeof fr
