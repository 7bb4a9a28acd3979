import type { Messages } from './fr.ts'

export const ar: Messages = {
  fileName: 'النتائج',
  source: 'المصدر',
  schema: 'المخطط',
  table: 'الجدول',
  column: 'العمود',
  type: 'النوع',
  category: 'الصنف',
  state: 'الحالة',
  states: { proposed: 'مقترح', confirmed: 'مؤكد', corrected: 'مصحح', dismissed: 'مستبعد' },
  confidence: 'درجة الثقة',
  sensitive: 'حساس',
  nationalId: 'رقم بطاقة التعريف الوطنية',
  reasons: 'التعليلات',
  decidedBy: 'قرر ذلك',
  yes: 'نعم',
  no: 'لا',
}
