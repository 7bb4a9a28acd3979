// The contract joined to the services.
import { forMembers } from '@himaya/platform/http/routes'
import { contract } from './contract.ts'
import { acceptFound } from './crawl/accept.ts'
import { listCrawls, readCrawl, startCrawl, stopCrawl } from './crawl/ask.ts'
import { listNotices, publishNotice, readDraft, readNotice } from './notice/publish.ts'
import { exportPerson } from './people/export.ts'
import { forgetPerson, joinPerson } from './people/join-and-forget.ts'
import { findPeople, latestAnswers, readPerson } from './people/read.ts'
import { checkReceipt, receiptFile, receiptPrinted } from './people/receipt.ts'
import { recordByHand } from './people/record-by-hand.ts'
import { readScan } from './people/scan.ts'
import { embedding } from './point/embedding.ts'
import { exportPoints } from './point/export.ts'
import { lawOnPoint } from './point/law.ts'
import { listPoints } from './point/read.ts'
import { loadPoint, pointsAsking } from './point/rows.ts'
import { makeServerKey, revokeServerKey } from './point/server-keys.ts'
import { changePointState, createPoint, rotateKey, updatePoint } from './point/write.ts'
import { exportPurposes } from './purpose/export.ts'
import { lawOnPurpose } from './purpose/law.ts'
import { candidates, listPurposes, revisionsOf } from './purpose/read.ts'
import { loadPurpose, selectPurposes } from './purpose/rows.ts'
import { changePurpose, changePurposeState, createPurpose } from './purpose/write.ts'
import { exportStatistics, readStatistics } from './statistics/read.ts'

const on = forMembers(contract)

export const routes = on.router({
  purposes: {
    list: on.purposes.list.handler(({ context: { ctx }, input }) => listPurposes(ctx, input)),
    candidates: on.purposes.candidates.handler(async ({ context: { ctx } }) => ({
      candidates: await candidates(ctx),
    })),
    create: on.purposes.create.handler(({ context: { ctx }, input }) => createPurpose(ctx, input.content)),
    read: on.purposes.read.handler(({ context: { ctx }, input: { purposeId } }) =>
      ctx.transaction(async tx => {
        const purpose = await loadPurpose(tx, ctx, purposeId)
        return {
          purpose,
          law: await lawOnPurpose(tx, ctx, purpose),
          points: await pointsAsking(tx, ctx, purpose.key),
          revisions: await revisionsOf(tx, ctx, purposeId),
        }
      }),
    ),
    change: on.purposes.change.handler(({ context: { ctx }, input }) => changePurpose(ctx, input)),
    changeState: on.purposes.changeState.handler(({ context: { ctx }, input }) =>
      changePurposeState(ctx, input.purposeId, input.state),
    ),
    export: on.purposes.export.handler(({ context: { ctx }, input }) => exportPurposes(ctx, input.format)),
  },
  points: {
    list: on.points.list.handler(({ context: { ctx }, input }) => listPoints(ctx, input)),
    create: on.points.create.handler(({ context: { ctx }, input }) => createPoint(ctx, input)),
    read: on.points.read.handler(({ context: { ctx }, input }) =>
      ctx.transaction(async tx => {
        const point = await loadPoint(tx, ctx, input.pointId)
        return { point, purposes: await selectPurposes(tx, ctx), law: await lawOnPoint(tx, ctx, point) }
      }),
    ),
    change: on.points.change.handler(({ context: { ctx }, input }) =>
      ctx.transaction(async tx => {
        const point = await updatePoint(tx, ctx, input)
        return { point, law: await lawOnPoint(tx, ctx, point) }
      }),
    ),
    changeState: on.points.changeState.handler(({ context: { ctx }, input }) =>
      changePointState(ctx, input.pointId, input.state),
    ),
    rotateKey: on.points.rotateKey.handler(({ context: { ctx }, input }) => rotateKey(ctx, input.pointId)),
    draft: on.points.draft.handler(({ context: { ctx }, input }) => readDraft(ctx, input.pointId)),
    publish: on.points.publish.handler(({ context: { ctx }, input }) => publishNotice(ctx, input)),
    notices: on.points.notices.handler(async ({ context: { ctx }, input }) => ({
      notices: (await listNotices(ctx, input.pointId)).map(({ content: _, ...notice }) => notice),
    })),
    readNotice: on.points.readNotice.handler(async ({ context: { ctx }, input }) => {
      const { notice, changes } = await readNotice(ctx, input.pointId, input.version)
      return { notice, changes: changes.map(change => ({ ...change, cites: [...change.cites] })) }
    }),
    embedding: on.points.embedding.handler(({ context: { ctx }, input }) => embedding(ctx, input.pointId)),
    makeServerKey: on.points.makeServerKey.handler(({ context: { ctx }, input }) =>
      makeServerKey(ctx, input.pointId, input.name),
    ),
    revokeServerKey: on.points.revokeServerKey.handler(({ context: { ctx }, input }) =>
      revokeServerKey(ctx, input.pointId, input.keyId),
    ),
    export: on.points.export.handler(({ context: { ctx }, input }) => exportPoints(ctx, input.format)),
  },
  crawls: {
    start: on.crawls.start.handler(({ context: { ctx }, input }) => startCrawl(ctx, input)),
    list: on.crawls.list.handler(async ({ context: { ctx }, input }) => ({
      crawls: await listCrawls(ctx, input.pointId),
    })),
    read: on.crawls.read.handler(({ context: { ctx }, input }) => readCrawl(ctx, input)),
    stop: on.crawls.stop.handler(({ context: { ctx }, input }) => stopCrawl(ctx, input)),
    accept: on.crawls.accept.handler(({ context: { ctx }, input }) => acceptFound(ctx, input)),
  },
  people: {
    answers: on.people.answers.handler(({ context: { ctx }, input }) => latestAnswers(ctx, input)),
    find: on.people.find.handler(async ({ context: { ctx }, input }) => ({
      found: await findPeople(ctx, input.text),
    })),
    read: on.people.read.handler(({ context: { ctx }, input }) => readPerson(ctx, input.subjectId)),
    exportHistory: on.people.exportHistory.handler(({ context: { ctx }, input }) =>
      exportPerson(ctx, input.subjectId, input.format),
    ),
    record: on.people.record.handler(({ context: { ctx }, input }) => recordByHand(ctx, input)),
    scan: on.people.scan.handler(({ context: { ctx }, input }) => readScan(ctx, input.hash)),
    link: on.people.link.handler(({ context: { ctx }, input }) => joinPerson(ctx, input)),
    receipt: on.people.receipt.handler(({ context: { ctx }, input }) => receiptFile(ctx, input.recordId)),
    printedReceipt: on.people.printedReceipt.handler(({ context: { ctx }, input }) =>
      receiptPrinted(ctx, input.recordId, input.language),
    ),
    check: on.people.check.handler(({ context: { ctx }, input }) => checkReceipt(ctx, input.recordId)),
    forget: on.people.forget.handler(({ context: { ctx }, input }) => forgetPerson(ctx, input.subjectId)),
  },
  statistics: {
    read: on.statistics.read.handler(({ context: { ctx }, input }) => readStatistics(ctx, input)),
    export: on.statistics.export.handler(({ context: { ctx }, input }) =>
      exportStatistics(ctx, input, input.format),
    ),
  },
})
