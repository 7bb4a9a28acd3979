// Which category a column really holds: the law's own list, grouped words, searched as one types.
import { dataCategories, dataCategory } from '@himaya/law/words/data-categories'
import { Button } from '@himaya/ui/button'
import { Combobox } from '@himaya/ui/combobox'
import { Dialog } from '@himaya/ui/dialog'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { useState } from 'react'
import type { DataCategory } from '../records.ts'
import { texts } from './texts.ts'

type Props = {
  readonly count: number
  readonly onClose: () => void
  readonly onChoose: (category: DataCategory) => Promise<void>
}

export function CorrectCategory({ count, onClose, onChoose }: Props) {
  const m = useMessages(texts)
  const say = useTranslated()
  const [chosen, setChosen] = useState<DataCategory | ''>('')
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={m.list.correctTitle}
      help={m.list.correctHelp(count)}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {m.list.cancel}
          </Button>
          <Button look="primary" disabled={chosen === ''} onClick={() => chosen !== '' && onChoose(chosen)}>
            {m.list.correct.replace('…', '')}
          </Button>
        </>
      }
    >
      <Combobox<DataCategory>
        label={m.list.category}
        value={chosen}
        onChange={setChosen}
        options={(Object.keys(dataCategories) as DataCategory[]).map(value => ({
          value,
          label: say(dataCategory(value).label),
        }))}
      />
    </Dialog>
  )
}
