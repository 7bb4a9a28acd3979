// From the register to the law, in one direction: a processing and its controller become the facts the questions read.
// What the record does not say stays unknown. Browser-safe.
import type { FactName } from '@himaya/law/facts/processing'
import type { OrganisationIdentity } from '@himaya/organisation/records'
import type { ProcessingContent } from './records.ts'

type Json = unknown
type Listed = { readonly [Name in FactName]?: readonly { readonly key: string; readonly facts: object }[] }

/** The controller, as far as its own record says. */
export type Controller = Pick<
  OrganisationIdentity,
  'kind' | 'establishedInMorocco' | 'representativeInMorocco'
>

const automation = { automated: 'whole', mixed: 'part', manual: 'none' } as const
const transferModes = {
  hosting: 'hosting',
  'remote-access': 'remote-access',
  communication: 'recipient',
} as const

const known = (said: boolean | null | undefined) => said ?? undefined
const some = (text: string) => (text === '' ? undefined : text)

/** Facts that are lists, each entry under the key a person's answers name it by. */
function lists(content: ProcessingContent): Listed {
  const byCategory = Map.groupBy(content.items, item => item.category)
  return {
    data: [...byCategory].map(([category, items]) => ({
      key: category,
      facts: {
        category,
        name: items.map(item => item.name).join(', '),
        columns: items.flatMap(item => item.columns.map(({ table, column }) => `${table}.${column}`)),
        purposes: purposeNames(content, new Set(items.flatMap(item => item.purposes))),
      },
    })),
    purposes: content.purposes.map(purpose => ({
      key: purpose.key,
      facts: {
        name: purpose.name,
        kind: purpose.kind ?? undefined,
        basis: purpose.basis ?? undefined,
        consentGivenBy: purpose.consent ?? undefined,
        legalText: purpose.basis === 'legal-obligation' ? some(purpose.basisReference) : undefined,
        balancingDocumented: known(purpose.balancingDocumented),
        isCollectionPurpose: purpose.reuse === null ? undefined : purpose.reuse === 'original',
        compatibleWithCollection:
          purpose.reuse === null || purpose.reuse === 'original' ? undefined : purpose.reuse === 'compatible',
      },
    })),
    disclosures: [
      ...content.recipients.map(recipient => ({
        key: recipient.key,
        facts: {
          to: recipient.name,
          kind: recipient.kind === 'internal' ? 'own-staff' : 'third-party',
          underLegalProvision: recipient.kind === 'authority',
          linkedToOwnFunctions: known(recipient.linkedToFunctions),
          linkedToRecipientFunctions: known(recipient.linkedToFunctions),
          basis: recipient.basis ?? undefined,
        },
      })),
      ...content.processors.map(processor => ({
        key: `processor-${processor.key}`,
        facts: { to: processor.name, kind: 'processor' },
      })),
    ],
    interconnections: content.interconnections.map(interconnection => ({
      key: interconnection.key,
      facts: {
        with: interconnection.with,
        sameHolder: interconnection.owner === 'same-body',
        purposesDiffer: known(interconnection.purposesDiffer),
      },
    })),
    transfers: content.transfers.map(transfer => ({
      key: transfer.key,
      facts: {
        country: transfer.country,
        to: some(transfer.recipientName),
        mode: transfer.mode === null ? undefined : transferModes[transfer.mode],
        grounds:
          transfer.ground === null || transfer.ground === 'listed-state' ? undefined : [transfer.ground],
        purpose: some(transfer.purpose),
      },
    })),
  }
}

const purposeNames = (content: ProcessingContent, keys: ReadonlySet<string>) =>
  content.purposes.filter(purpose => keys.has(purpose.key)).map(purpose => purpose.name)

/** Facts as the register has them, before what a person answered is laid over them. */
function described(content: ProcessingContent, controller: Controller): Record<string, Json> {
  return {
    controller: controller.kind,
    role: 'alone',
    identifiesPersons: content.items.length > 0 ? true : undefined,
    automation: content.mode === null ? undefined : automation[content.mode],
    establishedInMorocco: controller.establishedInMorocco,
    representativeNotified: undefined,
    startedOn: content.startsOn ?? undefined,
    retentionSet:
      content.retention.length === 0 ? undefined : content.retention.every(rule => rule.period !== null),
    dataSubjects: total(content.dataSubjects.map(subjects => subjects.approximateNumber)),
  }
}

const total = (counts: readonly (number | null)[]): number | undefined =>
  counts.length === 0 || counts.includes(null)
    ? undefined
    : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)

/**
 * The facts to ask the law with, unparsed: the law checks names, types and contradictions itself.
 * @param content with its `answers`, which win over what the record says by default
 */
export function factsOf(content: ProcessingContent, controller: Controller): Record<string, Json> {
  const facts = described(content, controller)
  for (const [name, entries] of Object.entries(lists(content))) {
    facts[name] = entries.map(({ key, facts: entry }) =>
      withAnswers(entry, content.answers, `${name}.${key}.`),
    )
  }
  for (const [path, value] of Object.entries(content.answers)) {
    if (!path.includes('.')) facts[path] = value
  }
  return withoutUnknown(facts)
}

function withAnswers(entry: object, answers: Record<string, Json>, prefix: string): object {
  const answered = Object.entries(answers)
    .filter(([path]) => path.startsWith(prefix) && !path.slice(prefix.length).includes('.'))
    .map(([path, value]) => [path.slice(prefix.length), value])
  return withoutUnknown({ ...entry, ...Object.fromEntries(answered) })
}

const withoutUnknown = <T extends object>(facts: T): T =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T

/** `purposes.0.necessary` → `purposes.contract.necessary`: an answer stays with its purpose when the list is reordered. */
export function keyedPath(content: ProcessingContent, path: string): string {
  const [name = '', position, ...rest] = path.split('.')
  if (position === undefined) return path
  const entry = lists(content)[name as FactName]?.[Number(position)]
  return entry ? [name, entry.key, ...rest].join('.') : path
}
