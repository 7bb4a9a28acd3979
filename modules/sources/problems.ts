// The refusals of the sources room that a caller can act on.
import type { ConnectorFailure } from '@himaya/connectors/failure'
import { Problem, type ProblemKind } from '@himaya/platform/problem'

export const sourceNotReached: ProblemKind = {
  code: 'source-not-reached',
  status: 422,
  title: { fr: 'La source ne répond pas', ar: 'تعذر الوصول إلى المصدر', en: 'The source cannot be reached' },
  fix: {
    fr: 'Corrigez ce que dit le détail (adresse, compte, mot de passe, chiffrement), puis essayez de nouveau.',
    ar: 'صححوا ما ورد في التفاصيل (العنوان أو الحساب أو كلمة السر أو التشفير) ثم أعيدوا المحاولة.',
    en: 'Mend what the detail names (address, account, password, encryption), then try again.',
  },
  cites: ['loi-09-08:23'],
}

export const fileRefused: ProblemKind = {
  code: 'source-file-refused',
  status: 422,
  title: {
    fr: 'Ce fichier ne peut pas être lu',
    ar: 'تتعذر قراءة هذا الملف',
    en: 'This file cannot be read',
  },
  fix: {
    fr: 'Envoyez un fichier CSV, XLSX, Parquet, JSON ou SQLite.',
    ar: 'أرسلوا ملفا بصيغة CSV أو XLSX أو Parquet أو JSON أو SQLite.',
    en: 'Send a CSV, XLSX, Parquet, JSON or SQLite file.',
  },
}

export const scanRunning: ProblemKind = {
  code: 'source-scan-running',
  status: 409,
  title: {
    fr: 'Une analyse de cette source est déjà en cours',
    ar: 'هناك فحص جار لهذا المصدر',
    en: 'A scan of this source is already running',
  },
  fix: {
    fr: 'Attendez sa fin ou arrêtez-la, puis relancez.',
    ar: 'انتظروا نهايته أو أوقفوه ثم أعيدوا التشغيل.',
    en: 'Wait for it to end, or stop it, then start again.',
  },
}

export const findingUnknown: ProblemKind = {
  code: 'source-finding-unknown',
  status: 409,
  title: {
    fr: 'Une colonne de la liste n’est plus connue',
    ar: 'لم يعد أحد أعمدة القائمة معروفا',
    en: 'A column of the list is no longer known',
  },
  fix: {
    fr: 'Rechargez les constats : la source a été analysée de nouveau ou retirée entre-temps. Rien n’a été décidé.',
    ar: 'أعيدوا تحميل النتائج: أُعيد فحص المصدر أو أزيل في هذه الأثناء. لم يُتخذ أي قرار.',
    en: 'Reload the findings: the source was scanned again or removed meanwhile. Nothing was decided.',
  },
}

export const nothingToConfirm: ProblemKind = {
  code: 'source-nothing-to-confirm',
  status: 422,
  title: {
    fr: 'Une colonne sans proposition ne peut pas être confirmée',
    ar: 'لا يمكن تأكيد عمود دون اقتراح',
    en: 'A column without a proposal cannot be confirmed',
  },
  fix: {
    fr: 'Donnez-lui une catégorie, ou écartez-la comme non personnelle.',
    ar: 'حددوا صنفا للعمود أو استبعدوه باعتباره غير شخصي.',
    en: 'Give it a category, or dismiss it as not personal.',
  },
}

export const unreached = (failure: ConnectorFailure) => new Problem(sourceNotReached, failure.sentence)
