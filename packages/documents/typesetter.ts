// Typst itself, kept warm: a print job in, PDF/A-2a bytes out. Synchronous, so it lives in a worker.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { NodeCompiler as Compiler, NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import { readFonts } from './fonts.ts'
import type { PrintJob } from './print.ts'

// The compiler is a CommonJS loader of a native binding.
const { NodeCompiler } = createRequire(import.meta.url)(
  '@myriaddreamin/typst-ts-node-compiler',
) as typeof import('@myriaddreamin/typst-ts-node-compiler')

export type TypesetterOptions = {
  /** Folder of the font files; node_modules unless given. */
  readonly fontsDir?: string
  /** The fonts themselves, in place of their files. */
  readonly fonts?: readonly Buffer[]
  /** Folder of the `.typ` templates; the one beside this file unless given. */
  readonly templatesDir?: string
}

export type Typesetter = {
  /** Throws when the compiler says anything at all, warnings included: an unknown font, a glyph that is not there. */
  typeset(job: PrintJob): Uint8Array
}

/** Results of the compiler's memory that no recent document used are dropped after this many documents. */
const keptFor = 8

export const openTypesetter = (options: TypesetterOptions = {}): Typesetter => {
  const workspace = options.templatesDir ?? fileURLToPath(new URL('templates/', import.meta.url))
  const fonts = [...(options.fonts ?? readFonts(options.fontsDir))]
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts }] })
  return {
    typeset({ template, sheet, timestamp }) {
      const compiled = compiler.compile({
        mainFilePath: join(workspace, `${template}.typ`),
        inputs: { sheet },
      })
      refuseAny(compiled.takeDiagnostics())
      refuseAny(compiled.takeWarnings())
      if (!compiled.result) throw new Error('documents: the typesetter gave no document and no reason')
      const pdf = exportPdf(compiler, compiled.result, timestamp)
      compiler.evictCache(keptFor)
      return pdf
    },
  }
}

type Compiled = NonNullable<ReturnType<Compiler['compile']>['result']>

const exportPdf = (compiler: Compiler, compiled: Compiled, timestamp: number): Uint8Array => {
  try {
    const options = { pdfStandard: 'a-2a', pdfTags: true, creationTimestamp: timestamp }
    return new Uint8Array(compiler.pdf(compiled, options))
  } catch (error) {
    throw new Error(`documents: no PDF/A: ${messages(String(error))}`, { cause: error })
  }
}

const refuseAny = (error: NodeError | null): void => {
  if (error === null) return
  const said = error.shortDiagnostics.map(diagnostic => String(diagnostic.message)).join('; ')
  throw new Error(`documents: the typesetter says: ${said}`)
}

/** The exporter's diagnostics come as one printed structure; only their messages are worth reading. */
const messages = (printed: string): string => {
  const found = Array.from(printed.matchAll(/message: "((?:[^"\\]|\\.)*)"/g), match => match[1])
  return found.length > 0 ? found.join('; ') : printed
}
