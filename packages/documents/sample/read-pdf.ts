// Reads a PDF back as a person's software would: its words and where they stand, its language, title and structure.
import { getDocumentProxy } from 'unpdf'

export type PlacedText = {
  readonly page: number
  readonly text: string
  readonly x: number
  readonly y: number
}

export type ReadPdf = {
  readonly pages: number
  readonly language: string
  readonly title: string
  readonly created: string
  readonly placed: readonly PlacedText[]
  /** Names of the structure elements met, in reading order. */
  readonly roles: readonly string[]
}

type StructNode = { readonly role?: string; readonly children?: readonly StructNode[] }

export const readPdf = async (pdf: Uint8Array): Promise<ReadPdf> => {
  const read = await getDocumentProxy(pdf.slice())
  const info = (await read.getMetadata()).info as Record<string, string>
  const placed: PlacedText[] = []
  const roles: string[] = []
  for (let page = 1; page <= read.numPages; page++) {
    const content = await read.getPage(page)
    for (const item of (await content.getTextContent()).items) {
      if (!('str' in item) || item.str === '') continue
      placed.push({ page, text: item.str, x: item.transform[4], y: item.transform[5] })
    }
    collect((await content.getStructTree()) as StructNode, roles)
  }
  return {
    pages: read.numPages,
    language: info.Language ?? '',
    title: info.Title ?? '',
    created: info.CreationDate ?? '',
    placed,
    roles,
  }
}

const collect = (node: StructNode | null, roles: string[]): void => {
  if (node?.role !== undefined) roles.push(node.role)
  for (const child of node?.children ?? []) collect(child, roles)
}

/** Every string a reader of the document should find, in whatever part of it. */
export const stringsOf = (value: unknown, skip: ReadonlySet<string>): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(item => stringsOf(item, skip))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, item]) => (skip.has(key) ? [] : stringsOf(item, skip)))
}
