// Every question is asked of a civil day. Before 5 March 2009 there is no answer to give: the law was not in force.
import type { Answer } from '../answer.ts'
import type { Day } from '../calendar.ts'
import { IN_FORCE } from '../loi-09-08/art-67-legacy.ts'

export const isInForce = (on: Day) => on >= IN_FORCE

/** The answer to any question about a day before the law. */
export const notYetInForce = <Conclusion extends string, Part extends string>(
  question: string,
  on: Day,
): Answer<Conclusion, Part> => ({
  question,
  on,
  conclusion: 'not-in-force',
  label: 'statutory',
  because: [
    {
      rule: 'not-in-force',
      cites: ['loi-09-08:67'],
      label: 'statutory',
      confidence: 'wording',
      text: {
        fr: 'Ce jour-là, la loi 09-08 n’était pas en vigueur : elle a été publiée au Bulletin officiel n° 5714 du 5 mars 2009.',
        ar: 'في ذلك اليوم لم يكن القانون 09.08 ساري المفعول: فقد نشر بالجريدة الرسمية عدد 5714 بتاريخ 5 مارس 2009.',
        en: 'On that day Law 09-08 was not in force: it was published in Bulletin officiel 5714 of 5 March 2009.',
      },
      evidence: [],
    },
  ],
  facts: [],
  needs: [],
  alternatives: [],
  readings: [],
  reviews: [],
  duties: [],
  parts: [],
})
