// What programs send, and how they are refused: JSON, or a form as telephone gateways post it.
import { callerLanguage } from '@himaya/platform/http/caller-language'
import { invalidInput } from '@himaya/platform/http/problems'
import { newId } from '@himaya/platform/identifier'
import { Problem } from '@himaya/platform/problem'
import type { Context } from 'hono'
import type { z } from 'zod'

export type Read = (c: Context) => Promise<unknown>

/** `undefined` for what is not JSON: the schema then refuses it. */
export const readJson: Read = async c => {
  try {
    return JSON.parse(await c.req.text())
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const named = (fields: Record<string, unknown>, names: readonly string[]) =>
  names.map(name => fields[name]).find(value => typeof value === 'string')

/** JSON, or a form; `From` and `Body`, `msisdn` and `message` are other names gateways have for the same. */
export const readForm: Read = async c => {
  const isForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(
    c.req.header('content-type') ?? '',
  )
  const fields = isForm ? await c.req.parseBody() : await readJson(c)
  if (typeof fields !== 'object' || fields === null) return undefined
  const given = fields as Record<string, unknown>
  return {
    from: named(given, ['from', 'From', 'msisdn', 'sender', 'mobile']),
    text: named(given, ['text', 'Body', 'body', 'message', 'content']),
  }
}

export const tell = (c: Context, problem: Problem): Response => {
  const { status } = problem.kind
  const body = problem.body(callerLanguage(c.req.raw.headers), newId())
  // Whoever looks at nothing but `allowed` must read a no.
  return c.json({ allowed: false, ...body }, status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...(status === 503 && { 'retry-after': '2' }),
    ...(status === 401 && { 'www-authenticate': 'Bearer' }),
  })
}

export const invalid = (c: Context, error: z.ZodError): Response =>
  tell(
    c,
    new Problem(
      invalidInput,
      undefined,
      error.issues
        .slice(0, 20)
        .map(issue => ({ path: issue.path.join('.'), rule: issue.code ?? 'invalid', fix: issue.message })),
    ),
  )
