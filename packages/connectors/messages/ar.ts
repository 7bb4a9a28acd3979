// What a person reads in Arabic when a source cannot be read, or deserves a remark.
import { type Messages, shown } from './messages.ts'

const count = new Intl.NumberFormat('ar-MA')
const pluralOf = new Intl.PluralRules('ar')

/** Tables in the accusative, as the object of "cannot read". */
const tables = (n: number) =>
  ({
    zero: 'أي جدول',
    one: 'جدولًا واحدًا',
    two: 'جدولين',
    few: `${count.format(n)} جداول`,
    many: `${count.format(n)} جدولًا`,
    other: `${count.format(n)} جدول`,
  })[pluralOf.select(n)]

/** Tables in the genitive, after a preposition. */
const ofTables = (n: number) =>
  ({
    zero: 'أي جدول',
    one: 'جدول واحد',
    two: 'جدولين',
    few: `${count.format(n)} جداول`,
    many: `${count.format(n)} جدولًا`,
    other: `${count.format(n)} جدول`,
  })[pluralOf.select(n)]

/** Rows in the genitive, after a preposition. */
const rows = (n: number) =>
  ({
    zero: 'أي سطر',
    one: 'سطر واحد',
    two: 'سطرين',
    few: `${count.format(n)} أسطر`,
    many: `${count.format(n)} سطرًا`,
    other: `${count.format(n)} سطر`,
  })[pluralOf.select(n)]

