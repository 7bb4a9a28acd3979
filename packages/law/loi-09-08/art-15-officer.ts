// Art. 15-g and D.27-8 ask for a service with which people use their rights; no article asks for a data protection officer. One
// that was promised is owed by the promise alone.
import { officerOf } from '../facts/officer.ts'
import { all } from '../rule.ts'

const { given, rule } = officerOf

const appointed = given(['appointed'], f => f.appointed !== 'none')

export const promiseToKeep = rule({
  id: 'officer-promised',
  cites: ['loi-09-08:3-1-a'],
  when: all(
    given(['appointed'], f => f.appointed === 'none'),
    given(['promisedIn'], f => f.promisedIn !== 'nowhere'),
  ),
  concludes: 'promise-to-keep',
  label: 'self-imposed',
  says: () => ({
    fr: 'La loi ne demande pas de délégué, mais l’organisme l’a promis : le désigner, ou retirer la promesse (art. 3-1-a).',
    ar: 'لا يفرض القانون مندوبا، لكن المؤسسة تعهدت به: يجب تعيينه أو سحب التعهد (المادة 3-1-أ).',
    en: 'The law asks for no officer, but the organisation promised one: appoint the officer, or withdraw the promise (art. 3(1)(a)).',
  }),
})

export const appointedFreely = rule({
  id: 'officer-voluntary',
  cites: ['loi-09-08:15-g', 'decret-2-09-165:27-8'],
  when: appointed,
  concludes: 'voluntary',
  label: 'self-imposed',
  says: () => ({
    fr: 'Un délégué est désigné, ce que la loi n’impose pas ; le dépôt peut le nommer comme service des droits (art. 15-g).',
    ar: 'عين مندوب دون أن يفرضه القانون؛ ويمكن للملف المودع أن يذكره كمصلحة للحقوق (المادة 15-ز).',
    en: 'An officer is appointed, which the law does not ask; the filing may name the officer as the service for rights (art. 15(g)).',
  }),
})

/** What is left when nothing else holds. */
export const noOfficerDue = rule({
  id: 'officer-none',
  cites: ['loi-09-08:15-g', 'decret-2-09-165:27-8'],
  asks: [],
  holds: () => true,
  concludes: 'no-duty',
  label: 'self-imposed',
  says: () => ({
    fr: 'La loi 09-08 n’impose pas de délégué à la protection des données (art. 15-g ; décret, art. 27-8).',
    ar: 'لا يفرض القانون 09.08 تعيين مندوب لحماية المعطيات (المادة 15-ز؛ المرسوم، المادة 27-8).',
    en: 'Law 09-08 asks for no data protection officer (art. 15(g); decree, art. 27(8)).',
  }),
})

export const serviceForRights = rule({
  id: 'art-15-g-service',
  cites: ['loi-09-08:15-g', 'decret-2-09-165:27-8'],
  asks: ['rightsServiceNamed'],
  holds: f => !f.rightsServiceNamed,
  concludes: 'duty',
  says: () => ({
    fr: 'Nommer dans le dépôt le service auprès duquel les personnes exercent leurs droits : cela, la loi l’exige (art. 15-g ; décret, art. 27-8).',
    ar: 'يجب أن يذكر الملف المودع المصلحة التي تمارس لديها الحقوق: هذا ما يفرضه القانون (المادة 15-ز؛ المرسوم، المادة 27-8).',
    en: 'Name in the filing the service with which people use their rights: that the law does demand (art. 15(g); decree, art. 27(8)).',
  }),
})
