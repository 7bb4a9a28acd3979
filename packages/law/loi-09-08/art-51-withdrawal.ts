// Art. 51 and RI 52: the CNDP may withdraw a receipt or an authorisation; every operation stops from the notification.
import { filingClockSubject } from '../facts/filing-clock.ts'
import { all, any } from '../rule.ts'

const { given, rule } = filingClockSubject

export const withdrawn = rule({
  id: 'art-51',
  cites: ['loi-09-08:51', 'ri:52', 'loi-09-08:52'],
  when: all(
    any(
      all(
        given(['clockKind'], f => f.clockKind === 'declaration'),
        given(['receiptReceived'], f => f.receiptReceived),
      ),
      given(['clockKind'], f => f.clockKind === 'authorisation' || f.clockKind === 'guaranteed-transfer'),
    ),
    given(['withdrawalNotified'], f => f.withdrawalNotified),
  ),
  concludes: 'stop',
  says: () => ({
    fr: 'Arrêter toutes les opérations : le récépissé ou l’autorisation a été retiré, et continuer est une infraction (art. 51, 52 ; règlement intérieur, art. 52).',
    ar: 'إيقاف جميع العمليات: سُحب الوصل أو الإذن، ومواصلة المعالجة مخالفة معاقب عليها (المادتان 51 و52؛ النظام الداخلي، المادة 52).',
    en: 'Stop every operation: the receipt or authorisation has been withdrawn, and going on is an offence (art. 51, 52; internal rules, art. 52).',
  }),
})
