// The purposes as a file, one a line, in the reader's language.
import { type SheetFormat, sheetFile } from '@himaya/documents/spreadsheet'
import { channels } from '@himaya/law/words/channels'
import type { Context } from '@himaya/platform/context'
import { ar } from '../messages/ar.ts'
import { en } from '../messages/en.ts'
import { fr } from '../messages/fr.ts'
import { listPurposes } from './read.ts'

const messages = { fr, ar, en }
const EVERYTHING = 100_000

export async function exportPurposes(ctx: Context, format: SheetFormat): Promise<File> {
  const { purposes: words, kinds } = messages[ctx.language]
  const { lines } = await listPurposes(ctx, { page: 1, pageSize: EVERYTHING })
  return sheetFile(
    {
      name: words.fileName,
      columns: [
        { key: 'key', title: words.key },
        { key: 'label', title: words.label },
        { key: 'kind', title: words.kind },
        { key: 'channel', title: words.channel },
        { key: 'recipient', title: words.recipient },
        { key: 'processing', title: words.processing },
        { key: 'points', title: words.points },
        { key: 'revision', title: words.revision },
        { key: 'state', title: words.state },
      ],
      rows: lines.map(line => [
        line.key,
        line.label[ctx.language] || line.label.fr,
        kinds[line.kind],
        line.channel === null ? '' : channels[line.channel][ctx.language],
        line.recipient === null ? '' : `${line.recipient.name} (${line.recipient.country})`,
        line.processing ?? '',
        line.points,
        line.revision,
        words.states[line.state],
      ]),
      rightToLeft: ctx.language === 'ar',
    },
    format,
  )
}
