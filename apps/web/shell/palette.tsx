// What Ctrl-K finds: the rooms' own things, the law's articles, the pages and commands of the shell. Fetched when first
// opened.

import { citationTyped } from '@himaya/law/texts/typed'
import { citationWords } from '@himaya/law/words/citation-words'
import { languages } from '@himaya/platform/language'
import { useArticle } from '@himaya/ui/article'
import { CommandPalette, type PaletteSearch } from '@himaya/ui/command-palette'
import { useLanguage, useMessages, useTranslated } from '@himaya/ui/language'
import { useNavigation } from '@himaya/ui/navigation'
import { useRooms } from '@himaya/ui/rooms'
import { uiTexts } from '@himaya/ui/texts.ts'
import { useTheme } from '@himaya/ui/theme'
import { useMemo } from 'react'
import { client } from '../api.ts'
import { shellTexts } from '../texts.ts'

type PaletteProps = {
  readonly organisationId: string
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly onSignOut: () => void
}

const languageNames = { fr: 'Français', ar: 'العربية', en: 'English' } as const

export function Palette({ organisationId, open, onOpenChange, onSignOut }: PaletteProps) {
  const texts = useMessages(shellTexts)
  const ui = useMessages(uiTexts)
  const say = useTranslated()
  const rooms = useRooms()
  const { go } = useNavigation()
  const { language, setLanguage } = useLanguage()
  const [, setTheme] = useTheme()
  const openArticle = useArticle()

  const searches = useMemo((): PaletteSearch[] => {
    const articles: PaletteSearch = {
      name: ui.article.address,
      find: async text => {
        const citation = citationTyped(text)
        if (!citation) return []
        const { passage, text: name } = citationWords(citation, language)
        return [{ id: citation, title: passage, kind: name, run: () => openArticle(citation) }]
      },
    }
    const own = rooms.flatMap(({ name, title, search }): PaletteSearch[] =>
      search
        ? [
            {
              name: say(title),
              find: async (text, signal) =>
                (
                  await search({
                    organisationId,
                    text,
                    language,
                    signal,
                    client: client[name as keyof typeof client],
                  })
                ).map(found => ({ ...found, run: () => go(found.href) })),
            },
          ]
        : [],
    )
    return [articles, ...own]
  }, [rooms, say, language, organisationId, go, openArticle, ui])

  const home = `/o/${organisationId}`
  const commands = [
    { id: 'overview', title: texts.goTo(texts.overview), run: () => go(home) },
    ...rooms.map(room => ({
      id: room.name,
      title: texts.goTo(say(room.title)),
      also: Object.values(room.title).join(' '),
      icon: room.icon,
      run: () => go(`${home}/${room.name}`),
    })),
    { id: 'profile', title: texts.profile, run: () => go(`${home}/organisation/profile`) },
    ...languages
      .filter(each => each !== language)
      .map(each => ({
        id: `language-${each}`,
        title: texts.speak(languageNames[each]),
        also: languageNames[each],
        run: () => setLanguage(each),
      })),
    { id: 'light', title: ui.themeIs(ui.themeLight), run: () => setTheme('light') },
    { id: 'dark', title: ui.themeIs(ui.themeDark), run: () => setTheme('dark') },
    { id: 'sign-out', title: texts.signOut, run: onSignOut },
  ]
  return <CommandPalette open={open} onOpenChange={onOpenChange} commands={commands} searches={searches} />
}
