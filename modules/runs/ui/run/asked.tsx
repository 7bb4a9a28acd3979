// What is asked: which rows, what becomes of them, why in law, what is kept of them and until when.
import { Articles } from '@himaya/ui/article'
import { useFormat, useMessages } from '@himaya/ui/language'
import { Link } from '@himaya/ui/navigation'
import { Facts, Section } from '@himaya/ui/page'
import { Said } from '@himaya/ui/said'
import type { Run } from '../../records.ts'
import { ActionView } from '../request/action-view.tsx'
import { ConditionView } from '../request/condition-view.tsx'
import { tableWords } from '../request/condition-words.ts'
import { drafterOf } from '../run-state.ts'
import { texts } from '../texts.ts'

export function Asked({ organisationId, run }: { organisationId: string; run: Run }) {
  const { run: m } = useMessages(texts)
  const format = useFormat()
  const home = `/o/${organisationId}`
  return (
    <Section title={m.asked}>
      <Facts
        facts={[
          {
            name: m.source,
            value: (
              <Link
                href={`${home}/sources/${run.sourceId}`}
                className="text-accent underline underline-offset-3"
              >
                {run.sourceName}
              </Link>
            ),
          },
          {
            name: m.table,
            value: <bdi className="ltr font-key text-table">{tableWords(run.request.table)}</bdi>,
          },
          { name: m.where, value: <ConditionView condition={run.request.where} /> },
          {
            name: m.becomes,
            value: <ActionView request={run.request} isArchive={run.keeps?.why === 'archive'} />,
          },
          ...(run.basis ? [{ name: m.basis, value: <Basis text={run.basis} /> }] : []),
          { name: m.today, value: format.day(run.today) },
          { name: m.keeps, value: <Kept run={run} /> },
          { name: m.origin, value: <Origin organisationId={organisationId} run={run} /> },
        ]}
      />
    </Section>
  )
}

const CITATION = /^[a-z0-9-]+:[A-Za-z0-9-]+$/

/** A basis that begins with passages of law shows them as passages; the rest is a sentence. */
function Basis({ text }: { text: string }) {
  const [first = '', ...rest] = text.split(' – ')
  const cites = first.split(', ')
  const isCited = cites.every(cite => CITATION.test(cite))
  const words = isCited ? rest.join(' – ') : text
  return (
    <span className="flex flex-col items-start gap-1">
      {words && <Said>{words}</Said>}
      {isCited && <Articles cites={cites} />}
    </span>
  )
}

function Kept({ run }: { run: Run }) {
  const { run: m } = useMessages(texts)
  if (run.keeps)
    return run.keeps.why === 'archive' ? m.keepsArchive(run.keeps.until) : m.keepsRollback(run.keeps.until)
  return run.rollbackDays > 0 ? m.rollbackDays(run.rollbackDays) : m.keepsNone
}

function Origin({ organisationId, run }: { organisationId: string; run: Run }) {
  const { run: m } = useMessages(texts)
  const { room, reference } = run.origin
  if (room === 'hand') return drafterOf(run)
  const words = room === 'retention' ? m.originRule : m.originRequest
  if (!reference || room !== 'retention') return words
  return (
    <Link
      href={`/o/${organisationId}/retention/rules/${reference}`}
      className="text-accent underline underline-offset-3"
    >
      {words}
    </Link>
  )
}
