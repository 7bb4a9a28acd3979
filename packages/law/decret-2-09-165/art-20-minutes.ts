// D.20-22 and art. 66: the minutes and who signs them, the inventory, seizure with the prosecutor's leave, the summons to a
// hearing, and the five days in which minutes reach the prosecutor.
import { addDays, type Day } from '../calendar.ts'
import { inspectionSubject } from '../facts/inspection.ts'
import { legalValue } from '../legal-value.ts'
import { all, any } from '../rule.ts'
import { heard, visited } from './art-17-inspection.ts'

const { given, rule } = inspectionSubject

/** D.22: how long before the hearing the summons arrives. */
export const summonsDays = legalValue({
  id: 'summons-days',
  title: {
    fr: 'Convocation à une audition, avant celle-ci',
    ar: 'وصول الاستدعاء قبل تاريخ الاستماع',
    en: 'Summons to a hearing, before it',
  },
  unit: 'days',
  label: 'statutory',
  certainty: 'read',
  cites: ['decret-2-09-165:22-2'],
  checkedOn: '2026-11-22',
  steps: [{ from: '2009-06-18', value: 7, published: 'BO 5744' }],
})

/** Art. 66: how soon minutes that record offences reach the prosecutor. */
export const minutesDays = legalValue({
  id: 'minutes-to-prosecutor-days',
  title: {
    fr: 'Adresser le procès-verbal au procureur',
    ar: 'توجيه المحضر إلى وكيل الملك',
    en: 'Send the minutes to the prosecutor',
  },
  unit: 'days',
  label: 'statutory',
  certainty: 'read',
  cites: ['loi-09-08:66'],
  checkedOn: '2026-11-22',
  steps: [{ from: '2009-03-05', value: 5, published: 'BO 5714' }],
})

const shifted = (days: number | undefined, from: Day): Day | undefined =>
  days === undefined ? undefined : addDays(from, days)

/** The first day on which a hearing is in time; undefined before the decree. */
export const earliestHearing = (receivedOn: Day): Day | undefined =>
  shifted(summonsDays.on(receivedOn), receivedOn)

/** The last day for the minutes; undefined before the law. */
export const minutesDueBy = (endedOn: Day): Day | undefined => shifted(minutesDays.on(endedOn), endedOn)

const mentions = ['nature', 'day', 'hour', 'place', 'object', 'participants', 'persons-met'] as const

const minutesIncomplete = rule({
  id: 'decret-20-content',
  cites: ['decret-2-09-165:20-1', 'loi-09-08:66'],
  when: all(
    visited,
    given(['minutesState'], f => mentions.some(mention => !f.minutesState.includes(mention))),
  ),
  concludes: 'irregular',
  says: f =>
    f.minutesState?.length === 0
      ? {
          fr: 'Aucun procès-verbal n’a été dressé : le demander par écrit (décret, art. 20).',
          ar: 'لم يحرر أي محضر: يجب طلبه كتابة (المرسوم، المادة 20).',
          en: 'No minutes were drawn up: ask for them in writing (decree, art. 20).',
        }
      : {
          fr: 'Il manque au procès-verbal une mention exigée : la demander avant de signer (décret, art. 20).',
          ar: 'ينقص المحضر بيان إلزامي: يجب طلبه قبل التوقيع (المرسوم، المادة 20).',
          en: 'The minutes lack a required item: ask for it before signing (decree, art. 20).',
        },
})

const minutesUnsigned = rule({
  id: 'decret-20-signatures',
  cites: ['decret-2-09-165:20-2'],
  when: all(
    visited,
    given(
      ['minutesSignedBy'],
      f => !(f.minutesSignedBy.includes('inspectors') && f.minutesSignedBy.includes('person-in-charge')),
    ),
  ),
  concludes: 'irregular',
  says: () => ({
    fr: 'Le procès-verbal ne porte pas les deux signatures, celle des contrôleurs et celle du responsable des lieux ou du traitement (décret, art. 20).',
    ar: 'لا يحمل المحضر التوقيعين معا: توقيع المكلفين بالمراقبة وتوقيع المسؤول عن الأماكن أو المعالجات (المرسوم، المادة 20).',
    en: 'The minutes lack one of the two signatures: the inspectors’, or that of whoever is in charge of the place or processing (decree, art. 20).',
  }),
})

