// Art. 15, third paragraph, with 4-2, 9, 12-1-b and D.45: a file that changes hands, seen from either side.
import { describe, expect, test } from 'vitest'
import type { FileTransferFacts } from '../facts/file-transfer.ts'
import { fileTransfer } from '../questions/file-transfer.ts'
import { asking, faultsOf, type ToldRow, toldTable } from '../questions/told.test-table.ts'
import { timeConclusions } from '../words/conclusions-time.ts'

const { question } = fileTransfer
/** A file bought, with the persons' consent, used as it was, declared anew. */
const plain: FileTransferFacts = {
  fileMove: 'sold',
  fileSide: 'transferee',
  functionsLinked: true,
  handoverGround: 'consent',
  purposesCarriedOver: true,
  transfereeFiled: true,
  transferorTold: true,
  objectionsHandedOver: true,
}
const ask = asking(question, plain, '2026-11-22')
type Row = ToldRow<FileTransferFacts>
const handedOver = { fileSide: 'transferor' } as const

describe('the transferee', () => {
  toldTable<FileTransferFacts>(ask, [
    ['15', 'bought, consented to, declared', {}, 'in-order', ['art-15-3-in-order']],
    ['15', 'bought, not declared', { transfereeFiled: false }, 'declare', ['art-15-3']],
    ['15', 'given, not declared', { fileMove: 'given', transfereeFiled: false }, 'declare', ['art-15-3']],
    ['15', 'merged, not declared', { fileMove: 'merger', transfereeFiled: false }, 'declare', ['art-15-3']],
    [
      '15',
      'whether declared is not known',
      { transfereeFiled: undefined },
      'undetermined',
      ['transfereeFiled'],
    ],
    [
      '15',
      'the transferor’s silence is its own affair',
      { transferorTold: false },
      'in-order',
      ['art-15-3-in-order'],
    ],
    ['15', 'whether the transferor told is not asked', { transferorTold: undefined }, 'in-order'],
    [
      '12-1-b',
      'used for other ends',
      { purposesCarriedOver: false },
      'needs-authorisation',
      ['art-12-1-b-transferee'],
    ],
    [
      '12-1-b',
      'used for other ends, and not declared',
      { purposesCarriedOver: false, transfereeFiled: false },
      'needs-authorisation',
      ['art-12-1-b-transferee'],
    ],
    [
      '12-1-b',
      'for what ends is not known',
      { purposesCarriedOver: undefined },
      'undetermined',
      ['purposesCarriedOver'],
    ],
    ['4', 'without consent or necessity', { handoverGround: 'none' }, 'forbidden', ['art-4-2-handover']],
    ['4', 'on a necessity', { handoverGround: 'necessary' }, 'in-order', ['art-15-3-in-order']],
    ['4', 'on what is not known', { handoverGround: undefined }, 'undetermined', ['handoverGround']],
    [
      '4',
      'ends not linked to the functions of both',
      { functionsLinked: false },
      'forbidden',
      ['art-4-2-handover'],
    ],
    [
      '4',
      'not linked, and on what is not known',
      { functionsLinked: false, handoverGround: undefined },
      'forbidden',
      ['art-4-2-handover'],
    ],
    ['4', 'whether linked is not known', { functionsLinked: undefined }, 'undetermined', ['functionsLinked']],
    [
      '4',
      'forbidden comes before everything to file',
      { handoverGround: 'none', purposesCarriedOver: false, transfereeFiled: false },
      'forbidden',
    ],
    ['4', 'a merger needs a ground too', { fileMove: 'merger', handoverGround: 'none' }, 'forbidden'],
    ['15', 'which side is not known', { fileSide: undefined }, 'undetermined', ['fileSide']],
  ] satisfies readonly Row[])
})

describe('the transferor', () => {
  toldTable<FileTransferFacts>(ask, [
    ['15', 'sold, told', handedOver, 'in-order', ['art-15-3-in-order']],
    ['15', 'sold, not told', { ...handedOver, transferorTold: false }, 'tell', ['art-15-2-handover']],
    [
      '15',
      'whether told is not known',
      { ...handedOver, transferorTold: undefined },
      'undetermined',
      ['transferorTold'],
    ],
    [
      '15',
      'what the transferee files is its own affair',
      { ...handedOver, transfereeFiled: false },
      'in-order',
    ],
    [
      '12-1-b',
      'the transferee’s other ends are its own affair',
      { ...handedOver, purposesCarriedOver: false },
      'in-order',
    ],
    [
      '4',
      'sold without consent or necessity',
      { ...handedOver, handoverGround: 'none' },
      'forbidden',
      ['art-4-2-handover'],
    ],
    [
      '4',
      'sold for ends not linked',
      { ...handedOver, functionsLinked: false, transferorTold: false },
      'forbidden',
    ],
  ] satisfies readonly Row[])
})

