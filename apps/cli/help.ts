// What `himaya --help` says.
import type { Language } from '@himaya/platform/language'

const help = {
  fr: `himaya – la conformité à la loi 09-08, de la base de données au récépissé

  himaya start                                  démarre le serveur et sa base (http://127.0.0.1:4090)
  himaya scan <postgres://… | mysql://… | sqlserver://… | fichier> [--json]
                                                cherche les données personnelles, colonne par colonne
  himaya law ask <question> [faits.json]        demande à la loi ; sans fichier, fait par fait sur le terminal
  himaya law facts | article | contents | check les faits d’une question, les textes, ce qu’il faut revoir
         (himaya law --help)
  himaya law verify <note.json> [--key clé.pem] vérifie la signature d’une note, sans serveur
  himaya dossier <traitement.json> -o dossier.pdf [--lang fr|ar]
                                                imprime le dossier CNDP d’un traitement
  himaya consent crawl <adresse> [--pages n]    visite un site et dit ce qu’il dépose sans consentement
  himaya evidence verify <reçu | archive> [--key <clé>] [--checkpoint <fichier>]
                                                vérifie un reçu ou tout un journal, hors ligne
  himaya evidence check [adresse]               recalcule un journal publié, ou ceux de cette installation
  himaya marketing may-contact <adresse> | check <liste> | lint <message.eml>
                                                interroge la barrière de prospection (clé dans HIMAYA_KEY)
  himaya retention rules | check [règle] | due  les règles de conservation, comptées, et ce qui est échu
  himaya retention replay [--source <nom>]      après une restauration, applique de nouveau chaque effacement
  himaya runs list | show <intervention> | grants <intervention>
                                                ce qui est fait aux lignes des sources, et les droits que cela demande

Le mot de passe d’une base peut être donné par PGPASSWORD, MYSQL_PWD ou SQLCMDPASSWORD plutôt que dans l’adresse.`,
  ar: `himaya – الامتثال للقانون 09.08 من قاعدة البيانات إلى الوصل

  himaya start                                  تشغيل الخادم وقاعدته (http://127.0.0.1:4090)
  himaya scan <postgres://… | mysql://… | sqlserver://… | ملف> [--json]
                                                البحث عن المعطيات الشخصية عمودا عمودا
  himaya law ask <سؤال> [وقائع.json]            سؤال القانون؛ ودون ملف تُطلب الوقائع على الشاشة
  himaya law facts | article | contents | check وقائع السؤال، والنصوص، وما تجب مراجعته
         (himaya law --help)
  himaya law verify <مذكرة.json> [--key مفتاح.pem]
                                                التحقق من توقيع مذكرة دون خادم
  himaya dossier <معالجة.json> -o dossier.pdf [--lang fr|ar]
                                                طباعة ملف اللجنة الوطنية لمعالجة
  himaya consent crawl <عنوان> [--pages n]      زيارة موقع وبيان ما يضعه بدون موافقة
  himaya evidence verify <وصل | أرشيفة> [--key <مفتاح>] [--checkpoint <ملف>]
                                                التحقق من وصل أو من سجل كامل دون اتصال
  himaya evidence check [عنوان]                 إعادة حساب سجل منشور أو سجلات هذا الخادم
  himaya marketing may-contact <عنوان> | check <لائحة> | lint <رسالة.eml>
                                                استشارة حاجز الاستقراء (المفتاح في HIMAYA_KEY)
  himaya retention rules | check [قاعدة] | due  قواعد الاحتفاظ وعدد أسطرها وما انقضى أجله
  himaya retention replay [--source <اسم>]      بعد استعادة نسخة، تطبيق كل عملية مسح من جديد
  himaya runs list | show <عملية> | grants <عملية>
                                                ما يُفعل بأسطر المصادر والصلاحيات اللازمة لذلك

يمكن إعطاء كلمة سر القاعدة في PGPASSWORD أو MYSQL_PWD أو SQLCMDPASSWORD بدل العنوان.`,
  en: `himaya – compliance with Law 09-08, from the database to the receipt

  himaya start                                  starts the server and its database (http://127.0.0.1:4090)
  himaya scan <postgres://… | mysql://… | sqlserver://… | file> [--json]
                                                looks for personal data, column by column
  himaya law ask <question> [facts.json]        asks the law; without a file, fact by fact on the terminal
  himaya law facts | article | contents | check a question’s facts, the texts, what to look up again
         (himaya law --help)
  himaya law verify <memo.json> [--key key.pem] verifies a memo’s signature, without a server
  himaya dossier <processing.json> -o dossier.pdf [--lang fr|ar]
                                                prints the CNDP dossier of a processing
  himaya consent crawl <address> [--pages n]    visits a site and says what it sets without consent
  himaya evidence verify <receipt | archive> [--key <key>] [--checkpoint <file>]
                                                verifies a receipt or a whole log, offline
  himaya evidence check [address]               computes a published log anew, or those of this installation
  himaya marketing may-contact <address> | check <list> | lint <message.eml>
                                                asks the prospecting gate (key in HIMAYA_KEY)
  himaya retention rules | check [rule] | due   the rules of keeping, counted, and what is past due
  himaya retention replay [--source <name>]     after a restore, applies every erasure again
  himaya runs list | show <run> | grants <run>
                                                what is done to rows of sources, and the rights it takes

The password of a database may be given in PGPASSWORD, MYSQL_PWD or SQLCMDPASSWORD instead of the address.`,
} as const satisfies Record<Language, string>

export const helpText = (language: Language): string => help[language]
