// The other Moroccan laws that meet Law 09-08, as far as a controller needs them.
import type { OtherLaw } from './passage.ts'
import { recordLaws } from './records.ts'
import { securityLaws } from './security.ts'

export const otherLaws: readonly OtherLaw[] = [...securityLaws, ...recordLaws]
