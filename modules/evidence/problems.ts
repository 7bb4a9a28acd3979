// The refusals of the evidence room.
import type { ProblemKind } from '@himaya/platform/problem'

export const exportTooLong: ProblemKind = {
  code: 'export-too-long',
  status: 422,
  title: {
    fr: 'Trop d’entrées pour un seul fichier',
    ar: 'عدد القيود أكبر من أن يسعه ملف واحد',
    en: 'Too many entries for one file',
  },
  fix: {
    fr: 'Choisissez une période plus courte ou un seul type d’événement : un fichier contient au plus 50 000 entrées.',
    ar: 'اختاروا مدة أقصر أو نوعا واحدا من الأحداث: لا يتجاوز الملف الواحد 50000 قيد.',
    en: 'Choose a shorter period or one kind of event: a file holds at most 50,000 entries.',
  },
}

export const notLoggedYet: ProblemKind = {
  code: 'not-logged-yet',
  status: 503,
  title: {
    fr: 'L’entrée n’est pas encore dans le journal signé',
    ar: 'القيد ليس بعد في السجل الموقع',
    en: 'The entry is not in the signed log yet',
  },
  fix: {
    fr: 'Redemandez le reçu dans quelques secondes : un autre serveur est en train de signer.',
    ar: 'أعيدوا طلب الوصل بعد ثوان: خادم آخر بصدد التوقيع.',
    en: 'Ask for the receipt again in a few seconds: another server is signing.',
  },
}

export const notAWitnessKey: ProblemKind = {
  code: 'not-a-witness-key',
  status: 422,
  title: {
    fr: 'Ce n’est pas la clé d’un témoin',
    ar: 'ليس هذا مفتاح شاهد',
    en: 'This is not a witness’s key',
  },
  fix: {
    fr: 'Collez la ligne entière donnée par le témoin : son nom, l’identifiant de sa clé et la clé, séparés par des +.',
    ar: 'ألصقوا السطر كاملا كما سلمه الشاهد: اسمه ومعرف مفتاحه والمفتاح، تفصل بينها علامة +.',
    en: 'Paste the whole line the witness gave: its name, the key’s id and the key, with + between them.',
  },
}

export const notACosignature: ProblemKind = {
  code: 'not-a-cosignature',
  status: 422,
  title: {
    fr: 'Ce point de contrôle n’est pas cosigné par un témoin connu',
    ar: 'نقطة المراقبة هذه غير موقعة من شاهد معروف',
    en: 'This checkpoint is not cosigned by a known witness',
  },
  fix: {
    fr: 'Envoyez l’un de nos points de contrôle, tel qu’il est publié, suivi de la signature datée d’un témoin que l’organisation a désigné.',
    ar: 'أرسلوا إحدى نقاط المراقبة كما نُشرت، متبوعة بالتوقيع المؤرخ لشاهد عينته الهيئة.',
    en: 'Send one of our checkpoints as it is published, followed by the dated signature of a witness the organisation named.',
  },
}

export const workRunning: ProblemKind = {
  code: 'work-running',
  status: 409,
  title: {
    fr: 'Ce travail est déjà en cours',
    ar: 'هذا العمل جار بالفعل',
    en: 'This work is already under way',
  },
  fix: {
    fr: 'Attendez la fin du travail en cours sur le journal, ou arrêtez-le, puis recommencez.',
    ar: 'انتظروا انتهاء العمل الجاري على السجل أو أوقفوه ثم أعيدوا المحاولة.',
    en: 'Wait for the work on the log that is under way to end, or stop it, then ask again.',
  },
}

export const logEmpty: ProblemKind = {
  code: 'log-empty',
  status: 409,
  title: {
    fr: 'Le journal est encore vide',
    ar: 'السجل ما زال فارغا',
    en: 'The log is still empty',
  },
  fix: {
    fr: 'Le journal commence avec le premier changement enregistré : revenez ensuite.',
    ar: 'يبدأ السجل مع أول تغيير مسجل: عودوا بعد ذلك.',
    en: 'The log begins with the first recorded change: come back after it.',
  },
}

export const archiveGone: ProblemKind = {
  code: 'archive-gone',
  status: 410,
  title: {
    fr: 'Cette archive n’est plus gardée',
    ar: 'لم تعد هذه الأرشيفة محفوظة',
    en: 'This archive is no longer kept',
  },
  fix: {
    fr: 'Préparez une nouvelle archive : une seule est gardée à la fois, par le serveur qui l’a faite.',
    ar: 'أعدوا أرشيفة جديدة: لا تُحفظ إلا واحدة في كل مرة، لدى الخادم الذي أنجزها.',
    en: 'Prepare a new archive: one is kept at a time, by the server that made it.',
  },
}

export const notCertificates: ProblemKind = {
  code: 'not-certificates',
  status: 422,
  title: {
    fr: 'Ce ne sont pas des certificats',
    ar: 'ليست هذه شهادات',
    en: 'These are not certificates',
  },
  fix: {
    fr: 'Collez le certificat racine de l’autorité d’horodatage, au format PEM (-----BEGIN CERTIFICATE-----).',
    ar: 'ألصقوا الشهادة الجذر لسلطة الختم الزمني بصيغة PEM (-----BEGIN CERTIFICATE-----).',
    en: 'Paste the root certificate of the time-stamping authority, as PEM (-----BEGIN CERTIFICATE-----).',
  },
}
