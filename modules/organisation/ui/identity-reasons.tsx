// Whether a dossier could be filed with this identity, and what it still lacks: asked by a text, or by the Commission's
// form. Each item leads to its field.
import { useMessages } from '@himaya/ui/language'
import type { Reason } from '@himaya/ui/reason.ts'
import { ReasonColumn } from '@himaya/ui/reason-column'
import { missingForFiling } from '../readiness.ts'
import type { OrganisationIdentity } from '../records.ts'
import { fieldId } from './identity-form.tsx'
import type { IdentityTexts } from './messages/identity.fr.ts'
import { identityTexts } from './messages/identity.ts'

type Named = Exclude<
  {
    [Key in keyof OrganisationIdentity]: Key extends keyof IdentityTexts ? Key : never
  }[keyof OrganisationIdentity],
  undefined
>

/** The names of the fields a filing may lack, as the form shows them. */
const nameOf = (texts: IdentityTexts, field: keyof OrganisationIdentity): string => {
  if (field === 'representativeInMorocco') return texts.representative
  if (field === 'establishedInMorocco') return texts.established
  const name = texts[field as Named]
  return typeof name === 'string' ? name : ''
}

/** Already in the reader's language; the column asks for all three. */
const said = (text: string) => ({ fr: text, ar: text, en: text })

export function IdentityReasons({ identity }: { identity: OrganisationIdentity }) {
  const texts = useMessages(identityTexts)
  const missing = missingForFiling(identity)
  const reason: Reason = {
    question: 'readiness',
    on: '',
    conclusion: missing.length === 0 ? 'ready' : 'missing',
    label: missing.some(({ askedBy }) => askedBy === 'law') ? 'statutory' : 'practice',
    because: [],
    facts: [],
    needs: missing.map(({ field, askedBy, cites }) => ({
      fact: field,
      question: said(nameOf(texts, field)),
      help: said(askedBy === 'law' ? texts.askedByLaw : texts.askedByForm),
      cites,
      settles: 'conclusion',
    })),
    alternatives: [],
    readings: [],
    reviews: [],
    duties: [],
  }
  return (
    <ReasonColumn
      title={texts.question}
      needsTitle={texts.lacking}
      reason={reason}
      words={conclusion =>
        conclusion === 'ready'
          ? { title: texts.ready, sentence: texts.readyHelp, meaning: 'settled' }
          : { title: texts.missing, sentence: texts.missingHelp, meaning: 'needs' }
      }
      answer={need => (
        <a
          href={`#${fieldId(need.fact)}`}
          onClick={event => {
            event.preventDefault()
            const place = document.getElementById(fieldId(need.fact))
            place?.scrollIntoView({ block: 'center' })
            place?.querySelector<HTMLElement>('input, textarea, select, button')?.focus()
          }}
          className="w-fit rounded-sm font-strong text-accent underline underline-offset-3"
        >
          {texts.fill}
        </a>
      )}
    />
  )
}
