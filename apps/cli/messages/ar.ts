import type { CliMessages } from './fr.ts'

export const ar: CliMessages = {
  undetermined: 'لا يمكن الجواب دون وقائع أخرى',
  atLeast: conclusion => `المؤكد منذ الآن على الأقل: ${conclusion}`,
  notInForce: 'لم يكن القانون ساري المفعول في ذلك اليوم',
  because: 'لأن',
  needs: 'وقائع لا تزال ضرورية',
  alternatives: 'ما قد يغير الجواب',
  readings: 'قراءات محل شك',
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
}
