// Whether a rule is being counted: its page and its list ask again.
import type { Rule } from '../records.ts'

export const isCounting = ({ check }: Pick<Rule, 'check'>): boolean =>
  check?.state === 'queued' || check?.state === 'running'
