import type { CliMessages } from './fr.ts'

const checkedKindsAr = {
  value: 'أعداد القانون',
  list: 'القوائم',
  form: 'الاستمارات',
  deliberation: 'المداولات',
  'other-law': 'قوانين أخرى',
  retention: 'مدد الاحتفاظ',
}

export const ar: CliMessages = {
  atLeast: conclusion => `المؤكد منذ الآن على الأقل: ${conclusion}`,
  because: 'لأن',
  needs: 'وقائع لا تزال ضرورية',
  alternatives: 'ما قد يغير الجواب',
  readings: 'قراءات محل شك',
  duties: 'ما يترتب على ذلك',
  blocking: duty => `${duty} – قبل البدء`,
  dates: 'الآجال',
  due: (when, means, title, how) => `${when} – ${title} (${means}). ${how}`,
  penalties: 'العقوبات',
  penalty: (offence, fine, prison) =>
    prison === undefined ? `${offence} ${fine}.` : `${offence} ${fine}. ${prison}.`,
  reviews: 'ما ينبغي فحصه',
  variants: 'حيث تختلف النسخ',
  wording: (copy, wording, followed) =>
    `${followed ? '✓ ' : ''}${copy}: ${wording === '' ? 'لا شيء' : `«${wording}»`}`,
  encoded: 'القواعد المصوغة منه',
  rule: (id, cites, concludes, label) =>
    `${id} (${cites.join('؛ ')})${concludes === undefined ? '، استثناء' : ` ← ${concludes}`} – ${label}`,
  articleTitle: (text, passage, title) => `${text}، ${passage} – ${title}`,
  notEncoded: (status, why) => `${status}: ${why}`,
  onlyArabic: 'النص العربي وحده متاح هنا:',
  checked: (on, all, late) =>
    late === 0
      ? `إلى غاية ${on}: كل ما يتابع (${all}) تمت مراجعته منذ أقل من سنة.`
      : `إلى غاية ${on}: ما يتابع ${all}، وما تجب مراجعته ${late}.`,
  checkedKinds: 'ما تتم متابعته',
  checkedKind: (kind, count, oldest) => `${checkedKindsAr[kind]}: ${count}، أقدمها روجع في ${oldest}`,
  late: 'ما تجب مراجعته، الأقدم أولا',
  lateOne: (id, title, checkedOn, source) =>
    `${id} – ${title} (روجع في ${checkedOn}${source === '' ? '' : `؛ ${source}`})`,
  howToAnswer: 'زر الإدخال وحده: لا أعرف. «?»: ما المقصود. «<»: السؤال السابق. Ctrl-D: إنهاء.',
  standsAt: (conclusion, atLeast) =>
    atLeast ? `← مؤكد منذ الآن على الأقل: ${conclusion}` : `← ${conclusion}`,
  yesOrNo: ' (ن/ل)',
  howMany: ' (كم عددها؟ 0: لا شيء)',
  severalOptions: ' (أرقام تفصل بينها فواصل؛ 0: لا شيء)',
  formats: {
    text: ' (نص حر)',
    texts: ' (تفصل بينها فواصل؛ 0: لا شيء)',
    count: ' (عدد)',
    day: ' (سنة-شهر-يوم، YYYY-MM-DD)',
    instant: ' (مثلا 2026-11-23T09:30+01:00)',
    country: ' (رمز من حرفين، مثلا FR)',
  },
  itemOf: (index, count) => `[${index}/${count}] `,
  about: (index, name) => (name === undefined ? `[${index}] ` : `[${index} – ${name}] `),
  notUnderstood: 'لم يفهم الجواب؛ «?» يشرح السؤال.',
  indispensable: 'هذه الواقعة لازمة هنا.',
  goBack: '«<» يرجع إلى السؤال السابق.',
  column: 'العمود',
  category: 'الصنف',
  confidence: 'الثقة',
  sensitive: 'حساس',
  reading: table => `قراءة ${table}`,
  scanned: (personal, columns, tables) =>
    `الأعمدة الشخصية: ${personal} من ${columns}. الجداول المقروءة: ${tables}.`,
  skipped: (table, why) => `تُرك جانبا: ${table} – ${why}`,
  written: (file, title) => `كُتب الملف: ${file} – ${title}`,
  draft: file => `${file} مسودة. ينقصها:`,
  missing: (label, entries) => (entries === '' ? `✗ ${label}` : `✗ ${label} (${entries})`),
  memo: {
    intact: 'المذكرة مطابقة لما تم توقيعه.',
    altered: 'المضمون ليس هو الذي تم توقيعه.',
    'other-key': 'المذكرة موقعة بمفتاح غير المفتاح المنتظر.',
    'not-a-memo': 'هذا الملف ليس مذكرة موقعة من حماية.',
    on: (day: string) => `القانون بتاريخ ${day}`,
    key: (id: string) => `المفتاح ${id}`,
    ownKey: 'المفتاح هو الذي يحمله الملف: استعملوا --key لمقارنته بمفتاح الهيئة.',
  },
  archive: {
    progress: (done, of) => `القيود: ${done} من ${of}`,
    holds: (size, checkpoints) =>
      `✓ السجل كامل وصحيح. القيود: ${size}. نقط المراقبة الموقعة: ${checkpoints}.`,
    origin: origin => `  المصدر: \u2066${origin}\u2069`,
    said: (said, forgotten) => `  مضمون تم التحقق منه: ${said}. منسي وموضعه مثبت: ${forgotten}.`,
    stamp: (size, at, by) => `  ختم زمني عند القيد ${size} من \u2068${by}\u2069: \u2066${at}\u2069 (UTC).`,
    compareKey: 'المفتاح هو الذي يحمله السجل. قارنوه بالمفتاح الذي تنشره الهيئة:',
    onlyThis:
      'السجل الأقصر من سجل الأمس صحيح هو أيضا: أعطوا \u2066--checkpoint\u2069 مع نقطة مراقبة محفوظة لمعرفة ذلك.',
    fails: count => `✗ السجل غير صحيح. ما لا يتطابق: ${count}.`,
    fault: {
      'not-an-archive': at => `ليست هذه أرشيفة سجل (\u2066${at}\u2069)`,
      file: at => `ملف ناقص أو منقول أو مضاف: \u2066${at}\u2069`,
      'broken-off': at => `تنقطع الأرشيفة بعد القيد ${at}`,
      order: at => `القيد ${at} ناقص أو ليس في موضعه`,
      statement: at => `القيد ${at} لا يقول ما خُتم عليه`,
      unreadable: at => `القيد ${at} غُيِّر حيث كان محفوظا`,
      checkpoint: at => `نقطة المراقبة عند القيد ${at} ليست لهذه الشجرة`,
      signature: at => `نقطة المراقبة عند القيد ${at} لم يوقعها أي مفتاح للسجل`,
      key: at => `آخر نقطة مراقبة، عند القيد ${at}، لم يوقعها المفتاح المقدم`,
      tile: at => `لوحة مُغيَّرة: \u2066${at}\u2069`,
      stamp: at => `ختم زمني لنقطة المراقبة عند القيد ${at} لا يصح`,
      'rolled-back': at => `السجل ليس امتدادا لنقطة المراقبة المقدمة، عند القيد ${at}`,
    },
    published: size =>
      `✓ السجل المنشور كامل وصحيح. أُعيد حساب القيود واللوحات والجذر الموقع. القيود: ${size}.`,
    publishedFault: {
      file: at => `تعذرت قراءة الملف العمومي \u2066${at}\u2069.`,
      signature: at => `لم يوقع \u2066${at}\u2069 أي من المفاتيح المنتظرة.`,
      tile: at => `اللوحة \u2066${at}\u2069 لا تطابق القيود.`,
      root: at => `الجذر الموقع ليس جذر القيود وعددها ${at}.`,
    },
    kept: (organisation, entries, checkpoints) =>
      `\u2066${organisation}\u2069: القيود ${entries}، نقط المراقبة ${checkpoints}`,
    keptFault: {
      gap: at => `قيد ناقص أو منقول: ${at}`,
      tile: at => `لوحة مُغيَّرة: \u2066${at}\u2069`,
      root: at => `جذر نقطة مراقبة: ${at}`,
      signature: at => `توقيع نقطة مراقبة: ${at}`,
      state: at => `حالة السجل عند القيد ${at}`,
    },
    nothing: 'لا سجل: لم يُسجل شيء بعد.',
  },
  receipt: {
    consentHolds: (seal: number, size: number) =>
      `✓ الوصل صحيح: هذا الاختيار في الختم رقم ${seal}، المقيد في سجل موقع يضم ${size} قيود.`,
    chosen: (at: string, recordedAt: string) =>
      `  تم الاختيار في ${at} وسُجل في ${recordedAt} (بالتوقيت العالمي).`,
    askedBy: (controller: string, number: string) =>
      number === '' ? `  طلبه ${controller}.` : `  طلبه ${controller} (اللجنة الوطنية ${number}).`,
    given: (purpose: string) => `  تمت الموافقة: ${purpose}`,
    refused: (purpose: string) => `  تم الرفض: ${purpose}`,
    implicit: '  تنبيه: موافقة مستنتجة وغير معبر عنها، فلا تجيز شيئا (المادة 4).',
    holds: (place: number, size: number) => `✓ الوصل صحيح: القيد رقم ${place} في سجل موقع يضم ${size} قيدا.`,
    recorded: (kind: string, at: string) => `  الحدث \u2066${kind}\u2069، سجل في \u2066${at}\u2069 (UTC).`,
    about: (type: string, id: string) => `  العنصر: \u2066${type} ${id}\u2069.`,
    compareKey: 'المفتاح هو الذي يحمله الوصل. قارنوه بالمفتاح الذي تنشره الهيئة:',
    'not-a-receipt': '✗ هذا الملف ليس وصلا من Himaya.',
    'not-a-key': '✗ ليس هذا مفتاح سجل: ألصقوا السطر كاملا «الاسم+المعرف+المفتاح».',
    false: '✗ الوصل غير صحيح: محتواه أو موضعه أو توقيعه غير متطابق.',
    forgotten: '✗ مُسح المحتوى منذ ذلك الحين: يبين الوصل موضعا في السجل، لا ما قيل فيه.',
  },
}
