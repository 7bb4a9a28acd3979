// Data that leave Morocco: where, how, on which case of art. 43-44, with the particulars of décret art. 46.
import { dataCategory } from '@himaya/law/words/data-categories'
import { transferGrounds } from '@himaya/law/words/transfer-grounds'
import { CheckboxGroup, RadioGroup } from '@himaya/ui/choice'
import { DateField } from '@himaya/ui/date-field'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { Select } from '@himaya/ui/select'
import { TextArea, TextField } from '@himaya/ui/text-field'
import type { ProcessingContent } from '../../records.ts'
import { CountryField, useCountryName } from '../country-field.tsx'
import type { Editing } from '../editing.ts'
import { freshKey } from '../empty-content.ts'
import { ListEditor } from '../list-editor.tsx'
import { texts } from '../texts.ts'
import { YesNo } from '../yes-no.tsx'

type Transfer = ProcessingContent['transfers'][number]

export function TransfersSection({ content, edit }: Editing) {
  const m = useMessages(texts).abroad
  const say = useTranslated()
  const countryName = useCountryName()
  const categories = [...new Set(content.items.map(item => item.category))]
  return (
    <ListEditor<Transfer>
      entries={content.transfers}
      onChange={transfers => edit({ transfers })}
      title={transfer => countryName(transfer.country)}
      summary={transfer => transfer.recipientName}
      add={m.add}
      none={{ title: m.none, next: m.noneNext }}
      fresh={() => ({
        key: freshKey(content.transfers, 'transfer'),
        country: 'FR',
        recipientName: '',
        recipientAddress: '',
        mode: null,
        purpose: '',
        frequency: '',
        firstOn: null,
        ground: null,
        categories: [],
        approximateNumber: null,
        safeguards: '',
        encrypted: null,
      })}
    >
      {(transfer, change, index) => {
        const at = `content.transfers.${index}`
        return (
          <>
            <CountryField
              name={`${at}.country`}
              label={m.country}
              value={transfer.country}
              onChange={country => change({ country })}
            />
            <TextField
              name={`${at}.recipientName`}
              label={m.recipient}
              value={transfer.recipientName}
              onChange={recipientName => change({ recipientName })}
              dir="auto"
            />
            <TextField
              name={`${at}.recipientAddress`}
              label={m.address}
              value={transfer.recipientAddress}
              onChange={recipientAddress => change({ recipientAddress })}
              dir="auto"
            />
            <RadioGroup
              name={`${at}.mode`}
              label={m.mode}
              value={transfer.mode ?? ''}
              onChange={mode => change({ mode })}
              options={(['hosting', 'remote-access', 'communication'] as const).map(value => ({
                value,
                label: m.modes[value],
              }))}
            />
            <Select
              name={`${at}.ground`}
              label={m.ground}
              value={transfer.ground ?? ''}
              onChange={ground => change({ ground: ground || null })}
              options={(Object.keys(transferGrounds) as (keyof typeof transferGrounds)[]).map(value => ({
                value,
                label: say(transferGrounds[value].label),
              }))}
            />
            <TextField
              name={`${at}.purpose`}
              label={m.purpose}
              value={transfer.purpose}
              onChange={purpose => change({ purpose })}
              dir="auto"
            />
            <TextField
              name={`${at}.frequency`}
              label={m.frequency}
              value={transfer.frequency}
              onChange={frequency => change({ frequency })}
              dir="auto"
            />
            <DateField
              name={`${at}.firstOn`}
              label={m.firstOn}
              value={transfer.firstOn ?? ''}
              onChange={day => change({ firstOn: day || null })}
            />
            {categories.length > 0 && (
              <CheckboxGroup
                name={`${at}.categories`}
                label={m.categories}
                values={transfer.categories}
                onChange={chosen => change({ categories: chosen })}
                options={categories.map(value => ({ value, label: say(dataCategory(value).label) }))}
              />
            )}
            <TextField
              name={`${at}.approximateNumber`}
              label={m.number}
              inputMode="numeric"
              width="short"
              value={transfer.approximateNumber === null ? '' : String(transfer.approximateNumber)}
              onChange={typed =>
                change({ approximateNumber: /^\d{1,10}$/.test(typed) ? Number(typed) : null })
              }
            />
            <TextArea
              name={`${at}.safeguards`}
              label={m.safeguards}
              value={transfer.safeguards}
              onChange={safeguards => change({ safeguards })}
              dir="auto"
            />
            <YesNo
              name={`${at}.encrypted`}
              label={m.encrypted}
              value={transfer.encrypted}
              onChange={encrypted => change({ encrypted })}
            />
          </>
        )
      }}
    </ListEditor>
  )
}
