// Turns the rows and templates of a split into labelled columns and snippets, by a seeded generator.
import { categories, isCategory } from '../categories.ts'
import { developmentPeople } from './development/columns-people.ts'
import { developmentThings } from './development/columns-things.ts'
import { developmentPool } from './development/pool.ts'
import { developmentTexts } from './development/texts.ts'
import { heldOutPeople } from './held-out/columns-people.ts'
import { heldOutThings } from './held-out/columns-things.ts'
import { heldOutPool } from './held-out/pool.ts'
import { heldOutTexts } from './held-out/texts.ts'
import { identifierMakers } from './makers/identifiers.ts'
import type { Maker } from './makers/maker.ts'
import { peopleMakers } from './makers/people.ts'
import { thingMakers } from './makers/things.ts'
import { type Random, seeded } from './random.ts'
import type { Label, LabelledColumn, LabelledSpan, LabelledText, Pool, Split, TextLanguage } from './shape.ts'

const makers: Readonly<Record<string, Maker>> = { ...thingMakers, ...peopleMakers, ...identifierMakers }

const maker = (name: string): Maker => {
  const found = makers[name]
  if (!found) throw new Error(`the corpus names a maker that does not exist: ${name}`)
  return found
}

const sources = {
  development: {
    pool: developmentPool,
    columns: [developmentPeople, developmentThings],
    texts: developmentTexts,
    opaque: 'col1 champ7 data_3 f12 valeur zone_b x9 attr_04 info2 c15'.split(' '),
  },
  'held-out': {
    pool: heldOutPool,
    columns: [heldOutPeople, heldOutThings],
    texts: heldOutTexts,
    opaque: 'field_8 col_aa v2 donnee5 colonne3 extra_1 k7 champ_libre attribut9 zz'.split(' '),
  },
}

/** What can be told from its values alone, under a name that says nothing. */
const opaqueKinds =
  'email:email email:email phone:phoneUntidy phone:phoneInternational national-id:cin national-id-mrz:mrz rib:rib rib:ribSpaced iban:iban iban:ibanSpaced bank-card:card ip-address:ipv4 ip-address:ipv6 device-id:mac vehicle-plate:plate vehicle-plate:plateArabic full-name:fullName full-name:fullNameUpper full-name:fullNameArabic ice:ice user-agent:userAgent secret:bcrypt postal-address:address postal-address:addressArabic cookie-id:cookie none:digits24 none:digits16 none:sku none:product none:company none:uuid none:version4 none:sha256 none:price none:amount none:blurb none:logLine none:file none:link none:orderReference none:status none:statusArabic none:instantText none:recentDay none:percent none:barcode none:json none:mime none:version none:serial none:imageFile none:boolean none:colour none:department'.split(
    ' ',
  )

const sample = (make: Maker, random: Random, pool: Pool): unknown[] => {
  const untidy = random.chance(0.3)
  return Array.from({ length: 40 }, () => {
    if (random.chance(0.05)) return null
    return untidy && random.chance(0.04) ? random.pick(['', '-', 'N/A', '?']) : make(random, pool)
  })
}

const label = (text: string): Label => {
  if (text === 'none' || isCategory(text)) return text
  throw new Error(`the corpus names a category that does not exist: ${text}`)
}

const columnOf = (row: string, random: Random, pool: Pool, id: string): LabelledColumn => {
  const [kind = '', make = '', path = '', declaredType = '', neighbours = '', comment = ''] = row
    .split('|')
    .map(cell => cell.trim())
  const dot = path.indexOf('.')
  return {
    id,
    label: label(kind),
    table: path.slice(0, dot),
    column: path.slice(dot + 1),
    declaredType,
    ...(comment === '' ? {} : { comment }),
    neighbours: neighbours === '' ? [] : neighbours.split(','),
    values: sample(maker(make), random, pool),
  }
}

/** Every labelled column of a split. */
export const columnsOf = (split: Split): LabelledColumn[] => {
  const { pool, columns, opaque } = sources[split]
  const random = seeded(`columns ${split}`)
  const rows = columns.flatMap(text => text.split('\n')).filter(row => row !== '')
  const named = rows.map((row, index) => columnOf(row, random, pool, `${split}/${index + 1}`))
  const unnamed = opaqueKinds.map((kind, index): LabelledColumn => {
    const [category = '', make = ''] = kind.split(':')
    return {
      id: `${split}/unnamed-${index + 1}`,
      label: label(category),
      table: 'import',
      column: random.pick(opaque),
      values: sample(maker(make), random, pool),
    }
  })
  return [...named, ...unnamed]
}

const languages: readonly string[] = ['fr', 'ar', 'en', 'darija']

const textOf = (line: string, random: Random, pool: Pool, id: string): LabelledText => {
  const language = line.slice(0, line.indexOf(' |'))
  if (!languages.includes(language))
    throw new Error(`the corpus names a language that does not exist: ${language}`)
  const spans: LabelledSpan[] = []
  let text = ''
  for (const piece of line.slice(line.indexOf('| ') + 2).split(/(\[[a-z-]+:[^\]]+\]|\{\w+(?:>[a-z-]+)?\})/)) {
    const [, category = '', words] =
      /^\[([a-z-]+):(.+)\]$/.exec(piece) ?? /^\{\w+>([a-z-]+)\}$/.exec(piece) ?? []
    const name = /^\{(\w+)/.exec(piece)?.[1]
    const written = words ?? (name ? String(maker(name)(random, pool)).trim() : piece)
    if (isCategory(category)) spans.push({ start: text.length, end: text.length + written.length, category })
    else if (category !== '') throw new Error(`the corpus names a category that does not exist: ${category}`)
    text += written
  }
  return { id, language: language as TextLanguage, text, spans }
}

/** Every labelled snippet of a split; a template with something to invent is filled twice. */
export const textsOf = (split: Split): LabelledText[] => {
  const { pool, texts } = sources[split]
  const random = seeded(`texts ${split}`)
  return texts
    .trim()
    .split('\n')
    .filter(line => line !== '')
    .flatMap((line, index) =>
      (line.includes('{') ? ['a', 'b'] : ['a']).map(turn =>
        textOf(line, random, pool, `${split}/text-${index + 1}${turn}`),
      ),
    )
}

/** Whether a label is of a natural person's data. */
export const isPersonal = (text: Label): boolean => text !== 'none' && categories[text].personal
