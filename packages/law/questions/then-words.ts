// How a better way reads: what the question would conclude, and what has to be done for it.
import type { ConclusionWords } from '../words/conclusion.ts'
import type { Translated } from '../words/language.ts'

export const thenWords =
  <Conclusion extends string>(labels: Readonly<Record<Conclusion, ConclusionWords>>) =>
  (conclusion: Conclusion, actions: Translated): Translated => {
    const { label } = labels[conclusion]
    return {
      fr: `La réponse deviendrait « ${label.fr} » à condition de : ${actions.fr}.`,
      ar: `يصبح الجواب «${label.ar}» شريطة: ${actions.ar}.`,
      en: `The answer would become “${label.en}” if you: ${actions.en}.`,
    }
  }
