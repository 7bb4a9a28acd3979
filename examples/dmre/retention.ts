// What the DMRE keeps: its policy says archive with limited access, then delete or anonymise, and gives no figures; what its register
// does not declare yet is a need that the rules show.
import type { ExampleRetention } from '../example.ts'

const event = (...columns: string[]) => ({ kind: 'event' as const, columns })

export const dmreRetention: ExampleRetention = {
  keepers: [],
  backups: [{ key: 'centre', name: 'Centre de données (Rabat)', everyDays: 1, keptDays: 90 }],
  rules: [
    {
      key: 'archive-then-delete',
      table: 'portail.demandes',
      processing: 'حسابات البوابة وطلبات مغاربة العالم',
      slots: { handled: event('traitee_le') },
      period: { amount: 6, unit: 'months' },
      dependents: [{ table: { schema: 'portail', name: 'pieces_jointes' }, do: 'erase' }],
      schedule: { every: 'month', on: 1, at: '02:00' },
      state: 'active',
      propose: true,
    },
    {
      key: 'anonymise-at-term',
      table: 'portail.comptes',
      processing: 'حسابات البوابة وطلبات مغاربة العالم',
      slots: { handled: event('dernier_acces') },
      period: { amount: 9, unit: 'months' },
      action: {
        does: 'anonymise',
        columns: [
          { column: 'prenom', change: { becomes: 'constant', value: '—' } },
          { column: 'nom', change: { becomes: 'constant', value: '—' } },
          { column: 'الاسم_الشخصي', change: { becomes: 'null' } },
          { column: 'الاسم_العائلي', change: { becomes: 'null' } },
          { column: 'cnie', change: { becomes: 'null' } },
          { column: 'email', change: { becomes: 'pseudonym' } },
          { column: 'telephone', change: { becomes: 'null' } },
          { column: 'photo', change: { becomes: 'null' } },
          { column: 'date_naissance', change: { becomes: 'year' } },
        ],
      },
      identifying: ['date_naissance', 'sexe', 'pays_residence', 'ville_residence', 'ville_origine'],
      state: 'active',
    },
    {
      // The register declares “until unsubscribed”: twenty-four months more than that is an error, and stays a draft.
      key: 'marketing',
      name: 'Lettre d’information',
      table: 'lettre.abonnes',
      processing: 'النشرة الإخبارية للبوابة',
      slots: { lastContact: event('inscrit_le') },
      state: 'draft',
    },
    {
      key: 'security-logs',
      name: 'Visites du portail',
      table: 'web.visites',
      processing: 'Témoins de connexion du portail',
      slots: { recorded: event('vu_le') },
      schedule: { every: 'day', at: '01:30' },
      state: 'active',
    },
  ],
  hold: {
    title: 'Demande d’accès en cours',
    reason: 'Une personne a demandé l’accès à son dossier : il reste tel qu’il est jusqu’à la réponse.',
    reference: null,
    schema: 'portail',
    table: 'demandes',
    where: { is: 'in', column: 'compte_id', values: ['7', '42', '1204'] },
  },
  pool: null,
}
