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
  },
  pagesMissing: 'صفحات الويب غير مبنية. أوقفوا الخادم ونفذوا: npm start',
}
