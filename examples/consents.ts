// What an example asks of people and what they answered: purposes tied to its processings, a site and a portal with
// published notices, and a few hundred invented answers over the last thirty days.
import type { PurposeContent } from '@himaya/consent/contract/purposes'
import { draftOf } from '@himaya/consent/notice/draft'
import { publish } from '@himaya/consent/notice/publish'
import { insertPoint, updatePoint } from '@himaya/consent/point/write'
import { candidates } from '@himaya/consent/purpose/read'
import { insertPurpose } from '@himaya/consent/purpose/write'
import { type Point, RecordId, SubjectId } from '@himaya/consent/records'
import type { Incoming } from '@himaya/consent/subject/incoming'
import { organisationKeys } from '@himaya/consent/subject/keys'
import { runIn } from '@himaya/consent/subject/run'
import { NO_DETAILS } from '@himaya/consent/subject/statement'
import { writeRecords } from '@himaya/consent/subject/write'
import type { Context, Transaction } from '@himaya/platform/context'
import type { ExampleConsents } from './example.ts'
import { type Chance, chance } from './people/chance.ts'

const DAYS = 30
const DAY = 86_400_000

export async function seedConsents(ctx: Context, example: ExampleConsents): Promise<void> {
  const point = await openPoints(ctx, example)
  const random = chance(example.seed)
  const today = Date.parse(ctx.clock.now())
  for (let day = DAYS - 1; day >= 0; day--) {
    // Fewer at the weekend, as at a firm's site.
    const share = [0, 6].includes(new Date(today - day * DAY).getUTCDay()) ? 0.4 : 1.2
    const count = Math.round((example.answers / DAYS) * share)
    const records = Array.from({ length: count }, (_, index) =>
      answerOf(example, point, random, today - day * DAY - index * 60_000),
    )
    const now = new Date(today - day * DAY).toISOString()
    await ctx.transaction(async tx => {
      const run = runIn(tx)
      await writeRecords(run, ctx.organisationId, await organisationKeys(run, ctx), records, now)
    })
  }
}

/** A purpose of the consent room, tied to the purpose of the register named `from`. */
export async function makePurpose(
  tx: Transaction,
  ctx: Context,
  {
    from,
    ...content
  }: Pick<PurposeContent, 'key' | 'kind' | 'label' | 'text'> & {
    readonly from?: string | undefined
  },
  inRegister: Awaited<ReturnType<typeof candidates>>,
): Promise<void> {
  const found = inRegister.find(({ key }) => key === from)
  await insertPurpose(tx, ctx, {
    ...{ storage: null, channel: null, recipient: null, products: [], needsGuardianUnder: null },
    ...content,
    registerPurpose: found ? { processingId: found.processingId, key: found.key } : null,
  } satisfies PurposeContent)
}

const openPoints = async (ctx: Context, example: ExampleConsents): Promise<Point> => {
  const { site, origin, page, purposes } = example
  const inRegister = await candidates(ctx)
  return ctx.transaction(async tx => {
    for (const { essential: _, cookies: __, share: ___, ...content } of purposes)
      await makePurpose(tx, ctx, content, inRegister)
    // What is not kept in a browser is also asked where a person shows who they are.
    const ofPeople = purposes.filter(({ kind }) => kind !== 'storage')
    if (ofPeople.length > 0)
      await openPoint(tx, ctx, {
        ...{ manner: 'portal', name: 'Portail', origins: [], page, purposes: ofPeople },
        title: 'Your choices',
        text: 'Say for each use whether you agree. You can change your mind at any time, here.',
      })
    return openPoint(tx, ctx, {
      ...{ manner: 'web', name: site, origins: [origin], page, purposes },
      title: 'Your privacy',
      text: 'With your agreement, this site stores information on your device. You can refuse as easily as accept, and change your mind at any time.',
    })
  })
}

type Opening = Pick<Point, 'manner' | 'name' | 'origins' | 'page'> &
  Pick<ExampleConsents, 'purposes'> & {
    /** In English; the other languages come with the point. */
    readonly title: string
    readonly text: string
  }

export async function openPoint(tx: Transaction, ctx: Context, opening: Opening): Promise<Point> {
  const { manner, name, origins, page, purposes } = opening
  const { pointId, changedAt, title, text, days } = await insertPoint(tx, ctx, { manner, name, origins })
  const point = await updatePoint(tx, ctx, {
    pointId,
    changedAt,
    content: {
      ...{ name, origins, domain: null, days, page },
      title: { ...title, en: opening.title },
      text: { ...text, en: opening.text },
      purposes: purposes.map(({ key, essential = false, cookies, storage }) => ({
        ...{ key, essential, cookies: [...cookies], google: [] },
        objectable: storage === 'marketing',
      })),
    },
  })
  const { version } = await draftOf(tx, ctx, point)
  await publish(tx, ctx, { pointId, version, reason: null })
  return { ...point, notice: version }
}

/** A UUIDv7 of a day gone by. */
function idAt(time: number, random: Chance): string {
  const moment = time.toString(16).padStart(12, '0')
  return `${moment.slice(0, 8)}-${moment.slice(8)}-7${random.hex(3)}-8${random.hex(3)}-${random.hex(12)}`
}

/** One browser's one answer. Most either take all or refuse all; some choose. */
function answerOf({ purposes }: ExampleConsents, point: Point, random: Chance, time: number): Incoming {
  const asked = purposes.filter(({ essential }) => !essential)
  const mood = random.next()
  const granted = asked
    .filter(({ share }) => (mood < 0.16 ? true : mood < 0.46 ? false : random.next() < share))
    .map(({ key }) => key)
  const tongue = random.next()
  return {
    recordId: RecordId.parse(idAt(time, random)),
    subjectId: SubjectId.parse(idAt(time, random)),
    order: 0,
    pointId: point.pointId,
    notice: point.notice,
    at: new Date(time).toISOString(),
    manner: 'web',
    form: 'explicit',
    language: tongue < 0.6 ? 'fr' : tongue < 0.92 ? 'ar' : 'en',
    granted,
    refused: asked.map(({ key }) => key).filter(key => !granted.includes(key)),
    revisions: Object.fromEntries(asked.map(({ key }) => [key, 1])),
    details: NO_DETAILS,
  }
}
