// DMRE's demonstration database: portal accounts and requests of Moroccans living abroad, partly in Arabic.
import { towns } from '../people/names.ts'
import { dayBetween, instantBetween, inventPerson, ipAddress, phoneNumber } from '../people/person.ts'
import type { DemonstrationDatabase } from '../table.ts'

const accounts = 15_000

const hosts = [
  ['FR', 'Paris'],
  ['FR', 'Lyon'],
  ['ES', 'Barcelona'],
  ['BE', 'Bruxelles'],
  ['IT', 'Torino'],
  ['NL', 'Amsterdam'],
  ['DE', 'Frankfurt'],
  ['CA', 'Montréal'],
  ['US', 'New York'],
  ['AE', 'Dubai'],
] as const
const requestKinds = [
  'etat-civil',
  'investissement',
  'retour',
  'scolarite',
  'foncier',
  'douane',
  'autre',
] as const
const messages = [
  'أود الاستفسار عن الوثائق المطلوبة لتسجيل أبنائي في المدرسة بعد العودة.',
  'Je souhaite savoir comment importer mon véhicule lors de mon retour définitif.',
  'السلام عليكم، لم أتوصل بعد بجواب عن طلبي المتعلق بالعقار.',
  'Merci de m’indiquer le guichet compétent pour un projet d’investissement à Agadir.',
  'المرجو تحديث عنواني ورقم هاتفي في الملف.',
] as const

export const dmreDatabase: DemonstrationDatabase = {
  name: 'dmre',
  seed: 9_080_002,
  tables: [
    {
      schema: 'portail',
      name: 'comptes',
      comment: 'حسابات البوابة',
      columnComments: { cnie: 'رقم بطاقة التعريف الوطنية', photo: 'الصورة الشخصية' },
      columns: {
        id: 'integer primary key',
        prenom: 'text not null',
        nom: 'text not null',
        الاسم_الشخصي: 'text',
        الاسم_العائلي: 'text',
        date_naissance: 'date',
        sexe: 'char(1)',
        cnie: 'text',
        email: 'text not null',
        telephone: 'text',
        mot_de_passe: 'text not null',
        photo: 'text',
        pays_residence: 'char(2)',
        ville_residence: 'text',
        ville_origine: 'text',
        cree_le: 'timestamptz not null',
        dernier_acces: 'timestamptz',
      },
      rows: accounts,
      row: (index, random) => {
        const person = inventPerson(random)
        const [country, town] = random.pick(hosts)
        return [
          index,
          person.firstName,
          person.familyName,
          person.firstNameArabic,
          person.familyNameArabic,
          person.birthday,
          person.sex,
          random.oneIn(5) ? null : person.nationalId,
          person.email,
          random.oneIn(2)
            ? person.mobile
            : `+33 6 ${random.digits(2)} ${random.digits(2)} ${random.digits(2)} ${random.digits(2)}`,
          `$2b$12$${random.hex(53)}`,
          random.oneIn(3) ? `photos/${index}.jpg` : null,
          country,
          town,
          random.pick(towns)[0],
          instantBetween(random, '2019-01-01', '2026-09-30'),
          instantBetween(random, '2026-01-01', '2026-10-31'),
        ]
      },
    },
    {
      schema: 'portail',
      name: 'demandes',
      comment: 'طلبات المغاربة المقيمين بالخارج',
      columns: {
        id: 'integer primary key',
        compte_id: 'integer not null',
        nature: 'text not null',
        الموضوع: 'text not null',
        message: 'text not null',
        statut: 'text not null',
        agent_traitant: 'text',
        deposee_le: 'timestamptz not null',
        traitee_le: 'timestamptz',
      },
      constraints: ['foreign key (compte_id) references portail.comptes (id)'],
      rows: 30_000,
      row: (index, random) => {
        const agent = inventPerson(random)
        return [
          index,
          random.between(1, accounts),
          random.pick(requestKinds),
          random.pick(['طلب معلومات', 'تتبع ملف', 'شكاية', 'تصحيح معطيات']),
          random.pick(messages),
          random.pick(['reçue', 'en cours', 'traitée']),
          `${agent.firstName} ${agent.familyName}`,
          instantBetween(random, '2021-01-01', '2026-10-31'),
          random.oneIn(3) ? null : instantBetween(random, '2026-01-01', '2026-11-15'),
        ]
      },
    },
    {
      schema: 'portail',
      name: 'pieces_jointes',
      columns: {
        id: 'integer primary key',
        demande_id: 'integer not null',
        nom_fichier: 'text not null',
        type_mime: 'text not null',
        taille_octets: 'integer not null',
      },
      constraints: ['foreign key (demande_id) references portail.demandes (id)'],
      rows: 18_000,
      row: (index, random) => [
        index,
        random.between(1, 30_000),
        `${random.pick(['acte-naissance', 'passeport', 'titre-foncier', 'attestation'])}-${index}.pdf`,
        'application/pdf',
        random.between(20_000, 4_000_000),
      ],
    },
    {
      schema: 'lettre',
      name: 'abonnes',
      comment: 'Abonnés à la lettre d’information',
      columns: {
        id: 'integer primary key',
        nom_complet: 'text not null',
        adresse_postale: 'text',
        email: 'text not null',
        langue: 'char(2) not null',
        inscrit_le: 'date not null',
        consentement: 'text not null',
      },
      rows: 8_000,
      row: (index, random) => {
        const person = inventPerson(random)
        return [
          index,
          random.oneIn(3)
            ? `${person.firstNameArabic} ${person.familyNameArabic}`
            : `${person.firstName} ${person.familyName}`,
          person.address,
          person.email,
          random.pick(['fr', 'ar']),
          dayBetween(random, '2020-01-01', '2026-10-31'),
          random.pick(['case cochée', 'implicite']),
        ]
      },
    },
    {
      schema: 'web',
      name: 'visites',
      comment: 'Témoins de connexion du portail',
      columns: {
        id: 'integer primary key',
        session_id: 'text not null',
        ip: 'inet not null',
        langue: 'char(2) not null',
        page: 'text not null',
        vu_le: 'timestamptz not null',
      },
      rows: 20_000,
      row: (index, random) => [
        index,
        random.hex(32),
        ipAddress(random),
        random.pick(['fr', 'ar', 'en']),
        random.pick(['/', '/ar', '/services', '/contact', '/investir']),
        instantBetween(random, '2026-08-01', '2026-10-31'),
      ],
    },
    {
      schema: 'reference',
      name: 'services',
      comment: 'Services et téléphones publics',
      columns: {
        code: 'text primary key',
        libelle_fr: 'text not null',
        libelle_ar: 'text not null',
        standard: 'text not null',
      },
      rows: 12,
      row: (index, random) => [
        `S${String(index).padStart(2, '0')}`,
        `Service ${index}`,
        `مصلحة ${index}`,
        phoneNumber(random, 'fixed'),
      ],
    },
  ],
}
