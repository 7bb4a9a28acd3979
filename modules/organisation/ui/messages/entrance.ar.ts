// Entering, in Arabic: signing in, setting up, accepting an invitation.
import { formatIn } from '@himaya/ui/format.ts'
import type { EntranceTexts } from './entrance.fr.ts'

const format = formatIn('ar')

export const ar: EntranceTexts = {
  signIn: 'تسجيل الدخول',
  signInWhat: 'حماية معطيات هيئتكم وفق القانون 09.08.',
  email: 'البريد الإلكتروني',
  password: 'كلمة المرور',
  newPassword: 'اختاروا كلمة مرور',
  passwordHint: 'اثنا عشر حرفًا على الأقل. جملة كاملة خيار جيد.',
  showPassword: 'إظهار كلمة المرور',
  hidePassword: 'إخفاء كلمة المرور',
  forgotten: 'نسيتم كلمة المرور؟ اطلبوا دعوة جديدة من مندوب هيئتكم.',

  code: 'رمز تطبيقكم',
  codeHint: 'ستة أرقام تتجدد كل ثلاثين ثانية.',
  backupCode: 'رمز احتياطي',
  backupCodeHint: 'أحد الرموز المسلمة عند التفعيل. كل رمز يُستعمل مرة واحدة.',
  useBackupCode: 'استعمال رمز احتياطي',
  useAuthenticator: 'استعمال التطبيق',
  verify: 'تحقق',
  startAgain: 'البدء من جديد',

  setUp: 'تثبيت حماية',
  setUpWhat: 'هذا الرابط لا يفتح إلا مرة واحدة. بماذا تريدون البدء؟',
  setUpNoLink: 'افتحوا الرابط الذي عرضه الخادم عند تشغيله الأول: فهو يحمل مفتاح هذه الصفحة.',
  setUpOwn: 'تثبيت هيئتي',
  setUpOwnHelp: 'ستكونون مندوبها. وتُستكمل بقية المعلومات شيئًا فشيئًا.',
  setUpExamples: 'الاستكشاف بالأمثلة',
  setUpExamplesHelp: 'هيئتان للتجربة بقواعدهما وسجلهما وملفاتهما.',
  continue: 'متابعة',
  back: 'رجوع',
  organisationName: 'اسم الهيئة',
  organisationKind: 'ما طبيعتها؟',
  organisationKindHint: 'يستند القانون إليها لتحديد من يحق له معالجة ماذا، ومبلغ الغرامات.',
  you: 'أنتم',
  yourName: 'اسمكم',
  create: 'إنشاء',
  exploringWhat: 'تُملأ قاعدتا بيانات للمثالين. يمكنكم إعادة تحميل هذه الصفحة أو مغادرتها ثم العودة إليها.',
  exploring: {
    filling: table => (table === '' ? 'يجري تحضير القواعد' : `يُملأ الجدول ${table}`),
    describing: organisation => `يُكتب السجل: ${organisation}`,
  },
  exploringReady: 'الأمثلة جاهزة',
  exploringAccess: 'احتفظوا بهذا للعودة لاحقا: لا تُعرض كلمة المرور إلا هذه المرة.',
  openExamples: 'فتح الأمثلة',

  invitation: organisation => `الانضمام إلى ${organisation}`,
  invitationWhat: (role, until) => `أنتم مدعوون بصفة ${role}. تسري الدعوة إلى غاية ${format.day(until)}.`,
  invitationNoLink: 'افتحوا الرابط الذي سُلم لكم: فهو يحمل الدعوة.',
  invitationFor: email => `الدعوة موجهة إلى ${email}.`,
  join: 'انضمام',
  joinAs: name => `الانضمام باسم ${name}`,
  signInToJoin: 'لهذا العنوان حساب هنا من قبل. سجّلوا الدخول لقبول الدعوة.',
}