export const ar: Messages = {
  failures: {
    'bad-address': d => `العنوان ليس على الشكل المطلوب. اكتبه هكذا: ${shown(d.expected)}.`,
    'forbidden-host': d =>
      `العنوان ${shown(d.host)} محجوز للجهاز نفسه أو لمزود الاستضافة، ولا يمكن أن توجد فيه قاعدة بيانات. أدخل اسم خادم قاعدة البيانات.`,
    'unknown-host': d => `الاسم ${shown(d.host)} غير معروف في الشبكة. تحقق من كتابة اسم الخادم.`,
    'unreachable-host': d =>
      `الخادم ${shown(`${d.host}:${d.port}`)} لا يجيب. تحقق من أنه يعمل ومن أن جدار الحماية يسمح لهذا الجهاز بالمرور.`,
    refused: d =>
      `الجهاز ${shown(d.host)} يجيب، لكن لا توجد قاعدة بيانات تعمل على المنفذ ${d.port}. تحقق من رقم المنفذ ومن تشغيل قاعدة البيانات.`,
    authentication: d =>
      `رفضت قاعدة البيانات الحساب ${shown(d.account)} أو كلمة مروره. أدخلهما من جديد، أو اطلبهما من مدير قاعدة البيانات.`,
    'access-rule-missing': d =>
      `لا تقبل قاعدة البيانات ${shown(d.database)} الحساب ${shown(d.account)} انطلاقًا من هذا الجهاز أو دون تشفير. اطلب من مديرها السماح لهذا الحساب بالولوج من هذا الجهاز (${shown('pg_hba.conf')} أو مضيف الحساب في ${shown('MySQL')}).`,
    'database-missing': d =>
      `لا توجد في الخادم قاعدة بيانات باسم ${shown(d.database)}. تحقق من الاسم بما فيه الأحرف الكبيرة.`,
    'permission-missing': d =>
      `لا يملك الحساب حق قراءة ${shown(d.on)}. اطلب من مدير قاعدة البيانات حق القراءة، أو استبعد هذا العنصر.`,
    'tls-unsupported': d =>
      `الخادم ${shown(d.host)} لا يوفر اتصالًا مشفرًا. فعّل ${shown('TLS')} في الخادم، أو اختر الوضع «${shown('disable')}» إذا كانت الشبكة آمنة.`,
    'tls-untrusted': d =>
      `تعذر التحقق من شهادة الخادم ${shown(d.host)} (${shown(d.reason)}). قدّم شهادة الجهة التي وقّعتها، والاسم المدون فيها بالضبط.`,
    'too-many-connections': d =>
      `لم يبق في الخادم ${shown(d.host)} أي اتصال متاح. أعد المحاولة لاحقًا، أو اطلب رفع الحد المسموح به للحساب.`,
    'connection-lost': d =>
      `انقطع الاتصال بالخادم ${shown(d.host)}. تحقق من أنه يعمل ثم أعد التشغيل: ما سبقت قراءته محفوظ.`,
    'cannot-change': d =>
      `لا تستطيع حماية تعديل مصدر من نوع ${shown(d.kind)}: فهو للقراءة فقط. تصرّف في البرنامج الذي ينتجه.`,
    'unsupported-server': d =>
      `هذا الإصدار من الخادم (${shown(d.version)}) قديم جدًا، والحد الأدنى هو ${shown(d.least)}. حدّث الخادم، أو صدّر الجداول إلى ملفات.`,
    timeout: d =>
      `أوقفت القراءة بعد ${count.format(d.seconds)} ث حتى لا تثقل قاعدة البيانات. أعد المحاولة في وقت أهدأ، أو استبعد هذا العنصر.`,
    busy: d => `العنصر ${shown(d.on)} مقفل من طرف برنامج آخر. أعد المحاولة بعد انتهاء ذلك البرنامج.`,
    'table-vanished': d =>
      `لم يعد الجدول ${shown(d.table)} موجودًا أو تغيّر أثناء القراءة. أعد قراءة بنية المصدر.`,
    'evaluation-failed': d =>
      `لا تستطيع قاعدة البيانات حساب ${shown(d.on)}. اطلب من واضع هذا العرض تصحيحه، أو استبعده.`,
    'file-missing': d => `الملف ${shown(d.file)} غير موجود. تحقق من مساره، أو حمّله من جديد.`,
    'file-unreadable': d => `تعذر فتح الملف ${shown(d.file)}. امنح حماية حق قراءته.`,
    'not-a-file': d => `${shown(d.file)} ليس ملفًا عاديًا (مجلد أو جهاز أو قناة). أدخل مسار ملف.`,
    'forbidden-folder': d =>
      `يوجد الملف ${shown(d.file)} خارج المجلدات التي يسمح هذا التثبيت بقراءتها. انقله إلى مجلد مسموح به، أو حمّله من المتصفح.`,
    'file-too-large': d =>
      `يتجاوز حجم الملف ${shown(d.file)} ${count.format(d.gigabytes)} جيغابايت. قسّمه، أو استورده في قاعدة بيانات.`,
    'file-read-only': d =>
      `لا تستطيع حماية الكتابة في الملف ${shown(d.file)} أو في مجلده. امنحها حق الكتابة فيهما معًا.`,
    'file-linked': d =>
      `للملف ${shown(d.file)} عدة أسماء (روابط): ما يمحى تحت اسم يبقى تحت الآخر. أدخل مسار الملف نفسه واحذف أسماءه الأخرى.`,
    'file-changed': d =>
      `عدّل برنامج آخر الملف ${shown(d.file)} أثناء العملية: لم يكتب فيه شيء. أعد المعاينة على حالته الجديدة.`,
    'not-encodable': d =>
      `تحتوي قيمة جديدة على حرف لا يوجد في ترميز الملف ${shown(d.file)} وهو ${shown(d.encoding)}: لم يكتب شيء. اختر قيمة بدون هذا الحرف، أو احفظ الملف بترميز ${shown('UTF-8')}.`,
    'not-keepable': d =>
      `يحتوي الملف ${shown(d.file)} على عنصر ينسخ هذه الأسطر أو يشير إليها (${shown(d.part)}) ولا يمكن الاحتفاظ به كما هو بالضبط: لم يكتب شيء. احذف هذا العنصر في برنامج الجداول، أو تصرّف فيه يدويًا.`,
    'not-a-database': d =>
      `${shown(d.on)} ليس مصدرًا من هذا النوع، أو أنه مشفر أو تالف. تحقق من العنوان ومن النوع المختار.`,
    'unsupported-encoding': d =>
      `نص الملف ${shown(d.file)} ليس بأي ترميز معروف (${shown('UTF-8, UTF-16, Windows-1252, Windows-1256')}) أو أنه ليس نصًا. احفظه بترميز ${shown('UTF-8')}.`,
    'malformed-file': d =>
      `بنية الملف ${shown(d.file)} غير سليمة (${shown(d.where)}). افتحه في البرنامج الذي أنتجه واحفظه من جديد.`,
    'no-space': d =>
      `لم يبق في المصدر مكان للكتابة (${shown(d.on)}). لم ينجز شيء من هذه الدفعة؛ وفّر مساحة ثم استأنف.`,
    'too-large-value': d =>
      `إحدى قيم ${shown(d.on)} أكبر من أن تقرأ. استبعد هذا العنصر، أو قلّص القيمة في المصدر.`,
    cancelled: () => 'أوقفت القراءة بطلب منك. ما سبقت قراءته محفوظ.',
    'source-error': d =>
      `أجاب المصدر بخطأ عند قراءة ${shown(d.on)}. اعرض التفاصيل التقنية على مدير قاعدة البيانات.`,
  },
  warnings: {
    'empty-schema': () =>
      'لا يُظهر المصدر أي جدول لهذا الحساب. تحقق من اسم قاعدة البيانات ومن حقوق القراءة الممنوحة للحساب.',
    'account-may-write': d =>
      `يستطيع الحساب ${shown(d.account)} تعديل المعطيات. حماية تقرأ فقط، وحساب للقراءة وحدها أكثر أمانًا.`,
    'account-is-superuser': d =>
      `يملك الحساب ${shown(d.account)} جميع الحقوق على الخادم. أنشئ لحماية حسابًا للقراءة وحدها.`,
    'connection-not-encrypted': d =>
      `الاتصال بالخادم ${shown(d.host)} غير مشفر. فعّل ${shown('TLS')} في الخادم واختر الوضع «${shown('verify-full')}».`,
    'certificate-not-verified': d =>
      `الاتصال بالخادم ${shown(d.host)} مشفر، لكن هوية الخادم لم يُتحقق منها. اختر الوضع «${shown('verify-full')}».`,
    'tables-not-readable': d => `لا يستطيع الحساب قراءة ${tables(d.count)}. سيظهر ذلك في الخريطة دون تحليل.`,
    'rows-hidden': d =>
      `تحجب قواعد الأمان عن هذا الحساب أسطرًا في ${ofTables(d.count)}. لن يشمل التحليل إلا الأسطر الظاهرة.`,
    'duplicate-columns': d =>
      `في ${shown(d.table)} أعمدة تحمل الاسم نفسه أو لا اسم لها، وقد رُقّمت: ${d.names.map(shown).join('، ')}.`,
    'ragged-rows': d => `في ${shown(d.table)}، عدد الخلايا لا يطابق عدد عناوين الأعمدة في ${rows(d.count)}.`,
    'reading-stops': d =>
      `تتوقف قراءة الملف ${shown(d.file)} قبل نهايته (${shown(d.where)}). صحّح الملف في هذا الموضع لكي يُحلَّل ما بعده.`,
    'header-missing': d =>
      `لا يوجد في ${shown(d.table)} سطر لعناوين الأعمدة، فرُقّمت الأعمدة. أضف سطرًا للعناوين لتحليل أدق.`,
    'encoding-guessed': d =>
      `قُرئ نص الملف ${shown(d.file)} بترميز ${shown(d.encoding)} استنادًا إلى محتواه. احفظ الملف بترميز ${shown('UTF-8')} إذا ظهرت حروف خاطئة.`,
  },
}
