// InfraForge Morocco, a private IT-services company, as its published privacy policy describes it. What the policy does
// not say (trade register, tax identifier, representative's name) is invented and marked as a demonstration.
import type { Example } from '../example.ts'
import { clientProcessings } from './clients.ts'
import { infraforgeConsents } from './consents.ts'
import { infraforgeDatabase } from './database.ts'
import { outreachProcessings } from './outreach.ts'
import { infraforgeRetention } from './retention.ts'
import { serviceProcessings } from './services.ts'

export const infraforge: Example = {
  key: 'infraforge',
  identity: {
    nameFr: 'InfraForge Morocco',
    nameAr: 'إنفرافورج المغرب',
    kind: 'company',
    parent: null,
    legalForm: 'SARL',
    sector: 'Services informatiques aux entreprises',
    tradeRegister: 'Casablanca 908 009 (démonstration)',
    taxIdentifier: '90800900',
    ice: null,
    address: 'Casablanca (adresse de démonstration)',
    city: 'Casablanca',
    phone: '+212 520 00 00 00',
    email: 'privacy@infraforge.ma',
    website: 'https://infraforge.ma',
    establishedInMorocco: true,
    representativeInMorocco: null,
    legalRepresentative: { name: 'Nadia Bennani', position: 'Gérante', email: null, phone: null },
    cndpContact: {
      name: 'Service Privacy',
      position: null,
      email: 'privacy@infraforge.ma',
      phone: '+212 520 00 00 00',
    },
    dpo: {
      name: 'Salma Idrissi',
      position: 'Déléguée à la protection des données',
      email: 'privacy@infraforge.ma',
      phone: null,
    },
    language: 'fr',
  },
  sourceName: 'Base de gestion InfraForge (démonstration)',
  database: infraforgeDatabase,
  processings: [...clientProcessings, ...serviceProcessings, ...outreachProcessings],
  consents: infraforgeConsents,
  retention: infraforgeRetention,
}
