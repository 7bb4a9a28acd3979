import type { Messages } from './fr.ts'

export const en: Messages = {
  export: {
    fileName: 'processing-register',
    name: 'Processing',
    state: 'State',
    states: { draft: 'Draft', active: 'In use', ended: 'Ended' },
    regime: 'Regime',
    form: 'Form',
    purposes: 'Purposes',
    items: 'Data items',
    columns: 'Linked columns',
    sensitive: 'Sensitive data',
    nationalId: 'National ID number',
    countries: 'Transfer countries',
    changedAt: 'Changed on',
    yes: 'Yes',
    no: 'No',
  },
}
