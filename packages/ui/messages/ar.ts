// The design system's own texts in Arabic.
import { formatIn } from '../format.ts'
import type { UiTexts } from './fr.ts'

const { number, plural } = formatIn('ar')

export const ar: UiTexts = {
  languageName: 'العربية',
  chooseLanguage: 'اللغة',
  themeLight: 'فاتح',
  themeDark: 'داكن',
  themeSystem: 'حسب النظام',
  themeIs: theme => `المظهر: ${theme}`,
  happenedIn: (room, what) => `${room}: ${what}`,
  close: 'إغلاق',
  cancel: 'إلغاء',
  confirm: 'تأكيد',
  open: 'فتح',
  more: 'إجراءات أخرى',
  optional: 'اختياري',
  yes: 'نعم',
  no: 'لا',
  path: 'المسار إلى هذه الصفحة',
  skip: 'الانتقال إلى المحتوى',
  rooms: 'الأقسام',
  menu: 'القائمة',
  notices: 'إشعارات',
  dismiss: 'إغلاق هذا الإشعار',
  loading: 'جارٍ التحميل…',
  tryAgain: 'إعادة المحاولة',
  copied: 'تم النسخ',
  copy: 'نسخ',

  meaning: {
    prohibited: 'ممنوع',
    overdue: 'متأخر',
    needs: 'في انتظاركم',
    doubtful: 'قراءة غير مؤكدة',
    settled: 'مستوفى',
  },

  save: {
    saving: 'جارٍ الحفظ…',
    saved: time => `حُفظ · ${time}`,
    failed: 'لم يُحفظ',
    idle: 'يُحفظ تلقائيًا أثناء الكتابة',
  },

  choose: 'اختاروا…',
  combobox: {
    none: 'لا يوجد اختيار مطابق',
    remove: name => `إزالة ${name}`,
    count: count =>
      plural(count, {
        zero: 'لا اختيارات',
        one: 'اختيار واحد',
        two: 'اختياران',
        few: `${number(count)} اختيارات`,
        many: `${number(count)} اختيارًا`,
        other: `${number(count)} اختيار`,
      }),
  },

  date: {
    hint: 'يوم/شهر/سنة',
    invalid: 'اكتبوا تاريخًا موجودًا، مثل 03/11/2026.',
    pick: 'الاختيار من التقويم',
    previousMonth: 'الشهر السابق',
    nextMonth: 'الشهر التالي',
    hijri: day => `الموافق ${day}، بفارق يوم على الأكثر`,
  },

  table: {
    search: 'بحث',
    all: filter => `${filter}: الكل`,
    filters: 'عوامل التصفية',
    clear: 'مسح عوامل التصفية',
    sortBy: column => `ترتيب حسب ${column}`,
    selectRow: 'تحديد السطر',
    selectPage: 'تحديد جميع أسطر الصفحة',
    selected: count =>
      plural(count, {
        zero: 'لم يُحدد أي سطر',
        one: 'سطر واحد محدد',
        two: 'سطران محددان',
        few: `${number(count)} أسطر محددة`,
        many: `${number(count)} سطرًا محددًا`,
        other: `${number(count)} سطر محدد`,
      }),
    unselect: 'إلغاء التحديد',
    range: (from, to, total) => `${number(from)} إلى ${number(to)} من ${number(total)}`,
    previous: 'الصفحة السابقة',
    next: 'الصفحة التالية',
    export: 'تصدير بصيغة CSV',
    views: 'طرق العرض',
    allRows: 'جميع الأسطر',
    saveView: 'حفظ طريقة العرض هذه',
    viewName: 'اسم طريقة العرض',
    removeView: name => `حذف طريقة العرض ${name}`,
    noMatch: 'لا يوجد سطر يطابق عوامل التصفية',
    noMatchNext: 'وسّعوا البحث أو امسحوا عوامل التصفية.',
    keys: 'المفتاحان j وk للتنقل بين الأسطر، والمسافة للتحديد، وShift للتوسيع، وEnter للفتح.',
  },

  progress: {
    rate: rate => `${rate} في الثانية`,
    left: duration => `بقي ${duration}`,
    leftUnknown: 'المدة المتبقية غير معروفة',
    of: (done, total, unit) => `${number(done)} من ${number(total)} ${unit}`,
    stop: 'إيقاف',
    resume: 'استئناف',
    log: 'السجل',
    state: {
      waiting: 'في الانتظار',
      running: 'جارٍ',
      stopped: 'متوقف',
      done: 'مكتمل',
      failed: 'منقطع',
    },
  },

  reason: {
    title: 'ما يقوله القانون',
    because: 'السبب',
    facts: 'الوقائع المعتمدة',
    needs: 'ما يزال القانون بحاجة إلى معرفته',
    wouldChange: 'ما من شأنه تغيير الجواب',
    doubts: 'قراءات غير مؤكدة',
    duties: 'ما يترتب على ذلك',
    blocking: 'قبل البدء',
    reviews: 'يتعين عرضه على رجل قانون',
    undetermined: 'لا جواب بعد',
    undeterminedHelp: 'أجيبوا عن الأسئلة أدناه: يُستخلص الجواب متى توفر ما يكفي من الوقائع.',
    notInForce: 'لم يكن القانون ساري المفعول في ذلك اليوم',
    atLeast: conclusion => `الثابت حتى الآن: ${conclusion}`,
    lifted: 'استثناء معتمد',
    reading: doubt => `موضع الشك: ${doubt}`,
    encoded: reading => `القراءة المتبعة: ${reading}`,
    answer: 'الجواب',
    all: count => `عرض الكل (${number(count)})`,
    needsCount: count =>
      plural(count, {
        zero: 'لا أسئلة',
        one: 'سؤال واحد',
        two: 'سؤالان',
        few: `${number(count)} أسئلة`,
        many: `${number(count)} سؤالاً`,
        other: `${number(count)} سؤال`,
      }),
    showAll: 'قراءة الأسباب',
  },

  article: {
    inFrench: 'بالفرنسية',
    inArabic: 'بالعربية (النص الأصلي)',
    variants: 'النسختان مختلفتان',
    source: source => `المصدر: ${source}`,
    missing: 'نص هذا المقطع غير موجود في المكتبة.',
    address: 'المرجع',
    addressIs: 'المرجع:',
    copy: source => `${source}:`,
    open: name => `فتح ${name}`,
  },

  palette: {
    title: 'الانتقال إلى…',
    placeholder: 'معالجة، مادة، عمود، أمر…',
    none: 'لا شيء مطابق.',
    commands: 'أوامر',
    hint: 'بحث',
  },

  problem: {
    unreachable: 'الخادم لا يستجيب',
    unreachableFix: 'تحققوا من اتصالكم ثم أعيدوا المحاولة. لم يضع شيء مما حُفظ.',
    bug: 'تعذر على حماية تقديم الجواب',
    bugFix: 'أعيدوا المحاولة. إذا تكرر ذلك فأرسلوا هذا الرقم إلى الشخص المشرف على حماية.',
    signedOut: 'انتهت جلستكم',
    signedOutFix: 'سجّلوا الدخول من جديد وستعودون إلى هذه الصفحة.',
    request: id => `الطلب ${id}`,
    why: 'السبب',
    learn: 'معرفة المزيد',
  },

  map: {
    title: 'خريطة المعطيات',
    source: 'المصادر',
    table: 'الجداول',
    category: 'الفئات',
    processing: 'المعالجات',
    recipient: 'المرسل إليهم',
    country: 'البلدان',
    flows: count =>
      plural(count, {
        zero: 'لا روابط',
        one: 'رابط واحد',
        two: 'رابطان',
        few: `${number(count)} روابط`,
        many: `${number(count)} رابطًا`,
        other: `${number(count)} رابط`,
      }),
    more: count =>
      plural(count, {
        zero: 'ولا شيء آخر',
        one: 'وآخر واحد',
        two: 'واثنان آخران',
        few: `و${number(count)} أخرى`,
        many: `و${number(count)} أخرى`,
        other: `و${number(count)} أخرى`,
      }),
    thing: (kind, name, flows) => `${kind}: ${name}، ${flows}`,
    help: 'اختاروا عنصرًا لتتبع معطياته من أولها إلى آخرها.',
  },

  due: {
    title: 'الآجال',
    none: 'لا آجال في هذا الشهر',
    on: (count, day) =>
      plural(count, {
        zero: `لا آجال يوم ${day}`,
        one: `أجل واحد يوم ${day}`,
        two: `أجلان يوم ${day}`,
        few: `${number(count)} آجال يوم ${day}`,
        many: `${number(count)} أجلاً يوم ${day}`,
        other: `${number(count)} أجل يوم ${day}`,
      }),
    today: 'اليوم',
  },
}
