// Two organisations and three of their processings, as people would write them: a company's customers with identity
// card numbers, its invoices, and an administration's portal accounts, in Arabic, whose retention is not decided yet.
import type { OrganisationIdentity } from '@himaya/organisation/records'

const common = {
  parent: null,
  establishedInMorocco: true,
  representativeInMorocco: null,
  website: null,
  dpo: null,
} satisfies Partial<OrganisationIdentity>

export const company = {
  ...common,
  nameFr: 'Atlas Services',
  nameAr: 'خدمات الأطلس',
  kind: 'company',
  legalForm: 'SARL',
  sector: 'Services informatiques',
  tradeRegister: 'Casablanca 908 009',
  taxIdentifier: '90800900',
  ice: null,
  address: '12, rue des Orangers',
  city: 'Casablanca',
  phone: '+212 520 00 00 00',
  email: 'privacy@atlas.example',
  legalRepresentative: { name: 'Nadia Bennani', position: 'Gérante', email: null, phone: null },
  cndpContact: { name: 'Salma Idrissi', position: null, email: 'privacy@atlas.example', phone: null },
  language: 'fr',
} satisfies Partial<OrganisationIdentity>

export const administration = {
  ...common,
  nameFr: 'Département des usagers',
  nameAr: 'قطاع المرتفقين',
  kind: 'state-administration',
  legalForm: null,
  sector: null,
  tradeRegister: null,
  taxIdentifier: null,
  ice: null,
  address: 'شارع النصر',
  city: 'الرباط',
  phone: '+212 537 00 00 00',
  email: 'contact@usagers.example',
  legalRepresentative: { name: 'يوسف العلوي', position: 'كاتب عام', email: null, phone: null },
  cndpContact: { name: 'خلية حماية المعطيات', position: null, email: 'contact@usagers.example', phone: null },
  language: 'ar',
} satisfies Partial<OrganisationIdentity>

const answers = {
  defenceOrStateSecurity: 'no',
  crimePrevention: false,
  collectedUnderSpecificLaw: false,
  filingSetBySpecialLaw: false,
  publicRegisterOnly: false,
  simplifiedList: 'no',
  facialRecognition: false,
  creditScoring: false,
  collectedFairly: true,
  keptAccurate: true,
  publishesIdentifyingResults: false,
  alreadyFiled: 'no',
}

const sound = (purpose: string) => ({
  [`purposes.${purpose}.legitimate`]: true,
  [`purposes.${purpose}.determinedAndExplicit`]: true,
  [`purposes.${purpose}.necessary`]: true,
})

const column = (name: string) => {
  const [schema, table, column] = name.split('.')
  return { sourceId: '0192f0c1-0000-7000-8000-000000000001', schema, table, column }
}
const item = (key: string, category: string, name: string, purpose: string, columns: readonly string[]) => ({
  ...{ key, category, name, purposes: [purpose], columns: columns.map(column) },
  ...{ origin: 'data-subject', compulsory: true },
})
const processor = {
  ...{ key: 'cloud', name: 'Hébergeur', address: 'Casablanca', task: 'Hébergement', country: 'MA' },
  ...{ writtenContract: true, instructionsOnly: true, securityClause: true, guaranteesAssessed: true },
}
const rightsContact = {
  ...{ service: 'Service Privacy', address: 'Casablanca', email: 'privacy@atlas.example', phone: '' },
  measures: 'Demande par courriel ou au guichet.',
}
const securityMeasures = [
  { key: 'access', description: 'Accès nominatif, authentification à deux facteurs.' },
]

export const clients = {
  name: 'Gestion des clients et des contrats',
  description: 'Création et suivi des comptes, exécution des contrats.',
  mode: 'automated',
  startsOn: '2015-01-05',
  collection: ['form', 'web'],
  information: 'Mention sur les formulaires.',
  purposes: [{ key: 'contract', name: 'Exécuter le contrat', basis: 'contract', reuse: 'original' }],
  dataSubjects: [
    { key: 'clients', name: 'Clients', category: 'clients', approximateNumber: 50_000, minors: false },
  ],
  items: [
    item('name', 'name', 'Nom et prénom', 'contract', ['crm.clients.nom', 'crm.clients.prenom']),
    item('cin', 'national-id-number', 'Numéro de CNIE', 'contract', ['crm.clients.cin']),
  ],
  recipients: [
    {
      ...{ key: 'partners', name: 'Partenaires techniques', kind: 'third-party', purpose: 'Assistance' },
      ...{ linkedToFunctions: true, basis: 'contract' },
    },
  ],
  processors: [processor],
  retention: [
    {
      ...{ key: 'file', name: 'Dossier client', trigger: 'contract-end' },
      ...{ period: { count: 2, unit: 'years' }, action: 'erase', reason: 'Durée du contrat, puis deux ans.' },
    },
  ],
  securityMeasures,
  services: [{ key: 'sales', name: 'Direction commerciale', access: 'Chargés de clientèle' }],
  rightsContact,
  answers: {
    ...answers,
    ...sound('contract'),
    'purposes.contract.precontractAtPersonsRequest': true,
    'disclosures.partners.necessary': true,
    'disclosures.partners.forResearch': false,
  },
}

export const invoices = {
  ...clients,
  name: 'Facturation et comptabilité',
  description: 'Émission des factures, tenue de la comptabilité.',
  purposes: [
    {
      ...{ key: 'accounts', name: 'Tenir la comptabilité', basis: 'legal-obligation', reuse: 'original' },
      basisReference: 'Loi 9-88 art. 22',
    },
  ],
  items: [item('rib', 'bank-account', 'RIB', 'accounts', ['facturation.reglements.rib'])],
  recipients: [{ key: 'tax', name: 'Administration fiscale', kind: 'authority', purpose: 'Contrôle' }],
  retention: [
    {
      ...{ key: 'invoices', name: 'Factures', trigger: 'fiscal-year-end' },
      ...{ period: { count: 10, unit: 'years' }, action: 'erase', reason: 'Dix ans : loi 9-88 art. 22.' },
    },
  ],
  answers: { ...answers, ...sound('accounts') },
}

export const accounts = {
  ...clients,
  name: 'حسابات البوابة وطلبات المرتفقين',
  description: 'تسجيل المرتفقين في البوابة ودراسة طلباتهم.',
  purposes: [{ key: 'requests', name: 'معالجة الطلبات', basis: 'public-task', reuse: 'original' }],
  items: [item('cnie', 'national-id-number', 'رقم البطاقة الوطنية', 'requests', ['portail.comptes.cnie'])],
  recipients: [],
  retention: [
    {
      key: 'accounts',
      name: 'الحسابات والطلبات',
      trigger: 'last-contact',
      period: null,
      action: 'anonymise',
    },
  ],
  answers: {
    ...answers,
    ...sound('requests'),
    'purposes.requests.taskVestedInControllerOrRecipient': true,
  },
}
