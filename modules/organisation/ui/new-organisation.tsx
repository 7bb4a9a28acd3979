// Another organisation, under the same officer.
import { Button } from '@himaya/ui/button'
import { Actions, Form } from '@himaya/ui/form'
import { useLanguage, useMessages } from '@himaya/ui/language'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import { TextField } from '@himaya/ui/text-field'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { OrganisationKind } from '../records.ts'
import { KindField } from './kind-field.tsx'
import { entranceTexts } from './messages/entrance.ts'
import { identityTexts } from './messages/identity.ts'
import { useEnter, useOrganisationApi } from './session.ts'

export function Page() {
  const texts = useMessages(identityTexts)
  const entrance = useMessages(entranceTexts)
  const { language } = useLanguage()
  const api = useOrganisationApi()
  // The door lets in only to organisations of one's own: the session is asked again first.
  const goIn = useEnter()
  const [nameFr, setNameFr] = useState('')
  const [kind, setKind] = useState<OrganisationKind | ''>('')
  const create = useMutation(
    api.people.organisation.create.mutationOptions({
      onSuccess: ({ organisationId }) => goIn(`/o/${organisationId}/organisation`),
    }),
  )
  return (
    <PageFrame header={<PageHeader title={texts.newTitle} what={texts.newWhat} />}>
      <ProblemNotice failure={create.error} />
      <Form
        name={texts.newTitle}
        faults={faultsOf(create.error)}
        onSubmit={() => create.mutate({ nameFr, kind: kind as OrganisationKind, language })}
        className="gap-5!"
      >
        <TextField name="nameFr" label={entrance.organisationName} value={nameFr} onChange={setNameFr} />
        <KindField
          name="kind"
          label={entrance.organisationKind}
          hint={entrance.organisationKindHint}
          value={kind}
          onChange={setKind}
        />
        <Actions>
          <Button type="submit" look="primary" busy={create.isPending}>
            {texts.create}
          </Button>
        </Actions>
      </Form>
    </PageFrame>
  )
}