describe('what is no transfer', () => {
  toldTable<FileTransferFacts>(ask, [
    ['1-6', 'entrusted to a processor', { fileMove: 'on-behalf' }, 'not-a-transfer', ['art-15-3-stays']],
    ['15', 'moved within the body', { fileMove: 'within-the-body' }, 'not-a-transfer', ['art-15-3-stays']],
    [
      '15',
      'entrusted to a processor without any ground',
      { fileMove: 'on-behalf', handoverGround: 'none', functionsLinked: false, transfereeFiled: false },
      'not-a-transfer',
    ],
    ['15', 'how it moves is not known', { fileMove: undefined }, 'undetermined', ['fileMove']],
    [
      '15',
      'moved within the body, nothing else known',
      {
        fileMove: 'within-the-body',
        fileSide: undefined,
        functionsLinked: undefined,
        handoverGround: undefined,
        transfereeFiled: undefined,
      },
      'not-a-transfer',
    ],
  ] satisfies readonly Row[])
})

describe('words, readings and objections', () => {
  test.each<[Partial<FileTransferFacts>, string]>([
    [{ fileMove: 'on-behalf' }, 'contrat de sous-traitance'],
    [{ fileMove: 'within-the-body' }, 'même responsable'],
    [{ functionsLinked: false }, 'directement liées'],
    [{ handoverGround: 'none' }, 'consentement préalable'],
    [{}, 'peut être utilisé'],
    [handedOver, 'de votre côté'],
  ])('%#', (changed, words) => expect(ask(changed).because[0]?.text.fr).toContain(words))

  test.each<[Partial<FileTransferFacts>, string[]]>([
    [{ fileMove: 'merger' }, ['merger-is-a-transfer']],
    [{ fileMove: 'merger', transfereeFiled: false }, ['merger-is-a-transfer']],
    [{ transfereeFiled: false }, []],
    [{}, []],
  ])('a merger is told as a reading: %#', (changed, ids) =>
    expect(ask(changed).readings.map(({ id }) => id)).toEqual(ids),
  )

  test.each<[string, Partial<FileTransferFacts>, string | undefined]>([
    ['handed over', {}, undefined],
    ['not handed over, asked by the transferee', { objectionsHandedOver: false }, 'Obtenir du cédant'],
    [
      'not handed over, asked by the transferor',
      { ...handedOver, objectionsHandedOver: false },
      'Transmettre',
    ],
    [
      'not handed over, but nothing changes hands',
      { fileMove: 'on-behalf', objectionsHandedOver: false },
      undefined,
    ],
  ])('D.45: objections %s', (_story, changed, words) => {
    const { duties } = ask(changed)
    expect(duties.map(({ rule }) => rule)).toEqual(words ? ['decret-45-handover'] : [])
    if (words) expect(duties[0]?.text.fr).toContain(words)
  })
  test.each<[string, Partial<FileTransferFacts>, unknown[]]>([
    ['no ground', { handoverGround: 'none' }, [['in-order', ['handoverGround'], 'serait en ordre']]],
    [
      'no ground, not declared',
      { handoverGround: 'none', transfereeFiled: false },
      [['declare', ['handoverGround'], 'que les formalités']],
    ],
    [
      'other ends',
      { purposesCarriedOver: false },
      [['in-order', ['purposesCarriedOver'], 'serait en ordre']],
    ],
    ['functions not linked: nothing to do about it', { functionsLinked: false }, []],
    ['not declared: it is to be declared', { transfereeFiled: false }, []],
    ['in order', {}, []],
  ])('a better way: %s', (_story, changed, ways) =>
    expect(
      ask(changed).alternatives.map(({ conclusion, changes, text }, index) => {
        const words = (ways[index] as [string, string[], string] | undefined)?.[2] ?? ''
        expect(text.fr).toContain(words)
        return [conclusion, changes.map(({ fact }) => fact), words]
      }),
    ).toEqual(ways),
  )
  test.each([
    [{ fileMove: 'lost' }, [['not-an-option', 'fileMove']]],
    [{ functionsLinked: 1 }, [['wrong-type', 'functionsLinked']]],
    [[], [['not-an-object', 'facts']]],
  ])('bad facts: %#', (facts, faults) => expect(faultsOf(question, facts)).toEqual(faults))
  test('the day before the law there is no answer', () =>
    expect(ask({}, '2009-03-04').conclusion).toBe('not-in-force'))
  test('every conclusion has its words', () =>
    expect(Object.keys(timeConclusions['file-transfer']).toSorted()).toEqual([
      'declare',
      'forbidden',
      'in-order',
      'needs-authorisation',
      'not-a-transfer',
      'tell',
    ]))
})
