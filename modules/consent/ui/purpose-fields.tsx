// The questions about a purpose that may be answered again later: what belongs to its kind, its words, the age of a guardian.

import { countryCodes } from '@himaya/law/facts/country-codes'
import { channels } from '@himaya/law/words/channels'
import { RadioGroup } from '@himaya/ui/choice'
import { Combobox } from '@himaya/ui/combobox'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { Select } from '@himaya/ui/select'
import { TextArea, TextField } from '@himaya/ui/text-field'
import { useMemo } from 'react'
import type { PurposeContent } from '../contract/purposes.ts'
import type { Channel } from '../records.ts'
import { texts } from './texts.ts'
import { WordsField } from './words-field.tsx'

type Props = {
  readonly content: PurposeContent
  readonly edit: (part: Partial<PurposeContent>) => void
}

export function PurposeFields({ content, edit }: Props) {
  const m = useMessages(texts)
  const p = m.purposes
  const say = useTranslated()
  const format = useFormat()
  const countries = useMemo(
    () =>
      [...countryCodes]
        .map(value => ({ value: value as string, label: format.country(value) }))
        .sort((one, other) => format.compare(one.label, other.label)),
    [format],
  )
  return (
    <>
      {content.kind === 'storage' && (
        <RadioGroup
          name="content.storage"
          label={p.storage}
          value={content.storage ?? ''}
          onChange={storage => edit({ storage })}
          options={(['functional', 'analytics', 'marketing', 'own'] as const).map(value => ({
            value,
            label: m.storages[value],
          }))}
        />
      )}
      {content.kind === 'prospecting' && (
        <Select
          name="content.channel"
          label={p.channel}
          legalTerm={p.channelTerm}
          value={content.channel ?? ''}
          onChange={channel => edit({ channel: channel || null })}
          options={(Object.keys(channels) as Channel[]).map(value => ({
            value,
            label: say(channels[value]),
          }))}
        />
      )}
      {content.kind === 'disclosure' && (
        <>
          <TextField
            name="content.recipient"
            label={p.recipientName}
            legalTerm={p.recipientTerm}
            value={content.recipient?.name ?? ''}
            onChange={name => edit({ recipient: { country: 'MA', ...content.recipient, name } })}
          />
          <Combobox
            name="content.recipient.country"
            label={p.recipientCountry}
            value={content.recipient?.country ?? 'MA'}
            onChange={country =>
              country !== '' && edit({ recipient: { name: '', ...content.recipient, country } })
            }
            options={countries}
          />
        </>
      )}
      <WordsField
        name="content.label"
        label={p.label}
        value={content.label}
        onChange={label => edit({ label })}
      />
      <WordsField
        name="content.text"
        label={p.text}
        value={content.text}
        onChange={text => edit({ text })}
        long
      />
      {content.kind !== 'storage' && (
        <>
          <TextArea
            name="content.products"
            label={p.products}
            hint={p.productsHint}
            value={content.products.join('\n')}
            onChange={typed => edit({ products: typed === '' ? [] : typed.split('\n') })}
            rows={2}
            optional
          />
          <TextField
            name="content.needsGuardianUnder"
            label={p.guardian}
            hint={p.guardianHint}
            inputMode="numeric"
            width="short"
            value={content.needsGuardianUnder === null ? '' : String(content.needsGuardianUnder)}
            onChange={typed => {
              const age = Number(typed)
              if (typed === '') edit({ needsGuardianUnder: null })
              else if (Number.isInteger(age) && age >= 1 && age <= 25) edit({ needsGuardianUnder: age })
            }}
            optional
          />
        </>
      )}
    </>
  )
}
