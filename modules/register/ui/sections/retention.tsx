// How long: a number and a starting event, so that it can be executed and not only printed (art. 3-1-e, 15-f, 55).
import { CheckboxGroup, RadioGroup } from '@himaya/ui/choice'
import { useMessages } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { Select } from '@himaya/ui/select'
import { TextArea, TextField } from '@himaya/ui/text-field'
import type { ProcessingContent } from '../../records.ts'
import type { Editing } from '../editing.ts'
import { freshKey } from '../empty-content.ts'
import { ListEditor } from '../list-editor.tsx'
import { texts } from '../texts.ts'

type Retention = ProcessingContent['retention'][number]
type Unit = NonNullable<Retention['period']>['unit']

const triggers = [
  'collection',
  'last-contact',
  'contract-end',
  'fiscal-year-end',
  'decision',
  'unsubscribe',
  'recording',
  'account-closure',
  'case-closure',
] as const
const units = ['days', 'weeks', 'months', 'years'] as const
const actions = ['erase', 'anonymise', 'archive', 'block'] as const

export function RetentionSection({ content, edit }: Editing) {
  const m = useMessages(texts).retention
  return (
    <ListEditor<Retention>
      entries={content.retention}
      onChange={retention => edit({ retention })}
      title={rule => rule.name}
      summary={rule =>
        rule.period && rule.trigger ? (
          m.summary(rule.period.count, rule.period.unit, m.triggers[rule.trigger])
        ) : (
          <StateMark meaning="needs" word={m.open} look="plain" />
        )
      }
      add={m.add}
      none={{ title: m.none, next: m.noneNext }}
      fresh={() => ({
        key: freshKey(content.retention, 'period'),
        name: m.fresh,
        items: [],
        trigger: null,
        period: null,
        action: 'erase',
        reason: '',
        exceptions: '',
      })}
    >
      {(rule, change, index) => {
        const at = `content.retention.${index}`
        return (
          <>
            <TextField
              name={`${at}.name`}
              label={m.name}
              value={rule.name}
              onChange={name => change({ name })}
              dir="auto"
            />
            {content.items.length > 0 && (
              <CheckboxGroup
                name={`${at}.items`}
                label={m.items}
                values={rule.items}
                onChange={items => change({ items })}
                options={content.items.map(item => ({ value: item.key, label: item.name }))}
              />
            )}
            <Select
              name={`${at}.trigger`}
              label={m.trigger}
              value={rule.trigger ?? ''}
              onChange={trigger => change({ trigger: trigger || null })}
              options={triggers.map(value => ({ value, label: m.triggers[value] }))}
            />
            <div className="flex flex-wrap items-end gap-3">
              <TextField
                name={`${at}.period.count`}
                label={m.count}
                inputMode="numeric"
                width="short"
                value={rule.period === null ? '' : String(rule.period.count)}
                onChange={typed =>
                  change({
                    period: /^\d{1,4}$/.test(typed)
                      ? { count: Number(typed), unit: rule.period?.unit ?? 'years' }
                      : null,
                  })
                }
              />
              <Select<Unit>
                name={`${at}.period.unit`}
                label={m.unit}
                width="short"
                placeholder={false}
                value={rule.period?.unit ?? 'years'}
                onChange={unit =>
                  unit !== '' && rule.period && change({ period: { count: rule.period.count, unit } })
                }
                options={units.map(value => ({ value, label: m.units[value] }))}
              />
            </div>
            <RadioGroup
              name={`${at}.action`}
              label={m.action}
              value={rule.action}
              onChange={action => change({ action })}
              options={actions.map(value => ({ value, label: m.actions[value] }))}
            />
            <TextArea
              name={`${at}.reason`}
              label={m.reason}
              value={rule.reason}
              onChange={reason => change({ reason })}
              dir="auto"
            />
            <TextArea
              name={`${at}.exceptions`}
              label={m.exceptions}
              value={rule.exceptions}
              onChange={exceptions => change({ exceptions })}
              optional
              dir="auto"
            />
          </>
        )
      }}
    </ListEditor>
  )
}
