// The law's declaration of a fact, found by its place: `purposes.contract.necessary` → the fact `necessary` of a purpose.
import type { Declarations, Fact } from '@himaya/law/facts/declare'
import { processingDeclarations } from '@himaya/law/facts/processing'
import type { ProcessingContent } from '../records.ts'

export function declarationOf(path: string): Fact | undefined {
  const [name = '', ...rest] = path.split('.')
  const declared = (processingDeclarations as Declarations)[name]
  const inner = rest.at(-1)
  if (!declared || inner === undefined) return declared
  return declared.type === 'items' ? declared.item[inner] : undefined
}

/**
 * Where an answer is kept: under the fact's own path, or, for a fact of a row that was itself answered as a list
 * (`linkedProcessings.0.purposes`), in that list.
 */
export function answerTo(
  { answers }: Pick<ProcessingContent, 'answers'>,
  path: string,
  value: unknown,
): [path: string, value: unknown] {
  const [name = '', place, inner] = path.split('.')
  const rows = answers[name]
  if (!Array.isArray(rows) || place === undefined || inner === undefined) return [path, value]
  return [
    name,
    rows.map((row, index) => (index === Number(place) ? { ...(row as object), [inner]: value } : row)),
  ]
}

/** Facts the form itself asks: a need of one of these points to its field instead of being answered twice. */
const inForm: Readonly<Record<string, ReadonlySet<string> | true>> = {
  data: true,
  automation: true,
  retentionSet: true,
  dataSubjects: true,
  startedOn: true,
  controller: new Set(),
  purposes: new Set([
    'name',
    'kind',
    'basis',
    'consentGivenBy',
    'legalText',
    'balancingDocumented',
    'isCollectionPurpose',
    'compatibleWithCollection',
  ]),
  disclosures: new Set(['to', 'kind', 'basis', 'underLegalProvision']),
  interconnections: new Set(['with', 'sameHolder', 'purposesDiffer']),
  transfers: new Set(['country', 'to', 'mode', 'grounds', 'purpose']),
}

export function isInForm(path: string): boolean {
  const [name = '', ...rest] = path.split('.')
  const own = inForm[name]
  // A list that is missing whole is filled in its own section of the form.
  return (
    own === true ||
    (own !== undefined && own.size > 0 && rest.length === 0) ||
    (own !== undefined && rest.length > 0 && own.has(rest.at(-1) ?? ''))
  )
}
