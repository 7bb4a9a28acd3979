// Runs before the first paint, so that nobody sees the wrong theme or direction for an instant. A file of its own:
// the content policy allows no script inside the page. Keys as in packages/ui theme.tsx and language.tsx.
;(() => {
  const root = document.documentElement
  let theme
  let language
  try {
    theme = localStorage.getItem('himaya.theme')
    language = localStorage.getItem('himaya.language')
  } catch {
    // Storage is shut off: the system's theme and the browser's language serve.
  }
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  const known = ['fr', 'ar', 'en']
  const wanted =
    [language, ...navigator.languages.map(tag => tag.slice(0, 2))].find(tag => known.includes(tag)) ?? 'fr'
  root.lang = wanted
  root.dir = wanted === 'ar' ? 'rtl' : 'ltr'
})()
