// The refusals of the consent room. A refusal by a person is never among what is refused: it is kept whatever is wrong with it.
import type { ProblemKind } from '@himaya/platform/problem'

export const identifierUnreadable: ProblemKind = {
  code: 'consent-identifier-unreadable',
  status: 422,
  title: {
    fr: 'Cette personne ne peut pas être reconnue',
    ar: 'لا يمكن التعرف على هذا الشخص',
    en: 'This person cannot be told',
  },
  fix: {
    fr: 'Donnez une adresse électronique entière, un numéro de téléphone (marocain, ou avec + et l’indicatif) ou une référence d’au plus 200 caractères.',
    ar: 'أعطوا عنوان بريد إلكتروني كاملا، أو رقم هاتف (مغربيا أو مسبوقا بعلامة + ورمز البلد)، أو مرجعا لا يتجاوز 200 حرف.',
    en: 'Give a whole e-mail address, a telephone number (Moroccan, or with + and the country code), or a reference of at most 200 characters.',
  },
}

export const pointNotPublished: ProblemKind = {
  code: 'consent-point-not-published',
  status: 409,
  title: {
    fr: 'Ce point de recueil n’a pas de notice publiée',
    ar: 'نقطة جمع الموافقة هذه ليس لها إشعار منشور',
    en: 'This point of collection has no published notice',
  },
  fix: {
    fr: 'Publiez sa notice, puis recommencez : un accord ne vaut que pour un texte que la personne a pu lire.',
    ar: 'انشروا إشعارها ثم أعيدوا المحاولة: لا تصح الموافقة إلا على نص تمكن الشخص من قراءته.',
    en: 'Publish its notice, then try again: a consent is worth only the text the person could read.',
  },
}

export const purposeNotAsked: ProblemKind = {
  code: 'consent-purpose-not-asked',
  status: 422,
  title: {
    fr: 'Une finalité acceptée n’est pas demandée à ce point de recueil',
    ar: 'غرض تمت الموافقة عليه غير مطلوب في نقطة جمع الموافقة هذه',
    en: 'A purpose that was granted is not asked at this point',
  },
  fix: {
    fr: 'N’envoyez que les finalités de la notice présentée, et un choix pour chacune.',
    ar: 'لا ترسلوا إلا أغراض الإشعار المعروض، مع اختيار لكل غرض.',
    en: 'Send only the purposes of the notice that was shown, and one choice for each.',
  },
}

export const recordUnreadable: ProblemKind = {
  code: 'consent-record-unreadable',
  status: 422,
  title: {
    fr: 'Ce choix est illisible',
    ar: 'هذا الاختيار غير مقروء',
    en: 'This choice cannot be read',
  },
  fix: {
    fr: 'Envoyez en JSON : id (UUIDv7), subject (UUID), order (entier), site, notice, at (ISO 8601 en UTC), language, granted et refused (listes). Rien n’a été enregistré.',
    ar: 'أرسلوا بصيغة JSON: ‏id (‏UUIDv7)، ‏subject (‏UUID)، ‏order (عدد صحيح)، ‏site، ‏notice، ‏at (‏ISO 8601 بالتوقيت العالمي)، ‏language، ‏granted و‏refused (لائحتان). لم يُسجَّل أي شيء.',
    en: 'Send as JSON: id (UUIDv7), subject (UUID), order (whole number), site, notice, at (ISO 8601 in UTC), language, granted and refused (lists). Nothing was recorded.',
  },
}

export const siteUnknown: ProblemKind = {
  code: 'consent-site-unknown',
  status: 404,
  title: {
    fr: 'Ce site n’est pas connu',
    ar: 'هذا الموقع غير معروف',
    en: 'This site is not known',
  },
  fix: {
    fr: 'Vérifiez la clé de l’attribut data-site : elle est affichée avec le point de recueil, une fois sa notice publiée.',
    ar: 'تحققوا من المفتاح في السمة data-site: يظهر مع نقطة جمع الموافقة بعد نشر إشعارها.',
    en: 'Check the key in the data-site attribute: it is shown with the point of collection once its notice is published.',
  },
}

