// That nothing turns a refusal into a consent: tabs, a network that fails in every way, storage that is blocked, full, deaf or
// tampered with, clocks that jump, pages that die at any moment – in a hundred thousand schedules made at random.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ConsentRecord, consentOf } from './consent.ts'
import { keeper, type Place } from './keep.ts'
import { consentOfRequest } from './server.ts'

type Mode = 'ok' | 'blocked' | 'deaf' | 'full'
const CATEGORIES = ['analytics', 'marketing', 'own'] as const

/** How many more writes the page lives to make. */
type Life = { writes: number }

/** A place that can fail in each of its ways. */
const failing = (life: Life) => {
  const texts = new Map<string, string>()
  const state = { mode: 'ok' as Mode, texts }
  const place: Place = {
    read: name => {
      if (state.mode === 'blocked') throw new Error('blocked')
      return texts.get(name) ?? null
    },
    write: (name, text) => {
      if (life.writes-- <= 0) throw new Error('the page is no more')
      if (state.mode === 'blocked') throw new Error('blocked')
      if (state.mode === 'deaf') return
      if (text === null) texts.delete(name)
      else if (state.mode === 'full') throw new Error('full')
      else texts.set(name, text)
    },
  }
  return { state, place }
}

type Sending = {
  readonly record: ConsentRecord
  readonly done: (answer: 'recorded' | 'never') => void
  readonly fail: () => void
  over: boolean
}

const silence = { fr: '', ar: '', en: '' }
const asking = CATEGORIES.map(id => ({ id, essential: false, label: silence, text: silence, cookies: [] }))

const world = () => {
  const life: Life = { writes: Number.POSITIVE_INFINITY }
  const cookie = failing(life)
  const storage = failing(life)
  const places = [cookie, storage]
  const recorded = new Set<string>()
  let clock = 1_795_000_000_000
  let ids = 0
  let queue: readonly ConsentRecord[] = []
  let asked = 0
  let version = 0
  /** The last decision anyone made, and where a trace of it was left. */
  let last: {
    granted: readonly string[]
    id: string | undefined
    asked: number
    traces: (typeof places)[number][]
  } = {
    granted: [],
    id: undefined,
    asked: 0,
    traces: [],
  }
  const openTab = () => {
    const sendings: Sending[] = []
    const shown = asked
    const consent = consentOf(
      {
        site: 's',
        notice: `n${version}`,
        asked: `a${asked}`,
        categories: CATEGORIES,
        language: 'fr',
        objects: false,
        days: 180,
      },
      {
        keeper: keeper([cookie.place, storage.place]),
        now: () => clock,
        newId: () => `id${ids++}`,
        send: record => {
          const { promise, resolve, reject } = Promise.withResolvers<'recorded' | 'never'>()
          sendings.push({ record, done: resolve, fail: () => reject(new Error('failed')), over: false })
          return promise
        },
        queue: {
          read: () => {
            if (storage.state.mode === 'blocked') throw new Error('blocked')
            return queue
          },
          write: records => {
            if (life.writes-- <= 0) throw new Error('the page is no more')
            if (storage.state.mode === 'blocked' || storage.state.mode === 'full') throw new Error('no room')
            if (storage.state.mode !== 'deaf') queue = records
          },
        },
      },
    )
    return { consent, sendings, shown }
  }
  return {
    life,
    places,
    recorded,
    openTab,
    moveClock: (by: number) => {
      clock += by
    },
    /** The site publishes another notice; pages that are open go on with theirs. */
    publish: (asksAgain: boolean) => {
      version++
      if (asksAgain) asked++
    },
    decided: (granted: readonly string[], id: string | undefined, shown: number, before: string[]) => {
      const after = places.map(({ state }) => JSON.stringify([...state.texts]))
      const traces = places.filter((_, at) => after[at] !== before[at])
      last = { granted, id, asked: shown, traces }
    },
    lastShown: () => last.asked,
    snapshot: () => places.map(({ state }) => JSON.stringify([...state.texts])),
    /** What may be granted now, at most, on a page that shows this. */
    allowed: (shown: number) =>
      last.id !== undefined && recorded.has(last.id) && last.asked === shown ? last.granted : [],
    /** What a server grants that is sent the cookies, where the last decision left its trace in them. */
    grantedToServer: (): readonly string[] => {
      if (cookie.state.mode === 'blocked' || !last.traces.includes(cookie)) return []
      const header = [...cookie.state.texts].map(pair => pair.join('=')).join('; ')
      return consentOfRequest(header, { asked: `a${last.asked}`, days: 180, categories: asking }, clock)
        .granted
    },
    /** Of a decision that left no trace that can be read now, nothing can be known. */
    isTraced: () => last.traces.some(({ state }) => state.mode !== 'blocked'),
  }
}

