// What keeps a notice from being published, each with the way to where it is mended.
import { useMessages } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { Link } from '@himaya/ui/navigation'
import { Section } from '@himaya/ui/page'
import type { Gap } from '../contract/points.ts'
import { texts } from './texts.ts'

type Props = {
  readonly gaps: readonly Gap[]
  readonly nameOf: (key: string) => string
  readonly pointHref: string
  /** The page of the purpose with this key. */
  readonly purposeHref: (key: string) => string
}

export function Gaps({ gaps, nameOf, pointHref, purposeHref }: Props) {
  const { gaps: g } = useMessages(texts)
  const sentence = ({ place, purpose, cookie, language }: Gap): string => {
    const tongue = g.inLanguage[language ?? 'fr']
    const name = purpose === null ? '' : nameOf(purpose)
    switch (place) {
      case 'title':
        return g.titleGap(tongue)
      case 'text':
        return g.textGap(tongue)
      case 'label':
        return g.label(name, tongue)
      case 'purpose-text':
        return g.purposeText(name, tongue)
      case 'cookie-purpose':
        return g.cookiePurpose(cookie ?? '', tongue)
      case 'cookie-owner':
        return g.cookieOwner(cookie ?? '')
      case 'retired':
        return g.retired(name)
      case 'origins':
        return g.origins
      default:
        return g.purposes
    }
  }
  const hrefOf = ({ place, purpose }: Gap) =>
    purpose !== null && (place === 'label' || place === 'purpose-text' || place === 'retired')
      ? purposeHref(purpose)
      : place === 'title' || place === 'text'
        ? `${pointHref}#words`
        : place === 'origins'
          ? pointHref
          : `${pointHref}#asked`
  return (
    <Section title={g.title}>
      <ul className="flex max-w-4xl flex-col divide-y divide-line border-y border-line">
        {gaps.map(gap => (
          <li key={JSON.stringify(gap)} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <span className="min-w-0 flex-1 basis-72">
              <StateMark meaning="needs" word={sentence(gap)} look="plain" />
            </span>
            <Link
              href={hrefOf(gap)}
              className="text-accent underline decoration-line-strong underline-offset-3"
            >
              {g.mend}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
