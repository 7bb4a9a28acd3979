// Where a filing stands, from the draft to its end (art. 15, 19, 20, 51; D.24-28).
import type { Translated } from './language.ts'

export const filingStates = {
  draft: { fr: 'Brouillon', ar: 'مسودة', en: 'Draft' },
  'awaiting-approval': { fr: 'À approuver', ar: 'في انتظار الموافقة', en: 'Awaiting approval' },
  approved: { fr: 'Approuvé, à déposer', ar: 'موافق عليه، في انتظار الإيداع', en: 'Approved, to be filed' },
  filed: { fr: 'Déposé', ar: 'مودع', en: 'Filed' },
  acknowledged: { fr: 'Accusé de réception obtenu', ar: 'صدر إشعار بالتوصل', en: 'Acknowledged' },
  'receipt-overdue': { fr: 'Récépissé en retard', ar: 'تأخر وصل التصريح', en: 'Receipt overdue' },
  'receipt-issued': { fr: 'Récépissé délivré', ar: 'سُلّم وصل التصريح', en: 'Receipt issued' },
  'switched-to-authorisation': {
    fr: 'Soumis à autorisation par la CNDP',
    ar: 'أخضعته اللجنة الوطنية للإذن المسبق',
    en: 'Switched to authorisation by the CNDP',
  },
  'under-review': { fr: 'En cours d’examen', ar: 'قيد الدراسة', en: 'Under review' },
  extended: { fr: 'Délai prorogé', ar: 'تم تمديد الأجل', en: 'Time extended' },
  authorised: { fr: 'Autorisé', ar: 'مأذون به', en: 'Authorised' },
  'deemed-authorised': {
    fr: 'Réputé autorisé, à confirmer',
    ar: 'في حكم المأذون به، في انتظار التأكيد',
    en: 'Deemed authorised, to be confirmed',
  },
  refused: { fr: 'Refusé', ar: 'مرفوض', en: 'Refused' },
  returned: { fr: 'Retourné pour complément', ar: 'أعيد لاستكماله', en: 'Returned to be completed' },
  'withdrawn-by-cndp': {
    fr: 'Récépissé ou autorisation retiré',
    ar: 'سُحب الوصل أو الإذن',
    en: 'Receipt or authorisation withdrawn',
  },
  retracted: {
    fr: 'Dossier retiré par l’organisme',
    ar: 'سحبت المؤسسة الملف',
    en: 'Retracted by the organisation',
  },
  superseded: { fr: 'Remplacé par un nouveau dépôt', ar: 'عُوّض بإيداع جديد', en: 'Replaced by a new filing' },
  ended: { fr: 'Traitement supprimé', ar: 'أُنهيت المعالجة', en: 'Processing ended' },
} as const satisfies Record<string, Translated>
