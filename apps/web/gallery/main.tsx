// Every component of the design system, in each language and theme: `/gallery?sheet=…&language=…&theme=…`.
import '../style.css'
import { type Language, languages } from '@himaya/platform/language'
import { ArticleProvider } from '@himaya/ui/article'
import { LanguageProvider, useLanguage } from '@himaya/ui/language'
import { Link } from '@himaya/ui/navigation'
import { applyTheme } from '@himaya/ui/theme'
import { ToastProvider } from '@himaya/ui/toast'
import { TooltipProvider } from '@himaya/ui/tooltip'
import { StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { FieldsSheet } from './fields.tsx'
import { LawSheet } from './law.tsx'
import { ListSheet } from './list.tsx'
import { PicturesSheet } from './pictures.tsx'
import { article } from './sample-law.ts'
import { SurfacesSheet } from './surfaces.tsx'
import { WordsSheet } from './words.tsx'

const sheets = {
  words: WordsSheet,
  fields: FieldsSheet,
  list: ListSheet,
  law: LawSheet,
  surfaces: SurfacesSheet,
  pictures: PicturesSheet,
}
type Sheet = keyof typeof sheets

const asked = new URLSearchParams(location.search)
const sheet: Sheet = (Object.keys(sheets) as Sheet[]).find(name => name === asked.get('sheet')) ?? 'words'
const language: Language = languages.find(each => each === asked.get('language')) ?? 'fr'
const theme = asked.get('theme') === 'dark' ? 'dark' : 'light'
applyTheme(theme)

function Gallery() {
  const { language: shown } = useLanguage()
  const Shown = sheets[sheet]
  return (
    <>
      <nav
        aria-label="gallery"
        className="flex flex-wrap gap-4 border-b border-line bg-sunken px-8 py-2 text-table"
      >
        {Object.keys(sheets).map(name => (
          <Link key={name} href={`?sheet=${name}&language=${shown}&theme=${theme}`} target="_self">
            {name}
          </Link>
        ))}
      </nav>
      <main>
        <Shown />
      </main>
    </>
  )
}

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider initial={language}>
        <Suspense>
          <TooltipProvider>
            <ToastProvider>
              <ArticleProvider load={article}>
                <Gallery />
              </ArticleProvider>
            </ToastProvider>
          </TooltipProvider>
        </Suspense>
      </LanguageProvider>
    </StrictMode>,
  )
