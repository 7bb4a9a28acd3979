// A citation inside the library leads to its passage here; one of another text opens beside the page as everywhere.
import { citationWords } from '@himaya/law/words/citation-words'
import { Article } from '@himaya/ui/article'
import { useLanguage } from '@himaya/ui/language'
import { Link } from '@himaya/ui/navigation'
import { hrefOf } from './place.ts'

export function PassageLink({ organisationId, cite }: { organisationId: string; cite: string }) {
  const { language } = useLanguage()
  const href = hrefOf(organisationId, cite)
  if (href === undefined) return <Article cite={cite} />
  return (
    <Link
      href={href}
      className="rounded-sm whitespace-nowrap text-accent underline decoration-line-strong underline-offset-3 hover:decoration-accent"
    >
      <bdi>{citationWords(cite, language).short}</bdi>
    </Link>
  )
}

export function PassageLinks({
  organisationId,
  cites,
}: {
  organisationId: string
  cites: readonly string[]
}) {
  return (
    <span className="inline-flex flex-wrap gap-x-2.5 gap-y-1">
      {cites.map(cite => (
        <PassageLink key={cite} organisationId={organisationId} cite={cite} />
      ))}
    </span>
  )
}