const inventoryMissing = rule({
  id: 'decret-20-inventory',
  cites: ['decret-2-09-165:20-2'],
  when: all(
    visited,
    given(['copiesTaken'], f => f.copiesTaken),
    given(['inventoryAnnexed'], f => !f.inventoryAnnexed),
  ),
  concludes: 'irregular',
  says: () => ({
    fr: 'Des copies ont été prises sans inventaire annexé au procès-verbal : le demander (décret, art. 20).',
    ar: 'أخذت نسخ دون إلحاق جردها بالمحضر: يجب طلبه (المرسوم، المادة 20).',
    en: 'Copies were taken with no inventory annexed to the minutes: ask for it (decree, art. 20).',
  }),
})

const seizedWithoutLeave = rule({
  id: 'decret-21',
  cites: ['decret-2-09-165:21'],
  when: all(
    visited,
    given(['equipmentSeized'], f => f.equipmentSeized),
    given(['prosecutorLeave'], f => !f.prosecutorLeave),
  ),
  concludes: 'irregular',
  says: () => ({
    fr: 'Du matériel a été saisi sans l’autorisation du procureur du Roi : le faire noter et saisir un avocat (décret, art. 21).',
    ar: 'حجزت معدات دون ترخيص من وكيل الملك: يجب تدوين ذلك وتكليف محام (المرسوم، المادة 21).',
    en: 'Equipment was seized without the King’s prosecutor’s leave: have it noted and instruct a lawyer (decree, art. 21).',
  }),
})

const summonedLate = rule({
  id: 'decret-22-seven-days',
  cites: ['decret-2-09-165:22-2'],
  when: all(
    heard,
    given(['summonsReceivedOn', 'hearingOn'], f => {
      const earliest = earliestHearing(f.summonsReceivedOn)
      return earliest !== undefined && f.hearingOn < earliest
    }),
  ),
  concludes: 'irregular',
  says: () => ({
    fr: 'La convocation est arrivée moins de sept jours avant l’audition : le relever et demander un report, sans refuser de répondre (décret, art. 22).',
    ar: 'وصل الاستدعاء قبل أقل من سبعة أيام من تاريخ الاستماع: يجب إثبات ذلك وطلب التأجيل دون الامتناع عن الاستجابة (المرسوم، المادة 22).',
    en: 'The summons arrived less than seven days before the hearing: note it and ask for a later day, without refusing to answer (decree, art. 22).',
  }),
})

const summonedOtherwise = rule({
  id: 'decret-22-manner',
  cites: ['decret-2-09-165:22-2'],
  when: all(
    heard,
    given(['summonsBy'], f => f.summonsBy === 'otherwise'),
  ),
  concludes: 'irregular',
  says: () => ({
    fr: 'La convocation n’est venue ni par lettre recommandée ni en main propre contre décharge (décret, art. 22).',
    ar: 'لم يوجه الاستدعاء برسالة مضمونة ولا سلم يدا ليد مقابل إبراء (المرسوم، المادة 22).',
    en: 'The summons came neither by registered letter nor by hand against a receipt (decree, art. 22).',
  }),
})

const adviserUnmentioned = rule({
  id: 'decret-22-adviser',
  cites: ['decret-2-09-165:22-3'],
  when: all(
    heard,
    given(['adviserMentioned'], f => !f.adviserMentioned),
  ),
  concludes: 'irregular',
  says: () => ({
    fr: 'La convocation ne rappelle pas le droit de choisir librement un conseil : venir assisté malgré tout (décret, art. 22).',
    ar: 'لا يذكر الاستدعاء بالحق في حرية اختيار مستشار: يمكن الحضور بمؤازرته رغم ذلك (المرسوم، المادة 22).',
    en: 'The summons does not mention the right to choose an adviser freely: come assisted all the same (decree, art. 22).',
  }),
})

const minutesLate = rule({
  id: 'art-66-five-days',
  cites: ['loi-09-08:66'],
  when: all(
    any(visited, heard),
    given(['endedOn', 'minutesSentOn'], f => {
      const due = minutesDueBy(f.endedOn)
      return due !== undefined && f.minutesSentOn > due
    }),
  ),
  concludes: 'irregular',
  says: () => ({
    fr: 'Le procès-verbal a été adressé au procureur plus de cinq jours après les opérations : le relever (art. 66).',
    ar: 'وجه المحضر إلى وكيل الملك بعد أكثر من خمسة أيام من العمليات: يجب إثبات ذلك (المادة 66).',
    en: 'The minutes were sent to the prosecutor more than five days after the operations: note it (art. 66).',
  }),
})

export const paperIrregularities = [
  minutesIncomplete,
  minutesUnsigned,
  inventoryMissing,
  seizedWithoutLeave,
  summonedLate,
  summonedOtherwise,
  adviserUnmentioned,
  minutesLate,
]
