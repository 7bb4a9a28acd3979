// A room small enough for the tests of the door: it keeps its flowers in memory.
import { z } from 'zod'
import type { Clock, Context } from '../context.ts'
import { endpoint, readers, writers } from '../endpoint.ts'
import { createLog } from '../log.ts'
import type { Module } from '../module.ts'
import { Problem, type ProblemKind } from '../problem.ts'
import { id, OrganisationId, PersonId, Role } from '../records.ts'
import { line } from '../text.ts'
import type { Doorkeeper } from './access.ts'
import { notFound } from './problems.ts'
import { forAnyone, forMembers, forSignedIn } from './routes.ts'
import { type App, createApp, type Serving } from './serve.ts'

const FlowerId = id('Flower')
const Flower = z.object({ flowerId: FlowerId, name: line(80), petals: z.int().min(3) })
const inGarden = z.object({ organisationId: OrganisationId })
const at = '/organisations/{organisationId}/flowers' as const

const gate = {
  look: endpoint({ who: 'anyone', method: 'GET', path: '/gate', summary: 'The gate' }).output(z.string()),
}
const walk = {
  stroll: endpoint({ who: 'signed-in', method: 'POST', path: '/stroll', summary: 'Walk in the garden' })
    .input(z.object({ steps: z.int() }))
    .output(z.string()),
}
const beds = {
  list: endpoint({ who: readers, method: 'GET', path: at, summary: 'The flowers' })
    .input(inGarden.extend({ limit: z.int().max(100).default(10), blooming: z.boolean().optional() }))
    .output(z.object({ limit: z.int(), blooming: z.boolean().nullable(), flowers: z.array(Flower) })),
  read: endpoint({ who: readers, method: 'GET', path: `${at}/{flowerId}`, summary: 'A flower' })
    .input(inGarden.extend({ flowerId: FlowerId }))
    .output(Flower),
  plant: endpoint({
    who: writers,
    method: 'POST',
    path: at,
    summary: 'Plant a flower',
    cites: ['loi-09-08:3-1-b'],
    refuses: ['bed-full'],
  })
    .input(inGarden.extend(Flower.shape))
    .output(Flower),
  picture: endpoint({ who: readers, method: 'GET', path: `${at}/{flowerId}/picture`, summary: 'Its picture' })
    .input(inGarden.extend({ flowerId: FlowerId }))
    .output(z.file()),
  photograph: endpoint({
    who: writers,
    method: 'PUT',
    path: `${at}/{flowerId}/picture`,
    summary: 'Take its picture',
    largestBody: 3_000_000,
  })
    .input(inGarden.extend({ flowerId: FlowerId, picture: z.file().max(2_000_000), petals: z.int() }))
    .output(z.object({ name: z.string(), bytes: z.int(), petals: z.int() })),
}

const bedFull: ProblemKind = {
  code: 'bed-full',
  status: 409,
  title: { fr: 'Le massif est plein', ar: 'الحوض ممتلئ', en: 'The bed is full' },
  fix: { fr: 'Attendez l’automne.', ar: 'انتظروا الخريف.', en: 'Wait for autumn.' },
}

export const [ourGarden, theirGarden] = [
  OrganisationId.parse('0192f0c1-0000-7000-8000-000000000001'),
  OrganisationId.parse('0192f0c1-0000-7000-8000-000000000002'),
]
export const rose = FlowerId.parse('0192f0c1-0000-7000-8000-0000000000aa')

