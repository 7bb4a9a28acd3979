// An answer given on paper, by phone or at a counter, and its taking back: the same record as a page's, with who took it down and
// what proves it (loi 09-08 art. 3-3, 4). A refusal needs no proof, and is as easy as an agreement.

import { createHash } from 'node:crypto'
import type { Context } from '@himaya/platform/context'
import { invalidInput } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import { HandAnswer } from '../contract/people.ts'
import { standingNotice } from '../notice/draft.ts'
import { loadPoint } from '../point/rows.ts'
import { given } from '../point/who.ts'
import {
  evidenceMissing,
  guardianMissing,
  personUnknown,
  pointNotPublished,
  wrongManner,
} from '../problems.ts'
import type { ChoiceEvidence, NoticeContent, PointId, RecordId, SubjectId } from '../records.ts'
import { recordChoice } from '../subject/choose.ts'
import { knownSubject } from '../subject/known.ts'
import { keepScan, type Scan, scanIn } from './scan.ts'

export type ByHand = { readonly pointId: PointId; readonly answer: string; readonly scan?: File | undefined }

const BY_HAND = ['paper', 'phone', 'counter']

/** The form's field is JSON, since a file travels beside it. */
function answerIn(text: string): HandAnswer {
  let said: unknown
  try {
    said = JSON.parse(text)
  } catch {
    throw new Problem(invalidInput)
  }
  const parsed = HandAnswer.safeParse(said)
  if (parsed.success) return parsed.data
  throw new Problem(
    invalidInput,
    undefined,
    parsed.error.issues
      .slice(0, 50)
      .map(({ path, code, message }) => ({ path: `answer.${path.join('.')}`, rule: code, fix: message })),
  )
}

export async function recordByHand(
  ctx: Context,
  { pointId, answer, scan: file }: ByHand,
): Promise<{ subjectId: SubjectId; recordId: RecordId }> {
  const said = answerIn(answer)
  const scan = file && (await scanIn(file))
  const who = given(said.who)
  if (!who) throw new Problem(personUnknown)
  return ctx.transaction(async tx => {
    const point = await loadPoint(tx, ctx, pointId)
    if (!BY_HAND.includes(point.manner)) throw new Problem(wrongManner)
    const notice = await standingNotice(tx, ctx, point)
    if (said.granted.length > 0) {
      if (!notice) throw new Problem(pointNotPublished)
      if (needsEvidence(point.manner) && !scan && said.reference === '') throw new Problem(evidenceMissing)
      if (lacksGuardian(said, notice.content, ctx.clock.today())) throw new Problem(guardianMissing)
    }
    const subjectId = await knownSubject(tx, ctx, who, said.label === '' ? undefined : said.label)
    const evidence = evidenceOf(point.manner, said.reference, scan)
    const recordId = await recordChoice(tx, ctx, {
      who: { subjectId },
      point: pointId,
      granted: said.granted,
      refused: said.refused,
      language: said.language,
      form: 'explicit',
      ...(said.at !== undefined && { at: said.at }),
      ...(evidence.length > 0 && { evidence }),
      ...(said.guardian !== null && { guardian: said.guardian }),
    })
    if (scan) await keepScan(tx, ctx, scan, subjectId)
    return { subjectId, recordId }
  })
}

/** At a counter the person is there, and the agent who took the answer down is in the record. */
const needsEvidence = (manner: string) => manner === 'paper' || manner === 'phone'

function evidenceOf(manner: string, reference: string, scan: Scan | undefined): ChoiceEvidence[] {
  const kind = manner === 'phone' ? 'call' : 'file'
  return [
    ...(scan
      ? [{ kind: 'scan' as const, reference: reference || scan.hash.slice(0, 12), hash: scan.hash }]
      : []),
    ...(!scan && reference !== ''
      ? [
          {
            kind: kind as 'call' | 'file',
            reference,
            hash: createHash('sha256').update(reference).digest('hex'),
          },
        ]
      : []),
  ]
}

/** Whether a purpose that was granted wants a guardian for someone of this age. Unknown birth days ask for none. */
function lacksGuardian(
  { granted, guardian, birthDay }: HandAnswer,
  notice: NoticeContent,
  today: string,
): boolean {
  if (guardian !== null || birthDay === null) return false
  return notice.purposes.some(
    ({ key, needsGuardianUnder }) =>
      needsGuardianUnder !== null && granted.includes(key) && ageOn(today, birthDay) < needsGuardianUnder,
  )
}

/** In whole years; who was born on 29 February is a year older on 1 March. */
export function ageOn(today: string, birthDay: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDay.slice(0, 4))
  return today.slice(5) < birthDay.slice(5) ? years - 1 : years
}
