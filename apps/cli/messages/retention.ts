// What `himaya retention` says.
import type { Language, Translated } from '@himaya/platform/language'

const days = (language: Language, amount: number, unit: string): string => {
  const form = new Intl.NumberFormat(language === 'ar' ? 'ar-MA' : language, {
    style: 'unit',
    unit: unit.replace(/s$/, ''),
    unitDisplay: 'long',
  })
  return form.format(amount)
}

export const retentionWords = {
  fr: {
    none: 'Aucune règle de conservation.',
    states: { draft: 'brouillon', active: 'active', suspended: 'suspendue' },
    period: (amount: number, unit: string) => days('fr', amount, unit),
    rule: (name: string, state: string, table: string, period: string) =>
      `${name} – ${state} – ${table} – ${period}`,
    noTable: 'aucune table',
    counted: (meant: number, held: number, unknown: number) =>
      `    échues : ${meant}, suspendues : ${held}, sans date : ${unknown}`,
    notCounted: '    pas encore comptée',
    due: (rule: string, rows: number, beyond: number | null) =>
      beyond === null
        ? `${rule} : ${rows} lignes échues`
        : `${rule} : ${rows} lignes échues, dont ${beyond} au-delà de la durée déclarée (art. 55)`,
    nothingDue: 'Rien n’est échu d’après le dernier comptage de chaque règle.',
    waits: '    une intervention attend déjà une approbation',
    checking: (rule: string, share: number) => `${rule} : ${share} %`,
    replaying: (source: string, done: number, of: number, looked: number, found: number) =>
      `${source} : intervention ${done}/${of}, lignes lues ${looked}, retrouvées ${found}`,
    replayed: (source: string, found: number, rows: number, kept: number) =>
      `✓ ${source} : ${found} lignes étaient revenues ; ${rows} traitées de nouveau, ${kept} gardées par une suspension.`,
    certificate: (hash: string) => `    certificat SHA-256 ${hash}`,
    failed: (source: string, why: string) => `✗ ${source} : ${why}`,
  },
  ar: {
    none: 'لا توجد أي قاعدة احتفاظ.',
    states: { draft: 'مسودة', active: 'سارية', suspended: 'معلقة' },
    period: (amount: number, unit: string) => days('ar', amount, unit),
    rule: (name: string, state: string, table: string, period: string) =>
      `${name} – ${state} – ${table} – ${period}`,
    noTable: 'دون جدول',
    counted: (meant: number, held: number, unknown: number) =>
      `    المنقضية: ${meant}، المعلقة: ${held}، بدون تاريخ: ${unknown}`,
    notCounted: '    لم تُعد بعد',
    due: (rule: string, rows: number, beyond: number | null) =>
      beyond === null
        ? `${rule}: ${rows} أسطر منقضية`
        : `${rule}: ${rows} أسطر منقضية، منها ${beyond} بعد المدة المصرح بها (المادة 55)`,
    nothingDue: 'لم ينقض أي أجل حسب آخر عد لكل قاعدة.',
    waits: '    هناك تنفيذ ينتظر الموافقة',
    checking: (rule: string, share: number) => `${rule}: ${share} %`,
    replaying: (source: string, done: number, of: number, looked: number, found: number) =>
      `${source}: التنفيذ ${done}/${of}، الأسطر المقروءة ${looked}، العائدة ${found}`,
    replayed: (source: string, found: number, rows: number, kept: number) =>
      `✓ ${source}: عاد ${found} من الأسطر؛ عولج ${rows} من جديد، واحتُفظ بـ${kept} بسبب تعليق.`,
    certificate: (hash: string) => `    شهادة SHA-256 ${hash}`,
    failed: (source: string, why: string) => `✗ ${source}: ${why}`,
  },
  en: {
    none: 'No rule of keeping.',
    states: { draft: 'draft', active: 'active', suspended: 'suspended' },
    period: (amount: number, unit: string) => days('en', amount, unit),
    rule: (name: string, state: string, table: string, period: string) =>
      `${name} – ${state} – ${table} – ${period}`,
    noTable: 'no table',
    counted: (meant: number, held: number, unknown: number) =>
      `    expired: ${meant}, held: ${held}, without a day: ${unknown}`,
    notCounted: '    not counted yet',
    due: (rule: string, rows: number, beyond: number | null) =>
      beyond === null
        ? `${rule}: ${rows} rows have expired`
        : `${rule}: ${rows} rows have expired, ${beyond} of them beyond the declared period (art. 55)`,
    nothingDue: 'Nothing has expired by the last count of each rule.',
    waits: '    a run waits for approval already',
    checking: (rule: string, share: number) => `${rule}: ${share} %`,
    replaying: (source: string, done: number, of: number, looked: number, found: number) =>
      `${source}: run ${done}/${of}, rows looked at ${looked}, back again ${found}`,
    replayed: (source: string, found: number, rows: number, kept: number) =>
      `✓ ${source}: ${found} rows had come back; ${rows} dealt with again, ${kept} kept by a hold.`,
    certificate: (hash: string) => `    certificate SHA-256 ${hash}`,
    failed: (source: string, why: string) => `✗ ${source}: ${why}`,
  },
} as const

export const retentionMisuse: Translated = {
  fr: 'Attendu : himaya retention rules | check [règle] | due | replay [--source <nom>] [--json]',
  ar: 'المنتظر: himaya retention rules | check [قاعدة] | due | replay [--source <اسم>] [--json]',
  en: 'Expected: himaya retention rules | check [rule] | due | replay [--source <name>] [--json]',
}

export const noSuchSource: Translated = {
  fr: 'Aucune source connectée ne porte ce nom.',
  ar: 'لا يوجد مصدر متصل بهذا الاسم.',
  en: 'No connected source has that name.',
}

export const noSuchRule: Translated = {
  fr: 'Aucune règle ne porte ce nom.',
  ar: 'لا توجد قاعدة بهذا الاسم.',
  en: 'No rule has that name.',
}
