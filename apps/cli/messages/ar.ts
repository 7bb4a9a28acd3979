import type { CliMessages } from './fr.ts'

export const ar: CliMessages = {
  undetermined: 'لا يمكن الجواب دون وقائع أخرى',
  notInForce: 'لم يكن القانون ساري المفعول في ذلك اليوم',
  because: 'لأن',
  needs: 'وقائع لا تزال ضرورية',
  alternatives: 'ما قد يغير الجواب',
  readings: 'قراءات محل شك',
  column: 'العمود',
  category: 'الصنف',
  confidence: 'الثقة',
  sensitive: 'حساس',
  nationalId: 'البطاقة الوطنية',
  reading: table => `قراءة ${table}`,
  scanned: (personal, columns, tables) =>
    `أعمدة شخصية: ${personal} من ${columns}، في عدد من الجداول: ${tables}.`,
  skipped: (table, why) => `تُرك جانبا: ${table} – ${why}`,
  written: file => `كُتب الملف: ${file}`,
}
