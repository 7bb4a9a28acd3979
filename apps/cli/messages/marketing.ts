// What `himaya marketing` says.
export const marketingWords = {
  fr: {
    allowed: 'Oui, c’est permis.',
    refused: 'Non.',
    list: 'Liste',
    conclusion: 'Conclusion',
    why: 'Pourquoi',
    unreadable: 'Adresse illisible',
    done: (rows: number) => `${rows} lignes`,
    levels: { fault: '✗', hint: '?', good: '✓' },
  },
  ar: {
    allowed: 'نعم، مسموح به.',
    refused: 'لا.',
    list: 'اللائحة',
    conclusion: 'النتيجة',
    why: 'السبب',
    unreadable: 'عنوان غير مقروء',
    done: (rows: number) => `${rows} سطر`,
    levels: { fault: '✗', hint: '؟', good: '✓' },
  },
  en: {
    allowed: 'Yes, it is allowed.',
    refused: 'No.',
    list: 'List',
    conclusion: 'Conclusion',
    why: 'Why',
    unreadable: 'Unreadable address',
    done: (rows: number) => `${rows} rows`,
    levels: { fault: '✗', hint: '?', good: '✓' },
  },
  noKey: {
    fr: 'Donnez la clé d’API dans HIMAYA_KEY (Prospection › Réglages › Clés d’API).',
    ar: 'ضعوا مفتاح الواجهة في HIMAYA_KEY (الاستقراء › الإعدادات › مفاتيح الواجهة).',
    en: 'Give the API key in HIMAYA_KEY (Prospecting › Settings › API keys).',
  },
  unreached: {
    fr: 'Himaya ne répond pas : sans réponse, rien ne part. Vérifiez HIMAYA_URL et que le serveur tourne.',
    ar: 'لا تجيب Himaya: ودون جواب لا يرسل شيء. تحققوا من HIMAYA_URL ومن تشغيل الخادم.',
    en: 'Himaya does not answer: without an answer nothing is sent. Check HIMAYA_URL and that the server runs.',
  },
  noColumn: {
    fr: 'Aucune colonne d’adresses n’a été trouvée : nommez-la par --column.',
    ar: 'لم يعثر على أي عمود للعناوين: حددوه بـ ‎--column‎.',
    en: 'No column of addresses was found: name it by --column.',
  },
  howToCall: {
    fr: 'himaya marketing may-contact <adresse> | check <liste.csv> [--column <titre>] | lint <message.eml> [--sender <nom>] ; --channel email|sms|… --product <famille>',
    ar: 'himaya marketing may-contact <عنوان> | check <لائحة.csv> [--column <عمود>] | lint <رسالة.eml> [--sender <اسم>]؛ --channel email|sms|… --product <صنف>',
    en: 'himaya marketing may-contact <address> | check <list.csv> [--column <title>] | lint <message.eml> [--sender <name>]; --channel email|sms|… --product <family>',
  },
}
