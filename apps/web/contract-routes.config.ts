// Gives the browser each endpoint's method and path, and nothing else of the contracts: neither their schemas nor the
// library that reads them. `import routes from 'virtual:contract-routes'`.
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

const name = 'virtual:contract-routes'

type Route = { readonly method?: string; readonly path?: string; readonly [key: string]: unknown }
type Procedure = { readonly '~orpc': { readonly route: Route } }

const isProcedure = (value: object): value is Procedure => '~orpc' in value

/** Keeps what a link needs to write a request and to read its answer. */
const addressesOf = (contract: object): object => {
  if (isProcedure(contract)) {
    const { method, path, inputStructure, outputStructure, successStatus } = contract['~orpc'].route
    return {
      '~orpc': {
        errorMap: {},
        meta: {},
        route: { method, path, inputStructure, outputStructure, successStatus },
      },
    }
  }
  return Object.fromEntries(
    Object.entries(contract).map(([key, inner]) => [key, addressesOf(inner as object)]),
  )
}

/** @param contractFile the module that exports `contract`, the rooms' contracts by name */
export const contractRoutes = (contractFile: string): Plugin => ({
  name: 'contract-routes',
  resolveId: id => (id === name ? `\0${name}` : undefined),
  async load(id) {
    if (id !== `\0${name}`) return undefined
    const { contract } = (await import(pathToFileURL(contractFile).href)) as { contract: object }
    return `export default ${JSON.stringify(addressesOf(contract))}`
  },
})
