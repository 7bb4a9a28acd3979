// What is chosen when a shipped rule is laid onto a table: the events, states, conditions and consents, with their words.
import type { Translated } from '@himaya/platform/language'
import type { EntrySlot } from './entry.ts'

const event = (
  key: string,
  label: Translated,
  help: Translated,
  names: RegExp,
  more: Partial<Pick<EntrySlot, 'one' | 'optional' | 'inRelated'>> = {},
): EntrySlot => ({ key, kind: 'event', label, help, names, ...more })

export const issued = event(
  'issued',
  { fr: 'Date de la pièce', ar: 'تاريخ الوثيقة', en: 'Date of the document' },
  {
    fr: 'La durée court de la fin de l’exercice où cette date tombe.',
    ar: 'تسري المدة من نهاية السنة المحاسبية التي يقع فيها هذا التاريخ.',
    en: 'The period runs from the end of the fiscal year in which this day falls.',
  },
  /emission|emis|issued|date_fact|invoice_?date|date_piece|regle_le|paid|date_compta|الاصدار|إصدار/i,
  { one: true },
)
export const dated = event(
  'dated',
  { fr: 'Date du document', ar: 'تاريخ الوثيقة', en: 'Date of the document' },
  {
    fr: 'La date que porte la lettre ou le courriel.',
    ar: 'التاريخ الذي تحمله الرسالة أو البريد.',
    en: 'The date the letter or e-mail bears.',
  },
  /date_(?:lettre|courrier|envoi)|envoye|sent|written|recu_le|received|^date$/i,
)
export const closed = event(
  'closed',
  { fr: 'Clôture', ar: 'الإقفال', en: 'Closing' },
  {
    fr: 'Le jour où le livre ou la période de paie est clos.',
    ar: 'يوم إقفال الدفتر أو فترة الأداء.',
    en: 'The day on which the book or the pay period is closed.',
  },
  /cloture|closed|closing|periode|pay_?date|mois_paie|اقفال|إقفال/i,
)
export const contractEnd = event(
  'contractEnd',
  { fr: 'Fin du contrat', ar: 'نهاية العقد', en: 'End of the contract' },
  {
    fr: 'Dans la table, ou dans celle des contrats : le dernier contrat compte, et un contrat sans date de fin court encore.',
    ar: 'في الجدول أو في جدول العقود: يعتد بآخر عقد، والعقد بدون تاريخ نهاية ما زال ساريا.',
    en: 'In the table, or in that of contracts: the last contract counts, and one without an end still runs.',
  },
  /(?:^|_)fin(?:_|$)|date_fin|end(?:ed|s|_date|_on)?(?:_|$)|echeance|resili|terminat|sortie|depart|انتهاء|نهاية/i,
  { inRelated: true },
)
export const relationEnd = event(
  'relationEnd',
  { fr: 'Fin de la relation', ar: 'نهاية العلاقة', en: 'End of the relation' },
  {
    fr: 'Clôture du compte, ou cessation de la relation.',
    ar: 'إقفال الحساب أو انتهاء العلاقة.',
    en: 'Closing of the account, or end of the relation.',
  },
  /cloture|closed|(?:^|_)fin(?:_|$)|end(?:ed)?_(?:on|at|date)|resili/i,
  { inRelated: true },
)
export const done = event(
  'done',
  { fr: 'Exécution de l’opération', ar: 'تنفيذ العملية', en: 'Execution of the transaction' },
  {
    fr: 'Le jour où l’opération fut exécutée.',
    ar: 'يوم تنفيذ العملية.',
    en: 'The day on which it was executed.',
  },
  /execut|operation|transaction|valeur|value_date|date_op|regle_le/i,
)
export const recorded = event(
  'recorded',
  { fr: 'Enregistrement', ar: 'التسجيل', en: 'Recording' },
  {
    fr: 'Le jour ou l’instant où la ligne, l’image ou la trace fut enregistrée.',
    ar: 'اليوم أو اللحظة التي سُجل فيها السطر أو الصورة أو الأثر.',
    en: 'The day or instant at which the row, image or trace was recorded.',
  },
  /horodat|timestamp|recorded|enregistr|logged|vu_le|seen|captured|debut|_at$|^date|created|التسجيل|الوقت/i,
)
export const created = event(
  'created',
  { fr: 'Ouverture ou création', ar: 'الفتح أو الإنشاء', en: 'Opening or creation' },
  {
    fr: 'Le jour où le ticket fut ouvert ; ou, s’il le faut, celui où il fut clos.',
    ar: 'اليوم الذي فُتحت فيه التذكرة؛ أو يوم إغلاقها عند الاقتضاء.',
    en: 'The day on which the ticket was opened; or, where need be, closed.',
  },
  /ouvert|opened|created|cree|depos|submitted|الفتح|horodat|debut/i,
)
export const incident = {
  key: 'incident',
  kind: 'condition',
  optional: true,
  label: { fr: 'Lié à un incident', ar: 'مرتبط بحادث', en: 'Tied to an incident' },
  help: {
    fr: 'Une colonne, ou une table d’incidents reliée : tant que c’est le cas, la ligne est gardée.',
    ar: 'عمود أو جدول حوادث مرتبط: ما دام الأمر كذلك يحتفظ بالسطر.',
    en: 'A column, or a related table of incidents: as long as it is so, the row is kept.',
  },
  names: /incident|enquete|investigation|حادث/i,
} as const satisfies EntrySlot
export const lastContact = event(
  'lastContact',
  { fr: 'Dernier contact', ar: 'آخر اتصال', en: 'Last contact' },
  {
    fr: 'Une ou plusieurs dates, dans la table ou dans des tables reliées : la plus récente compte.',
    ar: 'تاريخ أو أكثر، في الجدول أو في جداول مرتبطة: يعتد بالأحدث.',
    en: 'One or several days, in the table or in related ones: the latest counts.',
  },
  /dernier_?(?:contact|acces|envoi|achat)|last_?(?:contact|seen|login|access|order)|derniere_|آخر/i,
)
export const unsubscribed = event(
  'unsubscribed',
  { fr: 'Désinscription (date)', ar: 'إلغاء الاشتراك (تاريخ)', en: 'Unsubscription (day)' },
  {
    fr: 'Le jour où la personne s’est désinscrite.',
    ar: 'اليوم الذي ألغى فيه الشخص اشتراكه.',
    en: 'The day on which the person unsubscribed.',
  },
  /desinscr|desabon|unsubscri|opt_?out|retrait|الغاء|إلغاء/i,
  { optional: true },
)
export const unsubscribedState = {
  key: 'unsubscribedState',
  kind: 'state',
  optional: true,
  label: { fr: 'Désinscription (état)', ar: 'إلغاء الاشتراك (حالة)', en: 'Unsubscription (state)' },
  help: {
    fr: 'Une colonne sans date dont une valeur dit que la personne n’est plus inscrite.',
    ar: 'عمود بدون تاريخ تدل إحدى قيمه على أن الشخص لم يعد مشتركا.',
    en: 'A column without a day of which a value says that the person is no longer subscribed.',
  },
  names: /opt_?in|abonne|subscribed|inscrit|desinscr/i,
} as const satisfies EntrySlot
export const concluded = event(
  'concluded',
  { fr: 'Conclusion du recrutement', ar: 'انتهاء التوظيف', en: 'Conclusion of the recruitment' },
  {
    fr: 'Le jour où la candidature fut tranchée ; une candidature en cours n’a pas de date.',
    ar: 'اليوم الذي حُسم فيه الترشيح؛ والترشيح الجاري لا تاريخ له.',
    en: 'The day on which the application was decided; one under way has none.',
  },
  /conclu|decision|decid|reject|refus|clos/i,
)
export const pool = {
  key: 'pool',
  kind: 'consent',
  optional: true,
  label: { fr: 'Consentement du candidat', ar: 'موافقة المترشح', en: 'Consent of the candidate' },
  help: {
    fr: 'La finalité du registre des consentements, et la colonne par laquelle la personne y est connue.',
    ar: 'الغاية في سجل الموافقات، والعمود الذي يعرف به الشخص فيه.',
    en: 'The purpose in the consent room, and the column by which the person is known there.',
  },
  names: /e?_?mail|courriel|بريد/i,
} as const satisfies EntrySlot
export const due = event(
  'due',
  { fr: 'Exigibilité', ar: 'تاريخ الاستحقاق', en: 'Due date' },
  {
    fr: 'Le jour dont court la prescription de l’obligation.',
    ar: 'اليوم الذي يسري منه تقادم الالتزام.',
    en: 'The day from which the limitation of the obligation runs.',
  },
  /echeance|exigib|due|(?:^|_)fin(?:_|$)|استحقاق/i,
)
export const verified = event(
  'verified',
  { fr: 'Fin de la vérification', ar: 'انتهاء التحقق', en: 'End of the verification' },
  {
    fr: 'Le jour où l’alerte fut classée sans suite.',
    ar: 'اليوم الذي حُفظ فيه التبليغ دون متابعة.',
    en: 'The day on which the alert was closed without follow-up.',
  },
  /verif|class|clos/i,
)
export const handled = event(
  'handled',
  { fr: 'Traitement de la demande', ar: 'معالجة الطلب', en: 'Handling of the request' },
  {
    fr: 'Le jour où la demande fut traitée, ou celui du dernier accès au compte.',
    ar: 'اليوم الذي عولج فيه الطلب، أو يوم آخر ولوج إلى الحساب.',
    en: 'The day on which the request was handled, or that of the last access to the account.',
  },
  /traite|handled|closed|clos|resolu|dernier_acces|last_(?:access|login)|معالجة/i,
)
export const copied = event(
  'copied',
  { fr: 'Date de la sauvegarde', ar: 'تاريخ النسخة الاحتياطية', en: 'Day of the backup' },
  {
    fr: 'Dans une table qui tient l’inventaire des copies ; sinon, voyez les réglages des sauvegardes.',
    ar: 'في جدول لجرد النسخ؛ وإلا فانظروا إعدادات النسخ الاحتياطية.',
    en: 'In a table that lists the copies; otherwise see the settings of backups.',
  },
  /sauvegard|backup|copie|created|date/i,
)
export const trigger = event(
  'event',
  { fr: 'Événement', ar: 'الحدث', en: 'Event' },
  {
    fr: 'Celui que nomme la déclaration du traitement.',
    ar: 'الحدث الذي يذكره التصريح بالمعالجة.',
    en: 'The one that the processing’s declaration names.',
  },
  /_le$|_at$|date|_on$/i,
  { inRelated: true },
)
