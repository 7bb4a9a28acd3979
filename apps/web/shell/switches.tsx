// How the person reads: language and theme. The language follows the account as well as this browser.
import { type Language, languages } from '@himaya/platform/language'
import { IconButton } from '@himaya/ui/button'
import { MoonIcon, SunIcon, SystemIcon } from '@himaya/ui/icon'
import { useLanguage, useMessages } from '@himaya/ui/language'
import { Menu } from '@himaya/ui/menu'
import { uiTexts } from '@himaya/ui/texts.ts'
import { type Theme, themes, useTheme } from '@himaya/ui/theme'
import { shellTexts } from '../texts.ts'

const marks: Record<Language, string> = { fr: 'FR', ar: 'ع', en: 'EN' }
const names: Record<Language, string> = { fr: 'français', ar: 'العربية', en: 'English' }

export function LanguageSwitch({ onChange }: { onChange?: (language: Language) => void }) {
  const texts = useMessages(uiTexts)
  const shell = useMessages(shellTexts)
  const { language, setLanguage } = useLanguage()
  return (
    <fieldset className="flex items-center gap-0.5">
      <legend className="sr-only">{texts.chooseLanguage}</legend>
      {languages.map(each => (
        <button
          key={each}
          type="button"
          aria-pressed={each === language}
          aria-label={`${marks[each]}, ${shell.speak(names[each])}`}
          onClick={() => {
            setLanguage(each)
            onChange?.(each)
          }}
          // The one Arabic letter a French page shows must not fetch a whole font.
          className={`inline-flex h-7 min-w-8 items-center justify-center rounded-md px-1.5 text-small text-ink-soft hover:bg-hover hover:text-ink aria-pressed:bg-surface aria-pressed:font-strong aria-pressed:text-ink pointer-coarse:h-11 pointer-coarse:min-w-11 ${each === 'ar' && language !== 'ar' ? 'font-system' : ''}`}
        >
          {marks[each]}
        </button>
      ))}
    </fieldset>
  )
}

const themeIcons = { light: SunIcon, dark: MoonIcon, system: SystemIcon }

export function ThemeMenu() {
  const texts = useMessages(uiTexts)
  const [theme, setTheme] = useTheme()
  const labels: Record<Theme, string> = {
    light: texts.themeLight,
    dark: texts.themeDark,
    system: texts.themeSystem,
  }
  return (
    <Menu
      side="top"
      trigger={<IconButton size="small" icon={themeIcons[theme]} name={texts.themeIs(labels[theme])} />}
      items={themes.map(each => ({
        kind: 'choice',
        id: each,
        label: labels[each],
        chosen: each === theme,
        onSelect: () => setTheme(each),
      }))}
    />
  )
}
