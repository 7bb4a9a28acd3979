// The cookies of one purpose, as people are shown them: name, who stores it, how long, and what for.
import { Button, IconButton } from '@himaya/ui/button'
import { AddIcon, DeleteIcon } from '@himaya/ui/icon'
import { useMessages } from '@himaya/ui/language'
import { TextField } from '@himaya/ui/text-field'
import type { CookieContent } from '../contract/points.ts'
import { texts } from './texts.ts'
import { WordsField } from './words-field.tsx'

type Props = {
  readonly name: string
  readonly cookies: readonly CookieContent[]
  readonly onChange: (cookies: CookieContent[]) => void
}

const LONGEST = 3_650

export function Cookies({ name, cookies, onChange }: Props) {
  const { point: p } = useMessages(texts)
  const change = (index: number, part: Partial<CookieContent>) =>
    onChange(cookies.map((cookie, place) => (place === index ? { ...cookie, ...part } : cookie)))
  return (
    <section aria-label={p.cookies} className="flex flex-col gap-3">
      <h3 className="font-strong">{p.cookies}</h3>
      {cookies.length === 0 && <p className="text-ink-soft">{p.cookiesNone}</p>}
      <ul className="flex flex-col gap-5">
        {cookies.map((cookie, index) => (
          // Rows have no name of their own while one is being typed; they never change places.
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
          <li key={index} className="flex flex-col gap-3 border-b border-line pb-5 last:border-b-0 last:pb-0">
            <div className="grid grid-cols-[minmax(0,2fr)_minmax(0,2fr)_7rem_auto] items-end gap-3 max-md:grid-cols-1">
              <TextField
                name={`${name}.${index}.name`}
                label={p.cookieName}
                value={cookie.name}
                onChange={text => change(index, { name: text })}
                dir="ltr"
                spellCheck={false}
              />
              <TextField
                name={`${name}.${index}.owner`}
                label={p.cookieOwner}
                value={cookie.owner}
                onChange={owner => change(index, { owner })}
              />
              <TextField
                name={`${name}.${index}.days`}
                label={p.cookieDays}
                inputMode="numeric"
                value={String(cookie.days)}
                onChange={typed => {
                  const days = Number(typed || '0')
                  if (Number.isInteger(days) && days >= 0 && days <= LONGEST) change(index, { days })
                }}
              />
              <IconButton
                icon={DeleteIcon}
                name={p.removeCookie(cookie.name)}
                onClick={() => onChange(cookies.filter((_, place) => place !== index))}
              />
            </div>
            <WordsField
              name={`${name}.${index}.purpose`}
              label={p.cookiePurpose}
              value={cookie.purpose}
              onChange={purpose => change(index, { purpose })}
            />
          </li>
        ))}
      </ul>
      <div>
        <Button
          size="small"
          icon={AddIcon}
          onClick={() =>
            onChange([...cookies, { name: '_', owner: '', days: 0, purpose: { fr: '', ar: '', en: '' } }])
          }
        >
          {p.addCookie}
        </Button>
      </div>
    </section>
  )
}
