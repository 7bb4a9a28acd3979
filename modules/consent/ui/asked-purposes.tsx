// What a point asks, in its order: each purpose with what only this point says of it, and for a site its cookies.
import { Button, ButtonLink, IconButton } from '@himaya/ui/button'
import { Checkbox, CheckboxGroup } from '@himaya/ui/choice'
import { Combobox } from '@himaya/ui/combobox'
import { EmptyState } from '@himaya/ui/empty-state'
import { AscendingIcon, DeleteIcon, ExpandIcon } from '@himaya/ui/icon'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { Badge } from '@himaya/ui/mark'
import { useState } from 'react'
import type { PointContent } from '../contract/points.ts'
import type { Purpose } from '../records.ts'
import { Cookies } from './cookies.tsx'
import { homeOf } from './place.ts'
import { texts } from './texts.ts'

type Asked = PointContent['purposes'][number]

type Props = {
  readonly organisationId: string
  readonly asked: readonly Asked[]
  readonly purposes: readonly Purpose[]
  readonly isWeb: boolean
  readonly onChange: (asked: Asked[]) => void
}

/** What Google's tags know, and nothing else. */
const googleSignals = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const

export function AskedPurposes({ organisationId, asked, purposes, isWeb, onChange }: Props) {
  const m = useMessages(texts)
  const say = useTranslated()
  const [open, setOpen] = useState<string>()
  const byKey = new Map(purposes.map(purpose => [purpose.key, purpose]))
  const nameOf = (key: string) => {
    const label = byKey.get(key)?.label
    return label ? say(label) || label.fr || key : key
  }
  const change = (key: string, part: Partial<Asked>) =>
    onChange(asked.map(one => (one.key === key ? { ...one, ...part } : one)))
  const up = (index: number) => {
    const [one, other] = [asked[index - 1], asked[index]]
    if (one && other) onChange(asked.with(index - 1, other).with(index, one))
  }
  const free = purposes.filter(({ key, state }) => state === 'active' && !asked.some(one => one.key === key))
  return (
    <div className="flex flex-col gap-4">
      {asked.length === 0 && (
        <EmptyState
          title={m.point.noPurposes}
          next={m.point.noPurposesNext}
          {...(purposes.length === 0
            ? {
                action: (
                  <ButtonLink href={`${homeOf(organisationId)}/purposes`}>{m.point.toPurposes}</ButtonLink>
                ),
              }
            : {})}
        />
      )}
      {asked.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {asked.map((one, index) => {
            const purpose = byKey.get(one.key)
            const isStorage = purpose?.kind === 'storage'
            const isOpen = open === one.key
            return (
              <li key={one.key} id={`purpose-${one.key}`} className="flex flex-col">
                <div className="flex min-h-(--row) items-center gap-2">
                  <button
                    type="button"
                    aria-expanded={isOpen}
                    onClick={() => setOpen(isOpen ? undefined : one.key)}
                    className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 rounded-sm py-1.5 text-start hover:text-accent"
                  >
                    <ExpandIcon
                      size={16}
                      className={isOpen ? 'rotate-180 text-ink-faint' : 'text-ink-faint'}
                    />
                    <span className="min-w-0 truncate font-strong" dir="auto">
                      {nameOf(one.key)}
                    </span>
                    {purpose && <Badge>{m.kinds[purpose.kind]}</Badge>}
                    {one.essential && <Badge>{m.point.essential}</Badge>}
                  </button>
                  {index > 0 && (
                    <IconButton
                      icon={AscendingIcon}
                      name={m.point.up(nameOf(one.key))}
                      size="small"
                      onClick={() => up(index)}
                    />
                  )}
                  <IconButton
                    icon={DeleteIcon}
                    name={`${m.remove} – ${nameOf(one.key)}`}
                    size="small"
                    onClick={() => onChange(asked.filter(({ key }) => key !== one.key))}
                  />
                </div>
                {isOpen && (
                  <div className="flex flex-col gap-5 border-s-2 border-accent/40 ps-5 pt-1 pb-5">
                    {purpose && (
                      <p className="text-ink-soft" dir="auto">
                        {say(purpose.text) || purpose.text.fr}
                      </p>
                    )}
                    <Checkbox
                      label={m.point.essential}
                      help={m.point.essentialHelp}
                      checked={one.essential}
                      onChange={essential => change(one.key, { essential })}
                    />
                    {isWeb && !one.essential && (
                      <Checkbox
                        label={m.point.objectable}
                        help={m.point.objectableHelp}
                        checked={one.objectable}
                        onChange={objectable => change(one.key, { objectable })}
                      />
                    )}
                    {isWeb && isStorage && (
                      <>
                        <Cookies
                          name={`content.purposes.${index}.cookies`}
                          cookies={one.cookies}
                          onChange={cookies => change(one.key, { cookies })}
                        />
                        <details>
                          <summary className="w-fit text-table text-ink-soft hover:text-ink">
                            {m.point.google}
                          </summary>
                          <div className="pt-3">
                            <CheckboxGroup
                              label={m.point.google}
                              hideLabel
                              values={one.google as (typeof googleSignals)[number][]}
                              onChange={google => change(one.key, { google })}
                              options={googleSignals.map(value => ({ value, label: value }))}
                            />
                          </div>
                        </details>
                      </>
                    )}
                  </div>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {free.length > 0 && (
        <AddPurpose
          options={free.map(({ key, kind }) => ({ value: key, label: nameOf(key), help: m.kinds[kind] }))}
          onAdd={key => {
            const isAd = byKey.get(key)?.storage === 'marketing' || byKey.get(key)?.kind === 'prospecting'
            onChange([...asked, { key, essential: false, objectable: isAd, cookies: [], google: [] }])
            setOpen(key)
          }}
        />
      )}
    </div>
  )
}

type AddProps = {
  readonly options: readonly { readonly value: string; readonly label: string; readonly help: string }[]
  readonly onAdd: (key: string) => void
}

function AddPurpose({ options, onAdd }: AddProps) {
  const { point: p } = useMessages(texts)
  const [chosen, setChosen] = useState('')
  return (
    <div className="flex flex-wrap items-end gap-2">
      <div className="min-w-0 flex-1 basis-64">
        <Combobox label={p.addPurpose} value={chosen} onChange={setChosen} options={options} />
      </div>
      <Button
        disabled={chosen === ''}
        onClick={() => {
          onAdd(chosen)
          setChosen('')
        }}
      >
        {p.addPurpose}
      </Button>
    </div>
  )
}
