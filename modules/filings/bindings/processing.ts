// What the processing is and does, from the register (art. 15-b to i; décret art. 27-2 to 11).
import type { Block } from '@himaya/documents/document'
import { consentForms } from '@himaya/law/facts/purpose'
import { dataSubjects } from '@himaya/law/words/data-subjects'
import { legalBases } from '@himaya/law/words/legal-bases'
import type { ProcessingContent } from '@himaya/register/records'
import type { Described } from '../snapshot.ts'
import { type Binding, blocks, inRegister, values, type Writing } from './binding.ts'
import { triggersOf } from './triggers.ts'

const contentOf = ({ processing }: Described): ProcessingContent => processing.content

const bound = (
  field: string,
  isSaid: (content: ProcessingContent) => boolean,
  write: (writing: Writing, content: ProcessingContent) => ReturnType<Binding['write']>,
  unsaid?: (content: ProcessingContent) => readonly string[],
): Binding => ({
  isSaid: snapshot => isSaid(contentOf(snapshot)),
  ...(unsaid && { unsaid: (snapshot: Described) => unsaid(contentOf(snapshot)) }),
  place: inRegister(field),
  write: writing => write(writing, contentOf(writing.snapshot)),
})

export const paragraphsOf = (text: string): string[] => text.split(/\n+/).filter(line => line.trim() !== '')

export const descriptionBindings = {
  'processing.name': bound(
    'name',
    ({ name }) => name !== '',
    (_, { name }) => values(name),
  ),
  'processing.description': bound(
    'description',
    ({ description }) => description !== '',
    (_, { description }) => values(...paragraphsOf(description)),
  ),
  'processing.mode': bound(
    'automation',
    ({ mode }) => mode !== null,
    ({ words }, { mode }) => values(mode && words.modes[mode]),
  ),
  'processing.start': bound(
    'startedOn',
    ({ startsOn }) => startsOn !== null,
    ({ format }, { startsOn }) => values(startsOn && format.day(startsOn)),
  ),
  'processing.purposes': bound(
    'purposes',
    ({ purposes }) => purposes.length > 0,
    (_, { purposes }) =>
      blocks(
        ...(purposes.length === 0
          ? []
          : [
              {
                type: 'list',
                ordered: true,
                items: purposes.map(({ name, detail }) => (detail === '' ? name : `${name} – ${detail}`)),
              } as const,
            ]),
      ),
  ),
  'processing.legalBasis': bound(
    'purposes',
    ({ purposes }) => purposes.length > 0 && purposes.every(({ basis }) => basis !== null),
    ({ say }, { purposes }) =>
      blocks(
        ...purposes.flatMap(({ name, basis, basisReference }): Block[] =>
          basis === null
            ? []
            : [
                {
                  type: 'fields',
                  fields: [
                    { label: name, values: [say(legalBases[basis].label), ...paragraphsOf(basisReference)] },
                  ],
                },
              ],
        ),
      ),
    ({ purposes }) => purposes.filter(({ basis }) => basis === null).map(({ name }) => name),
  ),
  // The law's own sentences: nobody has to write them.
  'processing.triggers': {
    isSaid: () => true,
    place: inRegister('data'),
    write: ({ snapshot, say }: Writing) =>
      blocks({ type: 'list', items: triggersOf(snapshot).map(because => say(because.text)) }),
  },
  'processing.dataSubjects': bound(
    'dataSubjects',
    content => content.dataSubjects.length > 0,
    ({ words, say, format }, content) =>
      blocks({
        type: 'table',
        columns: [
          { title: words.subjectColumns.who, width: 2 },
          { title: words.subjectColumns.category, width: 1.5 },
          { title: words.subjectColumns.number, width: 1, align: 'end' },
        ],
        rows: content.dataSubjects.map(({ name, category, approximateNumber, minors }) => [
          minors ? `${name}, ${words.withMinors}` : name,
          category === null ? '' : say(dataSubjects[category]),
          approximateNumber === null ? '' : format.number(approximateNumber),
        ]),
      }),
  ),
  'processing.collection': bound(
    'collection',
    ({ collection, information }) => collection.length > 0 && information !== '',
    ({ words, format, say }, { collection, information, purposes }) =>
      values(
        (collection.length > 0 &&
          words.collectedBy(format.list(collection.map(way => words.collections[way])))) ||
          null,
        (information !== '' && words.informedBy(information)) || null,
        ...purposes.flatMap(({ name, basis, consent }) =>
          basis === 'consent' && consent !== null ? [words.consentBy(name, say(consentForms[consent]))] : [],
        ),
      ),
  ),
} satisfies Record<string, Binding>