export const originUnknown: ProblemKind = {
  code: 'consent-origin-unknown',
  status: 403,
  title: {
    fr: 'Cette page n’est pas autorisée à recueillir des accords',
    ar: 'لا يسمح لهذه الصفحة بجمع الموافقات',
    en: 'This page may not ask for consent',
  },
  fix: {
    fr: 'Ajoutez l’origine exacte de la page (https://www.exemple.ma) au point de recueil.',
    ar: 'أضيفوا الأصل الدقيق للصفحة (https://www.exemple.ma) إلى نقطة جمع الموافقة.',
    en: 'Add the exact origin of the page (https://www.example.ma) to the point of collection.',
  },
}

export const noticeStale: ProblemKind = {
  code: 'consent-notice-stale',
  status: 409,
  title: {
    fr: 'La notice présentée n’est plus celle d’aujourd’hui',
    ar: 'الإشعار المعروض لم يعد إشعار اليوم',
    en: 'The notice shown is no longer today’s',
  },
  fix: {
    fr: 'Rechargez la page pour lire la notice présente, puis choisissez à nouveau. Rien n’a été accordé.',
    ar: 'أعيدوا تحميل الصفحة لقراءة الإشعار الحالي ثم اختاروا من جديد. لم تُمنح أي موافقة.',
    en: 'Reload the page to read the present notice, then choose again. Nothing was granted.',
  },
}

export const timeImpossible: ProblemKind = {
  code: 'consent-time-impossible',
  status: 422,
  title: {
    fr: 'La date du choix n’est pas possible',
    ar: 'تاريخ الاختيار غير ممكن',
    en: 'The time of the choice cannot be',
  },
  fix: {
    fr: 'Réglez l’horloge de l’appareil, puis choisissez à nouveau : le choix est daté de plus d’un jour dans le futur ou de plus de 400 jours dans le passé.',
    ar: 'اضبطوا ساعة الجهاز ثم اختاروا من جديد: الاختيار مؤرخ بأكثر من يوم في المستقبل أو بأكثر من 400 يوم في الماضي.',
    en: 'Set the clock of the device, then choose again: the choice is dated more than a day ahead or more than 400 days back.',
  },
}

export const idImpossible: ProblemKind = {
  code: 'consent-id-impossible',
  status: 422,
  title: {
    fr: 'L’identifiant du choix porte une date impossible',
    ar: 'يحمل معرف الاختيار تاريخا غير ممكن',
    en: 'The id of the choice carries a time that cannot be',
  },
  fix: {
    fr: 'Faites l’identifiant (UUIDv7) au moment du choix, avec une horloge à l’heure.',
    ar: 'أنشئوا المعرف (UUIDv7) لحظة الاختيار، بساعة مضبوطة.',
    en: 'Make the id (UUIDv7) at the moment of the choice, by a clock that is right.',
  },
}

export const idTaken: ProblemKind = {
  code: 'consent-id-taken',
  status: 409,
  title: {
    fr: 'Cet identifiant est celui d’un autre choix',
    ar: 'هذا المعرف يخص اختيارا آخر',
    en: 'This id is that of another choice',
  },
  fix: {
    fr: 'Faites un identifiant nouveau pour chaque choix ; ne renvoyez le même que pour le même choix.',
    ar: 'أنشئوا معرفا جديدا لكل اختيار، ولا تعيدوا إرسال المعرف نفسه إلا للاختيار نفسه.',
    en: 'Make a new id for every choice; send the same one again only for the same choice.',
  },
}

export const tooOften: ProblemKind = {
  code: 'consent-too-often',
  status: 429,
  title: {
    fr: 'Trop de choix depuis cette adresse',
    ar: 'اختيارات كثيرة من هذا العنوان',
    en: 'Too many choices from this address',
  },
  fix: {
    fr: 'Attendez le nombre de secondes indiqué par Retry-After, puis renvoyez : rien n’est perdu, et rien n’est accordé entre-temps.',
    ar: 'انتظروا عدد الثواني المبين في Retry-After ثم أعيدوا الإرسال: لا شيء يضيع ولا تُمنح أي موافقة في هذه الأثناء.',
    en: 'Wait for the seconds that Retry-After tells, then send again: nothing is lost, and nothing is granted meanwhile.',
  },
}

