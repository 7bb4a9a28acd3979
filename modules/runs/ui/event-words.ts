// What happened in the room, in words, by the kind of its entry in the evidence.
import type { Translated } from '@himaya/platform/language'

export const eventWords: Readonly<Record<string, Translated>> = {
  'runs.access-given': { fr: 'Accès en écriture donné', ar: 'أُعطي حساب للكتابة', en: 'Write access given' },
  'runs.access-removed': {
    fr: 'Accès en écriture retiré',
    ar: 'سُحب حساب الكتابة',
    en: 'Write access removed',
  },
  'runs.hold-placed': { fr: 'Lignes gelées', ar: 'جُمدت أسطر', en: 'Rows held' },
  'runs.hold-released': { fr: 'Gel levé', ar: 'رُفع تجميد', en: 'Hold released' },
  'runs.run-drafted': { fr: 'Intervention préparée', ar: 'أُعدت عملية', en: 'Run drafted' },
  'runs.run-previewed': { fr: 'Aperçu d’une intervention', ar: 'عوينت عملية', en: 'Run previewed' },
  'runs.run-approved': { fr: 'Intervention approuvée', ar: 'ووفق على عملية', en: 'Run approved' },
  'runs.run-started': { fr: 'Intervention démarrée', ar: 'بدأت عملية', en: 'Run started' },
  'runs.run-paused': { fr: 'Intervention mise en pause', ar: 'أوقفت عملية مؤقتا', en: 'Run paused' },
  'runs.run-resumed': { fr: 'Intervention reprise', ar: 'استؤنفت عملية', en: 'Run resumed' },
  'runs.run-cancelled': { fr: 'Intervention abandonnée', ar: 'تُخلي عن عملية', en: 'Run given up' },
  'runs.run-failed': {
    fr: 'Intervention arrêtée par une erreur',
    ar: 'أوقف خطأ عملية',
    en: 'Run stopped by a fault',
  },
  'runs.run-certified': { fr: 'Intervention certifiée', ar: 'شُهد بعملية', en: 'Run certified' },
  'runs.run-rolled-back': { fr: 'Lignes remises en place', ar: 'أُعيدت أسطر إلى مكانها', en: 'Rows put back' },
  'runs.images-destroyed': {
    fr: 'Copies chiffrées détruites',
    ar: 'أُتلفت نسخ مشفرة',
    en: 'Encrypted copies destroyed',
  },
  'runs.rollback-asked': { fr: 'Retour demandé', ar: 'طُلبت إعادة الأسطر', en: 'Putting back asked for' },
  'runs.rehearsal-ended': { fr: 'Répétition terminée', ar: 'انتهت تجربة', en: 'Rehearsal ended' },
  'runs.archive-destroyed': { fr: 'Archive détruite', ar: 'أُتلف أرشيف', en: 'Archive destroyed' },
  'runs.archive-read': { fr: 'Ligne archivée lue', ar: 'قُرئ سطر مؤرشف', en: 'Archived row read' },
  'runs.replay-asked': { fr: 'Rejeu demandé', ar: 'طُلبت إعادة تطبيق المحو', en: 'Replay asked for' },
  'runs.replay-certified': { fr: 'Rejeu certifié', ar: 'شُهد بإعادة تطبيق المحو', en: 'Replay certified' },
}
