// How an alternative reads: one whole sentence per conclusion, with the actions as a list.
import type { Translated } from '../words/language.ts'
import type { Regime } from '../words/regimes.ts'

type Sentence = (actions: Translated) => Translated

const sentences: Readonly<Record<Regime, Sentence>> = {
  'out-of-scope': actions => ({
    fr: `La loi ne s’appliquerait plus à condition de : ${actions.fr}.`,
    ar: `لا يبقى القانون ساريا شريطة: ${actions.ar}.`,
    en: `The law would no longer apply if you: ${actions.en}.`,
  }),
  exempt: actions => ({
    fr: `Aucune déclaration ne serait due à condition de : ${actions.fr}.`,
    ar: `لا يلزم أي تصريح شريطة: ${actions.ar}.`,
    en: `No declaration would be due if you: ${actions.en}.`,
  }),
  'simplified-declaration': actions => ({
    fr: `Une déclaration simplifiée suffirait à condition de : ${actions.fr}.`,
    ar: `يكفي تصريح مبسط شريطة: ${actions.ar}.`,
    en: `A simplified declaration would be enough if you: ${actions.en}.`,
  }),
  declaration: actions => ({
    fr: `Une déclaration suffirait à condition de : ${actions.fr}.`,
    ar: `يكفي تصريح مسبق شريطة: ${actions.ar}.`,
    en: `A declaration would be enough if you: ${actions.en}.`,
  }),
  authorisation: actions => ({
    fr: `Le traitement ne serait plus interdit mais soumis à autorisation à condition de : ${actions.fr}.`,
    ar: `لا تبقى المعالجة ممنوعة بل تخضع للإذن شريطة: ${actions.ar}.`,
    en: `The processing would no longer be prohibited but need an authorisation if you: ${actions.en}.`,
  }),
  review: actions => ({
    fr: `Le régime serait à faire examiner par un juriste à condition de : ${actions.fr}.`,
    ar: `يصبح النظام بحاجة إلى نظر رجل قانون شريطة: ${actions.ar}.`,
    en: `The regime would be for a lawyer to review if you: ${actions.en}.`,
  }),
  prohibited: actions => ({
    fr: `Le traitement resterait interdit : ${actions.fr}.`,
    ar: `تبقى المعالجة ممنوعة: ${actions.ar}.`,
    en: `The processing would remain prohibited: ${actions.en}.`,
  }),
}

export const alternativeWords = (conclusion: Regime, actions: readonly Translated[]): Translated =>
  sentences[conclusion]({
    fr: actions.map(action => action.fr).join(' ; '),
    ar: actions.map(action => action.ar).join('؛ '),
    en: actions.map(action => action.en).join('; '),
  })
