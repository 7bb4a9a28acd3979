// The people of the organisation, in Arabic.
import { formatIn } from '@himaya/ui/format.ts'
import type { PeopleTexts } from './people.fr.ts'

const { plural, number } = formatIn('ar')

export const ar: PeopleTexts = {
  title: 'الأعضاء',
  what: 'من يعمل هنا، وما يحق لكل واحد أن يقوم به.',
  count: count =>
    plural(count, {
      zero: 'لا أعضاء',
      one: 'عضو واحد',
      two: 'عضوان',
      few: `${number(count)} أعضاء`,
      many: `${number(count)} عضوًا`,
      other: `${number(count)} عضو`,
    }),
  name: 'الاسم',
  email: 'البريد الإلكتروني',
  role: 'الدور',
  roleOf: name => `دور ${name}`,
  secondFactor: 'التحقق بخطوتين',
  joined: 'عضو منذ',
  on: 'مفعّل',
  off: 'غير مفعّل',
  you: 'أنتم',
  roles: {
    dpo: { name: 'مندوب', help: 'كل شيء: الأعضاء والإيداعات والقرارات والإعدادات.' },
    member: { name: 'محرر', help: 'يصف المعالجات ويربط المصادر ويعد الملفات.' },
    approver: { name: 'مصادِق', help: 'يقرأ كل شيء ويعطي الموافقة الثانية.' },
    auditor: { name: 'مدقق', help: 'يقرأ كل شيء ولا يغير شيئًا.' },
  },
  invite: 'دعوة',
  inviteTitle: 'دعوة شخص',
  inviteHelp: 'لا تراسل حماية أحدًا: تتسلمون رابطًا تسلمونه بأنفسكم.',
  createLink: 'إنشاء الرابط',
  linkTitle: 'رابط الدعوة',
  linkHelp: email => `سلموه إلى ${email}. لن يُعرض مرة أخرى.`,
  copy: 'نسخ الرابط',
  copied: 'نُسخ الرابط',
  done: 'تم',
  invitations: 'دعوات في الانتظار',
  until: 'إلى غاية',
  withdraw: 'سحب الدعوة',
  withdrawTitle: email => `سحب دعوة ${email}؟`,
  withdrawConsequence: 'لن يفتح الرابط بعد الآن. ويمكنكم دعوة هذا الشخص من جديد.',
  withdrawn: 'سُحبت الدعوة',
  remove: 'إزالة',
  removeTitle: name => `إزالة ${name}؟`,
  removeConsequence: 'لن يبقى لهذا الشخص ولوج إلى الهيئة منذ هذه اللحظة. وما قام به يبقى في الإثبات.',
  removed: name => `لم يعد ${name} عضوًا`,
  roleChanged: name => `تغيّر دور ${name}`,
  none: 'أنتم وحدكم هنا',
  noneNext: 'ادعوا عينًا ثانية: فالأعمال الخطيرة تستوجبها.',
  more: name => `إجراءات بشأن ${name}`,
}
