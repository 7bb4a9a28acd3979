// The register as a file, one processing a line, in the reader's language.
import { type SheetFormat, sheetFile } from '@himaya/documents/spreadsheet'
import { regimes } from '@himaya/law/words/regimes'
import type { Context } from '@himaya/platform/context'
import type { ProcessingLine } from './contract.ts'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import { listProcessings } from './service/read.ts'

const messages = { fr, ar, en }
const pageSize = 200

export async function exportRegister(ctx: Context, format: SheetFormat): Promise<File> {
  const words = messages[ctx.language].export
  const lines: ProcessingLine[] = []
  for (let page = 1; ; page++) {
    const part = await listProcessings(ctx, {
      organisationId: ctx.organisationId,
      sort: 'name',
      direction: 'asc',
      page,
      pageSize,
    })
    lines.push(...part.lines)
    if (part.lines.length < pageSize) break
  }
  return sheetFile(
    {
      name: words.fileName,
      columns: [
        { key: 'name', title: words.name },
        { key: 'state', title: words.state },
        { key: 'regime', title: words.regime },
        { key: 'form', title: words.form },
        { key: 'purposes', title: words.purposes },
        { key: 'items', title: words.items },
        { key: 'columns', title: words.columns },
        { key: 'sensitive', title: words.sensitive },
        { key: 'nationalId', title: words.nationalId },
        { key: 'countries', title: words.countries },
        { key: 'changedAt', title: words.changedAt },
      ],
      rows: lines.map(line => [
        line.name,
        words.states[line.state],
        line.regime in regimes
          ? regimes[line.regime as keyof typeof regimes].label[ctx.language]
          : line.regime,
        line.form,
        line.purposes.join('; '),
        line.itemCount,
        line.columnCount,
        line.sensitive ? words.yes : words.no,
        line.nationalId ? words.yes : words.no,
        line.countries.join(', '),
        line.changedAt,
      ]),
      rightToLeft: ctx.language === 'ar',
    },
    format,
  )
}
