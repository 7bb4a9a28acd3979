// The refusals of the marketing room that a caller can act on.
import type { ProblemKind } from '@himaya/platform/problem'

export const addressUnreadable: ProblemKind = {
  code: 'marketing-address-unreadable',
  status: 422,
  title: {
    fr: 'Cette adresse ne peut pas être lue',
    ar: 'تتعذر قراءة هذا العنوان',
    en: 'This address cannot be read',
  },
  fix: {
    fr: 'Donnez une adresse électronique entière, ou un numéro marocain ou international (+212…).',
    ar: 'أعطوا عنوانا إلكترونيا كاملا أو رقما مغربيا أو دوليا (+212…).',
    en: 'Give a whole e-mail address, or a Moroccan or international number (+212…).',
  },
  cites: ['loi-09-08:9-2'],
}

export const listRefused: ProblemKind = {
  code: 'marketing-list-refused',
  status: 422,
  title: {
    fr: 'Cette liste ne peut pas être lue',
    ar: 'تتعذر قراءة هذه اللائحة',
    en: 'This list cannot be read',
  },
  fix: {
    fr: 'Envoyez un fichier CSV ou XLSX avec une ligne de titres, et dites quelles colonnes portent les adresses.',
    ar: 'أرسلوا ملفا بصيغة CSV أو XLSX بسطر عناوين، وحددوا الأعمدة التي تحمل العناوين.',
    en: 'Send a CSV or XLSX file with a line of titles, and say which columns hold the addresses.',
  },
}

export const listFileGone: ProblemKind = {
  code: 'marketing-list-file-gone',
  status: 410,
  title: {
    fr: 'Cette liste n’est plus gardée',
    ar: 'لم تعد هذه اللائحة محفوظة',
    en: 'This list is no longer kept',
  },
  fix: {
    fr: 'Relancez la vérification : les listes sont effacées trente jours après, ou dès qu’on le demande.',
    ar: 'أعيدوا التحقق: تُمحى اللوائح بعد ثلاثين يوما أو متى طُلب ذلك.',
    en: 'Run the check again: lists are deleted after thirty days, or as soon as that is asked.',
  },
  cites: ['loi-09-08:3-1-e'],
}

export const messageUnreadable: ProblemKind = {
  code: 'marketing-message-unreadable',
  status: 422,
  title: {
    fr: 'Ce message ne peut pas être lu',
    ar: 'تتعذر قراءة هذه الرسالة',
    en: 'This message cannot be read',
  },
  fix: {
    fr: 'Envoyez le message entier tel que votre outil l’enregistre (.eml), ou collez son objet et son corps.',
    ar: 'أرسلوا الرسالة كاملة كما تحفظها أداتكم (.eml) أو ألصقوا موضوعها ونصها.',
    en: 'Send the whole message as your tool saves it (.eml), or paste its subject and body.',
  },
}

export const exportTooLong: ProblemKind = {
  code: 'marketing-export-too-long',
  status: 422,
  title: {
    fr: 'Cette liste est trop longue pour un seul fichier',
    ar: 'هذه اللائحة أطول من أن توضع في ملف واحد',
    en: 'This list is too long for one file',
  },
  fix: {
    fr: 'Choisissez un moyen ou une provenance, puis exportez de nouveau.',
    ar: 'اختاروا وسيلة أو مصدرا ثم أعيدوا التصدير.',
    en: 'Choose one means or one origin, then export again.',
  },
}

export const keyRefused: ProblemKind = {
  code: 'marketing-key-refused',
  status: 401,
  title: { fr: 'Clé d’API refusée', ar: 'مفتاح الواجهة مرفوض', en: 'API key refused' },
  fix: {
    fr: 'Donnez la clé dans « Authorization: Bearer … » ; vérifiez qu’elle n’est pas révoquée et qu’elle permet cet usage.',
    ar: 'ضعوا المفتاح في «Authorization: Bearer …» وتحققوا من أنه غير ملغى ومن أنه يسمح بهذا الاستعمال.',
    en: 'Give the key in “Authorization: Bearer …”; check that it is not revoked and that it allows this use.',
  },
  cites: ['loi-09-08:23'],
}

export const gateUnread: ProblemKind = {
  code: 'marketing-gate-unread',
  status: 503,
  title: {
    fr: 'La barrière n’a pas pu être lue : rien ne doit partir',
    ar: 'تعذرت قراءة الحاجز: لا يجب إرسال أي شيء',
    en: 'The gate could not be read: nothing may be sent',
  },
  fix: {
    fr: 'Réessayez dans quelques secondes. Sans réponse, la personne ne peut pas être contactée.',
    ar: 'أعيدوا المحاولة بعد ثوان. دون جواب لا يمكن الاتصال بالشخص.',
    en: 'Try again in a few seconds. Without an answer the person may not be contacted.',
  },
  cites: ['loi-09-08:9-2', 'loi-09-08:10-1'],
}
