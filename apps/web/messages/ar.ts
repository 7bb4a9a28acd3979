// The shell's and the overview's texts in Arabic.
import { formatIn } from '@himaya/ui/format.ts'
import type { ShellTexts } from './fr.ts'

const { number, plural, money } = formatIn('ar')

export const ar: ShellTexts = {
  overview: 'نظرة عامة',
  search: 'بحث',
  searchKey: 'Ctrl K',
  organisations: 'هيئاتكم',
  addOrganisation: 'إضافة هيئة',
  organisationSettings: 'هوية الهيئة',
  profile: 'حسابي',
  signOut: 'تسجيل الخروج',
  openMenu: 'فتح القائمة',
  goTo: room => `الانتقال إلى ${room}`,
  speak: language => `القراءة بلغة ${language}`,

  notFound: 'هذه الصفحة غير موجودة',
  notFoundNext: 'قد يكون العنوان منقولاً بشكل خاطئ، أو أن ما كان يعرضه لم يعد موجودًا أو ليس لكم.',
  home: 'العودة إلى البداية',
  broken: 'تعذر عرض هذه الصفحة',
  brokenNext: 'أعيدوا تحميلها. ما حُفظ لم يُمس.',
  inDetail: 'بالتفصيل (بالإنجليزية)',
  reload: 'إعادة التحميل',
  noOrganisation: 'لستم عضوًا في أي هيئة',
  noOrganisationNext: 'اطلبوا من مندوب هيئتكم دعوتكم ثم افتحوا الرابط الذي يسلمه لكم.',

  what: 'وضعية الهيئة من الأعلى إلى الأسفل: ما حلّ أجله، وما ليس مغطى، وما تغيّر.',
  due: 'ما حلّ أجله',
  dueNone: 'لا شيء مستحق في الآجال المعروفة.',
  gaps: 'ما ليس مغطى',
  gapsHelp: 'كل نقص مع المادة المعنية والإجراء الذي ينهيه.',
  gapsNone: 'كل ما يصفه السجل مغطى.',
  exposure: (from, to) => `غرامة من ${money(from)} إلى ${money(to)}`,
  changes: 'ما تغيّر',
  changesNone: 'لم يُسجل شيء بعد.',
  changesAll: 'جميع الإثباتات',
  map: 'معطيات الهيئة',
  mapNone: 'لا معطيات معروفة بعد',
  mapNoneNext: 'اربطوا قاعدة معطيات: أعمدتها ترسم الخريطة.',
  connect: 'ربط قاعدة معطيات',
  describe: 'وصف معالجة',
  standing: {
    undecided: 'ما يزال القانون بحاجة إلى معلومات',
    prohibited: 'معالجة ممنوعة على حالها',
    refused: 'رفضته اللجنة الوطنية أو سحبته',
    'to-prepare': 'ملف ينبغي إعداده',
    incomplete: 'ملف غير مكتمل',
    'to-file': 'ملف ينبغي إيداعه',
    waiting: 'جواب اللجنة الوطنية منتظر',
    changed: 'تغيّرت منذ الإيداع',
  },
  act: {
    undecided: 'الإجابة عن الأسئلة',
    prohibited: 'معرفة السبب',
    refused: 'تصحيح المعالجة',
    'to-prepare': 'إعداد الملف',
    incomplete: 'استكمال الملف',
    'to-file': 'إيداع الملف',
    waiting: 'تتبع الملف',
    changed: 'إعداد التعديل',
  },
  overdue: rows =>
    plural(rows, {
      one: 'سطر واحد محتفظ به بعد أجله',
      two: 'سطران محتفظ بهما بعد أجلهما',
      few: `${number(rows)} أسطر محتفظ بها بعد أجلها`,
      many: `${number(rows)} سطرا محتفظا به بعد أجله`,
      other: `${number(rows)} سطر محتفظ به بعد أجله`,
    }),
  mendOverdue: 'معالجته',
  awaits: 'في انتظار موافقة شخص ثان',
  approve: 'قراءة المعاينة',
  needs: count =>
    plural(count, {
      zero: 'لا أسئلة مفتوحة',
      one: 'سؤال واحد مفتوح',
      two: 'سؤالان مفتوحان',
      few: `${number(count)} أسئلة مفتوحة`,
      many: `${number(count)} سؤالاً مفتوحًا`,
      other: `${number(count)} سؤال مفتوح`,
    }),
  missing: count =>
    plural(count, {
      zero: 'لا ينقص أي بيان',
      one: 'ينقص بيان واحد',
      two: 'ينقص بيانان',
      few: `تنقص ${number(count)} بيانات`,
      many: `ينقص ${number(count)} بيانًا`,
      other: `ينقص ${number(count)} بيان`,
    }),
}
