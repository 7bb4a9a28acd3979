import type { ServerMessages } from './fr.ts'

export const ar: ServerMessages = {
  starting: 'حماية تبدأ العمل …',
  ready: url => `حماية جاهزة: ${url}`,
  setUp: url => `أول استعمال. افتحوا هذا الرابط، وهو صالح مرة واحدة خلال 24 ساعة:\n\n  ${url}\n`,
  stop: 'يوقف Ctrl-C الخادم وقاعدة معطياته.',
  stopping: 'حماية تتوقف …',
  portTaken: port =>
    `المنفذ ${port} مستعمل. أوقفوا البرنامج الآخر أو اختاروا منفذا غيره: PORT=4091 npm start`,
  portForbidden: port => `المنفذ ${port} محجوز للنظام. اختاروا منفذا فوق 1024: PORT=4090 npm start`,
  hostUnknown: host => `العنوان HOST=${host} ليس من عناوين هذا الجهاز.`,
  settingRefused: {
    PORT: value => `القيمة PORT=${value} ليست رقم منفذ (من 0 إلى 65535).`,
    HIMAYA_URL: value => `القيمة HIMAYA_URL=${value} ليست عنوان ويب كاملا، مثل https://himaya.exemple.ma`,
    SMTP_URL: () =>
      'لا يمكن استعمال SMTP_URL. اكتبوا مثلا smtp://user:password@server:587 (مشفر بواسطة STARTTLS) أو smtps://server:465. ولا ترسل كلمة المرور أبدا دون تشفير.',
    MAIL_FROM: () => 'لا يمكن استعمال MAIL_FROM. اكتبوا مثلا: Argan SA <ne-pas-repondre@argan.example>',
  },
  pagesMissing: 'صفحات الويب غير مبنية. أوقفوا الخادم ونفذوا: npm start',
}
