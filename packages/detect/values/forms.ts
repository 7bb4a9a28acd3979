// The forms values come in, each a yes-or-no question about one value. A form says nothing yet of a category: which
// category it speaks for, and how loudly, stands in ../scoring.ts.
import { isImei, isPaymentCard } from '../checks/luhn.ts'
import { isIban, isIce, isRib } from '../checks/mod97.ts'
import { readMrz } from '../checks/mrz.ts'
import { nationalIdPrefix } from '../checks/national-id.ts'
import { isPhone, isPhoneWithoutZero } from '../checks/phone.ts'
import { isPlate } from '../checks/plate.ts'
import type { Value } from './sample.ts'
import {
  isAddress,
  isCity,
  isCompany,
  isDegree,
  isJob,
  isKinship,
  isMarital,
  isNationality,
  isPersonName,
  isRegion,
  isTopic,
} from './words.ts'

const matches =
  (pattern: RegExp, longest = 400) =>
  (value: Value): boolean =>
    value.text.length <= longest && pattern.test(value.text)

const inCompact =
  (pattern: RegExp) =>
  (value: Value): boolean =>
    value.text.length <= 64 && pattern.test(value.compact())

const isCivilDay = (value: Value): string | null => {
  const text = value.text.slice(0, 10)
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})/.exec(text)
  if (iso) return Number(iso[2]) <= 12 && Number(iso[3]) <= 31 ? (iso[1] ?? null) : null
  const latin = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(value.folded().slice(0, 10))
  return latin && Number(latin[1]) <= 31 && Number(latin[2]) <= 31 ? (latin[3] ?? null) : null
}

const isBirthday = (value: Value): boolean => {
  if (/^(?:19\d\d|20[0-2]\d)$/.test(value.text)) return true
  const year = Number(isCivilDay(value) ?? 0)
  return year >= 1900 && year <= 2030
}

