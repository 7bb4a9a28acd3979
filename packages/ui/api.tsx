// How a screen reaches its room's endpoints: typed by the room's contract, without carrying the contract's code.
// `const register = useApi<typeof contract>('register')`, then `useQuery(register.list.queryOptions({ input }))`.
import type { NestedClient } from '@orpc/client'
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils, type RouterUtils } from '@orpc/tanstack-query'
import { createContext, type ReactNode, use, useMemo } from 'react'

type Client = NestedClient<Record<never, never>>

const ApiContext = createContext<{
  readonly client: Record<string, Client>
  readonly queries: Record<string, unknown>
} | null>(null)

/** `client`: one nested client per room, by the room's name. */
export function ApiProvider({ client, children }: { client: Record<string, Client>; children: ReactNode }) {
  const value = useMemo(
    () => ({
      client,
      queries: createTanstackQueryUtils(client as Client) as unknown as Record<string, unknown>,
    }),
    [client],
  )
  return <ApiContext value={value}>{children}</ApiContext>
}

const useRoom = (room: string) => {
  const api = use(ApiContext)
  if (!api) throw new Error('ApiProvider is missing above this component')
  return { client: api.client[room], queries: api.queries[room] }
}

/** Queries and mutations of a room's endpoints, for TanStack Query. */
export function useApi<Contract extends AnyContractRouter>(
  room: string,
): RouterUtils<ContractRouterClient<Contract>> {
  return useRoom(room).queries as RouterUtils<ContractRouterClient<Contract>>
}

/** The plain client of a room, for calls outside a query: searches of the palette, downloads. */
export function useClient<Contract extends AnyContractRouter>(room: string): ContractRouterClient<Contract> {
  return useRoom(room).client as ContractRouterClient<Contract>
}
