// D.28: the CNDP decides on a request for authorisation within two months, extendable once by a reasoned decision; its
// silence is an authorisation. Never of a transfer on guarantees (law, art. 44-3), which wants an express decision.
import { addMonths, civilDayAt, type Day } from '../calendar.ts'
import { type FilingClockFacts, filingClockSubject } from '../facts/filing-clock.ts'
import { legalValue, readOn } from '../legal-value.ts'
import { all, any, type Reading } from '../rule.ts'
import type { Settings } from '../settings.ts'

const { given, rule } = filingClockSubject

export const authorisationMonths = legalValue({
  id: 'authorisation-months',
  title: {
    fr: 'Décision sur une demande d’autorisation',
    ar: 'القرار بشأن طلب الإذن',
    en: 'Decision on a request for authorisation',
  },
  unit: 'months',
  label: 'statutory',
  certainty: 'read',
  cites: ['decret-2-09-165:28-1'],
  checkedOn: '2026-11-22',
  steps: [{ from: '2009-06-18', value: 2, published: 'BO 5744' }],
})

export const extensionMonths = legalValue({
  id: 'authorisation-extension-months',
  title: {
    fr: 'Prorogation de la décision, quand elle ne dit pas sa durée',
    ar: 'تمديد أجل القرار عندما لا تحدد مدته',
    en: 'Extension of the decision, where it does not say how long',
  },
  unit: 'months',
  label: 'practice',
  certainty: 'secondary',
  cites: ['decret-2-09-165:28-2'],
  checkedOn: '2026-11-22',
  steps: [{ from: '2009-06-18', value: 2, published: 'pratique rapportée par une source secondaire' }],
})

/** The last day of the first period. Undefined before the decree, or while the day of filing is unknown. */
const firstDue = (
  { acknowledgedAt }: Pick<FilingClockFacts, 'acknowledgedAt'>,
  on: Day,
  settings: Settings,
): Day | undefined => {
  const months = readOn(authorisationMonths, on, settings)
  return acknowledgedAt === undefined || months === undefined
    ? undefined
    : addMonths(civilDayAt(acknowledgedAt), months)
}

/** The last day with the extension, which is counted with the first period in one: from the day of filing. */
const extendedDue = (
  { acknowledgedAt, extensionMonths: stated }: Pick<FilingClockFacts, 'acknowledgedAt' | 'extensionMonths'>,
  on: Day,
  settings: Settings,
): Day | undefined => {
  const months = readOn(authorisationMonths, on, settings)
  const more = stated || readOn(extensionMonths, on, settings)
  return acknowledgedAt === undefined || months === undefined || more === undefined
    ? undefined
    : addMonths(civilDayAt(acknowledgedAt), months + more)
}

/** The last day for the CNDP to decide. */
export const decisionDue = (facts: FilingClockFacts, on: Day, settings: Settings): Day | undefined =>
  facts.decisionExtended === 'reasoned' ? extendedDue(facts, on, settings) : firstDue(facts, on, settings)

const passed = (due: Day | undefined, on: Day) => due !== undefined && due < on

const extensionLength: Reading = {
  id: 'extension-of-the-decision',
  cites: ['decret-2-09-165:28-2', 'ri:32'],
  doubt: {
    fr: 'Le délai de deux mois est « prorogeable une fois » ; ni le décret ni le règlement intérieur ne disent de combien.',
    ar: 'يمكن تمديد أجل الشهرين «مرة واحدة»؛ ولا يحدد المرسوم ولا النظام الداخلي مدة التمديد.',
    en: 'The two months may be extended “once”; neither the decree nor the internal rules say by how much.',
  },
  encoded: {
    fr: 'La durée que dit la décision ; à défaut deux mois de plus, comme pratiqué, valeur que l’organisme peut remplacer.',
    ar: 'المدة التي يذكرها القرار؛ وإلا فشهران إضافيان كما هو معمول به، وهي قيمة يمكن للمؤسسة تعويضها.',
    en: 'The length the decision states; failing that two months more, as practised, a value the organisation may replace.',
  },
}

