// The pages of the room, from one to the other.
import { useOwnOrganisation } from '@himaya/organisation/ui/session.ts'
import { useMessages } from '@himaya/ui/language'
import { RoomTabs } from '@himaya/ui/room-tabs'
import { homeOf } from './place.ts'
import { texts } from './texts.ts'

export function RunsTabs({ organisationId }: { organisationId: string }) {
  const { tabs } = useMessages(texts)
  const isDpo = useOwnOrganisation(organisationId).role === 'dpo'
  const home = homeOf(organisationId)
  const pages = [
    { href: home, label: tabs.runs },
    { href: `${home}/holds`, label: tabs.holds },
    { href: `${home}/accesses`, label: tabs.accesses },
    ...(isDpo ? [{ href: `${home}/archive`, label: tabs.archive }] : []),
  ]
  return <RoomTabs name={tabs.name} pages={pages} />
}
