// D.25: an opinion asked under art. 27-A or 50 is given within two months, one more by a reasoned decision of the president,
// one month in all where Government or Parliament ask urgently. No text gives its silence an effect.
import { addMonths, civilDayAt, type Day } from '../calendar.ts'
import { type FilingClockFacts, filingClockSubject } from '../facts/filing-clock.ts'
import { legalValue, readOn } from '../legal-value.ts'
import { all, any } from '../rule.ts'
import type { Settings } from '../settings.ts'

const { given, rule } = filingClockSubject

const CHECKED_ON = '2026-11-22'
const since = (value: number) => [{ from: '2009-06-18', value, published: 'BO 5744' }] as const

export const opinionMonths = legalValue({
  id: 'opinion-months',
  title: { fr: 'Avis de la CNDP', ar: 'رأي اللجنة الوطنية', en: 'Opinion of the CNDP' },
  unit: 'months',
  label: 'statutory',
  certainty: 'read',
  cites: ['decret-2-09-165:25-1'],
  checkedOn: CHECKED_ON,
  steps: since(2),
})

export const opinionExtensionMonths = legalValue({
  id: 'opinion-extension-months',
  title: { fr: 'Prorogation d’un avis', ar: 'تمديد أجل الرأي', en: 'Extension of an opinion' },
  unit: 'months',
  label: 'statutory',
  certainty: 'read',
  cites: ['decret-2-09-165:25-1'],
  checkedOn: CHECKED_ON,
  steps: since(1),
})

export const urgentOpinionMonths = legalValue({
  id: 'urgent-opinion-months',
  title: { fr: 'Avis demandé en urgence', ar: 'رأي مطلوب على وجه الاستعجال', en: 'Urgent opinion' },
  unit: 'months',
  label: 'statutory',
  certainty: 'read',
  cites: ['decret-2-09-165:25-2'],
  checkedOn: CHECKED_ON,
  steps: since(1),
})

/** The last day for the opinion; undefined before the decree, or while a fact it is counted from is unknown. */
export const opinionDue = (
  { acknowledgedAt, opinionUrgent, opinionExtended }: FilingClockFacts,
  on: Day,
  settings: Settings,
): Day | undefined => {
  const usual = readOn(opinionMonths, on, settings)
  const more = readOn(opinionExtensionMonths, on, settings)
  const urgent = readOn(urgentOpinionMonths, on, settings)
  if (acknowledgedAt === undefined || usual === undefined || more === undefined || urgent === undefined)
    return undefined
  const askedOn = civilDayAt(acknowledgedAt)
  if (opinionUrgent) return addMonths(askedOn, urgent)
  return addMonths(askedOn, opinionExtended ? usual + more : usual)
}

const asked = given(['clockKind'], f => f.clockKind === 'opinion')
const notGiven = all(
  asked,
  given(['opinionGiven'], f => !f.opinionGiven),
)

export const opinionGiven = rule({
  id: 'decret-25-given',
  cites: ['decret-2-09-165:25', 'loi-09-08:27-a'],
  when: all(
    asked,
    given(['opinionGiven'], f => f.opinionGiven),
  ),
  concludes: 'opinion-given',
  says: () => ({
    fr: 'Poursuivre l’adoption du texte en tenant compte de l’avis : la CNDP l’a rendu (art. 27-A ; décret, art. 25).',
    ar: 'مواصلة مسطرة اعتماد النص مع مراعاة الرأي: أبدته اللجنة الوطنية (المادة 27-أ؛ المرسوم، المادة 25).',
    en: 'Go on with the text, taking the opinion into account: the CNDP has given it (art. 27(A); decree, art. 25).',
  }),
})

export const opinionLate = (on: Day, settings: Settings) =>
  rule({
    id: 'decret-25-late',
    cites: ['decret-2-09-165:25', 'decret-2-09-165:24-3-2'],
    when: all(
      notGiven,
      given(['acknowledged'], f => f.acknowledged),
      any(
        all(
          given(['opinionUrgent'], f => f.opinionUrgent),
          given(['opinionUrgent', 'acknowledgedAt'], f => (opinionDue(f, on, settings) ?? on) < on),
        ),
        all(
          given(['opinionUrgent'], f => !f.opinionUrgent),
          given(
            ['opinionUrgent', 'opinionExtended', 'acknowledgedAt'],
            f => (opinionDue(f, on, settings) ?? on) < on,
          ),
        ),
      ),
    ),
    concludes: 'chase',
    says: () => ({
      fr: 'Relancer la CNDP : le délai de l’avis est passé, et aucun texte ne donne d’effet à son silence (décret, art. 25).',
      ar: 'تذكير اللجنة الوطنية: انقضى أجل الرأي، ولا يرتب أي نص أثرا على سكوتها (المرسوم، المادة 25).',
      en: 'Chase the CNDP: the time for the opinion has passed, and no text gives its silence an effect (decree, art. 25).',
    }),
  })

export const awaitingOpinion = rule({
  id: 'decret-25-wait',
  cites: ['decret-2-09-165:25', 'loi-09-08:50'],
  when: notGiven,
  concludes: 'wait',
  says: () => ({
    fr: 'Attendre l’avis de la CNDP avant d’adopter le texte (art. 27-A, 50 ; décret, art. 25).',
    ar: 'انتظار رأي اللجنة الوطنية قبل اعتماد النص (المادتان 27-أ و50؛ المرسوم، المادة 25).',
    en: 'Wait for the CNDP’s opinion before adopting the text (art. 27(A), 50; decree, art. 25).',
  }),
})
