// Art. 50: central registers of suspects, offences and penalties are for public services with an express legal competence
// only, after the CNDP's opinion. Art. 49 says who may process such data; art. 50, who may centralise them.
import { exception, given, rule } from '../facts/processing.ts'
import { all } from '../rule.ts'
import { holdsData } from './art-01-definitions.ts'
import { publicBodies } from './art-49-offences.ts'

const competentService = exception({
  id: 'art-50-competent-service',
  cites: ['loi-09-08:50'],
  when: all(
    given(['controller'], f => publicBodies.includes(f.controller)),
    given(['expressCompetence'], f => f.expressCompetence),
  ),
  says: () => ({
    fr: 'Service public auquel la loi donne compétence expresse pour ce registre (art. 50).',
    ar: 'مرفق عمومي يخوله القانون اختصاصا صريحا بهذا السجل (المادة 50).',
    en: 'A public service to which the law gives express competence for this register (art. 50).',
  }),
})

const isCentralRegister = all(
  holdsData('offences'),
  given(['centralRegister'], f => f.centralRegister),
)

export const centralRegisterForbidden = rule({
  id: 'art-50',
  cites: ['loi-09-08:50'],
  when: isCentralRegister,
  concludes: 'prohibited',
  unless: [competentService],
  says: () => ({
    fr: 'Interdit (art. 50) : un registre central de personnes soupçonnées, d’infractions ou de sanctions relève des seuls services publics qui en ont la compétence expresse.',
    ar: 'ممنوع (المادة 50): السجل المركزي للأشخاص المشكوك فيهم أو المخالفات أو العقوبات من اختصاص المرافق العمومية ذات الاختصاص الصريح وحدها.',
    en: 'Prohibited (art. 50): a central register of suspects, offences or penalties is for public services with an express competence only.',
  }),
})

export const opinionOnRegister = rule({
  id: 'art-50-opinion',
  cites: ['loi-09-08:50', 'decret-2-09-165:25'],
  when: all(
    isCentralRegister,
    competentService,
    given(['cndpOpinion'], f => f.cndpOpinion !== 'given'),
  ),
  concludes: 'blocking',
  says: () => ({
    fr: 'Ce registre central ne peut être créé qu’après l’avis de la CNDP (art. 50).',
    ar: 'لا يمكن إحداث هذا السجل المركزي إلا بعد استطلاع رأي اللجنة الوطنية (المادة 50).',
    en: 'This central register may be created only after the CNDP’s opinion (art. 50).',
  }),
})
