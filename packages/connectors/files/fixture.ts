// For the tests: a folder of our own, and a connector to a file in it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { connect, readAddress } from '../catalogue.ts'
import type { ConnectPolicy } from '../port.ts'
import type { FileKind } from './reader.ts'

export const testFolder = () => {
  const path = mkdtempSync(join(tmpdir(), 'himaya-files-'))
  return {
    path,
    file: (name: string) => join(path, name),
    drop: () => rmSync(path, { recursive: true, force: true }),
  }
}

export const connectToFile = (kind: FileKind, path: string, policy: Partial<ConnectPolicy> = {}) => {
  const { description, secret } = readAddress(kind, pathToFileURL(path).href)
  return connect(description, secret, { fileRoots: [tmpdir()], ...policy })
}
