// Arts 21 and 57: sensitive data with neither a law, nor a case of art. 21, nor a dispensation have no lawful way: the CNDP
// could not authorise them, and processing them without express consent is an offence.
import { rule } from '../facts/processing.ts'
import { columnsOf, holdsSensitiveData, isSensitive } from './art-01-definitions.ts'
import { ownMembersOfAConvictionGroup } from './art-12-regime.ts'
import { sensitiveGroundsOfArticle21 } from './art-21-sensitive.ts'
import { healthCare, healthSelection } from './art-22-health.ts'

export const sensitiveWithoutGround = rule({
  id: 'art-21-no-ground',
  cites: ['loi-09-08:21', 'loi-09-08:57'],
  when: holdsSensitiveData,
  concludes: 'unlawful',
  unless: [...sensitiveGroundsOfArticle21, healthCare, healthSelection, ownMembersOfAConvictionGroup],
  evidence: f => columnsOf(f, isSensitive),
  says: () => ({
    fr: 'Données sensibles sans loi qui les autorise ni cas de l’article 21 : la CNDP ne peut les autoriser (art. 21, 57).',
    ar: 'معطيات حساسة دون قانون يأذن بها ودون حالة من حالات المادة 21: لا يمكن للجنة الوطنية الإذن بها (المادتان 21 و57).',
    en: 'Sensitive data with neither a law that authorises them nor a case of article 21: the CNDP cannot authorise them (art. 21, 57).',
  }),
})
