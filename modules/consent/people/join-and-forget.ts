// Joining a browser to a person, with what shows that they are the same; and forgetting a person (loi 09-08 art. 8-1-a).
import type { Context } from '@himaya/platform/context'
import { Problem } from '@himaya/platform/problem'
import type { z } from 'zod'
import { notLinkable } from '../problems.ts'
import type { LinkProof, SubjectId } from '../records.ts'
import { forgetSubject } from '../subject/forget.ts'
import { linkSubjects } from '../subject/link.ts'
import { loadSubject } from './read.ts'
import { forgetScans } from './scan.ts'

export async function joinPerson(
  ctx: Context,
  {
    subjectId,
    pseudonym,
    proof,
  }: { subjectId: SubjectId; pseudonym: SubjectId; proof: z.infer<typeof LinkProof> },
): Promise<{ linked: true }> {
  return ctx.transaction(async tx => {
    const [known, browser] = [await loadSubject(tx, ctx, subjectId), await loadSubject(tx, ctx, pseudonym)]
    if (known.kind !== 'known' || browser.kind !== 'pseudonymous') throw new Problem(notLinkable)
    if (known.salt === null || browser.salt === null) throw new Problem(notLinkable)
    await linkSubjects(tx, ctx, { pseudonym, known: subjectId, proof })
    return { linked: true }
  })
}

/** What was said can no longer be read; commitments, and with them every proof, stay. The scans go too. */
export async function forgetPerson(ctx: Context, subjectId: SubjectId): Promise<{ forgotten: number }> {
  const { forgotten, removeFiles } = await ctx.transaction(async tx => {
    await loadSubject(tx, ctx, subjectId)
    const remove = await forgetScans(tx, ctx, subjectId)
    return { forgotten: await forgetSubject(tx, ctx, subjectId), removeFiles: remove }
  })
  await removeFiles()
  return { forgotten }
}
