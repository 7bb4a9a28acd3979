// Connecting a database or a file: what it is, how it is reached, tried before it is kept.
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { RadioGroup } from '@himaya/ui/choice'
import { Field, inputLook } from '@himaya/ui/field'
import { Actions, Form, Group } from '@himaya/ui/form'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { useNavigation } from '@himaya/ui/navigation'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Select } from '@himaya/ui/select'
import { PasswordField, TextArea, TextField } from '@himaya/ui/text-field'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import { databaseKind } from '../records.ts'
import { inOrganisation, ofSource } from './place.ts'
import { texts } from './texts.ts'

type Tls = 'disable' | 'prefer' | 'require' | 'verify-full'

export function Page({ organisationId }: PageProps) {
  const m = useMessages(texts)
  const say = useTranslated()
  const { go } = useNavigation()
  const api = useApi<typeof contract>('sources')
  const [what, setWhat] = useState<'database' | 'file'>('database')
  const [name, setName] = useState('')
  const [address, setAddress] = useState('')
  const [password, setPassword] = useState('')
  const [tls, setTls] = useState<Tls>('prefer')
  const [authority, setAuthority] = useState('')
  const [file, setFile] = useState<File>()

  const connection = {
    name,
    kind: databaseKind(address),
    address,
    tls,
    ...(password === '' ? {} : { password }),
    ...(authority === '' ? {} : { certificateAuthority: authority }),
  }
  const test = useMutation(api.test.mutationOptions())
  const connect = useMutation(api.connect.mutationOptions())
  const upload = useMutation(api.upload.mutationOptions())
  const scan = useMutation(api.scan.mutationOptions())
  const failure = connect.error ?? upload.error ?? scan.error ?? test.error
  const busy = connect.isPending || upload.isPending || scan.isPending

  const save = async () => {
    const source =
      what === 'database'
        ? await connect.mutateAsync({ ...inOrganisation(organisationId), connection })
        : file &&
          (await upload.mutateAsync({ ...inOrganisation(organisationId), name: name || file.name, file }))
    if (!source) return
    await scan.mutateAsync(ofSource(organisationId, source.sourceId))
    go(`/o/${organisationId}/sources/${source.sourceId}`)
  }
  const complete = what === 'database' ? name !== '' && address !== '' : file !== undefined

  return (
    <PageFrame
      header={
        <PageHeader
          title={m.form.title}
          what={m.form.what}
          above={[{ title: m.title, href: `/o/${organisationId}/sources` }]}
        />
      }
    >
      <Form onSubmit={() => save().catch(() => undefined)} faults={faultsOf(failure)} name={m.form.title}>
        <Group>
          <RadioGroup
            label={m.form.where}
            value={what}
            onChange={setWhat}
            options={[
              { value: 'database', label: m.form.database, help: m.form.databaseHelp },
              { value: 'file', label: m.form.file, help: m.form.fileHelp },
            ]}
          />
          <TextField
            name="connection.name"
            label={m.name}
            hint={m.form.nameHint}
            value={name}
            onChange={setName}
            optional={what === 'file'}
          />
        </Group>
        {what === 'file' ? (
          <Group>
            <Field name="file" label={m.form.choose} hint={m.form.fileHelp}>
              {field => (
                <input
                  {...field}
                  type="file"
                  accept=".csv,.tsv,.txt,.xlsx,.parquet,.json,.ndjson,.jsonl,.sqlite,.db"
                  className={inputLook}
                  onChange={event => setFile(event.target.files?.[0])}
                />
              )}
            </Field>
          </Group>
        ) : (
          <Group>
            <TextField
              name="connection.address"
              label={m.address}
              hint={
                <bdi className="ltr flex flex-col items-start font-key">
                  {m.form.addressHints.map(form => (
                    <span key={form}>{form}</span>
                  ))}
                </bdi>
              }
              value={address}
              onChange={setAddress}
              autoComplete="off"
              spellCheck={false}
              dir="ltr"
            />
            <PasswordField
              name="connection.password"
              label={m.form.password}
              hint={m.form.passwordHint}
              value={password}
              onChange={setPassword}
              autoComplete="new-password"
              show={m.form.show}
              hide={m.form.hide}
              optional
            />
            <Select<Tls>
              name="connection.tls"
              label={m.form.tls}
              value={tls}
              onChange={value => value !== '' && setTls(value)}
              placeholder={false}
              options={(['prefer', 'require', 'verify-full', 'disable'] as const).map(value => ({
                value,
                label: m.form.tlsModes[value],
              }))}
            />
            {(tls === 'verify-full' || tls === 'require') && (
              <TextArea
                name="connection.certificateAuthority"
                label={m.form.authority}
                hint={m.form.authorityHint}
                value={authority}
                onChange={setAuthority}
                optional
              />
            )}
          </Group>
        )}
        <ProblemNotice failure={failure} />
        {test.data && !failure && (
          <div role="status" className="flex flex-col gap-2">
            <StateMark
              meaning="settled"
              word={m.form.tested(test.data.version, test.data.tables)}
              look="plain"
            />
            {test.data.warnings.map(warning => (
              <StateMark key={warning.code} meaning="doubtful" word={say(warning.message)} look="plain" />
            ))}
          </div>
        )}
        <Actions>
          <Button type="submit" look="primary" disabled={!complete || busy}>
            {m.form.save}
          </Button>
          {what === 'database' && (
            <Button
              type="button"
              disabled={address === '' || test.isPending}
              onClick={() =>
                test.mutate({
                  ...inOrganisation(organisationId),
                  connection: { ...connection, name: name || '–' },
                })
              }
            >
              {test.isPending ? m.form.testing : m.form.test}
            </Button>
          )}
        </Actions>
      </Form>
    </PageFrame>
  )
}
