// The server's way into the register.
import type { Module } from '@himaya/platform/module'
import { contract } from './contract.ts'
import { answersContradict, columnNotConfirmed } from './problems.ts'
import { routes } from './routes.ts'

export const register: Module = {
  name: 'register',
  contract,
  routes,
  problems: [answersContradict, columnNotConfirmed],
  migrations: new URL('./migrations/', import.meta.url),
}
