// A commitment verifies for what was committed to, and for nothing else.
import { describe, expect, test } from 'vitest'
import { commit, entryKey, isCommittedTo, type Statement } from './commitment.ts'
import { EvidenceEntryId } from './records.ts'

const statement: Statement = {
  organisationId: '0192f0c1-0000-7000-8000-000000000001',
  entryId: EvidenceEntryId.parse('0192f0c1-0000-7000-8000-000000000002'),
  sequence: 7,
  recordedAt: '2026-11-23T09:00:00.000Z',
  kind: 'register.processing-changed',
  subject: { type: 'processing', id: 'p1' },
  actor: { kind: 'system', task: 'scan' },
  payload: { name: 'Paie', items: ['nom', 'RIB'], retention: { months: 60 } },
}

describe('commitment', () => {
  const subjectKey = Buffer.alloc(32, 7)
  const key = entryKey(subjectKey, statement.entryId)
  const commitment = commit(statement, key)
  const otherKey = entryKey(Buffer.alloc(32, 8), statement.entryId)

  test('verifies for the statement, in whatever order its keys are', () => {
    expect(isCommittedTo(statement, key, commitment)).toBe(true)
    const reordered = Object.fromEntries(Object.entries(statement).reverse()) as unknown as Statement
    expect(isCommittedTo(reordered, key, commitment)).toBe(true)
  })

  test.each<[string, Partial<Statement>]>([
    ['another organisation', { organisationId: '0192f0c1-0000-7000-8000-000000000009' }],
    ['another place', { sequence: 8 }],
    ['another instant', { recordedAt: '2026-11-23T09:00:00.001Z' }],
    ['another kind', { kind: 'register.processing-removed' }],
    ['another subject', { subject: { type: 'processing', id: 'p2' } }],
    ['another actor', { actor: { kind: 'system', task: 'scam' } }],
    ['a value changed', { payload: { ...statement.payload, name: 'Paye' } }],
    ['a value added', { payload: { ...statement.payload, note: null } }],
    ['a value removed', { payload: { name: 'Paie' } }],
    ['a list reordered', { payload: { ...statement.payload, items: ['RIB', 'nom'] } }],
  ])('is refused for %s', (_, lie) => {
    expect(isCommittedTo({ ...statement, ...lie }, key, commitment)).toBe(false)
  })

  test('is refused under another key, or cut, or bent by a single bit', () => {
    expect(isCommittedTo(statement, otherKey, commitment)).toBe(false)
    expect(isCommittedTo(statement, key, commitment.slice(0, -2))).toBe(false)
    expect(isCommittedTo(statement, key, '')).toBe(false)
    const bytes = Buffer.from(commitment, 'hex')
    for (let bit = 0; bit < 256; bit++) {
      const bent = Buffer.from(bytes)
      bent.writeUInt8(bent.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
      expect(isCommittedTo(statement, key, bent.toString('hex'))).toBe(false)
    }
  })

  test('under two keys one statement has two commitments, so neither betrays it', () => {
    expect(commit(statement, otherKey)).not.toBe(commitment)
  })

  test('each entry has a key of its own, which tells nothing of the others', () => {
    const other = EvidenceEntryId.parse('0192f0c1-0000-7000-8000-000000000003')
    expect(entryKey(subjectKey, other)).not.toBe(key)
    expect(key).toMatch(/^[0-9a-f]{64}$/)
  })
})