const modes = fc.constantFrom<Mode>('ok', 'blocked', 'deaf', 'full')
const tab = fc.nat({ max: 2 })
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      tab,
      granted: fc.subarray([...CATEGORIES]),
      /** The page dies after so many writes. */
      dies: fc.oneof(
        { weight: 8, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.nat({ max: 6 }) },
      ),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      tab,
      which: fc.nat({ max: 3 }),
      how: fc.constantFrom('ok', 'ok', 'ok', 'refused', 'never', 'lost'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reload' as const), tab }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('flush' as const), tab }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('publish' as const), asksAgain: fc.boolean() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('mode' as const), place: fc.nat({ max: 1 }), mode: modes }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('clock' as const), by: fc.integer({ min: -1e10, max: 3e10 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('tamper' as const),
      place: fc.nat({ max: 1 }),
      name: fc.constantFrom('himaya_r', 'himaya_g'),
      at: fc.nat({ max: 90 }),
      letter: fc.constantFrom('a', 'g', '.', '1', '~', ''),
    }),
  },
)
type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never

const microtasks = async () => {
  for (let turn = 0; turn < 12; turn++) await undefined
}

const play = async (steps: readonly Step[]) => {
  const it = world()
  const tabs = [it.openTab(), it.openTab(), it.openTab()]
  const at = (index: number) => tabs[index] as (typeof tabs)[number]
  let everGranted = false
  for (const each of steps) {
    if (each.do === 'decide') {
      const before = it.snapshot()
      const { consent, sendings, shown } = at(each.tab)
      const known = sendings.length
      it.life.writes = each.dies ?? Number.POSITIVE_INFINITY
      void consent.decide(each.granted)
      it.life.writes = Number.POSITIVE_INFINITY
      it.decided(each.granted, sendings[known]?.record.id, shown, before)
      if (each.dies !== null) tabs[each.tab] = it.openTab()
    } else if (each.do === 'answer') {
      const sending = at(each.tab).sendings.filter(({ over }) => !over)[each.which]
      if (sending) {
        sending.over = true
        if (each.how === 'ok' || each.how === 'lost') it.recorded.add(sending.record.id)
        if (each.how === 'ok') sending.done('recorded')
        else if (each.how === 'never') sending.done('never')
        else sending.fail()
      }
    } else if (each.do === 'reload') tabs[each.tab] = it.openTab()
    else if (each.do === 'publish') it.publish(each.asksAgain)
    else if (each.do === 'flush') void at(each.tab).consent.flush()
    else if (each.do === 'mode') (it.places[each.place] as (typeof it.places)[number]).state.mode = each.mode
    else if (each.do === 'clock') it.moveClock(each.by)
    else {
      const { texts } = (it.places[each.place] as (typeof it.places)[number]).state
      const text = texts.get(each.name)
      if (text !== undefined) {
        const changed = text.slice(0, each.at) + each.letter + text.slice(each.at + 1)
        texts.set(each.name, changed)
      }
    }
    await microtasks()
    if (!it.isTraced()) continue
    for (const category of it.grantedToServer()) expect(it.allowed(it.lastShown())).toContain(category)
    for (const { consent, shown } of tabs)
      for (const category of consent.granted()) {
        everGranted = true
        expect(it.allowed(shown)).toContain(category)
      }
  }
  return { tabs, everGranted }
}

describe('nothing turns a refusal into a consent', () => {
  test('in a hundred thousand schedules of failures', { timeout: 600_000 }, async () => {
    let granted = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 24 }), async steps => {
        if ((await play(steps)).everGranted) granted++
      }),
      { numRuns: 100_000 },
    )
    // The schedules are not so hard that nothing was ever granted.
    expect(granted).toBeGreaterThan(1_000)
  })
})

const answer = (how: 'ok' | 'refused' | 'never' | 'lost', tab = 0): Step => ({
  do: 'answer',
  tab,
  which: 0,
  how,
})
const decide = (...granted: (typeof CATEGORIES)[number][]): Step => ({
  do: 'decide',
  tab: 0,
  granted,
  dies: null,
})
const after = async (...steps: Step[]) => {
  const { tabs } = await play(steps)
  return tabs.map(({ consent }) => [consent.granted(), consent.hasDecided()] as const)
}

