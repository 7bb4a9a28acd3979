// The particulars of a transfer abroad (décret art. 46-48). One request may cover several recipients, each numbered.
import type { Text } from '@himaya/documents/document'
import { dataCategory } from '@himaya/law/words/data-categories'
import { transferGrounds } from '@himaya/law/words/transfer-grounds'
import type { ProcessingContent } from '@himaya/register/records'
import { isListed } from '../conditions.ts'
import type { Described } from '../snapshot.ts'
import { type Binding, inRegister, values, type Writing } from './binding.ts'
import { paragraphsOf } from './processing.ts'

type Transfer = ProcessingContent['transfers'][number]

const transfersOf = ({ processing }: Described) => processing.content.transfers
/** How a person knows which transfer is meant. */
const nameOf = ({ recipientName, country }: Transfer) => (recipientName === '' ? country : recipientName)

const eachTransfer = (
  isSaid: (transfer: Transfer, snapshot: Described) => boolean,
  write: (transfer: Transfer, writing: Writing) => string,
): Binding => ({
  isSaid: snapshot => transfersOf(snapshot).every(transfer => isSaid(transfer, snapshot)),
  unsaid: snapshot =>
    transfersOf(snapshot)
      .filter(transfer => !isSaid(transfer, snapshot))
      .map(nameOf),
  place: inRegister('transfers'),
  write: writing => {
    const all = transfersOf(writing.snapshot)
    return {
      kind: 'values',
      values: all.flatMap((transfer, index): Text[] => {
        const text = write(transfer, writing)
        if (text === '') return []
        return [all.length === 1 ? text : writing.words.numbered(index + 1, text)]
      }),
    }
  },
})

const list = (...parts: readonly string[]) => parts.filter(part => part !== '').join(', ')

export const transferBindings = {
  'transfer.recipient': eachTransfer(
    ({ recipientName, recipientAddress }) => recipientName !== '' && recipientAddress !== '',
    ({ recipientName, recipientAddress }) => list(recipientName, recipientAddress),
  ),
  'transfer.state': eachTransfer(
    () => true,
    ({ country }, writing) => writing.country(country),
  ),
  'transfer.file': {
    isSaid: ({ processing: { content } }) => content.description !== '',
    place: inRegister('description'),
    write: ({ snapshot: { processing } }) =>
      values(processing.content.name, ...paragraphsOf(processing.content.description)),
  },
  'transfer.items': eachTransfer(
    ({ categories }) => categories.length > 0,
    ({ categories }, { say, format }) =>
      categories.length === 0 ? '' : format.list(categories.map(key => say(dataCategory(key).label))),
  ),
  'transfer.dataSubjects': eachTransfer(
    ({ approximateNumber }, { processing }) =>
      approximateNumber !== null && processing.content.dataSubjects.length > 0,
    ({ approximateNumber }, { snapshot, words, format }) =>
      list(
        format.list(snapshot.processing.content.dataSubjects.map(({ name }) => name)),
        approximateNumber === null ? '' : words.persons(approximateNumber),
      ),
  ),
  'transfer.purposes': eachTransfer(
    ({ purpose }) => purpose !== '',
    ({ purpose }) => purpose,
  ),
  'transfer.means': eachTransfer(
    ({ mode, frequency }) => mode !== null && frequency !== '',
    ({ mode, frequency, encrypted }, { words }) =>
      list(mode === null ? '' : words.transferModes[mode], frequency, encrypted ? words.encrypted : ''),
  ),
  'transfer.start': eachTransfer(
    ({ firstOn }) => firstOn !== null,
    ({ firstOn }, { format }) => (firstOn === null ? '' : format.day(firstOn)),
  ),
  // Art. 44 is relied on only for a State that is not on the list.
  'transfer.ground': eachTransfer(
    ({ country, ground }, described) =>
      isListed(country, described) || (ground !== null && ground !== 'listed-state'),
    ({ ground }, { say }) => (ground === null ? '' : say(transferGrounds[ground].label)),
  ),
  'transfer.guarantees': eachTransfer(
    ({ ground, safeguards }) => ground !== 'cndp-authorisation' || safeguards !== '',
    ({ safeguards }) => safeguards,
  ),
} satisfies Record<string, Binding>
