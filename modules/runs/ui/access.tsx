// The account that may write to one source, tried before it is kept (art. 23); and erasures applied again after a restore.
import { useOwnOrganisation } from '@himaya/organisation/ui/session.ts'
import type { contract as sourcesContract } from '@himaya/sources/contract'
import { useApi } from '@himaya/ui/api'
import { Articles } from '@himaya/ui/article'
import { Button } from '@himaya/ui/button'
import { Confirm } from '@himaya/ui/confirm'
import { Actions, Form } from '@himaya/ui/form'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { Facts, PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Said } from '@himaya/ui/said'
import { PasswordField, TextField } from '@himaya/ui/text-field'
import { useToast } from '@himaya/ui/toast'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { Access } from '../records.ts'
import { AccessMark } from './accesses.tsx'
import { homeOf, ofSource } from './place.ts'
import { Replays } from './replays.tsx'
import { texts } from './texts.ts'

/** Sources that are files: they have no accounts. */
const files = ['csv', 'xlsx', 'sqlite', 'parquet', 'json']

export function Page({ organisationId, params }: PageProps) {
  const m = useMessages(texts)
  const api = useApi<typeof contract>('runs')
  const sourcesApi = useApi<typeof sourcesContract>('sources')
  const { role } = useOwnOrganisation(organisationId)
  const which = ofSource(organisationId, params.sourceId)
  const source = useQuery(sourcesApi.read.queryOptions({ input: which }))
  const page = useQuery(api.readAccess.queryOptions({ input: which }))
  const home = homeOf(organisationId)
  const access = page.data?.access
  return (
    <PageFrame
      header={
        <PageHeader
          title={source.data?.source.name ?? m.accesses.title}
          what={m.access.what}
          state={access !== undefined && <AccessMark access={access} />}
          above={[
            { title: m.title, href: home },
            { title: m.accesses.title, href: `${home}/accesses` },
          ]}
        />
      }
    >
      <ProblemNotice failure={source.error ?? page.error} onRetry={() => page.refetch()} />
      {access && <Present organisationId={organisationId} access={access} mayRemove={role === 'dpo'} />}
      {access !== undefined && source.data && role === 'dpo' && (
        <Give
          organisationId={organisationId}
          sourceId={which.sourceId}
          access={access}
          isFile={files.includes(source.data.source.kind)}
        />
      )}
      {role !== 'dpo' && <p className="text-ink-soft">{m.access.onlyDpo}</p>}
      {access && <Replays organisationId={organisationId} sourceId={which.sourceId} />}
    </PageFrame>
  )
}

function Present({
  organisationId,
  access,
  mayRemove,
}: {
  organisationId: string
  access: Access
  mayRemove: boolean
}) {
  const m = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const api = useApi<typeof contract>('runs')
  const queries = useQueryClient()
  const remove = useMutation(api.removeAccess.mutationOptions())
  const [removing, setRemoving] = useState(false)
  const { result } = access
  return (
    <Section title={m.access.now}>
      <Facts
        facts={[
          { name: m.access.account, value: <bdi className="ltr font-key text-table">{access.account}</bdi> },
          {
            name: m.access.display,
            value: <bdi className="ltr font-key text-table break-all">{access.display}</bdi>,
          },
          { name: m.access.server, value: <bdi className="ltr">{result.server}</bdi> },
          { name: m.access.tables, value: m.access.tablesOf(result.readableTables, result.tables) },
          { name: m.accesses.tested, value: format.instant(access.testedAt) },
        ]}
      />
      {result.warnings.length > 0 && (
        <ul className="flex max-w-(--measure) flex-col gap-2">
          {result.warnings.map(warning => (
            <li key={warning.sentence.fr} className="border-s-2 border-needs ps-3">
              <Said>{say(warning.sentence)}</Said>
            </li>
          ))}
        </ul>
      )}
      {mayRemove && (
        <div>
          <Button look="quiet" onClick={() => setRemoving(true)}>
            {m.access.remove}
          </Button>
        </div>
      )}
      <Confirm
        open={removing}
        onOpenChange={setRemoving}
        title={m.access.removeTitle}
        consequence={m.access.removeSays}
        act={m.access.removeConfirm}
        onConfirm={async () => {
          await remove.mutateAsync(ofSource(organisationId, access.sourceId))
          await queries.invalidateQueries({ queryKey: api.key() })
        }}
      />
    </Section>
  )
}

type GiveProps = {
  readonly organisationId: string
  readonly sourceId: string
  readonly access: Access | null
  readonly isFile: boolean
}

function Give({ organisationId, sourceId, access, isFile }: GiveProps) {
  const { access: m, approve } = useMessages(texts)
  const toast = useToast()
  const api = useApi<typeof contract>('runs')
  const queries = useQueryClient()
  const [account, setAccount] = useState(access?.account ?? '')
  const [password, setPassword] = useState('')
  const give = useMutation(
    api.setAccess.mutationOptions({
      onSuccess: async () => {
        setPassword('')
        toast({ text: m.saved })
        await queries.invalidateQueries({ queryKey: api.key() })
      },
    }),
  )
  if (isFile && access) return null
  const title = access ? m.changeTitle : m.giveTitle
  return (
    <Section
      title={title}
      help={
        isFile ? (
          m.file
        ) : (
          <>
            {m.accountHint} <Articles cites={['loi-09-08:23']} />
          </>
        )
      }
    >
      <Form
        name={title}
        className="gap-4!"
        faults={faultsOf(give.error)}
        onSubmit={() =>
          give.mutate({
            ...ofSource(organisationId, sourceId),
            ...(isFile ? {} : { account, ...(password === '' ? {} : { password }) }),
          })
        }
      >
        {!isFile && (
          <>
            <TextField
              name="account"
              label={m.account}
              value={account}
              onChange={setAccount}
              dir="ltr"
              autoComplete="off"
              spellCheck={false}
              width="medium"
            />
            <PasswordField
              name="password"
              label={m.password}
              value={password}
              onChange={setPassword}
              autoComplete="new-password"
              show={approve.show}
              hide={approve.hide}
              width="medium"
            />
          </>
        )}
        <ProblemNotice failure={give.error} />
        <Actions>
          <Button
            type="submit"
            look="primary"
            busy={give.isPending}
            disabled={!isFile && account.trim() === ''}
          >
            {isFile ? m.saveFile : m.save}
          </Button>
        </Actions>
      </Form>
    </Section>
  )
}
