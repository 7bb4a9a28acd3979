// The Department of Moroccan Expatriates (DMRE), as its published policy describes it. The policy gives no figures for
// retention: they are left empty here, so that the first filing shows what must be decided before it can be sent.
import type { Example } from '../example.ts'
import { dmreConsents } from './consents.ts'
import { dmreDatabase } from './database.ts'
import { portalProcessings } from './processings.ts'
import { dmreRetention } from './retention.ts'

export const dmre: Example = {
  key: 'dmre',
  identity: {
    nameFr: 'Département des Marocains résidant à l’étranger (DMRE)',
    nameAr: 'القطاع المكلف بالمغاربة المقيمين بالخارج',
    kind: 'state-administration',
    parent: null,
    legalForm: 'Département ministériel',
    sector: 'Administration publique',
    tradeRegister: null,
    taxIdentifier: null,
    ice: null,
    address: 'Angle rue Ksar Essouk et rue Al Mariniyine, Hassan',
    city: 'Rabat',
    phone: '+212 537776564',
    email: 'support@mcmre.gov.ma',
    website: null,
    establishedInMorocco: true,
    representativeInMorocco: null,
    legalRepresentative: {
      name: 'Youssef Alaoui',
      position: 'Secrétaire général (démonstration)',
      email: null,
      phone: null,
    },
    cndpContact: {
      name: 'Cellule de protection des données',
      position: null,
      email: 'support@mcmre.gov.ma',
      phone: '+212 537776564',
    },
    dpo: null,
    language: 'ar',
  },
  sourceName: 'قاعدة بيانات البوابة (عرض)',
  database: dmreDatabase,
  processings: portalProcessings,
  consents: dmreConsents,
  retention: dmreRetention,
}