/** Running text: long enough, and made of words. */
const isSentence = (value: Value): boolean =>
  value.kind === 'text' && value.text.length >= 25 && (value.text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 5

const isNumber = (value: Value): boolean =>
  value.kind === 'number' || /^-?\d{1,15}(?:[.,]\d{1,10})?$/.test(value.text)

const numberIn = (value: Value, from: number, to: number): boolean => {
  if (!isNumber(value)) return false
  const number = Number(value.text.replace(',', '.'))
  return number >= from && number <= to
}

const startsWith = (value: Value, signature: readonly number[]): boolean =>
  value.bytes !== null && signature.every((byte, index) => value.bytes?.[index] === byte)

const isImageBytes = (value: Value): boolean =>
  startsWith(value, [0xff, 0xd8, 0xff]) ||
  startsWith(value, [0x89, 0x50, 0x4e, 0x47]) ||
  startsWith(value, [0x47, 0x49, 0x46]) ||
  startsWith(value, [0x52, 0x49, 0x46, 0x46])

const sexMarkers = new Set(
  'm f h homme femme masculin feminin male female garcon fille ذكر انثي امراه رجل 1 2 mme mr mlle m. monsieur madame mademoiselle ms mrs'.split(
    ' ',
  ),
)

export const forms = {
  email: matches(/^[\w.+%-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*\.[a-z]{2,24}$/i),
  phone: value => value.kind !== 'date' && isPhone(value.text),
  'phone-without-zero': value => isPhoneWithoutZero(value.text),
  'national-id': value =>
    value.text.length <= 16 && !value.text.includes('/') && nationalIdPrefix(value.text) !== null,
  mrz: value => readMrz(value.text) !== null,
  passport: inCompact(/^[A-Z]{1,2}\d{6,8}$/),
  'residence-card': inCompact(/^[A-Z]{1,2}\d{5,7}[A-Z]?$/),
  'driving-licence': matches(/^\d{1,2}\/\d{4,7}$/),
  massar: inCompact(/^[A-Z]\d{9}$/),
  'nine-digits': inCompact(/^\d{9}$/),
  'seven-or-eight-digits': inCompact(/^\d{7,8}$/),
  'short-number': inCompact(/^\d{1,6}$/),
  rib: value => value.text.length <= 40 && isRib(value.text),
  iban: value => value.text.length <= 48 && isIban(value.text),
  'payment-card': value => value.text.length <= 30 && isPaymentCard(value.text),
  'masked-card': matches(/^\d{4,6}[ *xX•-]{4,12}\d{4}$/),
  ice: value => value.text.length <= 24 && isIce(value.text),
  imei: value => value.text.length <= 24 && isImei(value.text),
  plate: value => value.text.length <= 24 && isPlate(value.text),
  'ip-v4': matches(/^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:[/:]\d{1,5})?$/),
  'ip-v6': matches(/^(?=.*:.*:)(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}$/i, 60),
  mac: matches(/^[0-9a-f]{2}([:-])[0-9a-f]{2}(?:\1[0-9a-f]{2}){4}$/i),
  uuid: matches(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i),
  'cookie-id': matches(/^(?:GA\d\.\d\.\d+\.\d+|fb\.\d\.\d+\.\d+)$/),
  hexadecimal: matches(
    /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{48}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i,
  ),
  'password-hash': matches(
    /^(?:\$2[abxy]?\$\d\d\$[./A-Za-z\d]{20,}|\$argon2\w*\$.+|\$(?:1|5|6)\$.+|\$pbkdf2.+|scrypt:.+|pbkdf2:.+|\{SSHA\}.+)$/,
  ),
  'long-code': matches(/^[\w.+/=-]{20,}$/, 4000),
  'user-agent': matches(/^(?:Mozilla|Opera|Dalvik|okhttp|curl|PostmanRuntime)\/\d/, 600),
  'gps-pair': matches(/^\(?-?\d{1,2}\.\d{3,},\s?-?\d{1,3}\.\d{3,}\)?$|^POINT ?\(-?\d+\.?\d* -?\d+\.?\d*\)$/i),
  degrees: value => numberIn(value, -180, 180) && /[.,]\d{3,}$/.test(value.text),
  birthday: isBirthday,
  day: value => value.kind === 'date' || isCivilDay(value) !== null,
  sex: value => value.text.length <= 14 && sexMarkers.has(value.folded()),
  'postal-code': inCompact(/^[1-9]\d{4}$/),
  'image-path': matches(/\.(?:jpe?g|png|gif|webp|bmp|heic|svg)(?:\?.*)?$|^data:image\//i, 2048),
  'image-bytes': isImageBytes,
  bytes: value => value.kind === 'bytes',
  file: matches(/\.(?:pdf|docx?|odt|rtf|xlsx?|zip|tiff?|jpe?g|png|heic|webp)$/i, 2048),
  'audio-path': matches(/\.(?:wav|mp3|ogg|m4a|amr|opus|gsm)(?:\?.*)?$/i, 2048),
  blood: matches(/^(?:A|B|AB|O) ?[+-]$|^(?:A|B|AB|O) ?(?:pos|neg|rh)/i, 16),
  'disease-code': matches(/^[A-TV-Z]\d{2}(?:\.\d{1,2})$/),
  gene: matches(
    /\b(?:BRCA[12]|HLA-|MTHFR|CFTR|TP53|F5 |APOE|rs\d{4,}|c\.\d+[_A-Z>]|p\.[A-Z][a-z]{2}\d+)/,
    200,
  ),
  'zero-to-twenty': value => numberIn(value, 0, 20),
  'human-age': value => numberIn(value, 0, 115) && !/[.,]/.test(value.text),
  'body-measure': value => numberIn(value, 1, 250),
  amount: value => numberIn(value, 0, 1e9),
  number: isNumber,
  boolean: value =>
    value.kind === 'boolean' ||
    /^(?:oui|non|yes|no|true|false|vrai|faux|o|n|y|t|f|0|1|نعم|لا)$/i.test(value.text),
  'one-word': value =>
    value.text.length <= 64 && /^[^\s@]+$/.test(value.text) && /[a-z\u0621-\u064a]/i.test(value.text),
  'account-number': inCompact(/^\d{10,24}$/),
  code: matches(/^[A-Za-z]{0,4}[ -]?\d{1,12}$/, 20),
  prose: isSentence,
  words: value =>
    value.kind === 'text' && /[a-z\u0621-\u064a]{2}/i.test(value.folded()) && !/\d{4,}/.test(value.folded()),
  'person-name': isPersonName,
  city: isCity,
  region: isRegion,
  address: isAddress,
  nationality: isNationality,
  'country-code': matches(/^[A-Z]{2,3}$/),
  marital: isMarital,
  kinship: isKinship,
  job: isJob,
  degree: isDegree,
  company: isCompany,
  'health-word': value => isTopic(value, 'health'),
  'genetic-word': value => isTopic(value, 'genetic'),
  'ethnic-word': value => isTopic(value, 'ethnic-origin'),
  'political-word': value => isTopic(value, 'political-opinion'),
  'religious-word': value => isTopic(value, 'religious-belief'),
  'philosophical-word': value => isTopic(value, 'philosophical-belief'),
  'union-word': value => isTopic(value, 'union-membership'),
  'offence-word': value => isTopic(value, 'offences'),
} satisfies Record<string, (value: Value) => boolean>

export type Form = keyof typeof forms
