// A letter as plain text and as HTML: complete without pictures, without style, in either direction, and with nothing that
// is fetched when it is opened.
import { html } from 'hono/html'
import { directionOf } from '../language.ts'
import type { Block, Letter } from './letter.ts'

export function textOf({ body, sender }: Letter): string {
  const parts = body.map(block => {
    if (block.kind === 'code') return `    ${block.code}`
    if (block.kind === 'link') return `${block.label}\n${block.url}`
    return block.text
  })
  return `${[...parts, `-- \n${sender.name}`].join('\n\n')}\n`
}

const INK = '#1e1c18'
const SOFT = '#575249'
const ACCENT = '#0e5057'
const FONT = "'IBM Plex Sans','IBM Plex Sans Arabic',system-ui,'Segoe UI',Tahoma,sans-serif"

export async function htmlOf(letter: Letter): Promise<string> {
  const { language, subject, sender, body } = letter
  const direction = directionOf(language)
  const whole = await html`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${subject}</title>
</head>
<body style="margin:0;padding:24px 16px;font-family:${FONT};font-size:17px;line-height:1.6;color:${INK};background:#fbfaf7">
<div dir="${direction}" style="max-width:34em;margin:0 auto;text-align:${direction === 'rtl' ? 'right' : 'left'}">
<p dir="auto" style="margin:0 0 24px;font-weight:600">${sender.name}</p>
${body.map(blockHtml)}
</div>
</body>
</html>`
  return whole.toString()
}

function blockHtml(block: Block) {
  if (block.kind === 'code')
    return html`<p style="margin:0 0 20px"><bdi dir="ltr" style="display:inline-block;padding:12px 20px;border:1px solid #8b8579;border-radius:5px;background:#ffffff;color:${INK};font-size:28px;line-height:1.3;font-weight:600;letter-spacing:0.15em">${block.code}</bdi></p>`
  if (block.kind === 'link')
    return html`<p style="margin:0 0 20px"><a href="${block.url}" style="display:inline-block;padding:12px 20px;border-radius:5px;background:${ACCENT};color:#ffffff;font-weight:600;text-decoration:none">${block.label}</a></p>
<p style="margin:0 0 20px;font-size:14px;color:${SOFT};word-break:break-all"><bdi dir="ltr">${block.url}</bdi></p>`
  const style = block.kind === 'note' ? `margin:0 0 16px;font-size:15px;color:${SOFT}` : 'margin:0 0 20px'
  return html`<p style="${style}">${block.text}</p>`
}
