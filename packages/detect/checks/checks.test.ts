// The validators: real and altered numbers. A remainder by 97 catches every single altered digit, so each is refused.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { developmentPool } from '../corpus/development/pool.ts'
import { identifierMakers } from '../corpus/makers/identifiers.ts'
import { seeded } from '../corpus/random.ts'
import { isImei, isPaymentCard } from './luhn.ts'
import { isIban, isIce, isRib } from './mod97.ts'
import { readMrz } from './mrz.ts'
import { isKnownPrefix, nationalIdPrefix } from './national-id.ts'
import { isPhone, isPhoneWithoutZero } from './phone.ts'
import { isPlate } from './plate.ts'

const make = (maker: keyof typeof identifierMakers, seed: number): string =>
  String(identifierMakers[maker](seeded(`${maker} ${seed}`), developmentPool))

const altered = (text: string, at: number, by: number): string => {
  const digits = [...text.matchAll(/\d/g)].map(match => match.index)
  const index = digits[at % digits.length] ?? 0
  const digit = (Number(text.charAt(index)) + 1 + (by % 9)) % 10
  return text.slice(0, index) + digit + text.slice(index + 1)
}

describe('numbers with a remainder by 97', () => {
  it.each([
    '001561191000066',
    '001527456000081',
    '002163624000014',
    '000039557000028',
    '000030205000041',
    '002968168000088',
  ])('accepts the real ICE %s', ice => expect(isIce(ice)).toBe(true))

  it('refuses ICEs that circulate in examples with a wrong control', () => {
    expect(
      ['001561191000085', '001561191000084', '000000000000000', '00156119100006', '00156119100006A'].map(
        isIce,
      ),
    ).toEqual([false, false, false, false, false])
  })

  it('accepts a RIB and its IBAN, spaced or not, in Western or Arabic digits', () => {
    expect(isRib('011519000001205000534921')).toBe(true)
    expect(isRib('011 519 0000012050005349 21')).toBe(true)
    expect(isRib('٠١١٥١٩٠٠٠٠٠١٢٠٥٠٠٠٥٣٤٩٢١')).toBe(true)
    expect(isIban('MA64 0115 1900 0001 2050 0053 4921')).toBe(true)
    expect(isIban('FR1420041010050500013M02606')).toBe(true)
  })

  it('refuses a Moroccan IBAN whose outer check is right and whose RIB is not', () => {
    const inner = '011519000001205000534922'
    const check = String(98n - (BigInt(`${inner}221000`) % 97n)).padStart(2, '0')
    expect(isIban(`MA${check}${inner}`)).toBe(false)
  })

  it('refuses every single altered digit of a RIB, an IBAN and an ICE', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (seed, at, by) => {
        for (const [maker, check] of [
          ['rib', isRib],
          ['iban', isIban],
          ['ice', isIce],
        ] as const) {
          const number = make(maker, seed)
          expect(check(number)).toBe(true)
          expect(check(altered(number, at, by))).toBe(false)
        }
      }),
      { numRuns: 2000 },
    )
  }, 60_000)
})

describe('numbers with a Luhn digit', () => {
  it('accepts cards and devices, and refuses every single altered digit', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (seed, at, by) => {
        const card = make('card', seed)
        expect(isPaymentCard(card)).toBe(true)
        expect(isPaymentCard(altered(card, at, by))).toBe(false)
        const imei = make('imei', seed)
        expect(isImei(imei)).toBe(true)
        expect(isImei(altered(imei, at, by))).toBe(false)
      }),
    )
  })

  it('refuses one digit repeated and lengths that no scheme has', () => {
    expect(
      ['4444444444444444', '0000000000000000', '424242424242', '6111234567890'].map(isPaymentCard),
    ).toEqual([false, false, false, false])
  })
})

describe('the zone of the national card', () => {
  it('has its four check digits right, and one less right after any altered digit of a checked part', () => {
    fc.assert(
      fc.property(fc.nat(), seed => {
        const zone = make('mrz', seed)
        expect(readMrz(zone)).toEqual({ right: 4, moroccan: true })
        const birth = zone.indexOf('\n') + 1
        const digit = (Number(zone.charAt(birth)) + 1) % 10
        const changed = zone.slice(0, birth) + digit + zone.slice(birth + 1)
        expect(readMrz(changed)?.right).toBeLessThan(4)
      }),
    )
  })

  it('is not any ninety signs', () => {
    expect(readMrz('A'.repeat(90))).toBeNull()
    expect(readMrz('')).toBeNull()
  })
})

describe('numbers without a check', () => {
  it.each([
    ['AB123456', 'AB'],
    ['ab 123456', 'AB'],
    ['K-12345', 'K'],
    ['JT٤٥٦٧٨', 'JT'],
    ['ABC12345', null],
    ['AB123', null],
    ['MA64011519000001205000534921', null],
    ['123456', null],
    ['', null],
  ])('reads the letters of the card number %j as %j', (text, prefix) =>
    expect(nationalIdPrefix(text)).toBe(prefix),
  )

  it('knows the prefixes of the places of issue, the traps among them', () => {
    expect(['BK', 'RC', 'MA', 'ID', 'PA', 'TA'].every(isKnownPrefix)).toBe(true)
    expect(['LT', 'QQ'].some(isKnownPrefix)).toBe(false)
  })

  it.each([
    '0612345678',
    '06 12 34 56 78',
    '07-12-34-56-78',
    '+212612345678',
    '00212 5 37 77 65 64',
    '+212 (0)6 12 34 56 78',
    '212520000000',
    '٠٦١٢٣٤٥٦٧٨',
    '+33 1 23 45 67 89',
  ])('takes %s for a telephone number', text => expect(isPhone(text)).toBe(true))
  it.each(['0112345678', '061234567', '06123456789', '612345678', 'CMD0612345678', '2026-01-12', ''])(
    'does not take %j for a telephone number',
    text => expect(isPhone(text)).toBe(false),
  )
  it('takes nine digits for a number that lost its zero', () => {
    expect(isPhoneWithoutZero('612345678')).toBe(true)
    expect(isPhoneWithoutZero('312345678')).toBe(false)
  })

  it.each(['12345-A-6', '12345 | أ | 6', '6|أ|12345', '12345/ب/26', 'WW 123456', '1-D-89'])(
    'takes %s for a plate',
    text => expect(isPlate(text)).toBe(true),
  )
  it.each(['12345-A-90', '12345-A-0', '123456-A-6', '12345-Q-6', '2026-01-12', 'A-1-2', ''])(
    'does not take %j for a plate',
    text => expect(isPlate(text)).toBe(false),
  )
})
