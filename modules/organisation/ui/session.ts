// Who is signed in, as every screen knows it; and leaving.
import type { Language } from '@himaya/platform/language'
import { useApi } from '@himaya/ui/api'
import { useNavigation } from '@himaya/ui/navigation'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { contract } from '../contract.ts'
import type { OwnOrganisation, Profile } from '../records.ts'

export const useOrganisationApi = () => useApi<typeof contract>('organisation')

export function useSession() {
  const api = useOrganisationApi()
  return useSuspenseQuery({ ...api.visitors.session.read.queryOptions(), staleTime: 60_000 }).data
}

/** The person signed in. Only below a page that needs a session. */
export function useProfile(): Profile {
  const { profile } = useSession()
  if (!profile) throw new Error('this page needs a session')
  return profile
}

/** The organisation in the address, as one of the person's own. */
export function useOwnOrganisation(organisationId: string): OwnOrganisation {
  const { organisations } = useProfile()
  const own = organisations.find(each => each.organisationId === organisationId)
  if (!own) throw new Error('this page needs an organisation of the person’s own')
  return own
}

/** After signing in: asks anew who is there, then goes on. */
export function useEnter(): (path: string) => Promise<void> {
  const api = useOrganisationApi()
  const queries = useQueryClient()
  const { go } = useNavigation()
  return useCallback(
    async (path: string) => {
      await queries.fetchQuery({ ...api.visitors.session.read.queryOptions(), staleTime: 0 })
      go(path, { replace: true })
    },
    [api, queries, go],
  )
}

/** Ends the session and forgets everything read with it. */
export function useSignOut(after: () => void): () => void {
  const api = useOrganisationApi()
  const queries = useQueryClient()
  const { mutate } = useMutation(api.visitors.session.signOut.mutationOptions())
  return useCallback(
    () =>
      mutate(undefined, {
        onSettled: () => {
          queries.clear()
          after()
        },
      }),
    [mutate, queries, after],
  )
}

/** Keeps the profile in the session's answer current after a change that returned it. */
export function useKeepProfile(): (profile: Profile) => void {
  const api = useOrganisationApi()
  const queries = useQueryClient()
  return useCallback(
    (profile: Profile) => {
      queries.setQueryData(
        api.visitors.session.read.queryKey(),
        session => session && { ...session, profile },
      )
    },
    [api, queries],
  )
}

/** Remembers with the account the language chosen on screen. */
export function useRememberLanguage(): (language: Language) => void {
  const api = useOrganisationApi()
  const keep = useKeepProfile()
  const { mutate } = useMutation(api.people.profile.change.mutationOptions({ onSuccess: keep }))
  return useCallback((language: Language) => mutate({ language }), [mutate])
}
