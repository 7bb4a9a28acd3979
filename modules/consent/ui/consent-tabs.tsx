// The pages of the room, from one to the other.
import { useMessages } from '@himaya/ui/language'
import { RoomTabs } from '@himaya/ui/room-tabs'
import { homeOf } from './place.ts'
import { texts } from './texts.ts'

export function ConsentTabs({ organisationId }: { organisationId: string }) {
  const { tabs } = useMessages(texts)
  const home = homeOf(organisationId)
  const pages = [
    { href: home, label: tabs.points },
    { href: `${home}/purposes`, label: tabs.purposes },
    { href: `${home}/people`, label: tabs.people },
    { href: `${home}/statistics`, label: tabs.statistics },
  ]
  return <RoomTabs name={tabs.name} pages={pages} />
}
