// What becomes of rows of other tables that refer to rows which go: said for each, or nothing can be exact.
import { tableWords } from '@himaya/runs/ui/request/condition-words.ts'
import { RadioGroup } from '@himaya/ui/choice'
import { Group } from '@himaya/ui/form'
import { useMessages } from '@himaya/ui/language'
import type { RuleContent } from '../../records.ts'
import { texts } from '../texts.ts'
import { canDetach, type StructureTable } from './drafted.ts'

type Dependents = RuleContent['dependents']

type Props = {
  readonly table: StructureTable
  readonly referring: readonly StructureTable[]
  readonly value: Dependents
  readonly onChange: (value: Dependents) => void
}

export function DependentsFields({ table, referring, value, onChange }: Props) {
  const { adopt: m } = useMessages(texts)
  if (referring.length === 0) return null
  return (
    <Group title={m.dependents} help={m.dependentsHelp}>
      {referring.map(other => {
        const chosen = value.find(each => tableWords(each.table) === tableWords(other))
        return (
          <RadioGroup
            key={tableWords(other)}
            name="dependents"
            label={m.dependentsOf(tableWords(other))}
            value={chosen?.do ?? 'erase'}
            onChange={next =>
              onChange(
                referring.map(each => ({
                  table: { schema: each.schema, name: each.name },
                  do:
                    each === other
                      ? next
                      : (value.find(one => tableWords(one.table) === tableWords(each))?.do ?? 'erase'),
                })),
              )
            }
            options={[
              { value: 'erase', label: m.erase },
              {
                value: 'detach',
                label: m.detach,
                disabled: !canDetach(other, [table, ...referring]),
              },
            ]}
            inline
          />
        )
      })}
    </Group>
  )
}

/** Until somebody says otherwise, what refers to a person's row goes with it. */
export const allGo = (referring: readonly StructureTable[]): Dependents =>
  referring.map(({ schema, name }) => ({ table: { schema, name }, do: 'erase' }))