export const busy: ProblemKind = {
  code: 'consent-busy',
  status: 503,
  title: {
    fr: 'Le serveur ne peut pas enregistrer ce choix à cet instant',
    ar: 'لا يستطيع الخادم تسجيل هذا الاختيار الآن',
    en: 'The server cannot record this choice at this moment',
  },
  fix: {
    fr: 'Renvoyez-le, sous le même identifiant, après les secondes indiquées par Retry-After. Rien n’est accordé entre-temps.',
    ar: 'أعيدوا إرساله بالمعرف نفسه بعد الثواني المبينة في Retry-After. لا تُمنح أي موافقة في هذه الأثناء.',
    en: 'Send it again under the same id after the seconds that Retry-After tells. Nothing is granted meanwhile.',
  },
}

export const keyTaken: ProblemKind = {
  code: 'consent-key-taken',
  status: 409,
  title: {
    fr: 'Une autre finalité porte déjà ce nom court',
    ar: 'تحمل غاية أخرى هذا الاسم المختصر',
    en: 'Another purpose already has this short name',
  },
  fix: {
    fr: 'Choisissez-en un autre : il nomme la finalité dans les pages et les preuves, et ne change plus.',
    ar: 'اختاروا اسما آخر: فهو يسمي الغاية في الصفحات والإثباتات ولا يتغير بعد ذلك.',
    en: 'Choose another: it names the purpose in pages and proofs, and never changes.',
  },
}

export const kindIncomplete: ProblemKind = {
  code: 'consent-kind-incomplete',
  status: 422,
  title: {
    fr: 'La finalité ne dit pas tout ce que veut sa nature',
    ar: 'لا تبين الغاية كل ما تقتضيه طبيعتها',
    en: 'The purpose does not say all that its kind wants',
  },
  fix: {
    fr: 'Une prospection nomme un moyen, une communication un destinataire, un dépôt sur l’appareil son usage ; rien d’autre.',
    ar: 'يسمي الاستقراء وسيلة، ويسمي إطلاع الغير مرسلا إليه، ويسمي التخزين على الجهاز استعماله، لا غير.',
    en: 'Prospecting names a means, a disclosure a recipient, storage on the device its use; and nothing else.',
  },
  cites: ['loi-09-08:4-2', 'loi-09-08:10-1'],
}

export const purposeInUse: ProblemKind = {
  code: 'consent-purpose-in-use',
  status: 409,
  title: {
    fr: 'Cette finalité est encore demandée',
    ar: 'لا تزال هذه الغاية مطلوبة',
    en: 'This purpose is still asked about',
  },
  fix: {
    fr: 'Retirez-la des points de recueil nommés, ou fermez-les, puis recommencez.',
    ar: 'احذفوها من نقط الجمع المذكورة أو أغلقوا هذه النقط، ثم أعيدوا المحاولة.',
    en: 'Take it out of the points named, or close them, then try again.',
  },
}

export const purposeUnknown: ProblemKind = {
  code: 'consent-purpose-unknown',
  status: 422,
  title: { fr: 'Une finalité n’existe pas', ar: 'إحدى الغايات غير موجودة', en: 'A purpose does not exist' },
  fix: {
    fr: 'Rechargez la page : la liste des finalités a changé.',
    ar: 'أعيدوا تحميل الصفحة: تغيرت قائمة الغايات.',
    en: 'Reload the page: the list of purposes has changed.',
  },
}

export const noticeIncomplete: ProblemKind = {
  code: 'consent-notice-incomplete',
  status: 422,
  title: {
    fr: 'La notice n’est pas complète',
    ar: 'الإشعار غير كامل',
    en: 'The notice is not complete',
  },
  fix: {
    fr: 'Complétez ce que la page de publication nomme : chaque texte en français et en arabe, en anglais partout ou nulle part.',
    ar: 'أتموا ما تذكره صفحة النشر: كل نص بالعربية والفرنسية، وبالإنجليزية في كل موضع أو لا في أي موضع.',
    en: 'Complete what the publishing page names: every text in French and Arabic, in English everywhere or nowhere.',
  },
  cites: ['loi-09-08:5-1', 'loi-09-08:1-9'],
}

