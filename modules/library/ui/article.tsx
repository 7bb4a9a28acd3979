// One article, whole: both texts side by side with an address for each passage, where the copies differ, what of it is
// encoded, and which of the organisation's processings hang on it.
import { statusWords } from '@himaya/law/contents-entry'
import { subjects } from '@himaya/law/words/subjects'
import { useApi } from '@himaya/ui/api'
import { ButtonLink } from '@himaya/ui/button'
import { BackIcon, ForwardIcon } from '@himaya/ui/icon'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { Badge } from '@himaya/ui/mark'
import { Link } from '@himaya/ui/navigation'
import { PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { useQuery } from '@tanstack/react-query'
import type { contract } from '../contract.ts'
import type { ArticleRecord, LawSource } from '../records.ts'
import { ArticleReadings, ArticleRules } from './article-rules.tsx'
import { ArticleText } from './article-text.tsx'
import { ArticleVariants } from './article-variants.tsx'
import { PassageLinks } from './passage-link.tsx'
import { homeOf, inOrganisation } from './place.ts'
import { texts } from './texts.ts'

export function Page({ organisationId, params }: PageProps) {
  const m = useMessages(texts)
  const api = useApi<typeof contract>('library')
  const place = { source: params.source as LawSource, article: Number(params.article) }
  const article = useQuery(
    api.law.article.queryOptions({ input: place, staleTime: Number.POSITIVE_INFINITY }),
  )
  if (article.data) return <Article organisationId={organisationId} article={article.data} />
  return (
    <PageFrame
      header={<PageHeader title={m.title} above={[{ title: m.title, href: homeOf(organisationId) }]} />}
    >
      <ProblemNotice failure={article.error} onRetry={() => article.refetch()} />
    </PageFrame>
  )
}

function Article({ organisationId, article }: { organisationId: string; article: ArticleRecord }) {
  const { title, sources, article: m } = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const home = homeOf(organisationId)
  const at = (number: number) => `${home}/articles/${article.source}/${number}`
  return (
    <PageFrame
      header={
        <PageHeader
          title={`${m.name(article.article)} · ${say(article.title)}`}
          above={[
            { title, href: home },
            { title: sources[article.source], href: `${home}#${article.source}` },
          ]}
          state={
            <>
              <Badge>{say(statusWords[article.status])}</Badge>
              <span className="text-table text-ink-soft">
                {format.list(article.subjects.map(subject => say(subjects[subject])))}
              </span>
            </>
          }
          actions={
            <>
              {article.previous !== undefined && (
                <ButtonLink look="quiet" icon={BackIcon} href={at(article.previous)}>
                  <span className="sr-only">{m.previous(article.previous)}</span>
                  <span aria-hidden="true">{format.number(article.previous)}</span>
                </ButtonLink>
              )}
              {article.next !== undefined && (
                <ButtonLink look="quiet" href={at(article.next)}>
                  <span className="sr-only">{m.next(article.next)}</span>
                  <span aria-hidden="true">{format.number(article.next)}</span>
                  <ForwardIcon />
                </ButtonLink>
              )}
            </>
          }
          {...(article.chapter && {
            what: [article.chapter, article.section].flatMap(part => (part ? [say(part)] : [])).join(' · '),
          })}
        />
      }
    >
      <ArticleText article={article} />
      <ArticleVariants organisationId={organisationId} article={article} />
      <ArticleRules organisationId={organisationId} article={article} />
      <ArticleReadings article={article} />
      <InRegister organisationId={organisationId} article={article} />
      {article.citedWith.length > 0 && (
        <Section title={m.citedWith}>
          <PassageLinks organisationId={organisationId} cites={article.citedWith} />
        </Section>
      )}
      {article.terms.length > 0 && (
        <Section title={m.terms}>
          <dl className="grid max-w-4xl gap-x-6 gap-y-1.5 md:grid-cols-3">
            {article.terms.map(term => (
              <div key={term.fr} className="contents">
                <dt lang="fr" dir="ltr" className="text-start">
                  {term.fr}
                </dt>
                <dd lang="ar" dir="rtl" className="text-start md:text-end">
                  {term.ar}
                </dd>
                <dd lang="en" dir="ltr" className="text-start text-ink-soft max-md:mb-2">
                  {term.en}
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
    </PageFrame>
  )
}

function InRegister({ organisationId, article }: { organisationId: string; article: ArticleRecord }) {
  const { article: m } = useMessages(texts)
  const say = useTranslated()
  const api = useApi<typeof contract>('library')
  const { source, article: number } = article
  const citing = useQuery(
    api.members.citing.queryOptions({
      input: { ...inOrganisation(organisationId), source, article: number },
    }),
  )
  return (
    <Section title={m.inRegister} help={m.inRegisterHelp}>
      <ProblemNotice failure={citing.error} onRetry={() => citing.refetch()} />
      {citing.data?.processings.length === 0 && <p className="text-ink-soft">{m.inRegisterNone}</p>}
      {citing.data && citing.data.processings.length > 0 && (
        <ul className="flex max-w-4xl flex-col divide-y divide-line border-y border-line">
          {citing.data.processings.map(processing => (
            <li key={processing.processingId} className="flex flex-col gap-1 py-2.5">
              <Link
                href={`/o/${organisationId}/register/${processing.processingId}`}
                dir="auto"
                className="self-start rounded-sm font-strong text-accent hover:underline"
              >
                {processing.name}
              </Link>
              {processing.reasons.map(reason => (
                <p key={`${reason.question} ${reason.text.fr}`} className="text-table">
                  {say(reason.text)} <PassageLinks organisationId={organisationId} cites={reason.cites} />
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
