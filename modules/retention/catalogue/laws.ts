// Rules that a law sets, or that the CNDP is known to accept. Periods are those of packages/law, so that they move with it.
import { retentionCatalogue } from '@himaya/law/other-laws/retention'
import type { Translated } from '@himaya/platform/language'
import type { Period } from '../expiry/rule.ts'
import type { Entry, EntrySlot } from './entry.ts'
import { closed, contractEnd, dated, done, due, issued, recorded, relationEnd, verified } from './slots.ts'

type Said = {
  readonly explanation: Translated
  readonly slot: EntrySlot
  readonly tables: RegExp
  readonly as?: 'fiscal-year-end'
}

const said: Readonly<Record<string, Said>> = {
  accounting: {
    slot: issued,
    as: 'fiscal-year-end',
    tables: /factur|invoice|comptab|ecritur|reglement|avoir|فاتور|محاسب/i,
    explanation: {
      fr: 'Dix ans depuis la fin de l’exercice, puis la pièce s’efface : le minimum de la loi comptable est aussi le terme que les deux politiques annoncent.',
      ar: 'عشر سنوات من نهاية السنة المحاسبية ثم تُمسح الوثيقة: الحد الأدنى في قانون المحاسبة هو أيضا الأجل المعلن.',
      en: 'Ten years from the end of the fiscal year, then the record goes: the minimum of the accounting law is also the term announced.',
    },
  },
  'business-letters': {
    slot: dated,
    tables: /courrier|lettre|correspond|letter|مراسل/i,
    explanation: {
      fr: 'Dix ans depuis la date de la lettre, pour les commerçants.',
      ar: 'عشر سنوات من تاريخ الرسالة بالنسبة للتجار.',
      en: 'Ten years from the date of the letter, for traders.',
    },
  },
  'payroll-book': {
    slot: closed,
    tables: /paie|payroll|salaire|bulletin|اجور|أجور/i,
    explanation: {
      fr: 'Deux ans au moins depuis la clôture ; une durée plus longue se déclare.',
      ar: 'سنتان على الأقل من الإقفال؛ والمدة الأطول يصرح بها.',
      en: 'Two years at least from the closing; a longer period is declared.',
    },
  },
  'employment-claims': {
    slot: contractEnd,
    tables: /employe|salari|personnel|staff|agents|أجير|موظف/i,
    explanation: {
      fr: 'Deux ans après la fin du contrat de travail, le temps que ses litiges se prescrivent.',
      ar: 'سنتان بعد نهاية عقد الشغل، إلى حين تقادم نزاعاته.',
      en: 'Two years after the end of the employment contract, until its claims lapse.',
    },
  },
  'laundering-transactions': {
    slot: done,
    tables: /operation|transaction|virement|mouvement|عملي/i,
    explanation: {
      fr: 'Dix ans depuis l’exécution, pour les assujettis à la loi contre le blanchiment.',
      ar: 'عشر سنوات من التنفيذ بالنسبة للخاضعين لقانون مكافحة غسل الأموال.',
      en: 'Ten years from execution, for those subject to the law on money laundering.',
    },
  },
  'laundering-identity': {
    slot: relationEnd,
    tables: /client|compte|account|kyc|زبون/i,
    explanation: {
      fr: 'Dix ans depuis la fin de la relation, pour les assujettis à la loi contre le blanchiment.',
      ar: 'عشر سنوات من نهاية العلاقة بالنسبة للخاضعين لقانون مكافحة غسل الأموال.',
      en: 'Ten years from the end of the relation, for those subject to the law on money laundering.',
    },
  },
  'security-logs': {
    slot: recorded,
    tables: /journa|log|appel|connexion|trace|audit|visite|سجل/i,
    explanation: {
      fr: 'Un an depuis l’enregistrement : le minimum de la loi sur la cybersécurité, et aussi le terme.',
      ar: 'سنة من التسجيل: الحد الأدنى في قانون الأمن السيبراني وهو أيضا الأجل.',
      en: 'One year from recording: the minimum of the cybersecurity law, and the term as well.',
    },
  },
  'commercial-evidence': {
    slot: due,
    tables: /contrat|commande|order|devis|عقد/i,
    explanation: {
      fr: 'Cinq ans, le temps qu’une obligation entre commerçants se prescrive : une raison de garder, non une obligation.',
      ar: 'خمس سنوات إلى حين تقادم التزام بين التجار: مبرر للاحتفاظ لا إلزام به.',
      en: 'Five years, until an obligation between traders lapses: a reason to keep, not a duty.',
    },
  },
  'civil-evidence': {
    slot: due,
    tables: /contrat|bail|dossier|عقد|ملف/i,
    explanation: {
      fr: 'Quinze ans, le temps qu’une obligation civile se prescrive : c’est le « délai de prescription légal » de la politique du DMRE.',
      ar: 'خمس عشرة سنة إلى حين تقادم التزام مدني: وهو «أجل التقادم القانوني» في سياسة القطاع.',
      en: 'Fifteen years, until a civil obligation lapses: the “legal limitation period” of the DMRE’s policy.',
    },
  },
  cctv: {
    slot: recorded,
    tables: /video|camera|cctv|image|كاميرا|صور/i,
    explanation: {
      fr: 'Trois mois au plus depuis l’enregistrement ; un incident se garde par une suspension.',
      ar: 'ثلاثة أشهر على الأكثر من التسجيل؛ ويحتفظ بالحادث عن طريق التعليق.',
      en: 'Three months at most from recording; an incident is kept by a hold.',
    },
  },
  'cctv-common-parts': {
    slot: recorded,
    tables: /video|camera|cctv|image|كاميرا|صور/i,
    explanation: {
      fr: 'Trois mois au plus, pour les parties communes d’un immeuble.',
      ar: 'ثلاثة أشهر على الأكثر في الأجزاء المشتركة لعمارة.',
      en: 'Three months at most, for the common parts of a building.',
    },
  },
  geolocation: {
    slot: recorded,
    tables: /position|gps|geoloc|track|موقع|مواقع/i,
    explanation: {
      fr: 'Deux mois au plus pour les positions de véhicules ; durée connue de mémoire, à vérifier.',
      ar: 'شهران على الأكثر لمواقع المركبات؛ مدة معروفة من الذاكرة وجب التحقق منها.',
      en: 'Two months at most for positions of vehicles; a period known by memory, to be checked.',
    },
  },
  alerts: {
    slot: verified,
    tables: /alert|signal|whistle|تبليغ/i,
    explanation: {
      fr: 'Deux mois après la vérification d’une alerte restée sans suite ; durée connue de mémoire, à vérifier.',
      ar: 'شهران بعد التحقق من تبليغ بقي دون متابعة؛ مدة معروفة من الذاكرة وجب التحقق منها.',
      en: 'Two months after an alert without follow-up was verified; a period known by memory, to be checked.',
    },
  },
}

/** The latest step of a class's value: what an adopted rule starts from; the law is asked of it on each day. */
const periodOf = (id: string): Period | null => {
  const value = retentionCatalogue.find(each => each.id === id)?.period
  const amount = value?.steps.at(-1)?.value
  return value && amount !== undefined ? { amount, unit: value.unit as Period['unit'] } : null
}

export const lawEntries: readonly Entry[] = retentionCatalogue.flatMap((each): Entry[] => {
  const words = said[each.id]
  const period = periodOf(each.id)
  if (!words || !period) return []
  const { slot, tables, explanation, as = 'event' } = words
  const least = each.bound === 'at-least' ? period : null
  const most = each.bound === 'at-most' ? period : null
  return [
    {
      key: each.id,
      origin: each.period.label === 'practice' ? 'practice' : 'law',
      name: each.label,
      explanation,
      basis: { label: each.period.label, cites: each.period.cites, text: each.label },
      recordClass: each.id,
      event: each.start,
      period,
      ...(each.bound === 'limitation'
        ? { range: { least: null, most: period } }
        : { range: { least, most } }),
      does: 'erase',
      slots: [slot],
      terms: [{ slot: slot.key, as, period: 'adopted' }],
      tables,
    },
  ]
})
