// Why no message can go out.
import type { ProblemKind } from '../problem.ts'

export const mailNotSetUp: ProblemKind = {
  code: 'mail-not-set-up',
  status: 503,
  title: {
    fr: 'L’envoi de courriels n’est pas configuré',
    ar: 'إرسال البريد الإلكتروني غير مهيأ',
    en: 'Sending e-mail is not set up',
  },
  fix: {
    fr: 'Indiquez le serveur d’envoi dans SMTP_URL et l’expéditeur dans MAIL_FROM, puis redémarrez Himaya.',
    ar: 'حددوا خادم الإرسال في SMTP_URL والمرسل في MAIL_FROM، ثم أعيدوا تشغيل حماية.',
    en: 'Name the sending server in SMTP_URL and the sender in MAIL_FROM, then start Himaya again.',
  },
}