describe('what a person sees', () => {
  test('before a choice nothing is granted, and it is asked', async () => {
    expect((await after({ do: 'flush', tab: 0 }))[0]).toEqual([[], false])
  })
  test('a grant counts once the server has it, in every tab', async () => {
    expect((await after(decide('analytics')))[0]).toEqual([[], true])
    for (const seen of await after(decide('analytics'), answer('ok')))
      expect(seen).toEqual([['analytics'], true])
  })
  test.each(['refused', 'never', 'lost'] as const)(
    'an answer that is %s grants nothing, and it is not asked again',
    async how => expect((await after(decide('analytics'), answer(how)))[0]).toEqual([[], true]),
  )
  test('what could not be sent is sent later, and counts then', async () =>
    expect(
      (
        await after(
          decide('own'),
          answer('lost'),
          { do: 'reload', tab: 0 },
          { do: 'flush', tab: 0 },
          answer('ok'),
        )
      )[0],
    ).toEqual([['own'], true]))
  test('a record that is never taken blocks none behind it, and grants nothing', async () => {
    const { tabs } = await play([
      decide('own'),
      answer('refused'),
      decide('own', 'analytics'),
      answer('refused'),
      { do: 'reload', tab: 0 },
      { do: 'flush', tab: 0 },
      answer('never'),
    ])
    const [first] = tabs
    expect(first?.sendings.map(({ record }) => record.granted)).toEqual([['own'], ['analytics', 'own']])
    expect(first?.consent.waiting().map(({ order }) => order)).toEqual([1])
    expect(first?.consent.granted()).toEqual([])
    expect((await after(decide('own'), answer('never'), { do: 'flush', tab: 0 }))[0]).toEqual([[], true])
  })
  test('a changed wording asks nothing again, a changed question does', async () => {
    const publish = (asksAgain: boolean): Step[] => [
      { do: 'publish', asksAgain },
      { do: 'reload', tab: 0 },
    ]
    const given = [decide('own'), answer('ok')]
    expect((await after(...given, ...publish(false)))[0]).toEqual([['own'], true])
    expect((await after(...given, ...publish(true)))[0]).toEqual([[], false])
    const { tabs } = await play([...publish(false), decide()])
    expect(tabs[0]?.sendings[0]?.record.notice).toBe('n1')
  })
  test('a withdrawal counts at once, whatever the network does', async () => {
    for (const seen of await after(decide('own'), answer('ok'), decide())) expect(seen).toEqual([[], true])
  })
  test('a grant whose answer comes after a withdrawal in another tab is not one', async () => {
    const { tabs } = await play([
      decide('own'),
      { do: 'decide', tab: 1, granted: [], dies: null },
      answer('ok'),
    ])
    for (const { consent } of tabs) expect(consent.granted()).toEqual([])
  })
  test('a refusal that no longer fits beside an old grant leaves a veto, which prevails', async () => {
    const { tabs } = await play([
      decide('own'),
      answer('ok'),
      { do: 'mode', place: 0, mode: 'deaf' },
      decide(),
      { do: 'mode', place: 1, mode: 'full' },
      decide(),
    ])
    for (const { consent } of tabs) expect(consent.granted()).toEqual([])
  })
  test('with no storage at all it is refused, and asked on every page', async () => {
    const blocked: Step[] = [0, 1].map(place => ({ do: 'mode', place, mode: 'blocked' }))
    const seen = await after(...blocked, decide('own'), answer('ok'))
    expect(seen).toEqual([
      [[], true],
      [[], false],
      [[], false],
    ])
  })
  test('a choice is asked anew when it is old', async () => {
    expect((await after(decide('own'), answer('ok'), { do: 'clock', by: 181 * 86_400_000 }))[0]).toEqual([
      [],
      false,
    ])
    expect((await after(decide('own'), answer('ok'), { do: 'clock', by: 179 * 86_400_000 }))[0]).toEqual([
      ['own'],
      true,
    ])
  })
  test('a choice out of the future is none', async () =>
    expect((await after(decide('own'), answer('ok'), { do: 'clock', by: -3_600_000 }))[0]).toEqual([
      [],
      false,
    ]))
  test('decisions of one browser are one history, in its order', async () => {
    const { tabs } = await play([
      decide('own'),
      answer('ok'),
      { do: 'decide', tab: 1, granted: [], dies: null },
    ])
    const records = tabs.flatMap(({ sendings }) => sendings.map(({ record }) => record))
    expect(new Set(records.map(({ subject }) => subject)).size).toBe(1)
    expect(records.map(({ order, granted, refused }) => [order, granted, refused])).toEqual([
      [0, ['own'], ['analytics', 'marketing']],
      [1, [], ['analytics', 'marketing', 'own']],
    ])
  })
})
