// Exploring with the examples: half a minute of work that goes on by itself, followed by the link that began it, so that
// a page loaded again finds it. It lives in this process: one that ends before leaves the link to be printed again.
import { randomBytes } from 'node:crypto'
import type { Visit } from '@himaya/platform/http/visit'
import type { Language } from '@himaya/platform/language'
import { Problem } from '@himaya/platform/problem'
import { type OrganisationId, PersonId } from '@himaya/platform/records'
import { createAccount } from './accounts.ts'
import type { Dependencies, ExploringStep } from './dependencies.ts'
import { digestOf } from './links.ts'
import { examplesAbsent, setUpLinkRefused } from './problems.ts'
import type { Exploring } from './records.ts'
import { openAgain, useUp } from './set-up.ts'
import type { InstallationTables } from './tables.ts'

type Exploration = {
  readonly began: number
  readonly password: string
  step: ExploringStep
  /** Set once it ended, one way or the other. */
  ended?: { readonly organisationId: OrganisationId } | { readonly failure: unknown }
}

/** By the digest of the link that began each. */
export type Explorations = Map<string, Exploration>

const explorer = 'exploration@himaya.example'
const explorerNames = { fr: 'Vous (exploration)', ar: 'أنتم (استكشاف)', en: 'You (exploring)' }

/** Uses the link up and begins; asked again with the same link, tells how far it is. */
export async function beginExploring(
  deps: Dependencies,
  explorations: Explorations,
  { token, language }: { readonly token: string; readonly language: Language },
): Promise<Exploring> {
  const digest = digestOf(token)
  const present = explorations.get(digest)
  if (present) return exploringOf(present)
  const { installation, signIn, exploreExamples } = deps
  if (!exploreExamples) throw new Problem(examplesAbsent)
  const password = randomBytes(12).toString('base64url')
  const passwordHash = await signIn.hashPassword(password)
  const now = installation.clock.now()
  const name = explorerNames[language]
  const account = { name, email: explorer, passwordHash, language, now }
  const { personId, expiresAt } = await installation.database.kysely.transaction().execute(async tx => ({
    expiresAt: await useUp(tx, token, now),
    personId: (await createAccount(tx, account)) ?? (await renewAccount(tx, passwordHash)),
  }))
  const exploration: Exploration = {
    began: performance.now(),
    password,
    step: { doing: 'filling', name: '', share: 0 },
  }
  explorations.set(digest, exploration)
  const told = (step: ExploringStep) => {
    exploration.step = step
  }
  exploreExamples(installation, { personId, name }, language, told)
    .then(organisationId => {
      exploration.ended = { organisationId }
    })
    .catch(async failure => {
      // The examples take several transactions; one that failed must not leave a link that opens nothing.
      await openAgain(installation, token, { createdAt: now, expiresAt })
      exploration.ended = { failure }
    })
    .catch(error => installation.log.error('the link could not be opened again', error))
  return exploringOf(exploration)
}

/** `null` when this link began nothing. A failure is told once, as what it is; afterwards the link opens as before. */
export function followExploring(explorations: Explorations, token: string): Exploring | null {
  const digest = digestOf(token)
  const exploration = explorations.get(digest)
  if (!exploration) return null
  if (exploration.ended && 'failure' in exploration.ended) {
    explorations.delete(digest)
    throw exploration.ended.failure
  }
  return exploringOf(exploration)
}

/** Signs in as the DPO of the examples, with a password shown this once. */
export async function enterExamples(
  { signIn }: Dependencies,
  explorations: Explorations,
  visit: Visit,
  token: string,
) {
  const digest = digestOf(token)
  const { ended, password } = explorations.get(digest) ?? {}
  if (!ended || !password || 'failure' in ended) throw new Problem(setUpLinkRefused)
  explorations.delete(digest)
  visit.setCookies((await signIn.withPassword(visit.headers, explorer, password)).cookies)
  return { organisationId: ended.organisationId, email: explorer, password }
}

const exploringOf = ({ step, began, ended }: Exploration): Exploring => ({
  ...step,
  state: ended ? 'done' : 'running',
  share: ended ? 1 : step.share,
  seconds: (performance.now() - began) / 1000,
})

/** After a first attempt that failed half-way. */
async function renewAccount(
  tx: Parameters<typeof createAccount>[0],
  passwordHash: string,
): Promise<PersonId> {
  const db = tx.withTables<InstallationTables>()
  const { id } = await db
    .selectFrom('person')
    .select('id')
    .where('email', '=', explorer)
    .executeTakeFirstOrThrow()
  await db.updateTable('sign_in_account').set({ password: passwordHash }).where('user_id', '=', id).execute()
  return PersonId.parse(id)
}