export function createGarden({ serving = {} }: { serving?: Partial<Serving> } = {}) {
  const flowers = new Map<string, { organisationId: string; flower: z.infer<typeof Flower> }>()
  flowers.set(rose, { organisationId: ourGarden, flower: { flowerId: rose, name: 'Rose', petals: 5 } })
  const lines: Record<string, unknown>[] = []

  const find = (ctx: Context, flowerId: string) => {
    const found = flowers.get(flowerId)
    if (found?.organisationId !== ctx.organisationId) throw new Problem(notFound)
    return found.flower
  }
  const onGate = forAnyone(gate)
  const onWalk = forSignedIn(walk)
  const onBeds = forMembers(beds)
  const routes = {
    gate: onGate.router({ look: onGate.look.handler(({ context }) => context.visit.language) }),
    walk: onWalk.router({
      stroll: onWalk.stroll.handler(({ context, input }) => `${context.person.name} ${input.steps}`),
    }),
    beds: onBeds.router({
      list: onBeds.list.handler(({ context: { ctx }, input }) => ({
        limit: input.limit,
        blooming: input.blooming ?? null,
        flowers: [...flowers.values()]
          .filter(({ organisationId }) => organisationId === ctx.organisationId)
          .map(({ flower }) => flower),
      })),
      read: onBeds.read.handler(({ context: { ctx }, input }) => find(ctx, input.flowerId)),
      plant: onBeds.plant.handler(({ input: { organisationId, ...flower } }) => {
        if (flower.name === 'Weed') throw new Error('the gardener fainted')
        if (flower.name === 'Ghost') return { ...flower, petals: 0 }
        if (flowers.size >= 3) throw new Problem(bedFull)
        flowers.set(flower.flowerId, { organisationId, flower })
        return flower
      }),
      picture: onBeds.picture.handler(({ context: { ctx }, input }) => {
        const { name } = find(ctx, input.flowerId)
        return new File(['%PDF-1.7 petals'], `${name} وردة.pdf`, { type: 'application/pdf' })
      }),
      photograph: onBeds.photograph.handler(({ context: { ctx }, input }) => {
        find(ctx, input.flowerId)
        return { name: input.picture.name, bytes: input.picture.size, petals: input.petals }
      }),
    }),
  }
  const garden: Module = {
    name: 'garden',
    contract: { gate, walk, beds },
    routes,
    problems: [bedFull],
    migrations: new URL('./', import.meta.url),
  }
  const app: App = createApp({
    modules: [garden],
    doorkeeper,
    clock,
    log: createLog(line => lines.push(JSON.parse(line)), clock.now),
    version: '1.2.3',
    ...serving,
  })
  return { app, garden, lines, flowers }
}

const clock: Clock = { now: () => '2026-11-22T09:00:00.000Z', today: () => '2026-11-22' }

const notHere = (): never => {
  throw new Error('the garden keeps no database')
}
const unused = async () => notHere()

/** The cookie `role=member` is a session of a member of our garden, `role=stranger` one of nobody's garden. */
const doorkeeper: Doorkeeper = {
  sessionOf: async headers => {
    const role = headers.get('cookie')?.match(/role=(\w+)/)?.[1]
    if (role === undefined) return null
    return { person: { personId: personOf(role), name: role, email: `${role}@example.ma` }, cookies: [] }
  },
  roleOf: async (personId, organisationId) =>
    organisationId === ourGarden ? (Role.options.find(role => personOf(role) === personId) ?? null) : null,
  contextOf: (visit, person, role, organisationId) => ({
    organisationId,
    actor: { kind: 'person', personId: person.personId, name: person.name, role },
    language: visit.language,
    clock,
    requestId: visit.requestId,
    home: '',
    secrets: { seal: notHere, open: notHere },
    jobs: { enqueue: unused, cancel: unused },
    transaction: unused,
  }),
  confirm: unused,
}

const personOf = (role: string) => {
  const index = (Role.options as readonly string[]).indexOf(role) + 1
  return PersonId.parse(`0192f0c1-0000-7000-8000-0000000000f${index}`)
}

/** The garden, asked by one person. */
export const gardenFor = (role: Role | 'nobody') => {
  const made = createGarden()
  const request = (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers)
    if (role !== 'nobody') headers.set('cookie', `role=${role}`)
    return made.app.request(`/api${path}`, { ...init, headers })
  }
  return { ...made, request }
}
