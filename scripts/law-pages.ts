// `npm run law:pages`: writes a page for each article of the law and its decree, beside its rules.
import { writeFileSync } from 'node:fs'
import { everyPage, law } from './law-pages/pages.ts'

const pages = await everyPage()
for (const [path, page] of pages) writeFileSync(new URL(path, law), page)
console.log(`${pages.size} pages written`)
