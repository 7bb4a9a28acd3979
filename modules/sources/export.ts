// The findings as a file, one column a line, in the reader's language.
import { type SheetFormat, sheetFile } from '@himaya/documents/spreadsheet'
import { dataCategory } from '@himaya/law/words/data-categories'
import type { Context } from '@himaya/platform/context'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import type { SourceId } from './records.ts'
import { findingOf, selectSources, tables } from './service/rows.ts'

const messages = { fr, ar, en }

export async function exportFindings(
  ctx: Context,
  { sourceId, format }: { sourceId?: SourceId | undefined; format: SheetFormat },
): Promise<File> {
  const words = messages[ctx.language]
  const { sources, findings } = await ctx.transaction(async tx => {
    let query = tables(tx)
      .selectFrom('sources_finding')
      .selectAll()
      .where('organisation_id', '=', ctx.organisationId)
      .orderBy('source_id')
      .orderBy('schema_name')
      .orderBy('table_name')
      .orderBy('position')
    if (sourceId) query = query.where('source_id', '=', sourceId)
    return { sources: await selectSources(tx, ctx), findings: (await query.execute()).map(findingOf) }
  })
  const names = new Map(sources.map(source => [source.sourceId, source.name]))
  return sheetFile(
    {
      name: words.fileName,
      columns: [
        { key: 'source', title: words.source },
        { key: 'schema', title: words.schema },
        { key: 'table', title: words.table },
        { key: 'column', title: words.column },
        { key: 'type', title: words.type },
        { key: 'category', title: words.category },
        { key: 'state', title: words.state },
        { key: 'confidence', title: words.confidence },
        { key: 'sensitive', title: words.sensitive },
        { key: 'nationalId', title: words.nationalId },
        { key: 'reasons', title: words.reasons },
        { key: 'decidedBy', title: words.decidedBy },
      ],
      rows: findings.map(finding => [
        names.get(finding.sourceId) ?? '',
        finding.schema,
        finding.table,
        finding.column,
        finding.declaredType,
        finding.category === null ? '' : dataCategory(finding.category).label[ctx.language],
        words.states[finding.state],
        Math.round(finding.confidence * 100) / 100,
        finding.sensitive ? words.yes : words.no,
        finding.nationalId ? words.yes : words.no,
        finding.evidence.map(evidence => evidence.message[ctx.language]).join('; '),
        finding.decidedBy,
      ]),
      rightToLeft: ctx.language === 'ar',
    },
    format,
  )
}
