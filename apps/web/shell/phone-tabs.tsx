// On a phone the first rooms stand at the foot, within reach of a thumb.
import { useMessages } from '@himaya/ui/language'
import { Link, useNavigation } from '@himaya/ui/navigation'
import { currentItem, type RailItem } from '@himaya/ui/rail'
import { uiTexts } from '@himaya/ui/texts.ts'

export function PhoneTabs({ items }: { items: readonly RailItem[] }) {
  const texts = useMessages(uiTexts)
  const { path } = useNavigation()
  const current = currentItem(items, path)
  return (
    <nav
      aria-label={texts.rooms}
      className="no-print fixed inset-x-0 bottom-0 z-20 grid h-14 auto-cols-fr grid-flow-col border-t border-line bg-sunken md:hidden"
    >
      {items.map(item => {
        const Picture = item.icon
        return (
          <Link
            key={item.href}
            href={item.href}
            aria-current={item === current ? 'page' : undefined}
            className="flex min-w-0 flex-col items-center justify-center gap-0.5 px-1 text-small text-ink-soft -outline-offset-2 aria-[current=page]:font-strong aria-[current=page]:text-accent"
          >
            <Picture size={18} />
            <span className="max-w-full truncate">{item.label}</span>
          </Link>
        )
      })}
    </nav>
  )
}