export const pointClosed: ProblemKind = {
  code: 'consent-point-closed',
  status: 409,
  title: { fr: 'Ce point de recueil est fermé', ar: 'نقطة الجمع هذه مغلقة', en: 'This point is closed' },
  fix: {
    fr: 'Rouvrez-le d’abord.',
    ar: 'أعيدوا فتحها أولا.',
    en: 'Open it again first.',
  },
}

export const wrongManner: ProblemKind = {
  code: 'consent-wrong-manner',
  status: 409,
  title: {
    fr: 'Ce point de recueil ne s’emploie pas ainsi',
    ar: 'لا تستعمل نقطة الجمع هذه على هذا النحو',
    en: 'This point is not used that way',
  },
  fix: {
    fr: 'Papier, téléphone et guichet se saisissent à la main ; un site se visite ; un point « serveur » a des clés. Choisissez le point qui convient.',
    ar: 'يُدخل الورق والهاتف والشباك يدويا، ويُفحص الموقع، ولنقطة «الخادم» مفاتيح. اختاروا النقطة المناسبة.',
    en: 'Paper, phone and counter are entered by hand; a site is visited; a “server” point has keys. Choose the point that fits.',
  },
}

export const scanRefused: ProblemKind = {
  code: 'consent-scan-refused',
  status: 422,
  title: {
    fr: 'Ce fichier n’est pas un scan',
    ar: 'هذا الملف ليس نسخة ممسوحة',
    en: 'This file is not a scan',
  },
  fix: {
    fr: 'Joignez un PDF, un JPEG ou un PNG d’au plus 10 Mo. Le contenu compte, pas le nom.',
    ar: 'أرفقوا ملف PDF أو JPEG أو PNG لا يتجاوز 10 ميغابايت. العبرة بالمحتوى لا بالاسم.',
    en: 'Attach a PDF, JPEG or PNG of at most 10 MB. What it holds counts, not its name.',
  },
}

export const evidenceMissing: ProblemKind = {
  code: 'consent-evidence-missing',
  status: 422,
  title: {
    fr: 'Rien ne prouve encore cet accord',
    ar: 'لا شيء يثبت هذه الموافقة بعد',
    en: 'Nothing proves this agreement yet',
  },
  fix: {
    fr: 'Joignez le formulaire signé, ou la référence de l’appel. Un refus, lui, s’enregistre sans preuve.',
    ar: 'أرفقوا الاستمارة الموقعة أو مرجع المكالمة. أما الرفض فيُسجل دون إثبات.',
    en: 'Attach the signed form, or give the reference of the call. A refusal is recorded without proof.',
  },
  cites: ['loi-09-08:3-3', 'loi-09-08:4'],
}

export const guardianMissing: ProblemKind = {
  code: 'consent-guardian-missing',
  status: 422,
  title: {
    fr: 'Un mineur ne consent pas seul à cette finalité',
    ar: 'لا يوافق القاصر وحده على هذه الغاية',
    en: 'A minor does not consent to this purpose alone',
  },
  fix: {
    fr: 'Nommez le représentant légal, son lien avec la personne et ce qui le prouve ; ou enregistrez un refus.',
    ar: 'اذكروا النائب الشرعي وعلاقته بالشخص المعني وما يثبتها، أو سجلوا رفضا.',
    en: 'Name the legal guardian, the relation and its proof; or record a refusal.',
  },
}

export const personUnknown: ProblemKind = {
  code: 'consent-person-unknown',
  status: 422,
  title: {
    fr: 'On ne sait pas de qui est cette réponse',
    ar: 'لا يُعرف صاحب هذا الجواب',
    en: 'It is not known whose answer this is',
  },
  fix: {
    fr: 'Donnez au moins une adresse électronique, un téléphone ou votre référence.',
    ar: 'أعطوا على الأقل عنوان بريد إلكتروني أو رقم هاتف أو مرجعكم.',
    en: 'Give at least an e-mail address, a telephone number or your own reference.',
  },
}

export const notLinkable: ProblemKind = {
  code: 'consent-not-linkable',
  status: 409,
  title: {
    fr: 'Ces deux historiques ne se rattachent pas',
    ar: 'لا يمكن ربط هذين السجلين',
    en: 'These two histories cannot be joined',
  },
  fix: {
    fr: 'On rattache un navigateur, sous pseudonyme, à une personne connue. Vérifiez les deux identifiants.',
    ar: 'يُربط متصفح باسم مستعار بشخص معروف. تحققوا من المعرفين.',
    en: 'A browser, under its pseudonym, is joined to a known person. Check both identifiers.',
  },
}

