// The pages of the organisation's room, from one to the other.
import { useMessages } from '@himaya/ui/language'
import { Link, useNavigation } from '@himaya/ui/navigation'
import { identityTexts } from './messages/identity.ts'
import { peopleTexts } from './messages/people.ts'

export function OrganisationTabs({ organisationId }: { organisationId: string }) {
  const identity = useMessages(identityTexts)
  const people = useMessages(peopleTexts)
  const { path } = useNavigation()
  const home = `/o/${organisationId}/organisation`
  const pages = [
    { href: home, label: identity.title },
    { href: `${home}/people`, label: people.title },
  ]
  return (
    <nav aria-label={identity.title} className="flex gap-5 border-b border-line">
      {pages.map(page => (
        <Link
          key={page.href}
          href={page.href}
          aria-current={page.href === path ? 'page' : undefined}
          className="-mb-px flex min-h-9 items-center border-b-2 border-transparent text-ink-soft -outline-offset-2 hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-strong aria-[current=page]:text-ink pointer-coarse:min-h-11"
        >
          {page.label}
        </Link>
      ))}
    </nav>
  )
}
