// What happened in the room, in words, by the kind of its entry in the evidence.
import type { Translated } from '@himaya/platform/language'

export const eventWords: Readonly<Record<string, Translated>> = {
  'organisation.established': {
    fr: 'Organisme créé',
    ar: 'أُنشئت الهيئة',
    en: 'Organisation created',
  },
  'organisation.identity-changed': {
    fr: 'Identité modifiée',
    ar: 'تغيّرت الهوية',
    en: 'Identity changed',
  },
  'organisation.person-invited': { fr: 'Personne invitée', ar: 'دُعي شخص', en: 'Person invited' },
  'organisation.invitation-withdrawn': {
    fr: 'Invitation retirée',
    ar: 'سُحبت دعوة',
    en: 'Invitation withdrawn',
  },
  'organisation.member-joined': { fr: 'Membre arrivé', ar: 'انضم عضو', en: 'Member joined' },
  'organisation.role-changed': { fr: 'Rôle changé', ar: 'تغيّر دور', en: 'Role changed' },
  'organisation.member-removed': { fr: 'Membre retiré', ar: 'أُزيل عضو', en: 'Member removed' },
}
