// The organisation one works in, and the way to one's others.

import type { OwnOrganisation } from '@himaya/organisation/records'
import { ChooseIcon } from '@himaya/ui/icon'
import { useLanguage, useMessages } from '@himaya/ui/language'
import { Menu } from '@himaya/ui/menu'
import { useNavigation } from '@himaya/ui/navigation'
import { shellTexts } from '../texts.ts'

type OrganisationMenuProps = {
  readonly organisations: readonly OwnOrganisation[]
  readonly current: OwnOrganisation
  readonly onChoose: (organisationId: OwnOrganisation['organisationId']) => void
}

export function OrganisationMenu({ organisations, current, onChoose }: OrganisationMenuProps) {
  const texts = useMessages(shellTexts)
  const { language } = useLanguage()
  const { go } = useNavigation()
  const nameOf = (one: OwnOrganisation) => (language === 'ar' && one.nameAr) || one.nameFr
  return (
    <Menu
      trigger={
        <button
          type="button"
          className="flex min-h-9 w-full items-center gap-2 rounded-md border border-line bg-surface px-2.5 text-start hover:bg-hover pointer-coarse:min-h-11"
        >
          <span className="min-w-0 flex-1 truncate font-strong" dir="auto">
            {nameOf(current)}
          </span>
          <ChooseIcon size={14} className="text-ink-soft" />
        </button>
      }
      items={[
        { kind: 'heading', id: 'own', label: texts.organisations },
        ...organisations.map(one => ({
          kind: 'choice' as const,
          id: one.organisationId,
          label: nameOf(one),
          chosen: one.organisationId === current.organisationId,
          onSelect: () => onChoose(one.organisationId),
        })),
        ...(organisations.some(one => one.role === 'dpo')
          ? [
              { kind: 'line' as const, id: 'line' },
              {
                id: 'add',
                label: texts.addOrganisation,
                onSelect: () => go(`/o/${current.organisationId}/organisation/new`),
              },
            ]
          : []),
      ]}
    />
  )
}
