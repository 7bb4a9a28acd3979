// What one person answered, as a file, the latest first, in the reader's language.
import { type SheetFormat, sheetFile } from '@himaya/documents/spreadsheet'
import type { Context } from '@himaya/platform/context'
import { purposes } from '../door.ts'
import { ar } from '../messages/ar.ts'
import { en } from '../messages/en.ts'
import { fr } from '../messages/fr.ts'
import type { SubjectId } from '../records.ts'
import { readPerson } from './read.ts'

const messages = { fr, ar, en }

export async function exportPerson(ctx: Context, subjectId: SubjectId, format: SheetFormat): Promise<File> {
  const { history: words, manners, forms } = messages[ctx.language]
  const { events } = await readPerson(ctx, subjectId)
  const known = await ctx.transaction(tx => purposes(tx))
  const labels = new Map(known.map(({ key, label }) => [key, label[ctx.language] || label.fr]))
  const said = (keys: readonly string[]) => keys.map(key => labels.get(key) || key).join('; ')
  return sheetFile(
    {
      name: words.fileName,
      columns: [
        { key: 'at', title: words.at },
        { key: 'recordedAt', title: words.recordedAt },
        { key: 'point', title: words.point },
        { key: 'manner', title: words.manner },
        { key: 'form', title: words.form },
        { key: 'language', title: words.language },
        { key: 'granted', title: words.granted },
        { key: 'refused', title: words.refused },
        { key: 'notice', title: words.notice },
        { key: 'recordId', title: words.recordId },
      ],
      rows: events.map(event => [
        event.at,
        event.recordedAt,
        event.point,
        manners[event.manner],
        forms[event.form],
        event.language,
        said(event.granted),
        said(event.refused),
        event.notice ?? '',
        event.recordId,
      ]),
      rightToLeft: ctx.language === 'ar',
    },
    format,
  )
}
