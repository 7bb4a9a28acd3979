// What is asked of rows, in French.
import { formatIn } from '@himaya/ui/format.ts'

const { number, plural, percent } = formatIn('fr')
const joined = (parts: readonly string[], last: string) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`

export const fr = {
  condition: {
    before: (column: string, day: string) => `${column} est avant le ${day}`,
    notBefore: (column: string, day: string) => `${column} est le ${day} ou après`,
    below: (column: string, value: string) => `${column} est inférieur à ${value}`,
    notBelow: (column: string, value: string) => `${column} vaut ${value} ou plus`,
    equal: (column: string, value: string) => `${column} vaut ${value}`,
    notEqual: (column: string, value: string) => `${column} ne vaut pas ${value}`,
    in: (column: string, values: string, more: number) =>
      more === 0
        ? `${column} est parmi ${values}`
        : `${column} est parmi ${values} et ${number(more)} autres`,
    notIn: (column: string, values: string, more: number) =>
      more === 0
        ? `${column} n’est pas parmi ${values}`
        : `${column} n’est pas parmi ${values} et ${number(more)} autres`,
    empty: (column: string) => `${column} n’est pas renseigné`,
    filled: (column: string) => `${column} est renseigné`,
    related: (table: string) => `une ligne de ${table} s’y rapporte`,
    relatedWhere: (table: string) => `une ligne de ${table} s’y rapporte où`,
    unrelated: (table: string) => `aucune ligne de ${table} ne s’y rapporte`,
    unrelatedWhere: (table: string) => `aucune ligne de ${table} ne s’y rapporte où`,
    with: (clause: string, more: string) => `${clause} ${more}`,
    quoted: (text: string) => `« ${text} »`,
    and: (parts: readonly string[]) => joined(parts, 'et'),
    or: (parts: readonly string[]) => joined(parts, 'ou'),
    group: (text: string) => `(${text})`,
    everything: 'toutes les lignes',
    nothing: 'aucune ligne',
    all: 'Toutes ces conditions à la fois',
    any: 'Au moins une de ces conditions',
  },
  builder: {
    title: 'Quelles lignes ?',
    whole: 'Toute la table',
    some: 'Certaines lignes',
    join: 'Les lignes qui remplissent',
    joins: { all: 'toutes ces conditions', any: 'au moins une de ces conditions' },
    column: 'Colonne',
    operator: 'Condition',
    value: 'Valeur',
    day: 'Jour',
    values: 'Valeurs, une par ligne',
    add: 'Ajouter une condition',
    remove: (position: number) => `Retirer la condition ${number(position)}`,
    row: (position: number) => `Condition ${number(position)}`,
    operators: {
      before: 'est avant le',
      notBefore: 'est à partir du',
      below: 'est inférieur à',
      notBelow: 'est au moins',
      equal: 'vaut',
      notEqual: 'ne vaut pas',
      in: 'est parmi',
      empty: 'n’est pas renseigné',
      filled: 'est renseigné',
    },
    reads: (sentence: string) => `Se lit ainsi : ${sentence}.`,
    beyond: 'Cette condition a été écrite ailleurs ; elle se lit ici et ne s’y modifie pas.',
  },
  action: {
    erase: 'Effacer les lignes',
    anonymise: 'Anonymiser les lignes',
    rectify: 'Rectifier les lignes',
    block: 'Verrouiller les lignes',
    unblock: 'Déverrouiller les lignes',
    archive: 'Archiver puis effacer les lignes',
    becomes: {
      null: 'vidé',
      constant: (value: string) => `remplacé par « ${value} »`,
      month: 'réduit au mois',
      year: 'réduit à l’année',
      multiple: (of: number) => `arrondi au multiple de ${number(of)} inférieur`,
      beginning: (characters: number) =>
        plural(characters, {
          one: 'réduit à son premier caractère',
          other: `réduit à ses ${number(characters)} premiers caractères`,
        }),
      pseudonym: 'remplacé par un pseudonyme à clé',
      noise: (share: number) => `brouillé de ${percent(share)} au plus`,
      without: (fields: string) => `sans les champs ${fields}`,
    },
    dependents: { erase: 'effacées avec elles', detach: 'détachées, elles restent' },
    rowsOf: (table: string) => `Lignes de ${table}`,
    column: 'Colonne',
    change: 'Devient',
  },
}

export type RequestTexts = typeof fr
