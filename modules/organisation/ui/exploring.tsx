// The examples being filled in: how far, what is being done, how long still; then the way in, with what to come back by.
import { Button } from '@himaya/ui/button'
import { Actions } from '@himaya/ui/form'
import { useMessages } from '@himaya/ui/language'
import { ProblemNotice } from '@himaya/ui/problem'
import { Progress } from '@himaya/ui/progress'
import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Exploring } from '../records.ts'
import { DoorFrame } from './door-frame.tsx'
import { entranceTexts } from './messages/entrance.ts'
import { useEnter, useOrganisationApi } from './session.ts'

export function ExploringProgress({ exploring, token }: { exploring: Exploring; token: string }) {
  const texts = useMessages(entranceTexts)
  const api = useOrganisationApi()
  const goIn = useEnter()
  const { mutate, isIdle, data, error } = useMutation(api.visitors.setUp.enter.mutationOptions())
  const { state, doing, name, share, seconds } = exploring
  useEffect(() => {
    if (state === 'done' && isIdle) mutate({ token })
  }, [state, isIdle, mutate, token])
  return (
    <DoorFrame title={texts.setUpExamples} what={texts.exploringWhat}>
      <Progress
        title={data ? texts.exploringReady : texts.exploring[doing](name)}
        state={data ? 'done' : 'running'}
        done={share}
        total={1}
        // A few moments tell nothing of the rest.
        {...(share > 0.02 && { secondsLeft: (seconds * (1 - share)) / share })}
      />
      <ProblemNotice failure={error} />
      {data && (
        <>
          <p>{texts.exploringAccess}</p>
          <dl className="flex flex-col gap-3 border-y border-line py-4">
            {[
              { name: texts.email, value: data.email },
              { name: texts.password, value: data.password },
            ].map(({ name, value }) => (
              <div key={name}>
                <dt className="text-ink-soft">{name}</dt>
                <dd className="font-key break-all">
                  <bdi dir="ltr">{value}</bdi>
                </dd>
              </div>
            ))}
          </dl>
          <Actions>
            <Button look="primary" onClick={() => void goIn(`/o/${data.organisationId}`)}>
              {texts.openExamples}
            </Button>
          </Actions>
        </>
      )}
    </DoorFrame>
  )
}
