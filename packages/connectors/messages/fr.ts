// What a person reads in French when a source cannot be read, or deserves a remark.
import { type Messages, shown } from './messages.ts'

const count = new Intl.NumberFormat('fr-MA')
const oneOf = new Intl.PluralRules('fr')

export const fr: Messages = {
  failures: {
    'bad-address': d => `L’adresse n’a pas la forme attendue. Écrivez-la ainsi : ${shown(d.expected)}.`,
    'forbidden-host': d =>
      `L’adresse ${shown(d.host)} est réservée à la machine elle-même ou à son hébergeur ; aucune base ne peut s’y trouver. Donnez le nom du serveur de la base.`,
    'unknown-host': d =>
      `Le nom ${shown(d.host)} est inconnu du réseau. Vérifiez l’orthographe du nom du serveur.`,
    'unreachable-host': d =>
      `Le serveur ${shown(`${d.host}:${d.port}`)} ne répond pas. Vérifiez qu’il est allumé et que le pare-feu laisse passer cette machine.`,
    refused: d =>
      `La machine ${shown(d.host)} répond, mais aucune base n’y écoute sur le port ${d.port}. Vérifiez le port et que la base est démarrée.`,
    authentication: d =>
      `La base a refusé le compte ${shown(d.account)} ou son mot de passe. Saisissez-les de nouveau, ou demandez-les à l’administrateur de la base.`,
    'access-rule-missing': d =>
      `La base ${shown(d.database)} n’accepte pas le compte ${shown(d.account)} depuis cette machine ou sans chiffrement. Demandez à l’administrateur d’ouvrir l’accès à ce compte depuis cette machine (pg_hba.conf, ou l’hôte du compte sous MySQL).`,
    'database-missing': d =>
      `Le serveur n’a pas de base nommée ${shown(d.database)}. Vérifiez le nom de la base, majuscules comprises.`,
    'permission-missing': d =>
      `Le compte n’a pas le droit de lire ${shown(d.on)}. Demandez à l’administrateur de la base un droit de lecture, ou laissez cet élément de côté.`,
    'tls-unsupported': d =>
      `Le serveur ${shown(d.host)} ne propose pas de connexion chiffrée. Activez TLS sur le serveur, ou choisissez le mode « disable » si le réseau est sûr.`,
    'tls-untrusted': d =>
      `Le certificat du serveur ${shown(d.host)} n’a pas pu être vérifié (${shown(d.reason)}). Fournissez le certificat de l’autorité qui l’a signé, et le nom exact qui y figure.`,
    'too-many-connections': d =>
      `Le serveur ${shown(d.host)} n’a plus de connexion libre. Réessayez plus tard, ou faites augmenter la limite du compte.`,
    'connection-lost': d =>
      `La connexion à ${shown(d.host)} s’est interrompue. Vérifiez que le serveur fonctionne, puis relancez : ce qui est déjà lu reste acquis.`,
    'cannot-change': d =>
      `Himaya ne sait pas modifier une source de type ${shown(d.kind)} : elle est seulement lue. Agissez dans le logiciel qui la produit.`,
    'unsupported-server': d =>
      `Cette version du serveur (${shown(d.version)}) est trop ancienne : il faut au moins ${shown(d.least)}. Mettez le serveur à jour, ou exportez les tables en fichiers.`,
    timeout: d =>
      `La lecture a été arrêtée après ${count.format(d.seconds)} s pour ne pas charger la base. Réessayez à une heure plus calme, ou laissez cet élément de côté.`,
    busy: d =>
      `${shown(d.on)} est verrouillé par un autre programme. Réessayez quand ce programme aura terminé.`,
    'table-vanished': d =>
      `La table ${shown(d.table)} n’existe plus ou a changé pendant la lecture. Relisez la structure de la source.`,
    'evaluation-failed': d =>
      `La base ne parvient pas à calculer ${shown(d.on)}. Faites corriger cette vue par son auteur, ou laissez-la de côté.`,
    'file-missing': d =>
      `Le fichier ${shown(d.file)} n’existe pas. Vérifiez son chemin, ou déposez-le de nouveau.`,
    'file-unreadable': d =>
      `Le fichier ${shown(d.file)} ne peut pas être ouvert. Donnez à Himaya le droit de le lire.`,
    'not-a-file': d =>
      `${shown(d.file)} n’est pas un fichier ordinaire (dossier, périphérique ou canal). Donnez le chemin d’un fichier.`,
    'forbidden-folder': d =>
      `Le fichier ${shown(d.file)} est hors des dossiers que cette installation laisse lire. Déplacez-le dans un dossier autorisé, ou déposez-le depuis le navigateur.`,
    'file-too-large': d =>
      `Le fichier ${shown(d.file)} dépasse ${count.format(d.gigabytes)} Go. Découpez-le, ou importez-le dans une base.`,
    'file-read-only': d =>
      `Le fichier ${shown(d.file)} ou son dossier ne peut pas être écrit par Himaya. Donnez-lui le droit d’écrire dans l’un et dans l’autre.`,
    'file-linked': d =>
      `Le fichier ${shown(d.file)} porte plusieurs noms (liens) : ce qui serait effacé sous l’un resterait sous l’autre. Donnez le chemin du fichier lui-même et supprimez ses autres noms.`,
    'file-changed': d =>
      `Le fichier ${shown(d.file)} a été modifié par un autre programme pendant l’opération : rien n’y a été écrit. Refaites l’aperçu sur le nouvel état.`,
    'not-encodable': d =>
      `Une nouvelle valeur contient un caractère que le codage ${shown(d.encoding)} du fichier ${shown(d.file)} n’a pas : rien n’a été écrit. Choisissez une valeur sans ce caractère, ou enregistrez le fichier en UTF-8.`,
    'not-keepable': d =>
      `Le fichier ${shown(d.file)} contient un élément qui recopie ces lignes ou s’y réfère (${shown(d.part)}) et qui ne peut pas être conservé exactement : rien n’a été écrit. Retirez cet élément dans le tableur, ou agissez-y à la main.`,
    'not-a-database': d =>
      `${shown(d.on)} n’est pas une source de ce type, ou elle est chiffrée ou abîmée. Vérifiez l’adresse et le type choisi.`,
    'unsupported-encoding': d =>
      `Le texte de ${shown(d.file)} n’est dans aucun des codages connus (UTF-8, UTF-16, Windows-1252, Windows-1256) ou n’est pas du texte. Enregistrez-le en UTF-8.`,
    'malformed-file': d =>
      `Le fichier ${shown(d.file)} est mal formé (${shown(d.where)}). Ouvrez-le dans le logiciel qui l’a produit et enregistrez-le de nouveau.`,
    'no-space': d =>
      `La source n’a plus de place pour écrire (${shown(d.on)}). Rien de ce lot n’a été fait ; libérez de la place, puis reprenez.`,
    'too-large-value': d =>
      `Une valeur de ${shown(d.on)} est trop grande pour être lue. Laissez cet élément de côté, ou réduisez la valeur à la source.`,
    cancelled: () => 'La lecture a été arrêtée à votre demande. Ce qui est déjà lu reste acquis.',
    'source-error': d =>
      `La source a répondu par une erreur à la lecture de ${shown(d.on)}. Montrez le détail technique à l’administrateur de la base.`,
  },
  warnings: {
    'empty-schema': () =>
      'La source ne montre aucune table à ce compte. Vérifiez le nom de la base et les droits de lecture du compte.',
    'account-may-write': d =>
      `Le compte ${shown(d.account)} peut modifier des données. Himaya ne fait que lire ; un compte en lecture seule est plus sûr.`,
    'account-is-superuser': d =>
      `Le compte ${shown(d.account)} a tous les droits sur le serveur. Créez pour Himaya un compte en lecture seule.`,
    'connection-not-encrypted': d =>
      `La connexion à ${shown(d.host)} n’est pas chiffrée. Activez TLS sur le serveur et choisissez le mode « verify-full ».`,
    'certificate-not-verified': d =>
      `La connexion à ${shown(d.host)} est chiffrée, mais l’identité du serveur n’est pas vérifiée. Choisissez le mode « verify-full ».`,
    'tables-not-readable': d =>
      oneOf.select(d.count) === 'one'
        ? `Le compte ne peut pas lire ${count.format(d.count)} table. Elle figurera dans la carte sans être analysée.`
        : `Le compte ne peut pas lire ${count.format(d.count)} tables. Elles figureront dans la carte sans être analysées.`,
    'rows-hidden': d =>
      oneOf.select(d.count) === 'one'
        ? `Des règles de sécurité cachent à ce compte des lignes de ${count.format(d.count)} table. L’analyse ne portera que sur les lignes visibles.`
        : `Des règles de sécurité cachent à ce compte des lignes de ${count.format(d.count)} tables. L’analyse ne portera que sur les lignes visibles.`,
    'duplicate-columns': d =>
      `Dans ${shown(d.table)}, des colonnes portent le même nom ou n’en ont pas ; elles ont été numérotées : ${d.names.map(shown).join(', ')}.`,
    'ragged-rows': d =>
      oneOf.select(d.count) === 'one'
        ? `Dans ${shown(d.table)}, ${count.format(d.count)} ligne n’a pas le même nombre de cellules que l’en-tête.`
        : `Dans ${shown(d.table)}, ${count.format(d.count)} lignes n’ont pas le même nombre de cellules que l’en-tête.`,
    'reading-stops': d =>
      `La lecture de ${shown(d.file)} s’arrête avant la fin (${shown(d.where)}). Corrigez le fichier à cet endroit pour que la suite soit analysée.`,
    'header-missing': d =>
      `${shown(d.table)} n’a pas de ligne d’en-tête : les colonnes ont été numérotées. Ajoutez une ligne de titres pour une meilleure analyse.`,
    'encoding-guessed': d =>
      `Le texte de ${shown(d.file)} a été lu comme ${shown(d.encoding)}, d’après son contenu. Enregistrez le fichier en UTF-8 si des caractères paraissent faux.`,
  },
}
