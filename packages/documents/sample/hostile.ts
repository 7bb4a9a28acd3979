// What a hostile or unlucky database may hand us, in every place a document takes text. All of it must come out inert.
import { type Block, code, type Document, ltr, strong, type Text } from '../document.ts'

export const hostileStrings = {
  typstImport: '#import "x": *',
  typstCode: '#panic("boom") #eval("1+1") #sys.inputs',
  typstMarkup: '*a* _b_ `c` = d - e + f / g @h <i> ~ // j /* k */ ]{[}',
  mathAndEscapes: '$ sum_(i=0)^n $ \\ \\u{41} \\" \\n',
  script: '<script>alert("x")</script><img src=x onerror=alert(1)>',
  attribute: '" onmouseover="alert(1)" \' x=`y` &amp; &lt;',
  override: 'facture\u202egpj.exe',
  isolates: 'a\u2066b\u2069c\u2068d',
  controls: 'nul\u0000 bell\u0007 escape\u001b[31m',
  emoji: 'Colis 😀 👨‍👩‍👧 reçu',
  otherScripts: '中文 한국어 ⵣ',
  loneSurrogate: 'demi \ud83d caractère',
  json: '"},{"type":"page-break"}',
  placeholders: '{page} {pages} {0} %s',
  sql: '"; DROP TABLE clients; --',
} as const

export const longWord = 'x'.repeat(5000)
export const longArabicWord = 'ك'.repeat(5000)
const longCell = 'Une cellule très longue. '.repeat(400)

export const hostileDocument = (language: 'fr' | 'ar' | 'en'): Document => {
  const strings = Object.values(hostileStrings)
  const all: Text = strings.flatMap(string => [
    string,
    ' ',
    strong(string),
    ' ',
    code(string),
    ' ',
    ltr(string),
    ' ',
  ])
  const blocks: Block[] = [
    { type: 'heading', text: all },
    { type: 'paragraph', text: all, reason: { conclusion: all, articles: [], basis: 'practice' } },
    { type: 'list', items: strings },
    { type: 'fields', fields: strings.map(string => ({ label: string, value: string })) },
    {
      type: 'table',
      caption: hostileStrings.script,
      columns: [{ title: hostileStrings.typstCode }, { title: hostileStrings.script }],
      rows: [
        ...strings.map(string => [string, [code(string)]]),
        [longWord, longArabicWord],
        [longCell, 'court'],
      ],
    },
    { type: 'table', columns: [{ title: 'vide' }], rows: [] },
    { type: 'checklist', items: strings.map(text => ({ text, done: false, detail: text })) },
    { type: 'note', tone: 'needs-you', title: hostileStrings.typstMarkup, text: all },
    { type: 'address', lines: strings },
    { type: 'page-break' },
    {
      type: 'signature',
      undertaking: all,
      place: hostileStrings.typstImport,
      name: hostileStrings.emoji,
      stamp: true,
    },
  ]
  return {
    kind: 'dossier',
    language,
    title: `${hostileStrings.typstImport} ${hostileStrings.emoji} ${hostileStrings.override}`,
    subtitle: all,
    reference: hostileStrings.sql,
    date: '2026-11-22',
    organisation: {
      name: hostileStrings.script,
      address: strings,
      identifiers: strings.map(string => ({ label: string, value: string })),
    },
    sections: [
      { title: hostileStrings.typstMarkup, blocks },
      { title: '', blocks: [] },
    ],
    footer: { evidenceHash: hostileStrings.script, verifyUrl: hostileStrings.attribute },
  }
}
