// The server's way into the library.
import type { Module } from '@himaya/platform/module'
import { contract } from './contract.ts'
import { routes } from './routes.ts'

export const library: Module = {
  name: 'library',
  contract,
  routes,
  problems: [],
  migrations: new URL('./migrations/', import.meta.url),
}
