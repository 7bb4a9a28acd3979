// What databases say of people: names, birth, contact, work, belief, health, justice.
import type { Random } from '../random.ts'
import type { Pool } from '../shape.ts'
import { frenchDay, isoDay, type Maker } from './maker.ts'

const firstName: Maker = (random, pool) => random.pick(pool.firstNames).latin
const lastName: Maker = (random, pool) => random.pick(pool.lastNames).latin

const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase()

const login = (random: Random, pool: Pool): string => {
  const first = ascii(random.pick(pool.firstNames).latin)
  const last = ascii(random.pick(pool.lastNames).latin)
  return random.pick([
    `${first}.${last}`,
    `${first.charAt(0)}${last}`,
    `${last}${random.whole(1, 99)}`,
    `${first}_${last.charAt(0)}`,
  ])
}

const bytes = (random: Random, head: readonly number[], length: number): Uint8Array =>
  Uint8Array.from([...head, ...Array.from({ length }, () => random.whole(0, 255))])

const hex = (random: Random, length: number): string =>
  Array.from({ length }, () => random.whole(0, 15).toString(16)).join('')

const one = (text: string): Maker => {
  const items = text.split('|')
  return random => random.pick(items)
}

export const peopleMakers = {
  firstName,
  lastName,
  lastNameUpper: (random, pool) => random.pick(pool.lastNames).latin.toUpperCase(),
  fullName: (random, pool) => `${firstName(random, pool)} ${lastName(random, pool)}`,
  fullNameUpper: (random, pool) => `${lastName(random, pool)} ${firstName(random, pool)}`.toUpperCase(),
  fullNameTitled: (random, pool) =>
    `${random.pick(['M.', 'Mme', 'Mlle', 'Dr'])} ${firstName(random, pool)} ${lastName(random, pool)}`,
  firstNameArabic: (random, pool) => random.pick(pool.firstNames).arabic,
  lastNameArabic: (random, pool) => random.pick(pool.lastNames).arabic,
  fullNameArabic: (random, pool) =>
    `${random.pick(pool.firstNames).arabic} ${random.pick(pool.lastNames).arabic}`,
  email: (random, pool) => `${login(random, pool)}@${random.pick(pool.mailDomains)}`,
  address: (random, pool) =>
    `${random.whole(1, 240)}, ${random.pick(pool.streets).latin}${random.pick(['', ', appt 4', ' étage 2', ' n° 12'])} ${random.pick(pool.cities).latin}`,
  addressArabic: (random, pool) =>
    `${random.whole(1, 240)} ${random.pick(pool.streets).arabic} ${random.pick(pool.cities).arabic}`,
  city: (random, pool) => random.pick(pool.cities).latin,
  cityArabic: (random, pool) => random.pick(pool.cities).arabic,
  region: one(
    'Souss-Massa|Casablanca-Settat|Fès-Meknès|L’Oriental|Drâa-Tafilalet|Rabat-Salé-Kénitra|Marrakech-Safi',
  ),
  postalCode: random => String(random.whole(100, 929) * 100),
  birthIso: random => isoDay(random, 1945, 2012),
  birthFrench: random => frenchDay(isoDay(random, 1945, 2012)),
  birthDate: random => new Date(`${isoDay(random, 1945, 2012)}T00:00:00Z`),
  age: random => random.whole(17, 84),
  sexLetter: one('M|F'),
  sexWord: one('Homme|Femme'),
  sexArabic: one('ذكر|أنثى'),
  sexCode: random => random.whole(1, 2),
  nationality: one('Marocaine|Française|Sénégalaise|Espagnole|Marocaine|Marocaine|Ivoirienne'),
  nationalityCode: one('MA|FR|SN|MA|MA|ES'),
  marital: one('Célibataire|Marié|Mariée|Divorcé|Veuve|Marié'),
  maritalArabic: one('أعزب|متزوج|متزوجة|مطلق|أرملة'),
  photoPath: random => `/uploads/photos/${hex(random, 8)}.jpg`,
  photoBytes: random => bytes(random, [0xff, 0xd8, 0xff, 0xe0], 64),
  cvFile: (random, pool) => `cv/${random.whole(1, 9000)}-${login(random, pool)}.pdf`,
  audioPath: random => `calls/2026/${hex(random, 8)}.wav`,
  signatureImage: random => bytes(random, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 48),
  template: random => bytes(random, [0x46, 0x4d, 0x52, 0x00], 64),
  templateText: random => `Rk1S${hex(random, 64)}`,
  username: login,
  bcrypt: random => `$2b$12$${hex(random, 53)}`,
  hash: random => hex(random, 40),
  password: (random, pool) => `${firstName(random, pool)}${random.whole(10, 99)}!`,
  userAgent: one(
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36|Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1|Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
  ),
  position: random => `${(27 + random.next() * 8).toFixed(5)},${(-13 + random.next() * 11).toFixed(5)}`,
  latitude: random => Number((27.5 + random.next() * 8).toFixed(6)),
  longitude: random => Number((-12.5 + random.next() * 11).toFixed(6)),
  seconds: random => random.whole(3, 2400),
  job: (random, pool) => random.pick(pool.jobs),
  salary: random => random.whole(30, 420) * 100,
  hireDay: random => isoDay(random, 2001, 2025),
  contract: one('CDI|CDD|ANAPEC|Intérim|Stage|CDI'),
  degree: (random, pool) => random.pick(pool.degrees),
  mark: random => Number((random.next() * 20).toFixed(2)),
  blood: one('A+|O+|B-|AB+|O-|A-|B+'),
  illness: (random, pool) => random.pick(pool.illnesses).latin,
  illnessArabic: (random, pool) => random.pick(pool.illnesses).arabic,
  icd10: one('E11.9|I10|J45.0|F32.1|C50.9|N18.3|B18.1|G40.9|K29.7|M17.0'),
  medicine: (random, pool) => random.pick(pool.medicines),
  allergy: one('Pénicilline|Arachide|Aspirine|Aucune|Latex|Pollen'),
  yesNo: one('oui|non'),
  flag: random => random.chance(0.3),
  weight: random => random.whole(42, 118),
  religion: one('Islam|Musulman|Judaïsme|Chrétien|Musulmane|Juive|Sans religion'),
  religionArabic: one('مسلم|يهودي|مسيحي|مسلمة'),
  party: one('PJD|RNI|PAM|Istiqlal|USFP|PPS|FGD|Sans appartenance'),
  union: one('UMT|CDT|UGTM|FDT|UNTM|ODT'),
  ethnic: one('Arabe|Amazigh|Sahraoui|Rifain|Soussi|Subsaharien'),
  philosophy: one('Athée|Agnostique|Laïque|Humaniste|Franc-maçon'),
  offence: (random, pool) => random.pick(pool.offences).latin,
  offenceArabic: (random, pool) => random.pick(pool.offences).arabic,
  conviction: one('6 mois avec sursis|Néant|Amende 2 000 DH|1 an ferme|Relaxe|Néant'),
  gene: one(
    'BRCA1 c.68_69delAG|HLA-B27 positif|F5 Leiden hétérozygote|MTHFR C677T|CFTR deltaF508|BRCA2 muté',
  ),
  income: random => random.whole(20, 900) * 100,
  score: random => random.whole(300, 850),
  kinship: one('Père|Mère|Conjoint|Fils|Fille|Frère'),
  children: random => random.whole(0, 6),
  personNote: (random, pool) =>
    random.pick([
      `Appelé ${firstName(random, pool)} ${lastName(random, pool)} le 12/03, rappeler au 06${random.digits(8)}`,
      `Client mécontent, voir avec ${firstName(random, pool)} ${lastName(random, pool)}`,
      `Pas de réponse. Joindre Mme ${lastName(random, pool)} par ${login(random, pool)}@${random.pick(pool.mailDomains)}`,
      `RAS, dossier transmis à M. ${lastName(random, pool)}`,
    ]),
  healthNote: (random, pool) =>
    random.pick([
      `Patient suivi pour ${random.pick(pool.illnesses).latin}, traitement par ${random.pick(pool.medicines)}`,
      `${firstName(random, pool)} ${lastName(random, pool)} se plaint de douleurs, antécédent de ${random.pick(pool.illnesses).latin}`,
      `Arrêt maladie prolongé : ${random.pick(pool.illnesses).latin}`,
    ]),
} satisfies Record<string, Maker>
