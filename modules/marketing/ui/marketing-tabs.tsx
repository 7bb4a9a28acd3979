// The pages of the room, from one to the other.
import { useMessages } from '@himaya/ui/language'
import { RoomTabs } from '@himaya/ui/room-tabs'
import { homeOf } from './place.ts'
import { texts } from './texts.ts'

export function MarketingTabs({ organisationId }: { organisationId: string }) {
  const { tabs } = useMessages(texts)
  const home = homeOf(organisationId)
  const pages = [
    { href: home, label: tabs.gate },
    { href: `${home}/objections`, label: tabs.objections },
    { href: `${home}/lists`, label: tabs.lists },
    { href: `${home}/message`, label: tabs.message },
    { href: `${home}/campaigns`, label: tabs.campaigns },
    { href: `${home}/settings`, label: tabs.settings },
  ]
  return <RoomTabs name={tabs.name} pages={pages} />
}
