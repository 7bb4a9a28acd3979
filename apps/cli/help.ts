// What `himaya --help` says.
import type { Language } from '@himaya/platform/language'

const help = {
  fr: `himaya – la conformité à la loi 09-08, de la base de données au récépissé

  himaya start                                  démarre le serveur et sa base (http://127.0.0.1:4090)
  himaya scan <postgres://… | fichier> [--json] cherche les données personnelles, colonne par colonne
  himaya law ask <question> <faits.json>        demande à la loi : scope, lawfulness, regime, transfer
         [--on AAAA-MM-JJ] [--lang fr|ar|en] [--json]
  himaya law facts <question> [--lang fr|ar|en] le schéma JSON des faits d’une question
  himaya law verify <note.json> [--key clé.pem] vérifie la signature d’une note, sans serveur
  himaya dossier <traitement.json> -o dossier.pdf [--lang fr|ar]
                                                imprime le dossier CNDP d’un traitement
  himaya evidence verify <reçu> [--key <clé>]   vérifie un reçu, hors ligne

Le mot de passe d’une base peut être donné par PGPASSWORD plutôt que dans l’adresse.`,
  ar: `himaya – الامتثال للقانون 09.08 من قاعدة البيانات إلى الوصل

  himaya start                                  تشغيل الخادم وقاعدته (http://127.0.0.1:4090)
  himaya scan <postgres://… | ملف> [--json]     البحث عن المعطيات الشخصية عمودا عمودا
  himaya law ask <سؤال> <وقائع.json>            سؤال القانون: scope وlawfulness وregime وtransfer
         [--on YYYY-MM-DD] [--lang fr|ar|en] [--json]
  himaya law facts <سؤال> [--lang fr|ar|en]     مخطط JSON لوقائع السؤال
  himaya law verify <مذكرة.json> [--key مفتاح.pem]
                                                التحقق من توقيع مذكرة دون خادم
  himaya dossier <معالجة.json> -o dossier.pdf [--lang fr|ar]
                                                طباعة ملف اللجنة الوطنية لمعالجة
  himaya evidence verify <وصل> [--key <مفتاح>]  التحقق من وصل دون اتصال

يمكن إعطاء كلمة سر القاعدة في PGPASSWORD بدل العنوان.`,
  en: `himaya – compliance with Law 09-08, from the database to the receipt

  himaya start                                  starts the server and its database (http://127.0.0.1:4090)
  himaya scan <postgres://… | file> [--json]    looks for personal data, column by column
  himaya law ask <question> <facts.json>        asks the law: scope, lawfulness, regime, transfer
         [--on YYYY-MM-DD] [--lang fr|ar|en] [--json]
  himaya law facts <question> [--lang fr|ar|en] the JSON Schema of a question’s facts
  himaya law verify <memo.json> [--key key.pem] verifies a memo’s signature, without a server
  himaya dossier <processing.json> -o dossier.pdf [--lang fr|ar]
                                                prints the CNDP dossier of a processing
  himaya evidence verify <receipt> [--key <key>] verifies a receipt, offline

The password of a database may be given in PGPASSWORD instead of the address.`,
} as const satisfies Record<Language, string>

export const helpText = (language: Language): string => help[language]
