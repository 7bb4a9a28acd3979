// The organisation's identity: what every dossier says of the controller (art. 15-a, décret art. 27), and what a filing
// still lacks, told beside it.
import { controllerKinds } from '@himaya/law/words/controller-kinds'
import { Button } from '@himaya/ui/button'
import { SaveMark, useAutosave } from '@himaya/ui/form'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { Facts, PageFrame, PageHeader } from '@himaya/ui/page'
import { faultsOf, ProblemNotice, problemOf } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Organisation, OrganisationIdentity } from '../records.ts'
import { IdentityForm } from './identity-form.tsx'
import { IdentityReasons } from './identity-reasons.tsx'
import { identityTexts } from './messages/identity.ts'
import { OrganisationTabs } from './organisation-tabs.tsx'
import { useOrganisationApi, useOwnOrganisation } from './session.ts'

export function Page({ organisationId }: PageProps) {
  const { role, organisationId: id } = useOwnOrganisation(organisationId)
  const api = useOrganisationApi()
  const { data, dataUpdatedAt } = useSuspenseQuery({
    ...api.members.organisation.read.queryOptions({ input: { organisationId: id } }),
    staleTime: 0,
  })
  const [taken, setTaken] = useState(0)
  return role === 'dpo' ? (
    <Editing key={taken} organisation={data} onTakeAgain={() => setTaken(dataUpdatedAt)} />
  ) : (
    <Reading organisation={data} />
  )
}

function Editing({ organisation, onTakeAgain }: { organisation: Organisation; onTakeAgain: () => void }) {
  const texts = useMessages(identityTexts)
  const api = useOrganisationApi()
  const queries = useQueryClient()
  const { organisationId } = organisation
  const [identity, setIdentity] = useState<OrganisationIdentity>(organisation)
  // Each change names the revision it was made on; the answer gives the next one.
  const revision = useRef(organisation.revision)
  const key = api.members.organisation.read.queryKey({ input: { organisationId } })
  const change = useMutation(
    api.members.organisation.change.mutationOptions({
      onSuccess: changed => {
        revision.current = changed.revision
        queries.setQueryData(key, changed)
      },
    }),
  )
  const save = useAutosave<OrganisationIdentity>(async changes => {
    await change.mutateAsync({ organisationId, revision: revision.current, ...changes })
  })
  const edit = (changes: Partial<OrganisationIdentity>) => {
    setIdentity(before => ({ ...before, ...changes }))
    save.change(changes)
  }
  const takeAgain = async () => {
    await queries.refetchQueries({ queryKey: key })
    onTakeAgain()
  }
  const overtaken = problemOf(change.error)?.code === 'changed-meanwhile'
  return (
    <PageFrame
      header={
        <>
          <PageHeader title={texts.title} what={texts.what} state={<SaveMark state={save.state} />} />
          <OrganisationTabs organisationId={organisationId} />
        </>
      }
      reason={<IdentityReasons identity={identity} />}
    >
      {overtaken && (
        <div className="flex flex-col items-start gap-2">
          <ProblemNotice failure={change.error} />
          <Button onClick={() => void takeAgain()}>{texts.reload}</Button>
        </div>
      )}
      <IdentityForm identity={identity} faults={faultsOf(change.error)} onChange={edit} />
    </PageFrame>
  )
}

function Reading({ organisation }: { organisation: Organisation }) {
  const texts = useMessages(identityTexts)
  const say = useTranslated()
  const told = [
    { name: texts.nameFr, value: organisation.nameFr },
    { name: texts.nameAr, value: organisation.nameAr },
    { name: texts.kind, value: say(controllerKinds[organisation.kind]) },
    { name: texts.legalForm, value: organisation.legalForm },
    { name: texts.sector, value: organisation.sector },
    { name: texts.tradeRegister, value: organisation.tradeRegister },
    { name: texts.taxIdentifier, value: organisation.taxIdentifier },
    { name: texts.ice, value: organisation.ice },
    { name: texts.address, value: organisation.address },
    { name: texts.city, value: organisation.city },
    { name: texts.phone, value: organisation.phone },
    { name: texts.email, value: organisation.email },
    { name: texts.website, value: organisation.website },
    { name: texts.legalRepresentative, value: organisation.legalRepresentative?.name },
    { name: texts.cndpContact, value: organisation.cndpContact?.name },
    { name: texts.dpo, value: organisation.dpo?.name },
  ]
  return (
    <PageFrame
      header={
        <>
          <PageHeader title={texts.title} what={texts.readOnly} />
          <OrganisationTabs organisationId={organisation.organisationId} />
        </>
      }
      reason={<IdentityReasons identity={organisation} />}
    >
      <Facts facts={told.filter(fact => fact.value)} />
    </PageFrame>
  )
}
