// Gives the browser each endpoint's method and path, and nothing else of the contracts: neither their schemas nor the
// library that reads them. `import routes from 'virtual:contract-routes'`.
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

const name = 'virtual:contract-routes'

type Route = { readonly method?: string; readonly path?: string; readonly [key: string]: unknown }
type Procedure = { readonly '~orpc': { readonly route: Route } }

const isProcedure = (value: object): value is Procedure => '~orpc' in value

/** Written as calls, whose words are few: `{list:e('GET','/x')}`. Keeps what a link needs to write a request and read its answer. */
const addressesOf = (contract: object): string => {
  if (isProcedure(contract)) {
    const { method, path, ...rest } = contract['~orpc'].route
    const { inputStructure, outputStructure, successStatus } = rest
    const more = { inputStructure, outputStructure, successStatus }
    const words = JSON.stringify(more) === '{}' ? [method, path] : [method, path, more]
    return `e(${words.map(word => JSON.stringify(word)).join()})`
  }
  const inner = Object.entries(contract).map(([key, each]) =>
    [JSON.stringify(key), addressesOf(each)].join(':'),
  )
  return `{${inner.join()}}`
}

const procedure = "const e=(method,path,more)=>({'~orpc':{errorMap:{},meta:{},route:{method,path,...more}}});"

/** @param contractFile the module that exports `contract`, the rooms' contracts by name */
export const contractRoutes = (contractFile: string): Plugin => ({
  name: 'contract-routes',
  resolveId: id => (id === name ? `\0${name}` : undefined),
  async load(id) {
    if (id !== `\0${name}`) return undefined
    const { contract } = (await import(pathToFileURL(contractFile).href)) as { contract: object }
    return `${procedure}export default ${addressesOf(contract)}`
  },
})
