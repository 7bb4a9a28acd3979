// The pages that say there is no page: a wrong address, one that broke, a person without an organisation.
import { Button, ButtonLink } from '@himaya/ui/button'
import { EmptyState } from '@himaya/ui/empty-state'
import { useMessages } from '@himaya/ui/language'
import { ProblemNotice, problemOf } from '@himaya/ui/problem'
import { shellTexts } from '../texts.ts'

export function NotFound() {
  const texts = useMessages(shellTexts)
  return (
    <Words title={texts.notFound} next={texts.notFoundNext}>
      <ButtonLink href="/">{texts.home}</ButtonLink>
    </Words>
  )
}

export function NoOrganisation() {
  const texts = useMessages(shellTexts)
  return <Words title={texts.noOrganisation} next={texts.noOrganisationNext} />
}

/** What a page shows instead of itself when it failed: a refusal in its own words, otherwise a way on. */
export function Broken({ error }: { error: unknown }) {
  const texts = useMessages(shellTexts)
  const problem = problemOf(error)
  if (problem?.status === 404) return <NotFound />
  return (
    <Words title={texts.broken} next={texts.brokenNext} notice={problem && <ProblemNotice failure={error} />}>
      <Button onClick={() => location.reload()}>{texts.reload}</Button>
    </Words>
  )
}

type WordsProps = {
  readonly title: string
  readonly next: string
  readonly notice?: React.ReactNode
  readonly children?: React.ReactNode
}

const Words = ({ title, next, notice, children }: WordsProps) => (
  <div className="flex flex-col gap-4 px-8 max-md:px-4">
    <title>{`${title} · Himaya`}</title>
    <EmptyState heading title={title} next={next} action={children} />
    {notice}
  </div>
)
