// The number of the national identity card (CIN, CNIE): one or two letters for the place of first issue, then digits.
// It has no check digit: an unknown prefix lowers the confidence and never refuses the number.
import { compact } from '../normalise.ts'

const prefixes = new Set(
  `A AA AB AC AD AE AG AJ AS AY B BA BB BE BF BH BJ BK BL BM BV BW BX C CB CC CD CN D DA DB DC DF DJ DN DO E EA EE ES F
   FA FB FC FD FE FG FH FJ FK FL G GA GB GJ GK GM GN H HA HH I IA IB IC ID IE J JA JB JC JD JE JF JH JK JM JT JY JZ K KA
   KB L LA LB LC LE LF LG M MA MC MD N O OD P PA PB PH PK PP PS PY Q QA QB R RB RC RX S SA SB SH SJ SK SL T TA TK U UA
   UB UC UD V VA VM W WA WB X XA Y Z ZG ZH ZT`.split(/\s+/),
)

/** The letters of a number of that form, or null when it has another form. */
export const nationalIdPrefix = (text: string): string | null =>
  /^([A-Z]{1,2})\d{4,7}$/.exec(compact(text))?.[1] ?? null

export const isKnownPrefix = (prefix: string): boolean => prefixes.has(prefix)
