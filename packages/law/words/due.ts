// Who must act by a day, and what the day means; what an offence costs.
import type { DueDate, DueKind, Penalty } from '../answer.ts'
import { amountWords } from './dates.ts'
import type { Translated } from './language.ts'

export const dueKinds: Readonly<Record<DueKind, Translated>> = {
  from: { fr: 'Permis à partir de ce jour', ar: 'مسموح به ابتداء من هذا اليوم', en: 'Allowed from that day' },
  aim: { fr: 'Jour sûr', ar: 'اليوم الآمن', en: 'Safe day' },
  deadline: { fr: 'Dernier jour', ar: 'آخر يوم', en: 'Last day' },
  effect: { fr: 'Effet de la loi', ar: 'أثر القانون', en: 'Effect of the law' },
}

export const bearers: Readonly<Record<DueDate['bearer'], Translated>> = {
  controller: { fr: 'Responsable du traitement', ar: 'المسؤول عن المعالجة', en: 'Controller' },
  cndp: { fr: 'CNDP', ar: 'اللجنة الوطنية', en: 'CNDP' },
  person: { fr: 'Personne concernée', ar: 'الشخص المعني', en: 'Data subject' },
  prosecutor: { fr: 'Procureur du Roi', ar: 'وكيل الملك', en: 'Public prosecutor' },
  dgssi: { fr: 'DGSSI', ar: 'المديرية العامة لأمن نظم المعلومات', en: 'DGSSI' },
}

const months = {
  fr: new Intl.NumberFormat('fr', { style: 'unit', unit: 'month', unitDisplay: 'long' }),
  ar: new Intl.NumberFormat('ar-MA', { style: 'unit', unit: 'month', unitDisplay: 'long' }),
  en: new Intl.NumberFormat('en', { style: 'unit', unit: 'month', unitDisplay: 'long' }),
}

export const fineWords = ({ least, most }: Penalty['fine']): Translated => {
  const [from, to] = [amountWords(least), amountWords(most)]
  return least === most
    ? { fr: `Amende de ${to.fr}`, ar: `غرامة قدرها ${to.ar}`, en: `Fine of ${to.en}` }
    : {
        fr: `Amende de ${from.fr} à ${to.fr}`,
        ar: `غرامة من ${from.ar} إلى ${to.ar}`,
        en: `Fine of ${from.en} to ${to.en}`,
      }
}

/** The law leaves the choice: prison and fine, or one of them. */
export const prisonWords = ({ least, most }: NonNullable<Penalty['prison']>): Translated => ({
  fr: `Emprisonnement de ${months.fr.format(least)} à ${months.fr.format(most)}, ou l’amende, ou les deux`,
  ar: `الحبس من ${months.ar.format(least)} إلى ${months.ar.format(most)} أو الغرامة أو هما معا`,
  en: `Prison of ${months.en.format(least)} to ${months.en.format(most)}, or the fine, or both`,
})
