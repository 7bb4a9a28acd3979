// Whose data: the categories of data subjects (art. 15-c).
import { dataSubjects as categories } from '@himaya/law/words/data-subjects'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { Select } from '@himaya/ui/select'
import { TextField } from '@himaya/ui/text-field'
import type { ProcessingContent } from '../../records.ts'
import type { Editing } from '../editing.ts'
import { freshKey } from '../empty-content.ts'
import { ListEditor } from '../list-editor.tsx'
import { texts } from '../texts.ts'
import { YesNo } from '../yes-no.tsx'

type Subjects = ProcessingContent['dataSubjects'][number]
type Category = keyof typeof categories

export function PeopleSection({ content, edit }: Editing) {
  const m = useMessages(texts).people
  const say = useTranslated()
  const format = useFormat()
  return (
    <ListEditor<Subjects>
      entries={content.dataSubjects}
      onChange={dataSubjects => edit({ dataSubjects })}
      title={subjects => subjects.name}
      summary={subjects => subjects.approximateNumber !== null && format.number(subjects.approximateNumber)}
      add={m.add}
      none={{ title: m.none, next: m.noneNext }}
      fresh={() => ({
        key: freshKey(content.dataSubjects, 'subjects'),
        name: m.fresh,
        category: null,
        approximateNumber: null,
        minors: null,
      })}
    >
      {(subjects, change, index) => {
        const at = `content.dataSubjects.${index}`
        return (
          <>
            <TextField
              name={`${at}.name`}
              label={m.name}
              legalTerm={m.nameTerm}
              value={subjects.name}
              onChange={name => change({ name })}
              dir="auto"
            />
            <Select<Category>
              name={`${at}.category`}
              label={m.category}
              value={subjects.category ?? ''}
              onChange={category => change({ category: category || null })}
              options={(Object.keys(categories) as Category[]).map(value => ({
                value,
                label: say(categories[value]),
              }))}
            />
            <TextField
              name={`${at}.approximateNumber`}
              label={m.number}
              inputMode="numeric"
              width="short"
              value={subjects.approximateNumber === null ? '' : String(subjects.approximateNumber)}
              onChange={typed =>
                change({ approximateNumber: /^\d{1,10}$/.test(typed) ? Number(typed) : null })
              }
            />
            <YesNo
              name={`${at}.minors`}
              label={m.minors}
              value={subjects.minors}
              onChange={minors => change({ minors })}
            />
          </>
        )
      }}
    </ListEditor>
  )
}
