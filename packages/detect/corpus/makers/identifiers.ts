// Numbers that Morocco and the world give to people, accounts, cards, devices and companies.
import type { Random } from '../random.ts'
import { arabicDigits, isoDay, type Maker, remainder97, twoDigits, withLuhn } from './maker.ts'

const cardPrefixes =
  'A AA AB AE B BB BE BH BJ BK BL C CB CD D DA E EE F FA FC G GA H HA I IA J JA JB JC JT K KB L LA M MA N P PA PB Q QA R S SH T TA U UA V VA W WA X Y Z ZG ZT'.split(
    ' ',
  )

const cin = (random: Random): string => random.pick(cardPrefixes) + random.digits(random.whole(5, 6))

const ribDigits = (random: Random): string => {
  const body =
    random.pick([
      '007',
      '011',
      '013',
      '021',
      '022',
      '101',
      '127',
      '145',
      '181',
      '190',
      '225',
      '230',
      '310',
      '350',
    ]) +
    random.pick(['780', '810', '450', '640', '010', '270', '570', '590']) +
    random.digits(16)
  return body + twoDigits(97 - remainder97(`${body}00`))
}

const ibanOf = (rib: string): string => `MA${twoDigits(98 - remainder97(`${rib}221000`))}${rib}`

const grouped = (text: string, size: number): string =>
  text.match(new RegExp(`.{1,${size}}`, 'g'))?.join(' ') ?? text

const mobile = (random: Random): string => random.pick(['6', '7']) + random.digits(8)

const pairsOfDigits = (text: string, between: string): string => text.match(/\d{2}/g)?.join(between) ?? text

/** ICAO 9303: weights 7, 3, 1; letters count from 10, the filler 0. */
const mrzDigit = (text: string): string =>
  String(
    [...text].reduce((sum, letter, index) => {
      const value = letter === '<' ? 0 : /\d/.test(letter) ? Number(letter) : letter.charCodeAt(0) - 55
      return sum + value * Number('731'.charAt(index % 3))
    }, 0) % 10,
  )

const mrz: Maker = (random, pool) => {
  const serial = random.letters(2) + random.digits(7)
  const optional = cin(random).padEnd(15, '<')
  const birth =
    twoDigits(random.whole(50, 99)) + twoDigits(random.whole(1, 12)) + twoDigits(random.whole(1, 28))
  const expiry =
    twoDigits(random.whole(27, 35)) + twoDigits(random.whole(1, 12)) + twoDigits(random.whole(1, 28))
  const first = `I<MAR${serial}${mrzDigit(serial)}${optional}`
  const head = `${birth}${mrzDigit(birth)}${random.pick(['M', 'F'])}${expiry}${mrzDigit(expiry)}MAR${'<'.repeat(11)}`
  const composite = mrzDigit(first.slice(5) + head.slice(0, 7) + head.slice(8, 15) + head.slice(18))
  const latin = (name: string) =>
    name
      .toUpperCase()
      .normalize('NFD')
      .replace(/[^A-Z]/g, '<')
  const names = `${latin(random.pick(pool.lastNames).latin)}<<${latin(random.pick(pool.firstNames).latin)}`
  return `${first}\n${head}${composite}\n${names.slice(0, 30).padEnd(30, '<')}`
}

export const identifierMakers = {
  cin,
  cinUntidy: random => {
    const value = cin(random)
    return random.pick([
      value.toLowerCase(),
      value.replace(/(\d)/, ' $1'),
      value,
      `${value} `,
      value.replace(/(\d)/, '-$1'),
      arabicDigits(value),
    ])
  },
  mrz,
  passport: random => random.letters(2) + random.digits(7),
  residenceCard: random =>
    random.pick(['C', 'B', 'A', 'BK', 'ST']) +
    random.digits(random.whole(5, 6)) +
    random.pick(['', random.letters(1)]),
  licence: random => `${random.whole(1, 89)}/${random.digits(random.whole(5, 6))}`,
  massar: random =>
    random.pick(['A', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'M', 'N', 'P', 'R', 'S']) + random.digits(9),
  cnss: random => `1${random.digits(8)}`,
  amo: random => random.digits(9),
  rib: ribDigits,
  ribSpaced: random => {
    const value = ribDigits(random)
    return `${value.slice(0, 3)} ${value.slice(3, 6)} ${value.slice(6, 22)} ${value.slice(22)}`
  },
  iban: random => ibanOf(ribDigits(random)),
  ibanSpaced: random => grouped(ibanOf(ribDigits(random)), 4),
  card: random => withLuhn(random.pick(['4', '51', '52', '53']).padEnd(2, '0') + random.digits(13)),
  cardSpaced: random => grouped(withLuhn(`4${random.digits(14)}`), 4),
  phone: random => `0${mobile(random)}`,
  phoneFixed: random => `05${random.pick(['22', '37', '35', '24', '28', '39'])}${random.digits(6)}`,
  phoneInternational: random => random.pick(['+212', '00212', '+212 ', '+212 (0)']) + mobile(random),
  phoneUntidy: random => {
    const value = `0${mobile(random)}`
    return random.pick([
      pairsOfDigits(value, ' '),
      pairsOfDigits(value, '.'),
      pairsOfDigits(value, '-'),
      `212${value.slice(1)}`,
      arabicDigits(value),
      ` ${value}`,
    ])
  },
  phoneNumber: random => Number(mobile(random)),
  plate: random =>
    `${random.whole(100, 99999)}-${random.pick(['A', 'B', 'D', 'H', 'E', 'W'])}-${random.whole(1, 88)}`,
  plateArabic: random =>
    `${random.whole(100, 99999)} | ${random.pick(['أ', 'ب', 'د', 'ه', 'و', 'ط'])} | ${random.whole(1, 88)}`,
  ipv4: random =>
    [
      random.pick([41, 105, 160, 196, 197, 10, 192]),
      random.whole(0, 255),
      random.whole(0, 255),
      random.whole(1, 254),
    ].join('.'),
  ipv6: random =>
    `2001:db8:${Array.from({ length: 6 }, () => random.whole(4096, 65535).toString(16)).join(':')}`,
  mac: random =>
    Array.from({ length: 6 }, () => random.whole(16, 255).toString(16).toUpperCase()).join(
      random.pick([':', ':', '-']),
    ),
  imei: random => withLuhn(`35${random.digits(12)}`),
  cookie: random => `GA1.2.${random.digits(9)}.${random.whole(1500000000, 1790000000)}`,
  session: random => Array.from({ length: 32 }, () => random.whole(0, 15).toString(16)).join(''),
  ice: random => {
    const body = `00${random.digits(7)}0000`
    return body + twoDigits(97 - remainder97(`${body}00`))
  },
  taxId: random => random.digits(random.whole(7, 8)),
  tradeRegister: random => random.whole(1200, 499999),
  patente: random => random.digits(8),
  reference: random => random.whole(1, 90000),
  matricule: random => `${random.pick(['M', 'E', 'AG', ''])}${random.digits(5)}`,
  /** Shapes like the above, that are not them. */
  digits24: random => random.digits(24),
  digits16: random => random.digits(16),
  digits15: random => `9${random.digits(14)}`,
  lot: random => `${random.pick(['LT', 'BK', 'PA', 'RC', 'AB'])}${random.digits(6)}`,
  barcode: random => `611${random.digits(10)}`,
  orderNumber: random => `06${random.digits(8)}`,
  day: random => isoDay(random, 2019, 2026),
} satisfies Record<string, Maker>
