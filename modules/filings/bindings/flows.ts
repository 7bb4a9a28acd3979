// Who receives, who processes on whose behalf, who reaches the data, what is linked, and how people exercise their
// rights (art. 15-d, e, g, h, i; décret art. 27-3, 27-6 to 27-11).
import type { Block, Table } from '@himaya/documents/document'
import { legalBases } from '@himaya/law/words/legal-bases'
import { securityControls } from '@himaya/law/words/security-controls'
import { transferGrounds } from '@himaya/law/words/transfer-grounds'
import type { ProcessingContent } from '@himaya/register/records'
import { type Binding, blocks, inRegister, values, type Writing } from './binding.ts'
import { paragraphsOf } from './processing.ts'

/** A table of the processing's entries, or the one word "none", which is an answer. */
const entriesOf = (
  field: string,
  empty: (writing: Writing) => string,
  table: (writing: Writing, content: ProcessingContent) => Omit<Table, 'type'>,
): Binding => ({
  isSaid: () => true,
  place: inRegister(field),
  write: writing => {
    const drawn = table(writing, writing.snapshot.processing.content)
    return drawn.rows.length === 0 ? values(empty(writing)) : blocks({ type: 'table', ...drawn })
  },
})

const abroad = ({ country }: Writing, code: string) => (code === 'MA' ? '' : `, ${country(code)}`)

export const flowBindings = {
  'processing.recipients': entriesOf(
    'disclosures',
    ({ words }) => words.none,
    (writing, { recipients }) => {
      const { words, say } = writing
      return {
        columns: [
          { title: words.recipientColumns.name, width: 2.2 },
          { title: words.recipientColumns.kind, width: 1.5 },
          { title: words.recipientColumns.purpose, width: 1.5 },
          { title: words.recipientColumns.basis, width: 1.5 },
        ],
        rows: recipients.map(({ name, kind, purpose, basis, country }) => [
          name + abroad(writing, country),
          words.recipientKinds[kind],
          purpose,
          basis === null ? '' : say(legalBases[basis].label),
        ]),
      }
    },
  ),
  'processing.processors': entriesOf(
    'disclosures',
    ({ words }) => words.noneFeminine,
    (writing, { processors }) => {
      const { words } = writing
      return {
        columns: [
          { title: words.processorColumns.name, width: 2 },
          { title: words.processorColumns.address, width: 1.4 },
          { title: words.processorColumns.task, width: 2.2 },
          { title: words.processorColumns.contract, width: 0.9 },
        ],
        rows: processors.map(({ name, address, task, country, writtenContract }) => [
          name,
          address + (address === '' ? writing.country(country) : abroad(writing, country)),
          task,
          writtenContract === null ? words.notSaid : writtenContract ? words.yes : words.no,
        ]),
      }
    },
  ),
  'processing.transfers': entriesOf(
    'transfers',
    ({ words }) => words.none,
    ({ words, say, country }, { transfers }) => ({
      columns: [
        { title: words.transferColumns.state, width: 1.2 },
        { title: words.transferColumns.recipient, width: 1.8 },
        { title: words.transferColumns.mode, width: 1.3 },
        { title: words.transferColumns.ground, width: 2 },
      ],
      rows: transfers.map(transfer => [
        country(transfer.country),
        transfer.recipientName,
        transfer.mode === null ? '' : words.transferModes[transfer.mode],
        transfer.ground === null ? '' : say(transferGrounds[transfer.ground].label),
      ]),
    }),
  ),
  'processing.interconnections': entriesOf(
    'interconnections',
    ({ words }) => words.none,
    ({ words }, { interconnections }) => ({
      columns: [
        { title: words.interconnectionColumns.with, width: 2 },
        { title: words.interconnectionColumns.owner, width: 1.4 },
        { title: words.interconnectionColumns.purposes, width: 1 },
        { title: words.interconnectionColumns.detail, width: 2 },
      ],
      rows: interconnections.map(entry => [
        entry.with,
        words.owners[entry.owner],
        entry.purposesDiffer === null
          ? words.notSaid
          : entry.purposesDiffer
            ? words.purposesDiffer
            : words.purposesSame,
        entry.detail,
      ]),
    }),
  ),
  'processing.services': {
    isSaid: ({ processing: { content } }) =>
      content.services.length > 0 && content.services.every(({ access }) => access !== ''),
    unsaid: ({ processing }) =>
      processing.content.services.filter(({ access }) => access === '').map(({ name }) => name),
    place: inRegister('services'),
    write: ({ words, snapshot }) => {
      const { services } = snapshot.processing.content
      if (services.length === 0) return blocks()
      return blocks({
        type: 'table',
        columns: [{ title: words.serviceColumns.name }, { title: words.serviceColumns.access, width: 1.4 }],
        rows: services.map(({ name, access }) => [name, access]),
      })
    },
  },
  'processing.rightsContact': {
    isSaid: ({ processing: { content } }) => {
      const { service, address, email, phone } = content.rightsContact
      return service !== '' && [address, email, phone].some(way => way !== '')
    },
    place: inRegister('rightsContact'),
    write: ({ snapshot }) => {
      const { service, address, email, phone } = snapshot.processing.content.rightsContact
      return values(service, address, email, phone)
    },
  },
  'processing.rightsMeasures': {
    isSaid: ({ processing }) => processing.content.rightsContact.measures !== '',
    place: inRegister('rightsContact'),
    write: ({ snapshot }) => values(...paragraphsOf(snapshot.processing.content.rightsContact.measures)),
  },
  'processing.securityMeasures': {
    isSaid: ({ processing }) => processing.content.securityMeasures.length > 0,
    place: inRegister('securityMeasures'),
    write: ({ words, say, snapshot }) => {
      const byControl = Map.groupBy(snapshot.processing.content.securityMeasures, ({ control }) => control)
      return blocks(
        ...[...byControl].map(
          ([control, measures]): Block => ({
            type: 'fields',
            fields: [
              {
                label:
                  control === 'general'
                    ? words.securityGeneral
                    : say(securityControls[control as keyof typeof securityControls].label),
                values: measures.flatMap(({ description }) => paragraphsOf(description)),
              },
            ],
          }),
        ),
      )
    },
  },
} satisfies Record<string, Binding>
