import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { plainColours, servedAssets, styleSheet } from './assets.ts'

test('every colour of the workspace is told twice, for light and for dark', () => {
  expect(plainColours(':root { --ink: light-dark(#1e1c18, #ece8df); --row: 2rem; }')).toBe(
    ':root{--ink:#1e1c18}@media (prefers-color-scheme:dark){:root{--ink:#ece8df}}',
  )
})

test('the style sheet uses no colour that is not set, and its fonts are served', async () => {
  const css = await (await servedAssets.request(`/${styleSheet}`)).text()
  const set = new Set([...css.matchAll(/(--[a-z-]+):/g)].map(([, name]) => name))
  const used = [...css.matchAll(/var\((--[a-z-]+)\)/g)].map(([, name]) => name)
  expect(used.length).toBeGreaterThan(10)
  expect(used.filter(name => !set.has(name))).toEqual([])
  for (const [, font = ''] of css.matchAll(/url\("([^"]+)"\)/g)) {
    const answer = await servedAssets.request(`/${font}`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'font/woff2'])
  }
})

test('the style sheet is the one beside this file, without its comments', async () => {
  const css = await (await servedAssets.request(`/${styleSheet}`)).text()
  expect(readFileSync(new URL('./style.css', import.meta.url), 'utf8')).toContain('/*')
  expect(css).not.toContain('/*')
})
