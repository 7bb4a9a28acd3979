// Turns whatever was thrown into an answer: a Problem for what the caller can mend, a bare 500 for a bug.
import { ORPCError, ValidationError } from '@orpc/server'
import type { Language } from '../language.ts'
import { Problem } from '../problem.ts'
import { faultWords } from './fault-words.ts'
import { faultsOf, type Issue } from './faults.ts'
import { internalTitle, invalidInput } from './problems.ts'

const problemJson = (body: object, status: number, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', ...headers },
  })

/** The problem that `error` amounts to, or `null` for a bug. */
export function asProblem(error: unknown, language: Language): Problem | null {
  if (error instanceof Problem) return error
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST' && error.cause instanceof ValidationError)
    return new Problem(
      invalidInput,
      undefined,
      faultsOf(error.cause.issues as readonly Issue[], error.cause.data, language),
    )
  return null
}

/** The body could not be read as what it says it is. */
export const unreadable = (language: Language) =>
  new Problem(invalidInput, undefined, [
    { path: '', rule: 'well-formed', fix: faultWords[language].wellFormed },
  ])

export function refusal(problem: Problem, language: Language, requestId: string): Response {
  const headers: Record<string, string> = { 'content-language': language }
  if (problem.retryAfterSeconds !== undefined) headers['retry-after'] = String(problem.retryAfterSeconds)
  return problemJson(problem.body(language, requestId), problem.kind.status, headers)
}

export const bareFailure = (language: Language, requestId: string): Response =>
  problemJson(
    { type: '/problems/internal', code: 'internal', status: 500, title: internalTitle[language], requestId },
    500,
    { 'content-language': language },
  )