const silence: Reading = {
  id: 'silence-of-the-cndp',
  cites: ['decret-2-09-165:28-2', 'loi-09-08:44-3'],
  doubt: {
    fr: 'Le décret, lu en arabe, dit que l’absence de décision vaut autorisation ; un guide privé prétend le contraire, et la CNDP met souvent plus de temps.',
    ar: 'ينص المرسوم على أن عدم الإدلاء بالقرار يعتبر بمثابة إذن؛ ويزعم دليل خاص عكس ذلك، وكثيرا ما تستغرق اللجنة الوطنية وقتا أطول.',
    en: 'The decree, read in Arabic, says that the absence of a decision is an authorisation; a private guide claims the contrary, and the CNDP often takes longer.',
  },
  encoded: {
    fr: 'Le silence autorise, comme le décret l’écrit ; il est conseillé de le faire confirmer par écrit avant de commencer. Il n’autorise jamais un transfert fondé sur des garanties, qui veut une autorisation expresse et motivée.',
    ar: 'السكوت إذن كما ورد في المرسوم؛ ويُنصح بطلب تأكيده كتابة قبل الشروع. ولا يأذن أبدا بنقل مستند إلى ضمانات، إذ يتطلب إذنا صريحا ومعللا.',
    en: 'Silence authorises, as the decree says; it is advised to have it confirmed in writing before starting. It never authorises a transfer that rests on guarantees, which wants an express, reasoned authorisation.',
  },
}

const requested = given(['clockKind'], f => f.clockKind === 'authorisation')
const transfer = given(['clockKind'], f => f.clockKind === 'guaranteed-transfer')
const other = given(['clockKind'], f => f.clockKind === 'other-request')
const undecided = given(['cndpDecision'], f => f.cndpDecision === 'none')
const acknowledged = given(['acknowledged'], f => f.acknowledged)
const pending = all(requested, undecided, acknowledged)

const extendedInTime = (on: Day, settings: Settings) =>
  all(
    given(['decisionExtended'], f => f.decisionExtended === 'reasoned'),
    given(['acknowledgedAt', 'extensionDecidedOn'], f => {
      const due = firstDue(f, on, settings)
      return due !== undefined && f.extensionDecidedOn <= due
    }),
  )

const notExtended = given(['decisionExtended'], f => f.decisionExtended === 'no')
const lengthStated = given(['extensionMonths'], f => f.extensionMonths > 0)
const lengthNotStated = given(['extensionMonths'], f => f.extensionMonths === 0)

/** Silence after the two months, or after the extension when its decision says how long it is. */
const silentByDecree = (on: Day, settings: Settings) =>
  all(
    pending,
    any(
      all(
        notExtended,
        given(['acknowledgedAt'], f => passed(firstDue(f, on, settings), on)),
      ),
      all(
        extendedInTime(on, settings),
        lengthStated,
        given(['acknowledgedAt', 'extensionMonths'], f => passed(extendedDue(f, on, settings), on)),
      ),
    ),
  )

/** Silence after an extension that does not say how long it is: counted by practice. */
const silentByPractice = (on: Day, settings: Settings) =>
  all(
    pending,
    extendedInTime(on, settings),
    lengthNotStated,
    given(['acknowledgedAt', 'extensionMonths'], f => passed(extendedDue(f, on, settings), on)),
  )

/** An extension without reasons, a second one, or one decided once silence had already authorised. */
export const extensionIrregular = (on: Day, settings: Settings) =>
  rule({
    id: 'decret-28-extension-irregular',
    cites: ['decret-2-09-165:28-2'],
    when: all(
      pending,
      given(['acknowledgedAt'], f => passed(firstDue(f, on, settings), on)),
      any(
        given(
          ['decisionExtended'],
          f => f.decisionExtended === 'unreasoned' || f.decisionExtended === 'again',
        ),
        all(
          given(['decisionExtended'], f => f.decisionExtended === 'reasoned'),
          given(['acknowledgedAt', 'extensionDecidedOn'], f =>
            passed(firstDue(f, on, settings), f.extensionDecidedOn),
          ),
        ),
      ),
    ),
    concludes: 'irregular',
    confidence: 'reading',
    reading: silence,
    says: f => ({
      fr:
        f.decisionExtended === 'reasoned'
          ? 'Ne pas commencer et consulter un conseil : la prorogation a été décidée après les deux mois, quand le silence valait déjà autorisation (décret, art. 28).'
          : 'Ne pas commencer et consulter un conseil : le délai ne se proroge qu’une fois et par décision motivée (décret, art. 28).',
      ar:
        f.decisionExtended === 'reasoned'
          ? 'عدم الشروع واستشارة مستشار قانوني: تقرر التمديد بعد انقضاء الشهرين، بعد أن صار السكوت إذنا (المرسوم، المادة 28).'
          : 'عدم الشروع واستشارة مستشار قانوني: لا يمدد الأجل إلا مرة واحدة وبقرار معلل (المرسوم، المادة 28).',
      en:
        f.decisionExtended === 'reasoned'
          ? 'Do not start, and take advice: the extension was decided after the two months, when silence was already an authorisation (decree, art. 28).'
          : 'Do not start, and take advice: the time is extended only once, and by a reasoned decision (decree, art. 28).',
    }),
    review: {
      fr: 'Faire apprécier par un conseil si le silence a déjà valu autorisation.',
      ar: 'عرض الأمر على مستشار قانوني لمعرفة ما إذا كان السكوت قد صار إذنا.',
      en: 'Have counsel assess whether silence has already become an authorisation.',
    },
  })

