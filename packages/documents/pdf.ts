// A document as PDF/A-2a: tagged, in its language, fonts inside, byte for byte the same for the same data.
import type { BilingualDocument, Document } from './document.ts'
import { openPress, type Press, type PressOptions, type PrintOptions } from './press.ts'

const presses = new Map<string, Press>()

/**
 * Sets the document on the process's own press, started at first use and kept warm.
 * Rejects with the Problem `documents-busy` or `documents-too-long`, or with an Error when the document is malformed.
 */
export const renderPdf = (
  document: Document | BilingualDocument,
  {
    timestamp,
    timeoutMs,
    ...where
  }: PrintOptions & Pick<PressOptions, 'fontsDir' | 'templatesDir' | 'workerUrl'> = {},
): Promise<Uint8Array> => {
  const key = JSON.stringify([where.fontsDir, where.templatesDir, where.workerUrl])
  const press = presses.get(key) ?? openPress(where)
  presses.set(key, press)
  return press.render(document, {
    ...(timestamp !== undefined && { timestamp }),
    ...(timeoutMs !== undefined && { timeoutMs }),
  })
}
