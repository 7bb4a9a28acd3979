// ما يقوله الملف ورسالته ولائحة تحققه بالعربية. What a dossier, its letter and its checklist say in Arabic.
import { formatIn } from '@himaya/ui/format.ts'
import type { DossierWords } from './words.ts'

const { number, plural } = formatIn('ar')

export const ar: DossierWords = {
  commission: 'اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي',
  commissionPlace: 'الرباط',
  to: 'السيد الرئيس',
  dossierOf: processing => `معالجة «${processing}»`,
  draft: title => `${title} – مسودة غير مكتملة`,
  draftToReview: title => `${title} – مسودة للمراجعة`,
  missing: 'ما ينقص الملف',
  missingNote: count =>
    plural(count, {
      one: 'ينقص الملف بيان إلزامي واحد: لا يمكن إيداعه على حاله.',
      two: 'ينقص الملف بيانان إلزاميان: لا يمكن إيداعه على حاله.',
      few: `تنقص الملف ${number(count)} بيانات إلزامية: لا يمكن إيداعه على حاله.`,
      many: `ينقص الملف ${number(count)} بيانا إلزاميا: لا يمكن إيداعه على حاله.`,
      other: `ينقص الملف ${number(count)} بيان إلزامي: لا يمكن إيداعه على حاله.`,
    }),
  missingColumns: { item: 'البيان', asked: 'السند', what: 'ما يجب ذكره', where: 'يتعلق بـ' },
  objections: 'ما لا يقبله القانون على حاله',
  objectionsNote: 'يمكن تحضير الملف، لكن المعالجة التي يصفها لا يمكن الدفاع عنها على حالها.',
  none: 'لا شيء',
  noneFeminine: 'لا شيء',
  ownName: 'يمارس باسمه الخاص',
  notSaid: 'يتعين استكماله',
  notSaidOf: names => (names.length === 0 ? 'يتعين استكماله' : `يتعين استكماله: ${names.join('، ')}`),
  byForm: 'الاستمارة',
  yes: 'نعم',
  no: 'لا',
  identifiers: {
    tradeRegister: 'السجل التجاري',
    taxIdentifier: 'رقم التعريف الضريبي',
    ice: 'التعريف الموحد للمقاولة',
  },
  modes: { automated: 'آلية', manual: 'يدوية', mixed: 'آلية جزئيا' },
  collections: {
    form: 'استمارة ورقية',
    web: 'موقع أو تطبيق إلكتروني',
    phone: 'الهاتف',
    counter: 'الشباك',
    'third-party': 'توصل من الأغيار',
    device: 'جهاز أو لاقط',
    'existing-file': 'ملف متوفر سابقا',
  },
  collectedBy: ways => `الجمع: ${ways}.`,
  informedBy: how => `إخبار الأشخاص: ${how}`,
  consentBy: (purpose, form) => `الرضى بخصوص «${purpose}»: ${form}.`,
  origins: {
    'data-subject': 'الشخص نفسه',
    'third-party': 'الأغيار',
    'public-source': 'مصدر عمومي',
    observed: 'استعمال الخدمة',
    derived: 'الحساب',
  },
  comesFrom: (origin, items) => `${origin}: ${items}`,
  persons: count =>
    plural(count, {
      one: 'حوالي شخص واحد',
      two: 'حوالي شخصين',
      few: `حوالي ${number(count)} أشخاص`,
      many: `حوالي ${number(count)} شخصا`,
      other: `حوالي ${number(count)} شخص`,
    }),
  withMinors: 'من بينهم قاصرون',
  subjectColumns: { who: 'الأشخاص', category: 'الفئة', number: 'العدد التقريبي' },
  itemsIntro: (items, columns) => {
    const processed = plural(items, {
      one: 'تتم معالجة معطى واحد',
      two: 'تتم معالجة معطيين',
      few: `تتم معالجة ${number(items)} معطيات`,
      many: `تتم معالجة ${number(items)} معطى`,
      other: `تتم معالجة ${number(items)} معطى`,
    })
    if (columns === 0) return `${processed}.`
    return plural(columns, {
      one: `${processed}، في عمود واحد من قواعد البيانات.`,
      two: `${processed}، في عمودين من قواعد البيانات.`,
      few: `${processed}، في ${number(columns)} أعمدة من قواعد البيانات.`,
      many: `${processed}، في ${number(columns)} عمودا من قواعد البيانات.`,
      other: `${processed}، في ${number(columns)} عمود من قواعد البيانات.`,
    })
  },
  itemColumns: {
    item: 'المعطى',
    category: 'الصنف',
    origin: 'المصدر',
    purposes: 'الغايات',
    columns: 'الأعمدة',
    retention: 'مدة الاحتفاظ',
  },
  optional: name => `${name} (اختياري)`,
  retentionColumns: { what: 'المعطيات', period: 'المدة', after: 'عند انتهائها', reason: 'السبب' },
  allData: 'جميع المعطيات',
  triggers: {
    collection: 'الجمع',
    'last-contact': 'آخر اتصال',
    'contract-end': 'انتهاء العقد',
    'fiscal-year-end': 'اختتام السنة المالية',
    decision: 'القرار',
    unsubscribe: 'إلغاء الاشتراك',
    recording: 'التسجيل',
    'account-closure': 'إغلاق الحساب',
    'case-closure': 'إغلاق الملف',
  },
  units: {
    days: count =>
      plural(count, {
        one: 'يوم واحد',
        two: 'يومان',
        few: `${number(count)} أيام`,
        many: `${number(count)} يوما`,
        other: `${number(count)} يوم`,
      }),
    weeks: count =>
      plural(count, {
        one: 'أسبوع واحد',
        two: 'أسبوعان',
        few: `${number(count)} أسابيع`,
        many: `${number(count)} أسبوعا`,
        other: `${number(count)} أسبوع`,
      }),
    months: count =>
      plural(count, {
        one: 'شهر واحد',
        two: 'شهران',
        few: `${number(count)} أشهر`,
        many: `${number(count)} شهرا`,
        other: `${number(count)} شهر`,
      }),
    years: count =>
      plural(count, {
        one: 'سنة واحدة',
        two: 'سنتان',
        few: `${number(count)} سنوات`,
        many: `${number(count)} سنة`,
        other: `${number(count)} سنة`,
      }),
  },
  since: (period, event) => `${period} بعد ${event}`,
  until: event => `إلى غاية ${event}`,
  actions: { erase: 'المسح', anonymise: 'إخفاء الهوية', archive: 'الأرشفة', block: 'الإغلاق' },
  exceptions: text => `الاستثناءات: ${text}`,
  recipientColumns: { name: 'المرسل إليه', kind: 'الصفة', purpose: 'السبب', basis: 'الأساس' },
  recipientKinds: {
    internal: 'مصلحة تابعة للهيئة',
    group: 'شركة من المجموعة',
    'third-party': 'من الأغيار',
    authority: 'سلطة بموجب نص',
  },
  processorColumns: {
    name: 'المعالج من الباطن',
    address: 'العنوان',
    task: 'المهمة المسندة',
    contract: 'عقد مكتوب',
  },
  serviceColumns: { name: 'المصلحة', access: 'الأشخاص الذين يلجون مباشرة إلى المعطيات' },
  interconnectionColumns: {
    with: 'الملف المقرَّب',
    owner: 'يمسكه',
    purposes: 'الغايات',
    detail: 'توضيحات',
  },
  owners: { 'same-body': 'الهيئة نفسها', 'other-body': 'هيئة أخرى' },
  purposesDiffer: 'مختلفة',
  purposesSame: 'متطابقة',
  transferColumns: {
    state: 'الدولة',
    recipient: 'المرسل إليه',
    mode: 'الكيفية',
    purpose: 'الغاية',
    ground: 'الحالة المتمسك بها',
  },
  transferModes: { hosting: 'الإيواء', 'remote-access': 'الولوج عن بعد', communication: 'الإرسال' },
  numbered: (position, text) => `(${number(position)}) ${text}`,
  encrypted: 'معطيات مشفرة',
  securityGeneral: 'التدابير العامة (المادة 23)',
  annexes: 'الوثائق المرفقة',
  undertaking: organisation =>
    `تلتزم الهيئة (${organisation}) بإجراء هذه المعالجة وفقا لأحكام القانون رقم 09.08 (المادة 13)، وبإحاطة اللجنة الوطنية علما، دون تأخير، بكل تغيير يطرأ على المعلومات الواردة أعلاه وبكل حذف للمعالجة (المادة 15).`,
  regimeReason: (regime, meaning) => `${regime}. ${meaning}`,
  letter: {
    subject: (kind, processing) => `${kind} – معالجة «${processing}»`,
    greeting: 'السيد الرئيس،',
    declaration: (processing, passages) =>
      `نتشرف بأن نودع لديكم التصريح المسبق بمعالجة «${processing}» (${passages}). ويتضمن الملف المرفق جميع البيانات التي يطلبها القانون، والتزامنا بمعالجة المعطيات وفقا لأحكامه.`,
    authorisation: (processing, passages) =>
      `نتشرف بأن نطلب إذنكم المسبق لإنجاز معالجة «${processing}» (${passages}). ويتضمن الملف المرفق جميع البيانات الواردة في المادة 27 من المرسوم رقم 2.09.165، والتزامنا بمعالجة المعطيات وفقا للقانون رقم 09.08.`,
    transfer: (processing, passages) =>
      `نتشرف بأن نعرض عليكم نقل معطيات معالجة «${processing}» نحو الخارج (${passages}). ويتضمن الملف المرفق جميع البيانات الواردة في المادة 46 من المرسوم رقم 2.09.165.`,
    because: 'أسباب الطلب:',
    change: reference => `يعدل هذا الإيداع الملف المسجل تحت رقم ${reference}.`,
    receipt:
      'ونلتمس منكم تسليمنا الوصل المنصوص عليه في المادة 19 من القانون. ولن تباشر المعالجة أو يعمل بتعديلها إلا بعد تسلم هذا الوصل.',
    decision:
      'ونلتمس منكم تبليغنا قراركم داخل أجل شهرين المحدد في المادة 28 من المرسوم. ولن تباشر المعالجة أو يعمل بتعديلها إلا بعد الحصول على الإذن.',
    transferDecision: 'ونلتمس منكم تبليغنا قراركم. ولن ينقل أي معطى قبل التوصل به.',
    contact: contact => `لكل استفسار حول هذا الملف: ${contact}.`,
    closing: 'وتفضلوا، السيد الرئيس، بقبول فائق عبارات التقدير والاحترام.',
    enclosed: annexes => `المرفقات: ${['الملف', ...annexes].join('؛ ')}.`,
  },
  checklist: {
    title: 'قبل الإيداع',
    subtitle: (title, processing) => `${title} – «${processing}»`,
    complete: 'استكمال الملف',
    nothingMissing: 'جميع البيانات الإلزامية متوفرة.',
    annexes: 'جمع الوثائق',
    whenAsked: {
      statutory: 'يفرضها القانون',
      practice: 'تطلبها اللجنة الوطنية في الممارسة',
      'self-imposed': 'مستحسنة',
    },
    sign: 'التوقيع والإرسال',
    steps: {
      sign: 'يوقع الممثل القانوني الالتزام ويضع الخاتم',
      letter: 'توقع رسالة الإرفاق',
      send: 'يوجه الملف برسالة مضمونة، أو يسلم إلى كتابة اللجنة مقابل توصيل، أو يودع إلكترونيا',
      acknowledgement: 'يحفظ الإشعار بالتوصل ويسجل تاريخه في حماية: منه تبدأ جميع الآجال',
    },
    afterwards: 'بعد الإيداع',
    after: {
      receipt: 'ينتظر الوصل داخل 24 ساعة؛ ولا معالجة قبل تسلمه',
      switch: 'يمكن للجنة الوطنية خلال ثمانية أيام إخضاع المعالجة للإذن',
      decision: 'ينتظر القرار داخل شهرين قابلين للتمديد مرة واحدة',
      express: 'النقل المستند إلى ضمانات يتطلب إذنا صريحا: السكوت لا يأذن بشيء',
      silence: 'يعتبر السكوت بمثابة إذن، لكن اطلبوا تأكيده كتابة قبل الشروع',
      mention: 'يدرج الرقم المحصل عليه في كل استمارة للجمع وفي كل إرسال للمعطيات',
      change: 'يبلغ كل تغيير في المعلومات المصرح بها دون تأخير',
    },
  },
}
