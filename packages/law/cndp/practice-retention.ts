// What the CNDP is known to accept at most: CCTV, positions of vehicles, alerts. Practice, which an organisation may
// replace by a value of its own; the declared period stays the limit that the law knows (art. 55).
import type { Day } from '../calendar.ts'
import { retentionSubject } from '../facts/retention.ts'
import { lastDayOfClass } from '../other-laws/loi-retention-minimums.ts'
import { type RetentionClass, retentionCatalogue } from '../other-laws/retention.ts'
import { all, any } from '../rule.ts'
import type { Settings } from '../settings.ts'

const { given, rule } = retentionSubject

export const practices = retentionCatalogue.filter(({ period }) => period.label === 'practice')

export const practiceOf = (recordClass: string | undefined) => practices.find(({ id }) => id === recordClass)

/** Past what the CNDP accepts for this class, by the day it runs from. */
const past = (each: RetentionClass, on: Day, settings: Settings) =>
  all(
    given(['recordClass'], f => f.recordClass === each.id),
    given(['runsFrom'], f => (lastDayOfClass(each, f.runsFrom, on, settings) ?? on) < on),
  )

export const pastAnyPractice = (on: Day, settings: Settings) =>
  any(...practices.map(each => past(each, on, settings)))

export const overPractice = (on: Day, settings: Settings) =>
  practices.map(each =>
    rule({
      id: `practice-${each.id}`,
      cites: each.period.cites,
      label: 'practice',
      confidence: 'practice',
      when: past(each, on, settings),
      concludes: 'over-practice',
      says: () => ({
        fr: `Effacer, ou justifier auprès de la CNDP une durée plus longue : celle qu’elle admet est passée – ${each.label.fr} (pratique, non loi).`,
        ar: `المسح، أو تبرير مدة أطول لدى اللجنة الوطنية: انقضت المدة التي تقبلها – ${each.label.ar} (ممارسة وليست قانونا).`,
        en: `Erase, or justify a longer period before the CNDP: the one it accepts has passed – ${each.label.en} (practice, not law).`,
      }),
    }),
  )
