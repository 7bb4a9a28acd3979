// Art. 49 and 12-1-d together: what is left to whoever may process data on offences, and that without such data nothing is asked.
import { given, rule } from '../facts/processing.ts'
import { all } from '../rule.ts'
import { holdsData } from './art-01-definitions.ts'

const courtOfficerDeclares = rule({
  id: 'art-49-declares',
  cites: ['loi-09-08:49', 'loi-09-08:12-1-d', 'loi-09-08:12-2'],
  when: all(
    holdsData('offences'),
    given(['controller'], f => f.controller === 'court-officer'),
  ),
  concludes: 'allowed',
  says: () => ({
    fr: 'Auxiliaire de justice, pour les stricts besoins de ses missions : pas d’autorisation, mais une déclaration (art. 49, 12-1-d, 12-2).',
    ar: 'مساعد القضاء، حصرا لممارسة مهامه: لا يلزمه إذن بل تصريح (المواد 49 و12-1-د و12-2).',
    en: 'A court officer, strictly for the tasks entrusted: no authorisation, but a declaration (art. 49, 12(1)(d), 12(2)).',
  }),
})

const noOffenceData = rule({
  id: 'art-49-no-such-data',
  cites: ['loi-09-08:49'],
  asks: ['data'],
  holds: f => f.data.every(({ category }) => category !== 'offences'),
  concludes: 'none',
  says: () => ({
    fr: 'Aucune donnée d’infraction, de condamnation ou de mesure de sûreté : l’article 49 ne demande rien.',
    ar: 'لا توجد معطيات متعلقة بالمخالفات أو الإدانات أو التدابير الوقائية: لا تشترط المادة 49 شيئا.',
    en: 'No data on offences, convictions or security measures: article 49 asks nothing.',
  }),
})

export const allowedWithDeclaration = [courtOfficerDeclares]
export const withoutOffenceData = [noOffenceData]
