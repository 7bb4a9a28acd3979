// The points as a file, one a line, in the reader's language.
import { type SheetFormat, sheetFile } from '@himaya/documents/spreadsheet'
import type { Context } from '@himaya/platform/context'
import { ar } from '../messages/ar.ts'
import { en } from '../messages/en.ts'
import { fr } from '../messages/fr.ts'
import { listPoints } from './read.ts'

const messages = { fr, ar, en }
const EVERYTHING = 100_000

export async function exportPoints(ctx: Context, format: SheetFormat): Promise<File> {
  const { points: words, manners } = messages[ctx.language]
  const { lines } = await listPoints(ctx, { page: 1, pageSize: EVERYTHING })
  return sheetFile(
    {
      name: words.fileName,
      columns: [
        { key: 'name', title: words.name },
        { key: 'manner', title: words.manner },
        { key: 'origins', title: words.origins },
        { key: 'asked', title: words.asked },
        { key: 'days', title: words.days },
        { key: 'state', title: words.state },
        { key: 'publishedAt', title: words.publishedAt },
        { key: 'version', title: words.version },
      ],
      rows: lines.map(line => [
        line.name,
        manners[line.manner],
        line.origins.join(' '),
        line.asked,
        line.days,
        words.states[line.state],
        line.publishedAt ?? '',
        line.notice ?? '',
      ]),
      rightToLeft: ctx.language === 'ar',
    },
    format,
  )
}
