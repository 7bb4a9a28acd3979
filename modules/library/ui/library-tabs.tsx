// The pages of the library, from one to the other.
import { useMessages } from '@himaya/ui/language'
import { RoomTabs } from '@himaya/ui/room-tabs'
import { homeOf } from './place.ts'
import { texts } from './texts.ts'

export function LibraryTabs({ organisationId }: { organisationId: string }) {
  const { tabs } = useMessages(texts)
  const home = homeOf(organisationId)
  const pages = [
    { href: home, label: tabs.texts },
    { href: `${home}/ask`, label: tabs.ask },
    { href: `${home}/consultations`, label: tabs.consultations },
    { href: `${home}/values`, label: tabs.values },
  ]
  return <RoomTabs name={tabs.name} pages={pages} />
}
