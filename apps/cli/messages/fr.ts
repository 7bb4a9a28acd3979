// What the commands say in the terminal.
const checkedKindsFr = {
  value: 'Nombres de la loi',
  list: 'Listes',
  form: 'Formulaires',
  deliberation: 'Délibérations',
  'other-law': 'Autres lois',
  retention: 'Durées de conservation',
}

export const fr = {
  atLeast: (conclusion: string) => `Déjà certain, au moins : ${conclusion}`,
  because: 'Parce que',
  needs: 'Faits encore nécessaires',
  alternatives: 'Ce qui changerait la réponse',
  readings: 'Lectures douteuses',
  duties: 'Ce qui en découle',
  blocking: (duty: string) => `${duty} – avant de commencer`,
  dates: 'Échéances',
  due: (when: string, means: string, title: string, how: string) => `${when} – ${title} (${means}). ${how}`,
  penalties: 'Sanctions',
  penalty: (offence: string, fine: string, prison: string | undefined) =>
    prison === undefined ? `${offence} ${fine}.` : `${offence} ${fine}. ${prison}.`,
  reviews: 'À faire examiner',
  variants: 'Où les copies diffèrent',
  wording: (copy: string, wording: string, followed: boolean) =>
    `${followed ? '✓ ' : ''}${copy} : ${wording === '' ? 'rien' : `« ${wording} »`}`,
  encoded: 'Règles qui en décident',
  rule: (id: string, cites: readonly string[], concludes: string | undefined, label: string) =>
    `${id} (${cites.join(' ; ')})${concludes === undefined ? ', exception' : ` → ${concludes}`} – ${label}`,
  articleTitle: (text: string, passage: string, title: string) => `${text}, ${passage} – ${title}`,
  notEncoded: (status: string, why: string) => `${status} : ${why}`,
  onlyArabic: '(L’édition française de ce texte n’a pas été trouvée ; voici l’original arabe.)',
  checked: (on: string, all: number, late: number) =>
    late === 0
      ? `Au ${on} : ${all} points suivis, tous revus depuis moins d’un an.`
      : `Au ${on} : ${all} points suivis, ${late} à revoir.`,
  checkedKinds: 'Ce qui est suivi',
  checkedKind: (kind: keyof typeof checkedKindsFr, count: number, oldest: string) =>
    `${checkedKindsFr[kind]} : ${count}, le plus ancien revu le ${oldest}`,
  late: 'À revoir, le plus ancien d’abord',
  lateOne: (id: string, title: string, checkedOn: string, source: string) =>
    `${id} – ${title} (revu le ${checkedOn}${source === '' ? '' : ` ; ${source}`})`,
  howToAnswer:
    'Entrée seule : je ne sais pas. « ? » : de quoi s’agit-il. « < » : question précédente. Ctrl-D : finir.',
  standsAt: (conclusion: string, atLeast: boolean) =>
    atLeast ? `→ déjà certain, au moins : ${conclusion}` : `→ ${conclusion}`,
  yesOrNo: ' (o/n)',
  howMany: ' (combien ? 0 : aucun)',
  severalOptions: ' (plusieurs numéros, séparés par des virgules ; 0 : aucun)',
  formats: {
    text: ' (texte libre)',
    texts: ' (séparés par des virgules ; 0 : aucun)',
    count: ' (un nombre)',
    day: ' (AAAA-MM-JJ)',
    instant: ' (par exemple 2026-11-23T09:30+01:00)',
    country: ' (code à deux lettres, par exemple FR)',
  },
  itemOf: (index: number, count: number) => `[${index}/${count}] `,
  about: (index: number, name: string | undefined) =>
    name === undefined ? `[${index}] ` : `[${index} – ${name}] `,
  notUnderstood: 'Réponse non comprise ; « ? » explique la question.',
  indispensable: 'Ce fait est indispensable ici.',
  goBack: '« < » revient à la question précédente.',
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
  archive: {
    progress: (done: number, of: number) => `${done} entrées sur ${of}`,
    holds: (size: number, checkpoints: number) =>
      `✓ Le journal est entier et vrai. Entrées : ${size}. Points de contrôle signés : ${checkpoints}.`,
    origin: (origin: string) => `  Origine : ${origin}`,
    said: (said: number, forgotten: number) =>
      `  Contenu vérifié : ${said}. Oublié, place prouvée : ${forgotten}.`,
    stamp: (size: number, at: string, by: string) => `  Horodaté à ${size} entrées par ${by} : ${at} (UTC).`,
    compareKey: 'La clé est celle que porte le journal. Comparez-la à celle que publie l’organisme :',
    onlyThis:
      'Un journal plus court que celui d’hier serait vrai lui aussi : donnez --checkpoint avec un point de contrôle gardé pour le savoir.',
    fails: (count: number) => `✗ Le journal est faux. Ce qui ne concorde pas : ${count}.`,
    fault: {
      'not-an-archive': (at: string) => `ce n’est pas une archive de journal (${at})`,
      file: (at: string) => `fichier manquant, déplacé ou ajouté : ${at}`,
      'broken-off': (at: string) => `l’archive s’interrompt après l’entrée ${at}`,
      order: (at: string) => `l’entrée ${at} manque ou n’est pas à sa place`,
      statement: (at: string) => `l’entrée ${at} ne dit pas ce qui a été scellé`,
      unreadable: (at: string) => `l’entrée ${at} a été altérée là où elle était gardée`,
      checkpoint: (at: string) => `le point de contrôle à ${at} entrées n’est pas celui de cet arbre`,
      signature: (at: string) => `le point de contrôle à ${at} entrées n’est signé par aucune clé du journal`,
      key: (at: string) => `le dernier point de contrôle, à ${at} entrées, n’est pas signé par la clé donnée`,
      tile: (at: string) => `tuile altérée : ${at}`,
      stamp: (at: string) => `un horodatage du point de contrôle à ${at} entrées ne tient pas`,
      'rolled-back': (at: string) => `le journal ne prolonge pas le point de contrôle donné, à ${at} entrées`,
    },
    published: (size: number) =>
      `✓ Le journal publié est entier et vrai. Entrées, tuiles et racine signée recalculées : ${size} entrées.`,
    publishedFault: {
      file: (at: string) => `Le fichier public ${at} n’a pas pu être lu.`,
      signature: (at: string) => `Le ${at} n’est signé par aucune des clés attendues.`,
      tile: (at: string) => `La tuile ${at} ne concorde pas avec les entrées.`,
      root: (at: string) => `La racine signée n’est pas celle des ${at} entrées.`,
    },
    kept: (organisation: string, entries: number, checkpoints: number) =>
      `${organisation} : ${entries} entrées, ${checkpoints} points de contrôle`,
    keptFault: {
      gap: (at: string) => `entrée manquante ou déplacée : ${at}`,
      tile: (at: string) => `tuile altérée : ${at}`,
      root: (at: string) => `racine d’un point de contrôle : ${at}`,
      signature: (at: string) => `signature d’un point de contrôle : ${at}`,
      state: (at: string) => `état du journal à ${at} entrées`,
    },
    nothing: 'Aucun journal : rien n’a encore été enregistré.',
  },
  receipt: {
    consentHolds: (seal: number, size: number) =>
      `✓ Le reçu est vrai : ce choix est dans le sceau n° ${seal}, inscrit dans un journal signé de ${size} entrées.`,
    chosen: (at: string, recordedAt: string) =>
      `  Choix fait le ${at} (UTC), enregistré le ${recordedAt} (UTC).`,
    askedBy: (controller: string, number: string) =>
      number === '' ? `  Demandé par ${controller}.` : `  Demandé par ${controller} (CNDP ${number}).`,
    given: (purpose: string) => `  Accepté : ${purpose}`,
    refused: (purpose: string) => `  Refusé : ${purpose}`,
    implicit: '  Attention : accord déduit, non exprimé. Il n’autorise rien (art. 4).',
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
