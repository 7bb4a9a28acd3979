// The legal numbers of people's requests.
import { majority } from './decret-2-09-165/art-36-requester.ts'
import type { LegalValue } from './legal-value.ts'
import { orderDaysLimit } from './loi-09-08/art-08-cndp-order.ts'
import { rectificationDays } from './loi-09-08/art-08-ten-full-days.ts'

export const peopleValues: readonly LegalValue[] = [rectificationDays, orderDaysLimit, majority]
