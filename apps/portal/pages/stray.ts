// A page for addresses that lead nowhere: no organisation is named, for none was found.
import { directionOf } from '@himaya/platform/language'
import { html } from 'hono/html'
import { styleSheet } from '../assets.ts'
import { PORTAL_POLICY } from '../policy.ts'
import { type Asking, languageOf } from '../visit.ts'
import { messages } from '../words.ts'

export function stray(c: Asking, what: 'notFound' | 'tooLarge' = 'notFound') {
  const language = languageOf(c)
  const { title, text } = messages[language][what]
  c.header('content-security-policy', PORTAL_POLICY)
  c.header('content-language', language)
  return c.html(
    html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="/p/assets/${styleSheet}">
</head>
<body><main><h1>${title}</h1><p>${text}</p></main></body>
</html>`,
    what === 'notFound' ? 404 : 413,
  )
}
