// What a filing still lacks, and what the law objects to: named with the field that fills it and where that field is.
import type { FormField } from '@himaya/law/cndp/form'
import type { LawAnswer } from '@himaya/register/records'
import { inRegister } from './bindings/binding.ts'
import { bindings } from './bindings/bindings.ts'
import { asked } from './conditions.ts'
import type { MissingItem, Objection } from './records.ts'
import type { Described, Snapshot } from './snapshot.ts'

/** The items demanded first, then those the form only invites. */
export function missingIn(described: Described): MissingItem[] {
  const fields = described.filing.form.sections.flatMap(section => asked(section.fields, described))
  const missing = fields.filter(field => !bindings[field.source].isSaid(described))
  return missing
    .map(field => itemOf(field, described))
    .sort((left, right) => Number(right.required) - Number(left.required))
}

function itemOf({ id, label, help, cites, source, required }: FormField, described: Described): MissingItem {
  const { place, unsaid } = bindings[source]
  return {
    item: id,
    label,
    help,
    cites: [...cites],
    source,
    place: place(described),
    entries: [...(unsaid?.(described) ?? [])],
    required,
  }
}

type Because = LawAnswer['because'][number]

/** Where each reason for "unlawful" or "to mend" is mended in the register. */
const mendedAt = ({ cites }: Because): string => {
  const [first = ''] = cites
  if (first.startsWith('loi-09-08:3-1-e') || first === 'loi-09-08:55') return 'retentionSet'
  if (first.startsWith('loi-09-08:43') || first.startsWith('loi-09-08:44')) return 'transfers'
  if (first.startsWith('loi-09-08:4-2')) return 'disclosures'
  if (first.startsWith('loi-09-08:3-1-c') || first.startsWith('loi-09-08:21')) return 'data'
  return 'purposes'
}

/** Reasons for which the processing as it stands is not lawful; neither an open question nor a field still to fill. */
export function objectionsTo(snapshot: Snapshot): Objection[] {
  const toFill = new Set(missingIn(snapshot).flatMap(({ required, place }) => (required ? [place] : [])))
  return reasonsIn(snapshot, objectionable).filter(({ place }) => !toFill.has(place))
}

/** Why the processing as it was frozen is unlawful, whatever else is still to be answered; empty where it is not. */
export function unlawfulBecause(snapshot: Snapshot): Objection[] {
  const { conclusion, atLeast } = snapshot.decision.lawfulness
  return conclusion === 'unlawful' || atLeast === 'unlawful' ? reasonsIn(snapshot, unlawful) : []
}

function reasonsIn(snapshot: Snapshot, conclusions: ReadonlySet<string>): Objection[] {
  const { lawfulness, transfer } = snapshot.decision
  const faulty = [...lawfulness.parts, ...transfer.parts].filter(({ conclusion }) =>
    conclusions.has(conclusion),
  )
  const ofParts = faulty.flatMap(part => part.because as Because[])
  const inParts = new Set(
    [...lawfulness.parts, ...transfer.parts].flatMap(part =>
      (part.because as Because[]).map(({ rule }) => rule),
    ),
  )
  const whole = [lawfulness]
    .filter(({ conclusion, atLeast }) => conclusions.has(conclusion) || conclusions.has(atLeast ?? ''))
    .flatMap(answer => answer.because.filter(({ rule, lifts }) => lifts === undefined && !inParts.has(rule)))
  return [...whole, ...ofParts].map(because => ({
    rule: because.rule,
    text: because.text,
    cites: because.cites,
    place: inRegister(mendedAt(because))(snapshot),
  }))
}

const unlawful: ReadonlySet<string> = new Set(['unlawful'])
const objectionable: ReadonlySet<string> = new Set(['unlawful', 'to-mend', 'blocked', 'hosting-forbidden'])
