// Where one is in a long list, and the way to its other pages.
import { IconButton } from './button.tsx'
import { BackIcon, ForwardIcon } from './icon.tsx'
import { useMessages } from './language.tsx'
import { uiTexts } from './texts.ts'

type PagerProps = {
  readonly page: number
  readonly pageSize: number
  readonly total: number
  readonly onPage: (page: number) => void
}

export function Pager({ page, pageSize, total, onPage }: PagerProps) {
  const texts = useMessages(uiTexts).table
  const last = Math.max(1, Math.ceil(total / pageSize))
  return (
    <div className="flex min-h-9 items-center justify-end gap-1 text-table text-ink-soft">
      <output className="me-2">
        {texts.range((page - 1) * pageSize + 1, Math.min(page * pageSize, total), total)}
      </output>
      {last > 1 && (
        <>
          <IconButton
            icon={BackIcon}
            size="small"
            name={texts.previous}
            disabled={page <= 1}
            onClick={() => onPage(page - 1)}
          />
          <IconButton
            icon={ForwardIcon}
            size="small"
            name={texts.next}
            disabled={page >= last}
            onClick={() => onPage(page + 1)}
          />
        </>
      )}
    </div>
  )
}
