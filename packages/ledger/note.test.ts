// Signed notes, checkpoints and receipts: one that another implementation signed, ours, and a great many false ones.
import { describe, expect, test } from 'vitest'
import { checkpointText, openCheckpoint, parseCheckpoint } from './checkpoint.ts'
import { keyPair, sha256, verifyEd25519 } from './crypto.test-support.ts'
import { leafHash } from './hash.ts'
import { parseKey, parseNote, sign, signersOf, verifierKey, writeKey, writeNote } from './note.ts'
import { inclusionPlan, proofFrom } from './proof.ts'
import { openReceipt, parseReceipt, writeReceipt } from './receipt.ts'
import { append, emptyTree, rootOf } from './tree.ts'
import { webSha256, webVerifyEd25519 } from './web-crypto.ts'

describe('a note of another implementation (golang.org/x/mod/sumdb/note)', () => {
  const key = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
  const note =
    'If you think cryptography is the answer to your problem,\n' +
    'then you don’t know what your problem is.\n'.replace('’', "'") +
    '\n' +
    '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n'

  test.each([
    ['a server', sha256, verifyEd25519],
    ['a browser', webSha256, webVerifyEd25519],
  ] as const)('is verified as by %s', async (_where, hash, verify) => {
    const known = await parseKey(hash, key)
    const parsed = parseNote(note)
    if (!known || !parsed) throw new Error('not read')
    expect(writeKey(known)).toBe(key)
    expect(writeNote(parsed)).toBe(note)
    expect(await signersOf(parsed, [known], verify)).toEqual([{ key: known, seconds: undefined }])
    const spoilt = { ...parsed, text: parsed.text.replace('problem', 'Problem') }
    expect(await signersOf(spoilt, [known], verify)).toEqual([])
  })

  test('an example of the format’s own text is read', () => {
    const example =
      'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n' +
      '— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n' +
      '— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n'
    const parsed = parseNote(example)
    expect(parsed?.signatures.map(({ name }) => name)).toEqual([
      'example.com/behind-the-sofa',
      'witness.example.com/w1',
    ])
    expect(parseCheckpoint(parsed?.text ?? '')).toMatchObject({
      origin: 'example.com/behind-the-sofa',
      size: 20_852_163,
    })
  })

  test.each([
    ['an id that is not the key’s', key.replace('c74f20a3', 'c74f20a4')],
    ['another type', key.replace('+ARpc', '+Axpc')],
    ['a key cut short', `${key.slice(0, -4)}`],
    ['a name with a space', key.replace('Peter', 'Peter ')],
    ['no name', key.replace('PeterNeumann', '')],
    ['nothing', ''],
  ])('a key with %s is none', async (_story, line) => expect(await parseKey(sha256, line)).toBeUndefined())
})

describe('what is no note', () => {
  const signed = '— a AAAAAAE=\n'
  test.each([
    ['nothing', ''],
    ['no blank line', `text\n${signed}`],
    ['no signature', 'text\n\n'],
    ['no final newline', `text\n\n${signed.slice(0, -1)}`],
    ['a carriage return', `text\r\n\n${signed}`],
    ['a null', `te\u0000xt\n\n${signed}`],
    ['half a surrogate pair', `\ud83d\n\n${signed}`],
    ['a hyphen for the dash', 'text\n\n- a AAAAAAE=\n'],
    ['a signature of the id alone', 'text\n\n— a AAAAAA==\n'],
    ['base64 with stray bits', 'text\n\n— a AAAAAAF=\n'],
    ['base64 without padding', 'text\n\n— a AAAAAAE\n'],
    ['a plus in the name', 'text\n\n— a+b AAAAAAE=\n'],
    ['a no-break space in the name', 'text\n\n— a\u00a0b AAAAAAE=\n'],
    ['two spaces', 'text\n\n—  a AAAAAAE=\n'],
    ['too many signatures', `text\n\n${signed.repeat(65)}`],
    ['too long', `${'t'.repeat(65_536)}\n\n${signed}`],
  ])('%s', (_story, note) => expect(parseNote(note)).toBeUndefined())

  test('the last blank line parts text and signatures', () =>
    expect(parseNote(`one\n\ntwo\n\n${signed}`)?.text).toBe('one\n\ntwo\n'))
  test('what cannot be read back is not written', () => {
    expect(() => writeNote({ text: 'no newline', signatures: [] })).toThrow()
    expect(() =>
      writeNote({ text: 'a\u0007\n', signatures: [{ name: 'a', bytes: new Uint8Array(5) }] }),
    ).toThrow()
  })
})

