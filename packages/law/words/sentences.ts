// A penalty told in one whole sentence: what it is for, what it can cost, and to whom.
import type { Sentence } from '../answer.ts'
import { amountWords } from './dates.ts'
import type { Translated } from './language.ts'

const monthsInArabic = new Intl.NumberFormat('ar-MA', {
  style: 'unit',
  unit: 'month',
  unitDisplay: 'long',
  numberingSystem: 'latn',
})

type Said = { readonly fine: Translated; readonly prison: Translated | null }

const said = ({ fine, prison }: Sentence): Said => {
  const [least, most] = [amountWords(fine.least), amountWords(fine.most)]
  return {
    fine: {
      fr: `de ${least.fr} à ${most.fr}`,
      ar: `من ${least.ar} إلى ${most.ar}`,
      en: `of ${least.en} to ${most.en}`,
    },
    prison: prison && {
      fr: `de ${prison.least} à ${prison.most} mois`,
      ar: `من ${monthsInArabic.format(prison.least)} إلى ${monthsInArabic.format(prison.most)}`,
      en: `of ${prison.least} to ${prison.most} months`,
    },
  }
}

const fineOnly = (what: Translated, article: string, { fine }: Said): Translated => ({
  fr: `${what.fr} (art. ${article}) : amende ${fine.fr}.`,
  ar: `${what.ar} (المادة ${article}): غرامة ${fine.ar}.`,
  en: `${what.en} (art. ${article}): a fine ${fine.en}.`,
})

const prisonOrFine = (what: Translated, article: string, fine: Translated, prison: Translated) => ({
  fr: `${what.fr} (art. ${article}) : emprisonnement ${prison.fr} et amende ${fine.fr}, ou l’une de ces deux peines seulement.`,
  ar: `${what.ar} (المادة ${article}): الحبس ${prison.ar} وغرامة ${fine.ar}، أو إحدى هاتين العقوبتين فقط.`,
  en: `${what.en} (art. ${article}): prison ${prison.en} and a fine ${fine.en}, or only one of the two.`,
})

const directorsToo = (what: Translated, article: string, { fine }: Said, directors: Said): Translated =>
  directors.prison
    ? {
        fr: `${what.fr} (art. ${article}, 64) : amende ${fine.fr} pour la personne morale ; chaque dirigeant auteur de l’infraction encourt un emprisonnement ${directors.prison.fr} et une amende ${directors.fine.fr}, ou l’une de ces deux peines seulement.`,
        ar: `${what.ar} (المادتان ${article} و64): غرامة ${fine.ar} على الشخص المعنوي؛ ويعاقب كل مسير ارتكب المخالفة بالحبس ${directors.prison.ar} وبغرامة ${directors.fine.ar}، أو بإحدى هاتين العقوبتين فقط.`,
        en: `${what.en} (art. ${article}, 64): a fine ${fine.en} for the legal person; each director who committed the offence faces prison ${directors.prison.en} and a fine ${directors.fine.en}, or only one of the two.`,
      }
    : {
        fr: `${what.fr} (art. ${article}, 64) : amende ${fine.fr} pour la personne morale ; chaque dirigeant auteur de l’infraction encourt une amende ${directors.fine.fr}.`,
        ar: `${what.ar} (المادتان ${article} و64): غرامة ${fine.ar} على الشخص المعنوي؛ ويعاقب كل مسير ارتكب المخالفة بغرامة ${directors.fine.ar}.`,
        en: `${what.en} (art. ${article}, 64): a fine ${fine.en} for the legal person; each director who committed the offence faces a fine ${directors.fine.en}.`,
      }

/** « … (art. 57) : emprisonnement de 6 à 24 mois et amende de 50 000 DH à 300 000 DH, ou l’une de ces deux peines seulement. » */
export const penaltyWords = (
  what: Translated,
  article: string,
  sentence: Sentence,
  directors: Sentence | null,
): Translated => {
  const own = said(sentence)
  if (directors) return directorsToo(what, article, own, said(directors))
  return own.prison ? prisonOrFine(what, article, own.fine, own.prison) : fineOnly(what, article, own)
}
