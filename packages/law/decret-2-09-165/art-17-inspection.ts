// D.16-19: who inspects, on what decision, after what notice to the King's prosecutor, on what order. An irregularity is noted
// and argued; it never opens a right to obstruct (art. 62 of the law).
import { addHours, civilDayAt } from '../calendar.ts'
import { type InspectionFacts, inspectionSubject } from '../facts/inspection.ts'
import { legalValue } from '../legal-value.ts'
import { all, any } from '../rule.ts'
import { instantWords } from '../words/dates.ts'

const { given, rule } = inspectionSubject

/** D.19: how long before the visit the prosecutor is told. */
export const prosecutorNoticeHours = legalValue({
  id: 'prosecutor-notice-hours',
  title: {
    fr: 'Avertir le procureur avant une visite',
    ar: 'إشعار وكيل الملك قبل المراقبة في عين المكان',
    en: 'Tell the prosecutor before a visit',
  },
  unit: 'hours',
  label: 'statutory',
  certainty: 'read',
  cites: ['decret-2-09-165:19'],
  checkedOn: '2026-11-22',
  steps: [{ from: '2009-06-18', value: 24, published: 'BO 5744' }],
})

export const visited = given(['operations'], f => f.operations.includes('visit'))
export const heard = given(['operations'], f => f.operations.includes('hearing'))
const inspected = any(visited, heard)

const notCommissioned = rule({
  id: 'decret-16-not-commissioned',
  cites: ['decret-2-09-165:16', 'loi-09-08:30-1'],
  when: all(
    inspected,
    given(['commissioned'], f => !f.commissioned),
  ),
  concludes: 'irregular',
  says: () => ({
    fr: 'Les agents n’étaient pas commissionnés par le président : le faire constater, sans s’opposer au contrôle (décret, art. 16 ; art. 30-1).',
    ar: 'لم يكن الأعوان مفوضين من طرف الرئيس: يجب إثبات ذلك دون عرقلة المراقبة (المرسوم، المادة 16؛ المادة 30-1).',
    en: 'The agents were not commissioned by the president: have it recorded, without opposing the control (decree, art. 16; art. 30(1)).',
  }),
})

const particulars = ['controller', 'agents', 'object', 'duration'] as const

const decisionIncomplete = rule({
  id: 'decret-17-decision',
  cites: ['decret-2-09-165:17-1', 'decret-2-09-165:17-2', 'decret-2-09-165:17-3'],
  when: all(
    inspected,
    given(['decisionStates'], f => particulars.some(each => !f.decisionStates.includes(each))),
  ),
  concludes: 'irregular',
  says: f =>
    f.decisionStates?.length === 0
      ? {
          fr: 'Aucune décision de la CNDP ne fonde l’opération : le relever (décret, art. 17).',
          ar: 'لا يوجد قرار للجنة الوطنية يؤسس العملية: يجب إثبات ذلك (المرسوم، المادة 17).',
          en: 'No decision of the CNDP grounds the operation: note it (decree, art. 17).',
        }
      : {
          fr: 'La décision de contrôle ne nomme pas le responsable, les agents, l’objet ou la durée : le relever (décret, art. 17).',
          ar: 'قرار المراقبة لا يحدد المسؤول أو الأعوان أو الموضوع أو المدة: يجب إثبات ذلك (المرسوم، المادة 17).',
          en: 'The decision leaves out the controller, the agents, the object or the duration: note it (decree, art. 17).',
        },
})

const beyondDecision = rule({
  id: 'decret-17-beyond',
  cites: ['decret-2-09-165:17-3', 'loi-09-08:30-1'],
  when: all(
    inspected,
    given(['withinDecision'], f => !f.withinDecision),
  ),
  concludes: 'irregular',
  says: () => ({
    fr: 'L’opération a dépassé l’objet ou la durée de la décision : le relever (décret, art. 17-3 ; art. 30-1).',
    ar: 'تجاوزت العملية موضوع القرار أو مدته: يجب إثبات ذلك (المرسوم، المادة 17-3؛ المادة 30-1).',
    en: 'The operation went beyond the object or duration of the decision: note it (decree, art. 17(3); art. 30(1)).',
  }),
})