const ORIGIN = 'himaya.example/evidence/1'
const log = keyPair()
const next = keyPair()
const witness = keyPair()
const other = keyPair()
const logKey = await verifierKey(sha256, ORIGIN, 'signs', log.publicKey)
const nextKey = await verifierKey(sha256, ORIGIN, 'signs', next.publicKey)
const witnessKey = await verifierKey(sha256, 'witness.example/w1', 'cosigns', witness.publicKey)
const secondKey = await verifierKey(sha256, 'witness.example/w2', 'cosigns', other.publicKey)

const entries = Array.from({ length: 11 }, (_, at) => new TextEncoder().encode(`entry ${at}`))
const { tree, completed } = append(
  sha256,
  emptyTree,
  entries.map(entry => leafHash(sha256, entry)),
)
const text = checkpointText({ origin: ORIGIN, size: tree.size, root: rootOf(sha256, tree) })
const bare = { text, signatures: [] }
const signed = await sign(bare, logKey, log.sign)
const seen = await sign(signed, witnessKey, witness.sign, 1_795_000_000n)
const trust = { origin: ORIGIN, keys: [logKey] }

describe('a checkpoint', () => {
  const open = (note: string, trusting: Parameters<typeof openCheckpoint>[1] = trust) =>
    openCheckpoint(note, trusting, verifyEd25519)

  test('signed by the log is believed', async () => {
    expect((await open(writeNote(signed)))?.checkpoint.size).toBe(11)
    expect((await openCheckpoint(writeNote(signed), trust, webVerifyEd25519))?.checkpoint.size).toBe(11)
  })
  test('a witness dates what it saw', async () => {
    const opened = await open(writeNote(seen), { ...trust, witnesses: [witnessKey], wanted: 1 })
    expect(opened?.signed.map(({ key, seconds }) => [key.name, seconds])).toEqual([
      [ORIGIN, undefined],
      ['witness.example/w1', 1_795_000_000n],
    ])
  })
  test('a witness that is wanted and did not sign is missed', async () => {
    expect(await open(writeNote(signed), { ...trust, witnesses: [witnessKey], wanted: 1 })).toBeUndefined()
    expect(
      await open(writeNote(seen), { ...trust, witnesses: [witnessKey, secondKey], wanted: 2 }),
    ).toBeUndefined()
  })
  test('one witness twice is one witness', async () => {
    const twice = await sign(seen, witnessKey, witness.sign, 1_795_000_001n)
    expect(
      await open(writeNote(twice), { ...trust, witnesses: [witnessKey, secondKey], wanted: 2 }),
    ).toBeUndefined()
  })
  test('a key is replaced by the next: while both sign, either is enough', async () => {
    const both = writeNote(await sign(signed, nextKey, next.sign))
    expect(await open(both)).toBeDefined()
    expect(await open(both, { ...trust, keys: [nextKey] })).toBeDefined()
    expect(await open(writeNote(await sign(bare, nextKey, next.sign)))).toBeUndefined()
  })

  test.each<[string, () => Promise<string>]>([
    ['another key under the log’s name', async () => writeNote(await sign(bare, logKey, other.sign))],
    ['the witness alone', async () => writeNote(await sign(bare, witnessKey, witness.sign, 1n))],
    [
      'a witness’s key used as the log’s',
      async () =>
        writeNote(await sign(bare, { ...logKey, id: witnessKey.id, name: witnessKey.name }, log.sign)),
    ],
    ['another size', async () => writeNote({ ...signed, text: text.replace('\n11\n', '\n12\n') })],
    ['another origin', async () => writeNote({ ...signed, text: text.replace('/1\n', '/2\n') })],
    [
      'a true signature and a false one of the same key',
      async () => writeNote(await sign(signed, logKey, other.sign)),
    ],
    [
      'a false date',
      async () => {
        const signature = seen.signatures[1]
        if (!signature) throw new Error('unsigned')
        const bytes = Uint8Array.from(signature.bytes)
        bytes[11] = (bytes[11] as number) ^ 1
        return writeNote({
          ...seen,
          signatures: [seen.signatures[0] as typeof signature, { ...signature, bytes }],
        })
      },
    ],
    ['a date beyond all time', async () => writeNote(await sign(seen, witnessKey, witness.sign, 2n ** 63n))],
    [
      'a signature cut short',
      async () =>
        writeNote({
          ...signed,
          signatures: signed.signatures.map(each => ({ ...each, bytes: each.bytes.subarray(0, 60) })),
        }),
    ],
  ])('with %s is not', async (_story, note) =>
    expect(await open(await note(), { ...trust, witnesses: [witnessKey] })).toBeUndefined(),
  )

  test('every single bit counts', async () => {
    const written = writeNote(signed)
    const bytes = new TextEncoder().encode(written)
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Uint8Array.from(bytes)
      changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7))
      expect(await open(new TextDecoder().decode(changed))).toBeUndefined()
    }
  })

  test.each([
    'a\n1\n',
    '\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n',
    'a\n01\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n',
    'a\n-1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n',
    'a\n9999999999999999\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n',
    'a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxqw==\n',
    'a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=',
    'a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\nmore\n',
  ])('%j is no checkpoint', given => expect(parseCheckpoint(given)).toBeUndefined())
  test('lines after the third are passed over', () =>
    expect(parseCheckpoint('a\n0\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\nmore\n')?.size).toBe(0))
  test('what cannot be one is not written', () =>
    expect(() => checkpointText({ origin: 'a\nb', size: 1, root: rootOf(sha256, tree) })).toThrow())
  test('a key of another length is none', () =>
    expect(verifierKey(sha256, 'a', 'signs', new Uint8Array(31))).rejects.toThrow('32 bytes'))
  test('a name with a space is no key’s', () =>
    expect(verifierKey(sha256, 'a b', 'signs', new Uint8Array(32))).rejects.toThrow('a b'))
})

