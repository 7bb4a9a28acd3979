// How printing may refuse someone who can do something about it. A malformed document is a bug of its room instead.
import type { ProblemKind } from '@himaya/platform/problem'

export const printingBusy: ProblemKind = {
  code: 'documents-busy',
  status: 503,
  title: {
    fr: 'Trop de documents attendent d’être imprimés',
    ar: 'عدد الوثائق المنتظرة للطباعة يفوق الحد',
    en: 'Too many documents are waiting to be printed',
  },
  fix: {
    fr: 'Réessayez dans une minute. Rien n’a été modifié.',
    ar: 'أعد المحاولة بعد دقيقة. لم يتغير أي شيء.',
    en: 'Try again in a minute. Nothing has changed.',
  },
}

export const printingTooLong: ProblemKind = {
  code: 'documents-too-long',
  status: 504,
  title: {
    fr: 'Ce document demande trop de temps à mettre en page',
    ar: 'إعداد صفحات هذه الوثيقة يتطلب وقتا أطول من المسموح به',
    en: 'This document takes too long to lay out',
  },
  fix: {
    fr: 'Réduisez son contenu, par exemple en divisant ses tableaux, puis réessayez. Rien n’a été modifié.',
    ar: 'قلص محتواها، مثلا بتقسيم جداولها، ثم أعد المحاولة. لم يتغير أي شيء.',
    en: 'Shorten it, for instance by dividing its tables, then try again. Nothing has changed.',
  },
}