export const refused = rule({
  id: 'decret-28-refused',
  cites: ['decret-2-09-165:28-1', 'loi-09-08:12-1'],
  when: all(
    any(requested, transfer, other),
    given(['cndpDecision'], f => f.cndpDecision === 'refused'),
  ),
  concludes: 'refused',
  says: () => ({
    fr: 'Ne pas mettre en œuvre ce qui était demandé : la CNDP l’a refusé ; une demande revue peut être déposée (décret, art. 28).',
    ar: 'عدم تنفيذ ما كان مطلوبا: رفضته اللجنة الوطنية؛ ويمكن تقديم طلب معدل (المرسوم، المادة 28).',
    en: 'Do not carry out what was asked for: the CNDP refused it; a revised request may be filed (decree, art. 28).',
  }),
})

export const granted = rule({
  id: 'decret-28-granted',
  cites: ['decret-2-09-165:28-1', 'loi-09-08:12-1'],
  when: all(
    any(requested, other),
    given(['cndpDecision'], f => f.cndpDecision === 'granted'),
  ),
  concludes: 'may-start',
  says: () => ({
    fr: 'Commencer dans les limites de ce que la CNDP a accordé : sa décision est rendue (décret, art. 28).',
    ar: 'الشروع في حدود ما وافقت عليه اللجنة الوطنية: صدر قرارها (المرسوم، المادة 28).',
    en: 'Start within the limits of what the CNDP granted: its decision is given (decree, art. 28).',
  }),
})

export const transferGranted = rule({
  id: 'art-44-3-granted',
  cites: ['loi-09-08:44-3', 'decret-2-09-165:48-2'],
  when: all(
    transfer,
    given(['cndpDecision'], f => f.cndpDecision === 'granted'),
  ),
  concludes: 'may-start',
  says: () => ({
    fr: 'Transférer dans les limites de l’autorisation expresse et motivée de la CNDP (art. 44-3 ; décret, art. 48).',
    ar: 'النقل في حدود الإذن الصريح والمعلل للجنة الوطنية (المادة 44-3؛ المرسوم، المادة 48).',
    en: 'Transfer within the limits of the CNDP’s express, reasoned authorisation (art. 44(3); decree, art. 48).',
  }),
})

export const silenceConfirmed = (on: Day, settings: Settings) =>
  rule({
    id: 'decret-28-confirmed',
    cites: ['decret-2-09-165:28-2'],
    when: all(
      any(silentByDecree(on, settings), silentByPractice(on, settings)),
      given(['silenceConfirmed'], f => f.silenceConfirmed),
    ),
    concludes: 'may-start',
    reading: silence,
    says: () => ({
      fr: 'Le traitement peut commencer : le silence a valu autorisation, et la CNDP l’a confirmé par écrit (décret, art. 28).',
      ar: 'يمكن مباشرة المعالجة: صار السكوت إذنا، وأكدته اللجنة الوطنية كتابة (المرسوم، المادة 28).',
      en: 'The processing may start: silence became an authorisation, and the CNDP has confirmed it in writing (decree, art. 28).',
    }),
  })

export const deemedAuthorised = (on: Day, settings: Settings) =>
  rule({
    id: 'decret-28-silence',
    cites: ['decret-2-09-165:28-2', 'decret-2-09-165:24-3-3'],
    when: silentByDecree(on, settings),
    concludes: 'deemed-authorised',
    reading: silence,
    says: () => ({
      fr: 'Faire confirmer l’autorisation par écrit avant de commencer : le délai est passé, et le silence de la CNDP vaut autorisation (décret, art. 28).',
      ar: 'طلب تأكيد الإذن كتابة قبل الشروع: انقضى الأجل، وسكوت اللجنة الوطنية بمثابة إذن (المرسوم، المادة 28).',
      en: 'Have the authorisation confirmed in writing before starting: the time has passed, and the CNDP’s silence is an authorisation (decree, art. 28).',
    }),
  })

export const deemedByPractice = (on: Day, settings: Settings) =>
  rule({
    id: 'decret-28-silence-extended',
    cites: ['decret-2-09-165:28-2'],
    when: silentByPractice(on, settings),
    concludes: 'deemed-authorised',
    label: 'practice',
    confidence: 'practice',
    reading: extensionLength,
    says: () => ({
      fr: 'Faire confirmer l’autorisation par écrit avant de commencer : la prorogation ne dit pas sa durée ; comptée comme elle se pratique, elle est passée (décret, art. 28).',
      ar: 'طلب تأكيد الإذن كتابة قبل الشروع: لم تحدد مدة التمديد؛ وباحتسابها وفق المعمول به تكون قد انقضت (المرسوم، المادة 28).',
      en: 'Have the authorisation confirmed in writing before starting: the extension does not say its length; counted as it is practised, it has passed (decree, art. 28).',
    }),
  })

