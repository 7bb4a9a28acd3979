// What `himaya runs` says.
import type { RunState } from '@himaya/runs/records'

type Said = {
  readonly none: string
  readonly states: Readonly<Record<RunState, string>>
  rows(done: number, of: number | null): string
  people(proposedBy: string, approvedBy: string | null): string
  certified(hash: string): string
}

const fr: Said = {
  none: 'Aucune intervention.',
  states: {
    draft: 'brouillon',
    previewing: 'aperçu en cours',
    previewed: 'à approuver',
    refused: 'sans plan exact',
    approved: 'approuvée',
    running: 'en cours',
    paused: 'en pause',
    done: 'terminée',
    failed: 'en échec',
    cancelled: 'annulée',
    'rolled-back': 'remise en l’état',
  },
  rows: (done, of) => (of === null ? `${done} lignes` : `${done} lignes sur ${of}`),
  people: (proposedBy, approvedBy) =>
    approvedBy === null
      ? `Proposée par ${proposedBy}.`
      : `Proposée par ${proposedBy}, approuvée par ${approvedBy}.`,
  certified: hash => `Certificat : ${hash}`,
}

const ar: Said = {
  none: 'لا توجد أي عملية.',
  states: {
    draft: 'مسودة',
    previewing: 'المعاينة جارية',
    previewed: 'في انتظار الموافقة',
    refused: 'بلا مخطط دقيق',
    approved: 'موافق عليها',
    running: 'جارية',
    paused: 'متوقفة مؤقتا',
    done: 'منتهية',
    failed: 'فاشلة',
    cancelled: 'ملغاة',
    'rolled-back': 'أعيدت إلى ما كانت عليه',
  },
  rows: (done, of) => (of === null ? `${done} سطر` : `${done} من ${of} سطر`),
  people: (proposedBy, approvedBy) =>
    approvedBy === null ? `اقترحها ${proposedBy}.` : `اقترحها ${proposedBy} ووافق عليها ${approvedBy}.`,
  certified: hash => `الشهادة: ${hash}`,
}

const en: Said = {
  none: 'No run.',
  states: {
    draft: 'draft',
    previewing: 'being previewed',
    previewed: 'to be approved',
    refused: 'no exact plan',
    approved: 'approved',
    running: 'running',
    paused: 'paused',
    done: 'done',
    failed: 'failed',
    cancelled: 'cancelled',
    'rolled-back': 'undone',
  },
  rows: (done, of) => (of === null ? `${done} rows` : `${done} rows of ${of}`),
  people: (proposedBy, approvedBy) =>
    approvedBy === null
      ? `Proposed by ${proposedBy}.`
      : `Proposed by ${proposedBy}, approved by ${approvedBy}.`,
  certified: hash => `Certificate: ${hash}`,
}

export const runsWords = {
  said: { fr, ar, en },
  howToCall: {
    fr: 'himaya runs list | show <intervention> | grants <intervention> [--json] [--lang fr|ar|en]',
    ar: 'himaya runs list | show <عملية> | grants <عملية> [--json] [--lang fr|ar|en]',
    en: 'himaya runs list | show <run> | grants <run> [--json] [--lang fr|ar|en]',
  },
  notFound: {
    fr: 'Il n’y a pas d’intervention de ce nom.',
    ar: 'لا توجد عملية بهذا المعرف.',
    en: 'There is no such run.',
  },
  notPreviewed: {
    fr: 'Cette intervention n’a pas d’aperçu : prévisualisez-la d’abord.',
    ar: 'ليس لهذه العملية معاينة: عاينوها أولا.',
    en: 'This run has no preview: preview it first.',
  },
}
