// What happened in the room, in words, by the kind of its entry in the evidence.
import type { Translated } from '@himaya/platform/language'

export const eventWords: Readonly<Record<string, Translated>> = {
  'retention.rule-written': { fr: 'Règle écrite', ar: 'كُتبت قاعدة', en: 'Rule written' },
  'retention.rule-changed': { fr: 'Règle modifiée', ar: 'تغيّرت قاعدة', en: 'Rule changed' },
  'retention.rule-removed': { fr: 'Règle retirée', ar: 'سُحبت قاعدة', en: 'Rule removed' },
  'retention.rule-state-changed': {
    fr: 'Règle activée ou suspendue',
    ar: 'فُعّلت قاعدة أو عُلقت',
    en: 'Rule activated or suspended',
  },
  'retention.rule-counted': { fr: 'Règle comptée', ar: 'عُدت أسطر قاعدة', en: 'Rule counted' },
  'retention.run-proposed': { fr: 'Intervention proposée', ar: 'اقتُرحت عملية', en: 'Run proposed' },
  'retention.extension-recorded': {
    fr: 'Prolongation de la CNDP enregistrée',
    ar: 'سُجل تمديد من اللجنة الوطنية',
    en: 'Extension by the CNDP recorded',
  },
  'retention.extension-ended': {
    fr: 'Prolongation de la CNDP terminée',
    ar: 'انتهى تمديد من اللجنة الوطنية',
    en: 'Extension by the CNDP ended',
  },
  'retention.settings-changed': {
    fr: 'Sauvegardes et réglages de la conservation modifiés',
    ar: 'عُدلت إعدادات النسخ الاحتياطية والاحتفاظ',
    en: 'Backups and settings of retention changed',
  },
}