export const transferSilence = (on: Day, settings: Settings) =>
  rule({
    id: 'art-44-3-silence',
    cites: ['loi-09-08:44-3', 'decret-2-09-165:48-2', 'decret-2-09-165:28'],
    when: all(
      transfer,
      undecided,
      acknowledged,
      any(
        all(
          given(['decisionExtended'], f => f.decisionExtended !== 'reasoned'),
          given(['acknowledgedAt'], f => passed(firstDue(f, on, settings), on)),
        ),
        all(
          given(['decisionExtended'], f => f.decisionExtended === 'reasoned'),
          given(['acknowledgedAt', 'extensionMonths'], f => passed(extendedDue(f, on, settings), on)),
        ),
      ),
    ),
    concludes: 'chase',
    reading: silence,
    says: () => ({
      fr: 'Relancer la CNDP sans transférer : le délai est passé, mais un transfert fondé sur des garanties veut une autorisation expresse et motivée, que le silence ne remplace jamais (art. 44-3).',
      ar: 'تذكير اللجنة الوطنية دون نقل المعطيات: انقضى الأجل، غير أن النقل المستند إلى ضمانات يتطلب إذنا صريحا ومعللا لا يقوم السكوت مقامه أبدا (المادة 44-3).',
      en: 'Chase the CNDP and do not transfer: the time has passed, but a transfer that rests on guarantees wants an express, reasoned authorisation, which silence never replaces (art. 44(3)).',
    }),
  })

export const awaitingDecision = rule({
  id: 'decret-28-wait',
  cites: ['decret-2-09-165:28', 'decret-2-09-165:24-3-3'],
  when: any(requested, transfer),
  concludes: 'wait',
  says: f => ({
    fr:
      f.clockKind === 'guaranteed-transfer'
        ? 'Attendre l’autorisation expresse et motivée de la CNDP avant de transférer (art. 44-3 ; décret, art. 28, 48).'
        : 'Attendre la décision de la CNDP : le délai court (décret, art. 28).',
    ar:
      f.clockKind === 'guaranteed-transfer'
        ? 'انتظار الإذن الصريح والمعلل للجنة الوطنية قبل نقل المعطيات (المادة 44-3؛ المرسوم، المادتان 28 و48).'
        : 'انتظار قرار اللجنة الوطنية: الأجل سار (المرسوم، المادة 28).',
    en:
      f.clockKind === 'guaranteed-transfer'
        ? 'Wait for the CNDP’s express, reasoned authorisation before transferring (art. 44(3); decree, art. 28, 48).'
        : 'Wait for the CNDP’s decision: the time is running (decree, art. 28).',
  }),
})

/** Longer retention, a waiver of measures, more time to answer: the texts give the CNDP no time, and its silence no effect. */
export const noTimeLimit = rule({
  id: 'art-28-no-time-limit',
  cites: ['loi-09-08:28'],
  when: all(other, undecided),
  concludes: 'wait',
  confidence: 'reading',
  says: () => ({
    fr: 'Attendre une réponse écrite et relancer : les textes ne fixent aucun délai pour cette demande, et le silence n’accorde rien (art. 28).',
    ar: 'انتظار جواب مكتوب مع تذكير اللجنة الوطنية: لا تحدد النصوص أي أجل لهذا الطلب، ولا يترتب على السكوت أي حق (المادة 28).',
    en: 'Wait for a written answer and chase it: the texts set no time for this request, and silence grants nothing (art. 28).',
  }),
})

/** D.24-3: the time runs from the acknowledgement only. */
export const notAcknowledged = rule({
  id: 'decret-24-no-acknowledgement',
  cites: ['decret-2-09-165:24-3', 'ri:32'],
  when: given(['acknowledged'], f => !f.acknowledged),
  concludes: 'wait',
  says: () => ({
    fr: 'Obtenir un accusé de réception du dépôt : sans lui, aucun délai ne court contre la CNDP (décret, art. 24).',
    ar: 'الحصول على إشعار بالتوصل بالإيداع: من دونه لا يسري أي أجل في حق اللجنة الوطنية (المرسوم، المادة 24).',
    en: 'Obtain an acknowledgement of the filing: without it no time runs against the CNDP (decree, art. 24).',
  }),
})
