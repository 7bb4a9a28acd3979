// One table of a hold: whole, or the rows of it that meet a condition. The structure is read from the source now.

import type { Condition } from '@himaya/plans/condition'
import { useApi } from '@himaya/ui/api'
import { IconButton } from '@himaya/ui/button'
import { RadioGroup } from '@himaya/ui/choice'
import { Combobox } from '@himaya/ui/combobox'
import { CloseIcon } from '@himaya/ui/icon'
import { useMessages } from '@himaya/ui/language'
import { ProblemNotice } from '@himaya/ui/problem'
import { Select } from '@himaya/ui/select'
import { useQuery } from '@tanstack/react-query'
import type { contract } from '../contract.ts'
import type { HoldScope } from '../records.ts'
import { ofSource } from './place.ts'
import { ConditionBuilder, emptyDraft } from './request/condition-builder.tsx'
import type { ConditionDraft } from './request/condition-draft.ts'
import { tableWords } from './request/condition-words.ts'
import { requestTexts } from './request/texts.ts'
import { texts } from './texts.ts'

export type StructureTable = {
  readonly schema: string
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly family: string }[]
}

export type DraftScope = {
  readonly sourceId: HoldScope['sourceId'] | undefined
  readonly table: StructureTable | undefined
  readonly whole: boolean
  readonly condition: ConditionDraft
}

export const emptyScope = (sourceId: DraftScope['sourceId']): DraftScope => ({
  sourceId,
  table: undefined,
  whole: false,
  condition: emptyDraft,
})

type Props = {
  readonly organisationId: string
  readonly position: number
  readonly sources: readonly { readonly sourceId: HoldScope['sourceId']; readonly name: string }[]
  readonly scope: DraftScope
  readonly condition: Condition | undefined
  readonly onChange: (scope: DraftScope) => void
  readonly onRemove?: () => void
}

export function ScopeFields({
  organisationId,
  position,
  sources,
  scope,
  condition,
  onChange,
  onRemove,
}: Props) {
  const { newHold: m, holds } = useMessages(texts)
  const { builder } = useMessages(requestTexts)
  const { tables, failure } = useTables(organisationId, scope.sourceId)
  return (
    <fieldset className="flex flex-col gap-4 border-s-2 border-line ps-4">
      <legend className="sr-only">{m.scopeNumber(position)}</legend>
      {onRemove && (
        <div className="-mb-9 flex justify-end">
          <IconButton icon={CloseIcon} size="small" name={m.removeScope(position)} onClick={onRemove} />
        </div>
      )}
      <Select
        name={`scope.${position - 1}.sourceId`}
        label={m.source}
        value={scope.sourceId ?? ''}
        onChange={chosen => onChange(emptyScope(chosen === '' ? undefined : chosen))}
        options={sources.map(({ sourceId, name }) => ({ value: sourceId, label: name }))}
        width="medium"
      />
      <ProblemNotice failure={failure} />
      <Combobox
        name={`scope.${position - 1}.table`}
        label={m.table}
        disabled={tables === undefined}
        value={scope.table ? tableWords(scope.table) : ''}
        onChange={chosen =>
          onChange({
            ...emptyScope(scope.sourceId),
            table: tables?.find(table => tableWords(table) === chosen),
          })
        }
        options={(tables ?? []).map(table => ({ value: tableWords(table), label: tableWords(table) }))}
      />
      {scope.table && (
        <>
          <RadioGroup
            label={builder.title}
            value={scope.whole ? 'whole' : 'some'}
            onChange={next => onChange({ ...scope, whole: next === 'whole' })}
            options={[
              { value: 'some', label: builder.some },
              { value: 'whole', label: holds.whole },
            ]}
            inline
          />
          {!scope.whole && (
            <ConditionBuilder
              name={`scope.${position - 1}.where`}
              columns={scope.table.columns}
              draft={scope.condition}
              condition={condition}
              onChange={next => onChange({ ...scope, condition: next })}
            />
          )}
        </>
      )}
    </fieldset>
  )
}

/** The tables of a source as plans see them. */
export function useTables(organisationId: string, sourceId: string | undefined) {
  const api = useApi<typeof contract>('runs')
  const structure = useQuery({
    ...api.structure.queryOptions({ input: ofSource(organisationId, sourceId) }),
    enabled: sourceId !== undefined,
    staleTime: 60_000,
  })
  return { tables: structure.data?.tables, failure: structure.error }
}
