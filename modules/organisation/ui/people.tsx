// Who works in the organisation, in which role; and those invited who have not come yet.
import { Button, IconButton } from '@himaya/ui/button'
import { Confirm } from '@himaya/ui/confirm'
import { EmptyState } from '@himaya/ui/empty-state'
import { AddIcon, DeleteIcon, PeopleIcon } from '@himaya/ui/icon'
import { useFormat, useMessages } from '@himaya/ui/language'
import { Badge, StateMark } from '@himaya/ui/mark'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Select } from '@himaya/ui/select'
import { type Column, Table } from '@himaya/ui/table'
import { useToast } from '@himaya/ui/toast'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Member } from '../records.ts'
import { Invitations } from './invitations.tsx'
import { Invite } from './invite.tsx'
import { peopleTexts } from './messages/people.ts'
import { OrganisationTabs } from './organisation-tabs.tsx'
import { useOrganisationApi, useOwnOrganisation, useProfile } from './session.ts'

const roles = ['dpo', 'member', 'approver', 'auditor'] as const

export function Page({ organisationId: address }: PageProps) {
  const texts = useMessages(peopleTexts)
  const format = useFormat()
  const say = useToast()
  const { organisationId, role } = useOwnOrganisation(address)
  const { personId: myself } = useProfile()
  const api = useOrganisationApi()
  const queries = useQueryClient()
  const [inviting, setInviting] = useState(false)
  const [leaving, setLeaving] = useState<Member>()
  const members = useQuery(api.members.member.list.queryOptions({ input: { organisationId } }))
  const refresh = () => queries.invalidateQueries({ queryKey: api.members.member.list.key() })
  const changeRole = useMutation(
    api.members.member.changeRole.mutationOptions({
      onSuccess: async ({ name }) => {
        await refresh()
        say({ text: texts.roleChanged(name) })
      },
    }),
  )
  const remove = useMutation(api.members.member.remove.mutationOptions({ onSuccess: refresh }))
  const isDpo = role === 'dpo'

  const columns: Column<Member>[] = [
    {
      id: 'name',
      header: texts.name,
      text: row => row.name,
      sortable: true,
      cell: row => (
        <span className="inline-flex items-center gap-2">
          <bdi>{row.name}</bdi>
          {row.personId === myself && <Badge>{texts.you}</Badge>}
        </span>
      ),
    },
    {
      id: 'email',
      header: texts.email,
      text: row => row.email,
      sortable: true,
      cell: row => <bdi className="ltr">{row.email}</bdi>,
    },
    {
      id: 'role',
      header: texts.role,
      text: row => texts.roles[row.role].name,
      sortable: true,
      width: 'w-44',
      cell: row =>
        isDpo ? (
          <Select
            compact
            hideLabel
            label={texts.roleOf(row.name)}
            placeholder={false}
            options={roles.map(value => ({ value, label: texts.roles[value].name }))}
            value={row.role}
            onChange={next =>
              next && changeRole.mutate({ organisationId, personId: row.personId, role: next })
            }
          />
        ) : (
          texts.roles[row.role].name
        ),
    },
    {
      id: 'secondFactor',
      header: texts.secondFactor,
      width: 'w-48',
      text: row => (row.secondFactor ? texts.on : texts.off),
      cell: row =>
        row.secondFactor ? (
          <StateMark meaning="settled" look="plain" word={texts.on} />
        ) : row.role === 'dpo' ? (
          <StateMark meaning="needs" look="plain" word={texts.off} />
        ) : (
          texts.off
        ),
    },
    {
      id: 'joinedAt',
      header: texts.joined,
      text: row => row.joinedAt,
      sortable: true,
      width: 'w-40',
      phone: 'hide',
      cell: row => format.day(row.joinedAt.slice(0, 10)),
    },
    ...(isDpo
      ? [
          {
            id: 'act',
            header: texts.remove,
            quiet: true,
            width: 'w-12',
            align: 'end' as const,
            cell: (row: Member) => (
              <IconButton
                size="small"
                icon={DeleteIcon}
                name={texts.removeTitle(row.name)}
                onClick={() => setLeaving(row)}
              />
            ),
          },
        ]
      : []),
  ]
  return (
    <PageFrame
      header={
        <>
          <PageHeader
            title={texts.title}
            what={texts.what}
            actions={
              isDpo && (
                <Button look="primary" icon={AddIcon} onClick={() => setInviting(true)}>
                  {texts.invite}
                </Button>
              )
            }
          />
          <OrganisationTabs organisationId={organisationId} />
        </>
      }
    >
      <ProblemNotice failure={members.error ?? changeRole.error} />
      <Table
        name="organisation.members"
        title={texts.title}
        columns={columns}
        rows={members.data}
        rowKey={row => row.personId}
        empty={<EmptyState icon={PeopleIcon} title={texts.none} next={texts.noneNext} />}
      />
      {isDpo && <Invitations organisationId={organisationId} />}
      {isDpo && <Invite organisationId={organisationId} open={inviting} onOpenChange={setInviting} />}
      <Confirm
        open={leaving !== undefined}
        onOpenChange={open => !open && setLeaving(undefined)}
        title={texts.removeTitle(leaving?.name ?? '')}
        consequence={texts.removeConsequence}
        act={texts.remove}
        onConfirm={async () => {
          if (!leaving) return
          await remove.mutateAsync({ organisationId, personId: leaving.personId })
          say({ text: texts.removed(leaving.name) })
        }}
      />
    </PageFrame>
  )
}
