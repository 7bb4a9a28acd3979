// The evidence, in English.
import { formatIn } from '@himaya/ui/format.ts'
import type { EvidenceTexts } from './evidence.fr.ts'

const { number } = formatIn('en')

export const en: EvidenceTexts = {
  title: 'Evidence',
  what: 'What changed, when and by whom. Each line is sealed at the moment of the act and can be verified.',
  place: 'No.',
  happened: 'What happened',
  who: 'By',
  when: 'When',
  subject: 'About',
  commitment: 'Seal',
  kind: 'Act',
  from: 'From',
  until: 'Until',
  system: 'Himaya',
  none: 'Nothing has been recorded yet',
  noneNext: 'Every change will leave a line here that nobody can take away.',
  details: 'What was sealed',
  erased: 'The content was erased; the seal stays and proves that the act took place.',
  verify: 'Verify the seal',
  verdict: {
    intact: 'Intact: the line is the one that was sealed.',
    altered: 'Altered: the line no longer matches its seal.',
    'payload-deleted': 'Content erased: the seal stays, there is nothing left to compare.',
  },
  verdictMark: { intact: 'Intact', altered: 'Altered', 'payload-deleted': 'Erased' },
  csv: 'Export as CSV',
  json: 'Export as JSON',
  older: 'See older lines',
  shown: (shown, total) => `${number(shown)} of ${number(total)}`,
  export: 'Export',
}
