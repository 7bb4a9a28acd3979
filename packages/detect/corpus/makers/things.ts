// What business tables hold besides people: goods, amounts, states, versions, references, logs.
import { isoDay, type Maker } from './maker.ts'

const one = (text: string): Maker => {
  const items = text.split('|')
  return random => random.pick(items)
}

export const thingMakers = {
  sku: random => `${random.letters(3)}-${random.digits(4)}`,
  product: (random, pool) => random.pick(pool.products),
  ware: (random, pool) => random.pick(pool.wares),
  company: (random, pool) => random.pick(pool.companies),
  price: random => Number((random.next() * 4000).toFixed(2)),
  amount: random => random.whole(10, 90000),
  quantity: random => random.whole(0, 500),
  percent: random => Number((random.next() * 100).toFixed(1)),
  status: one('NEW|PAID|SHIPPED|CANCELLED|RETURNED'),
  statusFrench: one('En cours|Validé|Annulé|En attente|Clôturé'),
  statusArabic: one('جديد|مؤدى|ملغى|قيد المعالجة'),
  uuid: random => {
    const hex = Array.from({ length: 32 }, () => random.whole(0, 15).toString(16)).join('')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
  },
  version: random => `${random.whole(0, 9)}.${random.whole(0, 20)}.${random.whole(0, 9)}`,
  version4: random =>
    `${random.whole(0, 9)}.${random.whole(0, 20)}.${random.whole(0, 9)}.${random.whole(0, 3000)}`,
  orderReference: random => `CMD-2026-${random.digits(5)}`,
  invoice: random => `FA${random.digits(2)}/${random.digits(4)}`,
  recentDay: random => isoDay(random, 2022, 2026),
  instant: random => new Date(`${isoDay(random, 2022, 2026)}T10:20:30Z`),
  instantText: random => `${isoDay(random, 2022, 2026)} ${random.whole(10, 23)}:${random.whole(10, 59)}:00`,
  link: random => `https://boutique.example.ma/p/${random.digits(5)}`,
  file: random =>
    `/srv/export/${random.pick(['stock', 'prix', 'journal'])}-${random.digits(4)}.${random.pick(['csv', 'pdf', 'xlsx'])}`,
  imageFile: random => `/img/produits/${random.digits(5)}.jpg`,
  colour: one('Rouge|Bleu|Vert|Noir|#ff8800|Blanc'),
  currency: one('MAD|EUR|USD'),
  unit: one('kg|L|pièce|m²|carton'),
  sha256: random => Array.from({ length: 64 }, () => random.whole(0, 15).toString(16)).join(''),
  json: random => `{"theme":"dark","size":${random.whole(1, 9)},"beta":false}`,
  logLine: random => `WARN retry ${random.whole(1, 9)} of job import_stock, queue=${random.letters(4)}`,
  httpStatus: one('200|404|500|301|204'),
  mime: one('application/pdf|image/png|text/csv'),
  locale: one('fr-MA|ar-MA|en-US'),
  cron: one('0 4 * * *|*/15 * * * *|30 2 * * 0'),
  port: one('5432|8080|443|6379'),
  host: one('srv-db-01|web03.example.ma|cache-2|fw-rabat'),
  accounting: random => random.pick(['3421', '4411', '5141', '6111', '7111']) + random.digits(4),
  boolean: random => random.chance(0.5),
  serial: random => `SN${random.digits(10)}`,
  small: random => random.whole(0, 5),
  counter: random => random.whole(1, 100000),
  temperature: random => Number((random.next() * 60 - 10).toFixed(1)),
  blurb: (random, pool) =>
    `${random.pick(pool.products)} de qualité, garantie ${random.whole(1, 5)} ans. Livraison partout au Maroc sous ${random.whole(2, 9)} jours, retour gratuit.`,
  template: one(
    'Bonjour {{prenom}}, votre commande {{numero}} est prête.|Cher client, votre facture est disponible.|Rappel : échéance le {{date}}.',
  ),
  department: one('Achats|Ventes|Qualité|Production|Informatique'),
  tableName: one('clients|stock_mvt|factures|journal|articles'),
  fieldName: one('nom|prenom|email|cin|telephone'),
  country: one('Maroc|France|Espagne|Sénégal|Italie'),
  airport: one('CMN|RAK|ORY|MAD|TNG'),
  hours: one('08:30-16:30|09:00-18:00|24h/24'),
  weekday: one('lundi|mardi|jeudi|samedi'),
  empty: () => null,
} satisfies Record<string, Maker>
