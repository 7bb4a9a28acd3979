import type { EvidenceMessages } from './fr.ts'

export const ar: EvidenceMessages = {
  fileName: day => `الأدلة-${day}`,
  columns: {
    sequence: 'الرقم',
    recordedAt: 'تاريخ التسجيل (التوقيت العالمي)',
    kind: 'الحدث',
    subjectType: 'نوع العنصر',
    subjectId: 'العنصر',
    actor: 'القائم به',
    payload: 'المضمون',
    commitment: 'الالتزام (HMAC-SHA-256)',
  },
  system: task => `حماية (${task})`,
  forgotten: 'مُسح المضمون',
}
