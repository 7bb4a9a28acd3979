// Art. 23, 26, 61 after an incident: Law 09-08 knows no duty to notify a breach. What was promised binds as a promise; the
// security has to be mended; and a leak may be an offence.
import { incidentSubject } from '../facts/incident.ts'
import { any, opposite, someOf } from '../rule.ts'

const { given, rule } = incidentSubject

export const promisedNotice = rule({
  id: 'promised-notice',
  cites: ['loi-09-08:23'],
  asks: ['promises'],
  holds: f => someOf('promises', f.promises, ({ kept }) => opposite(kept ?? 'kept')),
  concludes: 'keep-promise',
  label: 'self-imposed',
  confidence: 'reading',
  says: () => ({
    fr: 'Tenir la promesse d’avis que porte la politique publiée ou le contrat, dans le délai qu’elle donne : la loi 09-08 ne l’impose pas, la promesse oui.',
    ar: 'يجب الوفاء بالوعد بالإشعار الوارد في السياسة المنشورة أو العقد داخل أجله: لا يفرضه القانون 09.08 لكن الوعد ملزم.',
    en: 'Keep the promise of notice that the published policy or contract makes, within its own time: Law 09-08 does not impose it, the promise does.',
  }),
})

const nothingLeft = rule({
  id: 'no-notice-left',
  cites: ['loi-09-08:23'],
  asks: [],
  holds: () => true,
  concludes: 'no-notice',
  says: () => ({
    fr: 'Aucun avis n’est dû, ou ceux qui l’étaient sont donnés : documenter l’incident et ses suites.',
    ar: 'لا يجب أي إشعار، أو أن ما كان واجبا قد أنجز: ينبغي توثيق الحادث وما تلاه.',
    en: 'No notice is due, or those that were are given: document the incident and what followed.',
  }),
})

/** Told with every answer. */
export const noBreachDuty = rule({
  id: 'art-23-no-breach-duty',
  cites: ['loi-09-08:23', 'loi-09-08:26'],
  asks: [],
  holds: () => true,
  concludes: 'review',
  says: () => ({
    fr: 'La loi 09-08 n’impose d’avertir ni la CNDP ni les personnes d’une violation de données, et ne fixe aucun délai pour cela.',
    ar: 'لا يفرض القانون 09.08 إشعار اللجنة الوطنية ولا الأشخاص بخرق المعطيات، ولا يحدد لذلك أي أجل.',
    en: 'Law 09-08 requires neither the CNDP nor the people to be told of a data breach, and sets no time for it.',
  }),
})

export const leakIsPunished = rule({
  id: 'art-61-incident',
  cites: ['loi-09-08:61-1'],
  asks: ['personalData'],
  holds: f => f.personalData !== 'untouched',
  concludes: 'review',
  says: f =>
    f.personalData === 'out-by-negligence'
      ? {
          fr: 'Des données sont sorties par négligence : l’article 61 pourrait s’appliquer, même sans usage abusif établi.',
          ar: 'خرجت معطيات بفعل الإهمال: قد تطبق المادة 61 ولو دون ثبوت استعمال تعسفي.',
          en: 'Data went out by negligence: article 61 could apply, even with no misuse established.',
        }
      : {
          fr: 'La communication à des tiers non habilités, ou l’usage abusif même permis par négligence, est une infraction (art. 61).',
          ar: 'الإيصال إلى أغيار غير مؤهلين، أو الاستعمال التعسفي ولو بفعل الإهمال، مخالفة (المادة 61).',
          en: 'Disclosure to unauthorised third parties, or misuse even where negligence let it happen, is an offence (art. 61).',
        },
})

export const mendSecurity = rule({
  id: 'art-23-mend',
  cites: ['loi-09-08:23-1', 'loi-09-08:26-1'],
  when: any(
    given(['ownSystemsHit'], f => f.ownSystemsHit),
    given(['personalData'], f => f.personalData !== 'untouched'),
  ),
  concludes: 'duty',
  says: () => ({
    fr: 'Rétablir des mesures de sécurité adaptées au risque ; ceux qui traitent l’incident restent tenus au secret (art. 23-1, 26).',
    ar: 'إعادة إجراءات السلامة الملائمة للمخاطر؛ ويبقى من يعالج الحادث ملزما بالسر المهني (المادتان 23-1 و26).',
    en: 'Put security measures fit for the risk back in place; those who handle the incident remain bound to secrecy (art. 23(1), 26).',
  }),
})

export const noNotice = [nothingLeft]
