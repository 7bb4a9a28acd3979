// A processing of which nothing is said yet but its name.
import type { ProcessingContent } from '../records.ts'

export const emptyContent: Omit<ProcessingContent, 'name'> = {
  description: '',
  mode: null,
  startsOn: null,
  collection: [],
  information: '',
  purposes: [],
  dataSubjects: [],
  items: [],
  recipients: [],
  processors: [],
  transfers: [],
  retention: [],
  securityMeasures: [],
  interconnections: [],
  services: [],
  rightsContact: { service: '', address: '', email: '', phone: '', measures: '' },
  answers: {},
}

/** A key that is free among the entries: short, and never shown. */
export const freshKey = (entries: readonly { readonly key: string }[], stem: string): string => {
  const taken = new Set(entries.map(entry => entry.key))
  for (let number = entries.length + 1; ; number++)
    if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`
}