const conflictOfInterest = rule({
  id: 'decret-18',
  cites: ['decret-2-09-165:18'],
  when: all(
    visited,
    given(['agentConflict'], f => f.agentConflict),
  ),
  concludes: 'irregular',
  says: () => ({
    fr: 'Un agent a eu avec l’organisme, depuis moins de cinq ans, un lien qui lui interdit de le contrôler (décret, art. 18).',
    ar: 'كانت لأحد الأعوان خلال السنوات الخمس الأخيرة صلة بالهيئة تمنعه من مراقبتها (المرسوم، المادة 18).',
    en: 'In the last five years an agent had a tie with the body that forbids inspecting it (decree, art. 18).',
  }),
})

/** The earliest start that the notice allows; undefined before the decree. */
export const earliestVisit = (toldAt: string): string | undefined => {
  const hours = prosecutorNoticeHours.on(civilDayAt(toldAt))
  return hours === undefined ? undefined : addHours(toldAt, hours)
}

const isTooSoon = ({ prosecutorToldAt, visitAt }: Required<InspectionFacts>): boolean => {
  const earliest = earliestVisit(prosecutorToldAt ?? '')
  return earliest !== undefined && Date.parse(visitAt ?? '') < Date.parse(earliest)
}

const prosecutorToldLate = rule({
  id: 'decret-19-prosecutor',
  cites: ['decret-2-09-165:19'],
  when: all(
    visited,
    given(['prosecutorToldAt', 'visitAt'], f => isTooSoon(f as Required<InspectionFacts>)),
  ),
  concludes: 'irregular',
  says: f => {
    const told = f.prosecutorToldAt ? instantWords(f.prosecutorToldAt) : { fr: '…', ar: '…', en: '…' }
    return {
      fr: `Le procureur du Roi, averti ${told.fr}, ne l’a pas été 24 heures avant la visite : le relever (décret, art. 19).`,
      ar: `لم يشعر وكيل الملك قبل المراقبة بأربع وعشرين ساعة (تاريخ الإشعار: ${told.ar}): يجب إثبات ذلك (المرسوم، المادة 19).`,
      en: `The King’s prosecutor, told ${told.en}, was not told 24 hours before the visit: note it (decree, art. 19).`,
    }
  },
})

const noticeParts = ['date', 'hour', 'place', 'object'] as const

const prosecutorNoticeIncomplete = rule({
  id: 'decret-19-notice',
  cites: ['decret-2-09-165:19'],
  when: all(
    visited,
    given(['prosecutorNoticeStates'], f =>
      noticeParts.some(part => !f.prosecutorNoticeStates.includes(part)),
    ),
  ),
  concludes: 'irregular',
  says: () => ({
    fr: 'L’avertissement au procureur ne précise pas la date, l’heure, le lieu ou l’objet du contrôle (décret, art. 19).',
    ar: 'لا يحدد إشعار وكيل الملك تاريخ المراقبة أو ساعتها أو مكانها أو موضوعها (المرسوم، المادة 19).',
    en: 'The notice to the prosecutor leaves out the date, hour, place or object of the control (decree, art. 19).',
  }),
})

const noMissionOrder = rule({
  id: 'decret-19-mission-order',
  cites: ['decret-2-09-165:19'],
  when: all(
    visited,
    given(['missionOrderShown'], f => !f.missionOrderShown),
  ),
  concludes: 'irregular',
  says: () => ({
    fr: 'Les agents n’ont pas présenté leur ordre de mission : le leur demander et noter leur réponse (décret, art. 19).',
    ar: 'لم يقدم المراقبون وثيقة تكليفهم بالمهمة: يجب طلبها وتدوين جوابهم (المرسوم، المادة 19).',
    en: 'The agents did not show their mission order: ask for it and note their answer (decree, art. 19).',
  }),
})

export const visitIrregularities = [
  notCommissioned,
  decisionIncomplete,
  beyondDecision,
  conflictOfInterest,
  prosecutorToldLate,
  prosecutorNoticeIncomplete,
  noMissionOrder,
]