export const notSealedYet: ProblemKind = {
  code: 'consent-not-sealed-yet',
  status: 409,
  title: {
    fr: 'Le reçu n’est pas encore prêt',
    ar: 'الوصل غير جاهز بعد',
    en: 'The receipt is not ready yet',
  },
  fix: {
    fr: 'La réponse est enregistrée ; elle entre au journal signé en quelques secondes. Réessayez alors.',
    ar: 'الجواب مسجل، ويدخل السجل الموقع في ثوان. أعيدوا المحاولة حينئذ.',
    en: 'The answer is recorded; it enters the signed log within seconds. Try again then.',
  },
}

export const serverKeyRefused: ProblemKind = {
  code: 'consent-server-key-refused',
  status: 403,
  title: { fr: 'Cette clé n’ouvre rien', ar: 'هذا المفتاح لا يفتح شيئا', en: 'This key opens nothing' },
  fix: {
    fr: 'Envoyez « Authorization: Bearer » suivi d’une clé du point, qui n’a pas été révoquée.',
    ar: 'أرسلوا «Authorization: Bearer» متبوعا بمفتاح للنقطة لم يُلغ.',
    en: 'Send “Authorization: Bearer” and a key of the point that has not been revoked.',
  },
}

export const crawlRunning: ProblemKind = {
  code: 'consent-crawl-running',
  status: 409,
  title: {
    fr: 'Une visite de site est déjà en cours',
    ar: 'زيارة موقع جارية بالفعل',
    en: 'A site is being visited already',
  },
  fix: {
    fr: 'Attendez qu’elle finisse ou arrêtez-la, puis recommencez : un navigateur à la fois par organisation.',
    ar: 'انتظروا انتهاءها أو أوقفوها ثم أعيدوا المحاولة: متصفح واحد في كل مرة لكل مؤسسة.',
    en: 'Wait until it ends or stop it, then try again: one browser at a time in an organisation.',
  },
}

export const crawlElsewhere: ProblemKind = {
  code: 'consent-crawl-elsewhere',
  status: 422,
  title: {
    fr: 'Cette adresse n’est pas de ce point de recueil',
    ar: 'هذا العنوان لا ينتمي إلى نقطة الجمع هذه',
    en: 'This address is not of this point',
  },
  fix: {
    fr: 'Choisissez une des adresses du site du point, ou ajoutez-y d’abord celle que vous voulez visiter.',
    ar: 'اختاروا أحد عناوين موقع النقطة، أو أضيفوا إليها أولا العنوان الذي تريدون زيارته.',
    en: 'Choose one of the point’s own site addresses, or add the one you want to visit to it first.',
  },
}

export const crawlUnfinished: ProblemKind = {
  code: 'consent-crawl-unfinished',
  status: 409,
  title: {
    fr: 'Cette visite n’a pas de résultat',
    ar: 'ليست لهذه الزيارة نتيجة',
    en: 'This visit has no result',
  },
  fix: {
    fr: 'Attendez la fin de la visite, ou lancez-en une nouvelle, puis choisissez parmi ce qu’elle a trouvé.',
    ar: 'انتظروا نهاية الزيارة أو ابدؤوا زيارة جديدة، ثم اختاروا مما عثرت عليه.',
    en: 'Wait for its end, or begin another visit, then choose among what it found.',
  },
}

export const purposeNotStorage: ProblemKind = {
  code: 'consent-purpose-not-storage',
  status: 422,
  title: {
    fr: 'Cette finalité n’est pas un dépôt sur l’appareil',
    ar: 'هذه الغاية ليست تخزينا على الجهاز',
    en: 'This purpose is not about storing on a device',
  },
  fix: {
    fr: 'Rangez les cookies sous une finalité active de la nature « Dépôt sur l’appareil », ou créez-la.',
    ar: 'ضعوا ملفات الارتباط تحت غاية نشطة من صنف «التخزين على الجهاز»، أو أنشئوها.',
    en: 'Put cookies under an active purpose of the kind “Storing on the device”, or make one.',
  },
}
