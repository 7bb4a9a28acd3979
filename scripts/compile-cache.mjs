// Keeps what Node compiled from one start to the next, types stripped: the server's files load in half the time. Preloaded
// (`node --import`), because it must come before the first import. Where node_modules cannot be written to, it does nothing.
import { enableCompileCache, flushCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)))
// A process that is killed writes nothing at its end.
setTimeout(flushCompileCache, 10_000).unref()
