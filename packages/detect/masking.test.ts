// A masked example may be shown to anyone: whatever the value, what is left cannot be read.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mask } from './masking.ts'

const signs = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

describe('masking', () => {
  it.each([
    ['AB123456', 'A••••••6'],
    ['0612345678', '0••••••••8'],
    ['j.alami@example.ma', 'j.•••••@•••••••.•a'],
    ['Ali', '•••'],
    ['أحمد العلوي', 'أ••• •••••ي'],
    ['', '•'],
  ])('shows %j as %j', (value, shown) => expect(mask(value)).toBe(shown))

  it('shows at most two letters or digits of any value, never two in a row, and never the value', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'grapheme' }),
          fc.stringMatching(/^[A-Z]{1,2}\d{4,7}$/),
          fc.string({ minLength: 100, maxLength: 4000 }),
        ),
        value => {
          const shown = mask(value)
          expect(shown).not.toBe(value)
          expect(signs(shown).every(run => [...run].length === 1)).toBe(true)
          expect(signs(shown).length).toBeLessThanOrEqual(2)
          expect([...shown].length).toBeLessThanOrEqual(24)
        },
      ),
      { numRuns: 2000 },
    )
  }, 60_000)
})
