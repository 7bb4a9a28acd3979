// The pages of the room, from one to the other.
import { useMessages } from '@himaya/ui/language'
import { Link, useNavigation } from '@himaya/ui/navigation'
import { homeOf } from './place.ts'
import { texts } from './texts.ts'

export function MarketingTabs({ organisationId }: { organisationId: string }) {
  const { tabs } = useMessages(texts)
  const { path } = useNavigation()
  const home = homeOf(organisationId)
  const pages = [
    { href: home, label: tabs.gate },
    { href: `${home}/objections`, label: tabs.objections },
    { href: `${home}/lists`, label: tabs.lists },
    { href: `${home}/message`, label: tabs.message },
    { href: `${home}/campaigns`, label: tabs.campaigns },
    { href: `${home}/settings`, label: tabs.settings },
  ]
  return (
    <nav aria-label={tabs.name} className="flex gap-5 overflow-x-auto border-b border-line">
      {pages.map(page => (
        <Link
          key={page.href}
          href={page.href}
          aria-current={page.href === path ? 'page' : undefined}
          className="-mb-px flex min-h-9 items-center border-b-2 border-transparent whitespace-nowrap text-ink-soft -outline-offset-2 hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-strong aria-[current=page]:text-ink pointer-coarse:min-h-11"
        >
          {page.label}
        </Link>
      ))}
    </nav>
  )
}
