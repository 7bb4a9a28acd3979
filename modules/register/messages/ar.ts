import type { Messages } from './fr.ts'

export const ar: Messages = {
  export: {
    fileName: 'سجل-المعالجات',
    name: 'المعالجة',
    state: 'الحالة',
    states: { draft: 'مسودة', active: 'قيد الاستعمال', ended: 'منتهية' },
    regime: 'النظام',
    form: 'الاستمارة',
    purposes: 'الغايات',
    items: 'المعطيات',
    columns: 'الأعمدة المرتبطة',
    sensitive: 'معطيات حساسة',
    nationalId: 'رقم بطاقة التعريف الوطنية',
    countries: 'دول النقل',
    changedAt: 'تاريخ التعديل',
    yes: 'نعم',
    no: 'لا',
  },
}
