// The pages of a room, from one to the other.
import { Link, useNavigation } from './navigation.tsx'

type RoomTabsProps = {
  /** What assistive tools call them together. */
  readonly name: string
  readonly pages: readonly { readonly href: string; readonly label: string }[]
}

export function RoomTabs({ name, pages }: RoomTabsProps) {
  const { path } = useNavigation()
  return (
    <nav aria-label={name} className="flex gap-5 overflow-x-auto border-b border-line">
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
