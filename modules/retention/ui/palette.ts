// What the command palette finds of the room: rules are few, and are looked through here.
import { plainText } from '@himaya/ui/combobox'
import type { Found, Search } from '@himaya/ui/room.ts'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '../contract.ts'
import { inOrganisation, ruleHref } from './place.ts'

const shown = 6

export const search = async ({
  organisationId,
  text,
  language,
  client,
  signal,
}: Search): Promise<readonly Found[]> => {
  const { rules } = await (client as ContractRouterClient<typeof contract>).rules.list(
    inOrganisation(organisationId),
    { signal },
  )
  const kind = { fr: 'Règle de conservation', ar: 'قاعدة للاحتفاظ', en: 'Rule of keeping' }[language]
  const wanted = plainText(text)
  return rules
    .filter(rule => plainText(`${rule.name} ${rule.table?.name ?? ''}`).includes(wanted))
    .slice(0, shown)
    .map(rule => ({
      id: rule.ruleId,
      title: rule.name,
      kind,
      href: ruleHref(organisationId, rule.ruleId),
    }))
}
