// Sends an endpoint what nobody should send, by the hundred: broken shapes, hostile text, sound inputs with one part bent.

import { isContractProcedure } from '@orpc/contract'
import fc from 'fast-check'
import type { Module } from '../module.ts'
import { endpointsOf } from './routes.ts'
import type { Send } from './unlocked.test-support.ts'

const hostile = fc.constantFrom(
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\u202Etxt.exe',
  '\uD800',
  "'; drop table person; --",
  '<img src=x onerror=alert(1)>',
  '../../etc/passwd',
  '%00',
  '{{7*7}}',
  'é'.repeat(5_000),
  '٠١٢٣',
  '9'.repeat(400),
  '2026-02-30',
  '0000-00-00',
  'NaN',
  '[object Object]',
)
const number = fc.constantFrom(-1, 0, 0.1, 1e308, -1e308, 2 ** 31, 2 ** 53, Number.MIN_VALUE)
const plausible = fc.oneof(
  fc.uuid({ version: 7 }),
  fc.emailAddress(),
  fc.constantFrom('dpo', 'member', 'fr', 'ar', 'company', 'csv', '2026-11-23', '001561191000066'),
  fc.integer({ min: 1, max: 300 }),
  fc.boolean(),
  fc.constant(null),
)
const value = fc.oneof(
  { weight: 3, arbitrary: plausible },
  { weight: 3, arbitrary: hostile },
  { weight: 1, arbitrary: number },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 50 }) },
)

export type Junking = {
  readonly organisationId: string
  /** A session that may call every endpoint of a member. */
  readonly cookie: string
  readonly runs: number
  /** Sound inputs by endpoint (`room.key.key`), to be bent in one or two places. */
  readonly samples?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Endpoints that would end the session or the run. */
  readonly except?: readonly string[]
}

/** @returns what was answered with a 5xx, or refused without saying where, which rule and how to mend; empty is the proof */
export async function findShaken(
  modules: readonly Module[],
  send: Send,
  junking: Junking,
): Promise<string[]> {
  const { organisationId, cookie, runs, samples = {}, except = [] } = junking
  const shaken: string[] = []
  for (const room of modules)
    for (const { key, meta, method, path, contract } of endpointsOf(room.contract)) {
      const name = `${room.name}.${key.join('.')}`
      if (except.includes(name)) continue
      const fields = fieldsOf(contract).filter(field => field !== 'organisationId')
      const inputs = fc.sample(inputFor(fields, samples[name]), { numRuns: runs, seed: 20261123 })
      for (const input of inputs) {
        const answer = await send(
          ...request(method, path, organisationId, input, meta.who === 'anyone' ? '' : cookie),
        )
        const fault = await faultOf(answer)
        if (fault) shaken.push(`${name} ${JSON.stringify(input)?.slice(0, 300)}: ${fault}`)
      }
    }
  return shaken
}

function inputFor(fields: readonly string[], sample: Readonly<Record<string, unknown>> | undefined) {
  const guessed = fc.record(Object.fromEntries(fields.map(field => [field, value])), { requiredKeys: [] })
  const shapes: { weight: number; arbitrary: fc.Arbitrary<unknown> }[] = [
    { weight: 3, arbitrary: guessed },
    {
      weight: 1,
      arbitrary: fc.dictionary(
        fc.oneof(hostile, fc.constantFrom('__proto__', 'constructor', ...fields)),
        value,
      ),
    },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 5 }) },
  ]
  if (sample !== undefined) {
    const bent = fc
      .tuple(
        fc.subarray(Object.keys(sample), {
          minLength: 1,
          maxLength: Math.min(2, Object.keys(sample).length),
        }),
        value,
        value,
      )
      .map(([keys, first, second]) => ({
        ...sample,
        ...Object.fromEntries(keys.map((key, index) => [key, index === 0 ? first : second])),
      }))
    shapes.push({ weight: 6, arbitrary: bent })
  }
  return fc.oneof(...shapes)
}

function request(
  method: string,
  path: string,
  organisationId: string,
  input: unknown,
  cookie: string,
): [string, RequestInit] {
  const given = input !== null && typeof input === 'object' ? (input as Record<string, unknown>) : {}
  const filled = path
    .replace('{organisationId}', organisationId)
    .replace(/\{([^}]+)\}/g, (_, name) => encodeURIComponent(soundText(given[name] ?? 'x')) || 'x')
  const headers = { 'content-type': 'application/json', ...(cookie && { cookie }) }
  if (method !== 'GET') return [`/api${filled}`, { method, headers, body: JSON.stringify(input) ?? '' }]
  const query = Object.entries(given).map(([name, text]) => [soundText(name), soundText(text)])
  return [`/api${filled}?${new URLSearchParams(query)}`, { method, headers }]
}

/** As any text may be put into an address: half a character cannot. */
const soundText = (given: unknown): string =>
  (typeof given === 'string' ? given : JSON.stringify(given)).toWellFormed()

async function faultOf(answer: Response): Promise<string | null> {
  if (answer.status >= 500) return `answered ${answer.status}`
  if (answer.status !== 422) return null
  const body = (await answer.json()) as {
    faults?: { path?: string; rule?: string; fix?: string }[]
    code?: string
  }
  if (body.code !== 'invalid-input') return null
  const complete = body.faults?.every(({ path, rule, fix }) => path !== undefined && rule && fix)
  return complete && body.faults?.length ? null : 'refused without saying where, which rule and how to mend'
}

function fieldsOf(contract: unknown): string[] {
  if (!isContractProcedure(contract)) return []
  const input = contract['~orpc'].inputSchema as { shape?: Record<string, unknown> } | undefined
  return Object.keys(input?.shape ?? {})
}