describe('a receipt', () => {
  const known = new Map(completed.map(({ level, index, hash }) => [`${level}/${index}`, hash]))
  const receiptFor = (index: number) =>
    writeReceipt({
      index,
      proof: proofFrom(
        sha256,
        inclusionPlan(index, tree.size),
        ({ level, index: at }) => known.get(`${level}/${at}`) as Uint8Array,
      ),
      checkpoint: writeNote(seen),
      extra: new TextEncoder().encode('key of the entry'),
    })
  const open = (receipt: string, entry: Uint8Array | undefined) =>
    openReceipt(receipt, entry ?? new Uint8Array(), trust, { sha256, verifyEd25519 })

  test('is read back as it was written, and holds for its entry alone', async () => {
    for (let index = 0; index < entries.length; index++) {
      const receipt = receiptFor(index)
      expect(parseReceipt(receipt)?.index).toBe(index)
      expect(new TextDecoder().decode(parseReceipt(receipt)?.extra)).toBe('key of the entry')
      for (let entry = 0; entry < entries.length; entry++)
        expect((await open(receipt, entries[entry]))?.checkpoint.size).toBe(entry === index ? 11 : undefined)
    }
  })
  test('in a browser too', async () =>
    expect(
      await openReceipt(receiptFor(3), entries[3] as Uint8Array, trust, {
        sha256: webSha256,
        verifyEd25519: webVerifyEd25519,
      }),
    ).toBeDefined())
  test('without extra data', () => {
    const lines = receiptFor(3).split('\n').toSpliced(1, 1).join('\n')
    expect(parseReceipt(lines)).toMatchObject({ index: 3 })
    expect(parseReceipt(lines)?.extra).toBeUndefined()
  })
  test('every line counts', async () => {
    const receipt = receiptFor(3)
    const lines = receipt.split('\n')
    for (let at = 0; at < lines.length - 1; at++) {
      // Extra data and the witness, who is not asked for here, are the only lines nothing hangs on.
      if (at === 1 || lines[at]?.includes('witness')) continue
      expect(await open(lines.toSpliced(at, 1).join('\n'), entries[3])).toBeUndefined()
    }
  })
  test.each([
    ['another format', (text: string) => text.replace('@v1', '@v2')],
    ['an index with a zero before it', (text: string) => text.replace('index 3', 'index 03')],
    ['a negative index', (text: string) => text.replace('index 3', 'index -3')],
    ['extra data that are not base64', (text: string) => text.replace('extra ', 'extra ?')],
    ['a hash cut short', (text: string) => text.replace(/\n([A-Za-z0-9+/]{43}=)\n/, '\nAAAA\n')],
    [
      'too many hashes',
      (text: string) => text.replace('index 3\n', `index 3\n${'A'.repeat(43)}=\n`.repeat(64)),
    ],
    ['no checkpoint', (text: string) => text.slice(0, text.indexOf('\n\n'))],
  ])('with %s is refused', (_story, spoil) => expect(parseReceipt(spoil(receiptFor(3)))).toBeUndefined())
})
