// Which data: each item tied to its purposes (art. 3-1-c) and to the columns it was found in.
import { dataCategories, dataCategory } from '@himaya/law/words/data-categories'
import { ButtonLink, IconButton } from '@himaya/ui/button'
import { CheckboxGroup, RadioGroup } from '@himaya/ui/choice'
import { Combobox } from '@himaya/ui/combobox'
import { CloseIcon } from '@himaya/ui/icon'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { Badge, StateMark } from '@himaya/ui/mark'
import { TextField } from '@himaya/ui/text-field'
import { isNationalId, isSensitive } from '../../item-kinds.ts'
import type { DataCategory, DataItem } from '../../records.ts'
import type { Editing } from '../editing.ts'
import { freshKey } from '../empty-content.ts'
import { ListEditor } from '../list-editor.tsx'
import { texts } from '../texts.ts'
import { YesNo } from '../yes-no.tsx'

const origins = ['data-subject', 'third-party', 'public-source', 'observed', 'derived'] as const

export function ItemsSection({ content, edit, organisationId }: Editing) {
  const all = useMessages(texts)
  const m = all.items
  const say = useTranslated()
  return (
    <ListEditor<DataItem>
      entries={content.items}
      onChange={items => edit({ items })}
      title={item => item.name}
      summary={item => <ItemSummary item={item} />}
      add={m.add}
      extra={
        <ButtonLink size="small" look="quiet" href={`/o/${organisationId}/sources/findings?personal=true`}>
          {m.fromFindings}
        </ButtonLink>
      }
      none={{ title: m.none, next: m.noneNext }}
      fresh={() => ({
        key: freshKey(content.items, 'item'),
        name: m.fresh,
        category: 'other',
        purposes: [],
        columns: [],
        origin: null,
        originDetail: '',
        compulsory: null,
      })}
    >
      {(item, change, index) => {
        const at = `content.items.${index}`
        return (
          <>
            <TextField
              name={`${at}.name`}
              label={m.name}
              value={item.name}
              onChange={name => change({ name })}
              dir="auto"
            />
            <Combobox<DataCategory>
              name={`${at}.category`}
              label={m.category}
              legalTerm={m.categoryTerm}
              value={item.category}
              onChange={category => category !== '' && change({ category })}
              options={(Object.keys(dataCategories) as DataCategory[]).map(value => ({
                value,
                label: say(dataCategory(value).label),
              }))}
            />
            {content.purposes.length > 0 && (
              <CheckboxGroup
                name={`${at}.purposes`}
                label={m.purposes}
                values={item.purposes}
                onChange={purposes => change({ purposes })}
                options={content.purposes.map(purpose => ({ value: purpose.key, label: purpose.name }))}
              />
            )}
            <RadioGroup
              name={`${at}.origin`}
              label={m.origin}
              value={item.origin ?? ''}
              onChange={origin => change({ origin })}
              options={origins.map(value => ({ value, label: m.origins[value] }))}
            />
            <YesNo
              name={`${at}.compulsory`}
              label={m.compulsory}
              value={item.compulsory}
              onChange={compulsory => change({ compulsory })}
            />
            <div className="flex flex-col gap-1">
              <span className="font-strong">{m.columns}</span>
              {item.columns.length === 0 && <span className="text-ink-soft">{m.noColumns}</span>}
              <ul className="flex flex-col">
                {item.columns.map(column => {
                  const name = `${column.schema}.${column.table}.${column.column}`
                  return (
                    <li key={`${column.sourceId}.${name}`} className="flex items-center gap-2">
                      <bdi className="ltr font-key text-small">{name}</bdi>
                      <IconButton
                        icon={CloseIcon}
                        size="small"
                        name={`${m.unlink} – ${name}`}
                        onClick={() => change({ columns: item.columns.filter(other => other !== column) })}
                      />
                    </li>
                  )
                })}
              </ul>
            </div>
          </>
        )
      }}
    </ListEditor>
  )
}

function ItemSummary({ item }: { item: DataItem }) {
  const all = useMessages(texts)
  const say = useTranslated()
  return (
    <>
      <span className="truncate">{say(dataCategory(item.category).label)}</span>
      {isNationalId(item) && <Badge>{all.nationalId}</Badge>}
      {isSensitive(item) && <StateMark meaning="prohibited" word={all.sensitive} />}
      {item.purposes.length === 0 && <StateMark meaning="needs" word={all.items.noPurpose} look="plain" />}
    </>
  )
}
