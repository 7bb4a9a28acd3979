// Families of products and which are analogous: what a customer may expect from what was bought (art. 10).
import { Button, IconButton } from '@himaya/ui/button'
import { Group } from '@himaya/ui/form'
import { AddIcon, DeleteIcon } from '@himaya/ui/icon'
import { useMessages } from '@himaya/ui/language'
import { TextField } from '@himaya/ui/text-field'
import type { MarketingSettings } from '../records.ts'
import { texts } from './texts.ts'

type Family = MarketingSettings['families'][number]
type Props = {
  readonly families: readonly Family[]
  readonly onChange: (families: readonly Family[]) => void
}

export function Families({ families, onChange }: Props) {
  const { settings: m } = useMessages(texts)
  const set = (index: number, changes: Partial<Family>) =>
    onChange(families.map((family, at) => (at === index ? { ...family, ...changes } : family)))
  return (
    <Group title={m.families} help={m.familiesHelp}>
      {families.map((family, index) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: a family has no other identity while its key is typed
          key={index}
          className="grid grid-cols-[10rem_minmax(0,1fr)_auto] items-end gap-3 border-s-2 border-line ps-4 max-md:grid-cols-1"
        >
          <TextField
            name={`content.families.${index}.key`}
            label={m.familyKey}
            value={family.key}
            onChange={key => set(index, { key })}
            dir="ltr"
          />
          <TextField
            name={`content.families.${index}.label`}
            label={m.familyLabel}
            value={family.label}
            onChange={label => set(index, { label })}
          />
          <IconButton
            icon={DeleteIcon}
            name={m.removeFamily(family.label || family.key)}
            onClick={() => onChange(families.filter((_, at) => at !== index))}
          />
          <div className="col-span-full">
            <TextField
              name={`content.families.${index}.analogousTo`}
              label={m.analogousTo}
              value={family.analogousTo.join(', ')}
              onChange={typed =>
                set(index, {
                  analogousTo: typed
                    .split(/[,،]\s*/)
                    .map((key, at, all) => (at === all.length - 1 ? key : key.trim()))
                    .filter((key, at, all) => key !== '' || at < all.length - 1),
                })
              }
              dir="ltr"
              optional
            />
          </div>
        </fieldset>
      ))}
      <div>
        <Button
          icon={AddIcon}
          size="small"
          onClick={() => onChange([...families, { key: '', label: '', analogousTo: [] }])}
        >
          {m.addFamily}
        </Button>
      </div>
    </Group>
  )
}
