// D.49: how long there is to tell the CNDP that what was notified of a transfer has changed.
import { legalValue } from '../legal-value.ts'

export const transferChangeDelay = legalValue({
  id: 'transfer-change-working-days',
  title: {
    fr: 'Notifier un changement relatif à un transfert',
    ar: 'تبليغ تغيير يتعلق بنقل المعطيات',
    en: 'Notify a change to a transfer',
  },
  unit: 'working-days',
  label: 'statutory',
  certainty: 'read',
  cites: ['decret-2-09-165:49'],
  checkedOn: '2026-11-22',
  steps: [{ from: '2009-06-18', value: 8, published: 'BO 5744' }],
})
