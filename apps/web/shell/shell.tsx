// What stands around every page of an organisation: the rail (a drawer and a foot of tabs on a phone), the palette, and
// the work itself.
import {
  useOrganisationApi,
  useOwnOrganisation,
  useProfile,
  useRememberLanguage,
  useSignOut,
} from '@himaya/organisation/ui/session.ts'
import type { OrganisationId } from '@himaya/platform/records'
import { IconButton } from '@himaya/ui/button'
import { Drawer } from '@himaya/ui/drawer'
import { MenuIcon, OverviewIcon, PersonIcon, SearchIcon, SignOutIcon } from '@himaya/ui/icon'
import { isLanguageChosen, useLanguage, useMessages, useTranslated } from '@himaya/ui/language'
import { Menu } from '@himaya/ui/menu'
import { useNavigation } from '@himaya/ui/navigation'
import { usePaletteKey } from '@himaya/ui/palette-key.ts'
import { Rail, type RailItem } from '@himaya/ui/rail'
import { useRooms } from '@himaya/ui/rooms'
import { uiTexts } from '@himaya/ui/texts.ts'
import { useMutation } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { shellTexts } from '../texts.ts'
import { OrganisationMenu } from './organisation-menu.tsx'
import { PhoneTabs } from './phone-tabs.tsx'
import { LanguageSwitch, ThemeMenu } from './switches.tsx'
import { Wordmark } from './wordmark.tsx'

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }))

export function Shell({ organisationId, children }: { organisationId: OrganisationId; children: ReactNode }) {
  const texts = useMessages(shellTexts)
  const ui = useMessages(uiTexts)
  const say = useTranslated()
  const rooms = useRooms()
  const { go, path } = useNavigation()
  const [menuOpen, setMenuOpen] = useState(false)
  const [paletteOpen, setPaletteOpen] = useState(false)
  const openPalette = useCallback(() => setPaletteOpen(true), [])
  usePaletteKey(openPalette)
  const signOut = useSignOut(useCallback(() => go('/sign-in'), [go]))
  const work = useRef<HTMLElement>(null)

  // In a browser that knows nothing of the person, the account's language holds.
  const { language } = useProfile()
  const { setLanguage } = useLanguage()
  useEffect(() => {
    if (!isLanguageChosen()) setLanguage(language)
  }, [language, setLanguage])

  // A new page is told to those who listen rather than look; filters and tabs of the same page are not.
  const shown = useRef(path)
  useEffect(() => {
    setMenuOpen(false)
    if (shown.current !== path) work.current?.focus({ preventScroll: true })
    shown.current = path
  }, [path])

  const home = `/o/${organisationId}`
  const items: RailItem[] = [
    { href: home, label: texts.overview, icon: OverviewIcon },
    ...rooms.map(room => ({ href: `${home}/${room.name}`, label: say(room.title), icon: room.icon })),
  ]
  const rail = (
    <Rail
      name={ui.rooms}
      items={items}
      above={<RailTop organisationId={organisationId} onSearch={openPalette} />}
      below={<RailFoot home={home} onSignOut={signOut} />}
    />
  )
  return (
    <>
      <a href="#work" className="skip-link">
        {ui.skip}
      </a>
      <div className="flex min-h-dvh max-md:[--foot:3.5rem]">
        <div className="no-print sticky top-0 h-dvh shrink-0 max-md:hidden">{rail}</div>
        <div className="flex min-w-0 flex-1 flex-col">
          <header className="no-print sticky top-0 z-20 flex h-13 items-center gap-1 border-b border-line bg-sunken px-2 md:hidden">
            <IconButton icon={MenuIcon} name={texts.openMenu} onClick={() => setMenuOpen(true)} />
            <Wordmark />
            <IconButton className="ms-auto" icon={SearchIcon} name={texts.search} onClick={openPalette} />
          </header>
          <main
            ref={work}
            id="work"
            tabIndex={-1}
            className="flex min-w-0 flex-1 flex-col outline-none max-md:pb-14"
          >
            {children}
          </main>
          <PhoneTabs items={items.slice(0, 4)} />
        </div>
      </div>
      <Drawer bare side="start" title={ui.menu} open={menuOpen} onOpenChange={setMenuOpen}>
        {rail}
      </Drawer>
      {paletteOpen && (
        <Suspense fallback={null}>
          <Palette
            organisationId={organisationId}
            open={paletteOpen}
            onOpenChange={setPaletteOpen}
            onSignOut={signOut}
          />
        </Suspense>
      )}
    </>
  )
}

function RailTop({ organisationId, onSearch }: { organisationId: OrganisationId; onSearch: () => void }) {
  const texts = useMessages(shellTexts)
  const { go } = useNavigation()
  const { organisations } = useProfile()
  const current = useOwnOrganisation(organisationId)
  const api = useOrganisationApi()
  const { mutate: workIn } = useMutation(api.people.profile.workIn.mutationOptions())
  return (
    <div className="flex flex-col gap-3">
      <div className="px-2 max-md:hidden">
        <Wordmark />
      </div>
      <OrganisationMenu
        organisations={organisations}
        current={current}
        onChoose={chosen => {
          workIn({ organisationId: chosen })
          go(`/o/${chosen}`)
        }}
      />
      <button
        type="button"
        onClick={onSearch}
        className="flex min-h-8 items-center gap-2.5 rounded-md px-2.5 text-ink-soft hover:bg-hover hover:text-ink pointer-coarse:min-h-11"
      >
        <SearchIcon />
        <span className="flex-1 text-start">{texts.search}</span>
        <kbd className="ltr rounded-sm border border-line px-1 font-text text-small pointer-coarse:hidden">
          {texts.searchKey}
        </kbd>
      </button>
    </div>
  )
}

function RailFoot({ home, onSignOut }: { home: string; onSignOut: () => void }) {
  const texts = useMessages(shellTexts)
  const { go } = useNavigation()
  const { name } = useProfile()
  const rememberLanguage = useRememberLanguage()
  return (
    <div className="flex flex-col gap-2 border-t border-line pt-3">
      <div className="flex items-center justify-between">
        <LanguageSwitch onChange={rememberLanguage} />
        <ThemeMenu />
      </div>
      <Menu
        side="top"
        trigger={
          <button
            type="button"
            className="flex min-h-9 items-center gap-2.5 rounded-md px-2.5 text-start hover:bg-hover pointer-coarse:min-h-11"
          >
            <PersonIcon className="text-ink-soft" />
            <span className="min-w-0 flex-1 truncate" dir="auto">
              {name}
            </span>
          </button>
        }
        items={[
          {
            id: 'profile',
            label: texts.profile,
            icon: PersonIcon,
            onSelect: () => go(`${home}/organisation/profile`),
          },
          { id: 'sign-out', label: texts.signOut, icon: SignOutIcon, onSelect: onSignOut },
        ]}
      />
    </div>
  )
}
