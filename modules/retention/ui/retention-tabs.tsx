// The pages of the room, from one to the other.
import { useMessages } from '@himaya/ui/language'
import { RoomTabs } from '@himaya/ui/room-tabs'
import { homeOf } from './place.ts'
import { texts } from './texts.ts'

export function RetentionTabs({ organisationId }: { organisationId: string }) {
  const { tabs } = useMessages(texts)
  const home = homeOf(organisationId)
  const pages = [
    { href: home, label: tabs.rules },
    { href: `${home}/calendar`, label: tabs.calendar },
    { href: `${home}/overdue`, label: tabs.overdue },
    { href: `${home}/extensions`, label: tabs.extensions },
    { href: `${home}/backups`, label: tabs.backups },
  ]
  return <RoomTabs name={tabs.name} pages={pages} />
}
