// Choices that a customer's own server records: `POST /v1/choices`, outside sessions, opened by a key of an `api` point. The answer
// comes after the record is committed.
import { internalTitle } from '@himaya/platform/http/problems'
import { refusal } from '@himaya/platform/http/refusal'
import { newId } from '@himaya/platform/identifier'
import { type Language, languages } from '@himaya/platform/language'
import { Problem } from '@himaya/platform/problem'
import type { Installation } from '@himaya/platform/start'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { Who } from '../contract/people.ts'
import { recordChoice } from '../door.ts'
import { personUnknown, serverKeyRefused } from '../problems.ts'
import { PurposeKey, Spoken } from '../records.ts'
import { knownSubject } from '../subject/known.ts'
import { organisationOfKey, pointOpenedBy } from './server-keys.ts'
import { given } from './who.ts'

const LARGEST = 64 * 1024

const ServerChoice = z.object({
  who: Who,
  granted: z.array(PurposeKey).max(60).default([]),
  refused: z.array(PurposeKey).max(60).default([]),
  language: Spoken,
  at: z.iso.datetime().optional(),
})

const languageOf = (header: string | undefined): Language =>
  languages.find(each => header?.trim().toLowerCase().startsWith(each)) ?? 'en'

/** To be mounted at `/v1/choices`. */
export function choicesByServer({ contextFor, log }: Pick<Installation, 'contextFor' | 'log'>): Hono {
  const app = new Hono()
  app.onError((error, c) => {
    const [language, requestId] = [languageOf(c.req.header('accept-language')), newId()]
    if (error instanceof Problem) return refusal(error, language, requestId)
    log.error('a choice by a server failed', error, { requestId })
    return c.json({ code: 'internal', status: 500, title: internalTitle[language], requestId }, 500)
  })
  app.post('/', bodyLimit({ maxSize: LARGEST, onError: c => c.body(null, 413) }), async c => {
    const secret = /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? ''
    const organisationId = organisationOfKey(secret)
    if (!organisationId) throw new Problem(serverKeyRefused)
    const ctx = contextFor({
      organisationId,
      actor: { kind: 'system', task: 'consent.server' },
      language: languageOf(c.req.header('accept-language')),
    })
    const body = ServerChoice.safeParse(await c.req.json().catch(() => undefined))
    const recordId = await ctx.transaction(async tx => {
      const point = await pointOpenedBy(tx, ctx, secret)
      if (!point) throw new Problem(serverKeyRefused)
      if (!body.success) return null
      const who = given(body.data.who)
      if (!who) throw new Problem(personUnknown)
      const { granted, refused, language, at } = body.data
      return recordChoice(tx, ctx, {
        who: { subjectId: await knownSubject(tx, ctx, who) },
        ...{ point, granted, refused, language, form: 'explicit' as const },
        ...(at !== undefined && { at }),
      })
    })
    if (recordId !== null) return c.json({ recordId }, 201)
    return c.json(
      {
        code: 'invalid-input',
        status: 422,
        faults: body.error?.issues.map(({ path, message }) => ({ path: path.join('.'), fix: message })) ?? [],
      },
      422,
    )
  })
  return app
}
