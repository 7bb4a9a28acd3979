// What may be wrong with the database a Himaya is given, in words for whoever installs it.
import type { ProblemKind } from './problem.ts'

export const databaseUnreachable = {
  code: 'database-unreachable',
  status: 503,
  title: {
    fr: 'La base de données ne répond pas',
    ar: 'قاعدة البيانات لا تستجيب',
    en: 'The database does not answer',
  },
  fix: {
    fr: 'Vérifiez l’adresse et le port dans DATABASE_URL, que PostgreSQL est démarré et que le réseau le laisse joindre.',
    ar: 'تحقّق من العنوان والمنفذ في DATABASE_URL، ومن أن PostgreSQL مشغَّل، ومن أن الشبكة تسمح بالوصول إليه.',
    en: 'Check the address and port in DATABASE_URL, that PostgreSQL is running, and that the network lets it be reached.',
  },
} satisfies ProblemKind

export const databaseSignInRefused = {
  code: 'database-sign-in-refused',
  status: 503,
  title: {
    fr: 'La base de données refuse la connexion',
    ar: 'قاعدة البيانات ترفض الاتصال',
    en: 'The database refuses the sign-in',
  },
  fix: {
    fr: 'Vérifiez l’utilisateur, le mot de passe et le nom de la base dans DATABASE_URL, ainsi que pg_hba.conf.',
    ar: 'تحقّق من اسم المستخدم وكلمة المرور واسم القاعدة في DATABASE_URL، ومن ملف pg_hba.conf.',
    en: 'Check the user, the password and the database’s name in DATABASE_URL, and pg_hba.conf.',
  },
} satisfies ProblemKind

export const databaseTooOld = {
  code: 'database-too-old',
  status: 503,
  title: {
    fr: 'Cette version de PostgreSQL est trop ancienne',
    ar: 'هذا الإصدار من PostgreSQL قديم جدًا',
    en: 'This PostgreSQL is too old',
  },
  fix: {
    fr: 'Himaya demande PostgreSQL 15 ou plus récent : mettez le serveur à niveau, ou laissez Himaya apporter le sien en retirant DATABASE_URL.',
    ar: 'تتطلّب حماية PostgreSQL بالإصدار 15 أو أحدث: رقِّ الخادم، أو احذف DATABASE_URL لتستعمل حماية خادمها المدمج.',
    en: 'Himaya needs PostgreSQL 15 or later: upgrade the server, or let Himaya bring its own by removing DATABASE_URL.',
  },
} satisfies ProblemKind

export const databasePrivilegeMissing = {
  code: 'database-privilege-missing',
  status: 503,
  title: {
    fr: 'L’utilisateur de la base de données n’a pas les droits nécessaires',
    ar: 'مستخدم قاعدة البيانات لا يملك الصلاحيات اللازمة',
    en: 'The database user lacks a privilege',
  },
  fix: {
    fr: 'Demandez à l’administrateur de la base d’exécuter les instructions indiquées, puis redémarrez Himaya.',
    ar: 'اطلب من مدير قاعدة البيانات تنفيذ الأوامر المذكورة، ثم أعد تشغيل حماية.',
    en: 'Ask the database’s administrator to run the statements named, then start Himaya again.',
  },
} satisfies ProblemKind

export const databaseOccupied = {
  code: 'database-occupied',
  status: 503,
  title: {
    fr: 'Himaya est déjà en marche sur ce dossier',
    ar: 'حماية قيد التشغيل بالفعل على هذا المجلد',
    en: 'Himaya is already running on this folder',
  },
  fix: {
    fr: 'Utilisez celle qui est en marche, arrêtez-la d’abord, ou choisissez un autre dossier avec HIMAYA_HOME.',
    ar: 'استعمل النسخة المشغَّلة، أو أوقفها أولاً، أو اختر مجلدًا آخر بواسطة HIMAYA_HOME.',
    en: 'Use the one that is running, stop it first, or choose another folder with HIMAYA_HOME.',
  },
} satisfies ProblemKind

export const migrationAltered = {
  code: 'migration-altered',
  status: 503,
  title: {
    fr: 'Une migration déjà appliquée a été modifiée',
    ar: 'عُدِّلت عملية ترحيل سبق تطبيقها',
    en: 'A migration that was already applied has been edited',
  },
  fix: {
    fr: 'Rétablissez le fichier tel qu’il a été appliqué, et mettez le changement dans une nouvelle migration.',
    ar: 'أعد الملف إلى الصيغة التي طُبِّق بها، وضع التغيير في عملية ترحيل جديدة.',
    en: 'Put the file back as it was applied, and make the change in a new migration.',
  },
} satisfies ProblemKind

export const migrationFailed = {
  code: 'migration-failed',
  status: 503,
  title: {
    fr: 'Une migration a échoué ; la base est restée comme avant elle',
    ar: 'فشلت عملية ترحيل، وبقيت القاعدة كما كانت قبلها',
    en: 'A migration failed; the database is as it was before it',
  },
  fix: {
    fr: 'Lisez la raison indiquée, corrigez-la, puis redémarrez : les migrations reprennent à celle qui a échoué.',
    ar: 'اقرأ السبب المذكور وعالجه ثم أعد التشغيل: تُستأنف عمليات الترحيل من التي فشلت.',
    en: 'Read the reason given, mend it, and start again: migrations go on from the one that failed.',
  },
} satisfies ProblemKind

export const databaseNewer = {
  code: 'database-newer',
  status: 503,
  title: {
    fr: 'Cette base a été mise à niveau par une version plus récente de Himaya',
    ar: 'رُقِّيت هذه القاعدة بإصدار أحدث من حماية',
    en: 'This database was upgraded by a newer Himaya',
  },
  fix: {
    fr: 'Démarrez la version la plus récente, ou restaurez une sauvegarde faite avant la mise à niveau.',
    ar: 'شغِّل الإصدار الأحدث، أو استرجع نسخة احتياطية سابقة للترقية.',
    en: 'Start the newer version, or restore a backup made before the upgrade.',
  },
} satisfies ProblemKind

export const secretKeyMissing = {
  code: 'secret-key-missing',
  status: 503,
  title: {
    fr: 'Il manque une clé qui a scellé des secrets de cette base',
    ar: 'ينقص مفتاح خُتمت به أسرار في هذه القاعدة',
    en: 'A key that sealed secrets of this database is missing',
  },
  fix: {
    fr: 'Remettez le fichier secret-keys.json d’origine dans le dossier de Himaya (HIMAYA_HOME), depuis sa sauvegarde.',
    ar: 'أعد ملف secret-keys.json الأصلي من نسخته الاحتياطية إلى مجلد حماية (HIMAYA_HOME).',
    en: 'Put the original secret-keys.json back into Himaya’s folder (HIMAYA_HOME) from its backup.',
  },
} satisfies ProblemKind
