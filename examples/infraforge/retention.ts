// What InfraForge keeps, for how long and why: § 5 of its policy, laid onto its tables from the catalogue.
import type { ExampleRetention } from '../example.ts'

const event = (...columns: string[]) => ({ kind: 'event' as const, columns })

export const infraforgeRetention: ExampleRetention = {
  keepers: ['trader', 'employer', 'digital-provider'],
  backups: [
    { key: 'nas', name: 'NAS (Casablanca)', everyDays: 1, keptDays: 35, reference: 'SLA, annexe 3' },
    { key: 'bandes', name: 'Bandes hors site', everyDays: 7, generations: 12, reference: 'SLA, annexe 3' },
  ],
  rules: [
    {
      key: 'client-file',
      table: 'crm.clients',
      processing: 'Gestion des clients et des contrats',
      slots: {
        contractEnd: {
          kind: 'event',
          columns: ['dernier_contact'],
          events: [
            {
              table: { schema: 'crm', name: 'contrats' },
              columns: ['signataire_id'],
              match: ['id'],
              column: 'fin',
            },
          ],
        },
      },
      // Contracts and accounts stay for what other rules say of them: the person goes.
      action: {
        does: 'anonymise',
        columns: [
          { column: 'prenom', change: { becomes: 'constant', value: 'Anonyme' } },
          { column: 'nom', change: { becomes: 'constant', value: 'Anonyme' } },
          { column: 'email', change: { becomes: 'null' } },
          { column: 'gsm', change: { becomes: 'null' } },
          { column: 'adresse', change: { becomes: 'null' } },
          { column: 'cin', change: { becomes: 'null' } },
          { column: 'cree_le', change: { becomes: 'year' } },
        ],
      },
      identifying: ['societe_id', 'fonction', 'ville', 'cree_le'],
      schedule: { every: 'month', on: 1, at: '06:00' },
      state: 'active',
    },
    {
      key: 'tickets-and-logs',
      table: 'support.tickets',
      processing: 'Support et journaux techniques',
      slots: {
        created: event('ouvert_le'),
        incident: { kind: 'condition', column: 'priorite', values: ['1'], related: null },
      },
      keeps: { why: 'rollback', days: 7 },
      schedule: { every: 'week', on: 1, at: '05:30' },
      state: 'active',
      propose: true,
    },
    {
      key: 'security-logs',
      name: 'Métadonnées d’appels',
      table: 'voip.appels',
      processing: 'Téléphonie VoIP',
      slots: { recorded: event('debut') },
      schedule: { every: 'day', at: '04:00' },
      state: 'active',
    },
    {
      key: 'security-logs',
      name: 'Journaux du site',
      table: 'site.journaux',
      processing: 'Site web et mesure d’audience',
      slots: { recorded: event('horodatage') },
      schedule: { every: 'day', at: '04:30' },
      state: 'active',
    },
    {
      key: 'accounting',
      table: 'facturation.factures',
      processing: 'Facturation et comptabilité',
      slots: { issued: event('date_emission') },
      dependents: [{ table: { schema: 'facturation', name: 'reglements' }, do: 'erase' }],
      keeps: { why: 'rollback', days: 30 },
      schedule: { every: 'month', on: 15, at: '06:00' },
      state: 'active',
    },
    {
      key: 'applications',
      table: 'rh.candidatures',
      processing: 'Recrutement',
      slots: {
        concluded: event('conclue_le'),
        pool: { kind: 'consent', column: 'email', identifiedBy: 'email', purpose: 'vivier' },
      },
      schedule: { every: 'day', at: '03:00' },
      state: 'active',
    },
    {
      key: 'marketing',
      table: 'crm.clients',
      processing: 'Lettre d’information et prospection',
      slots: { lastContact: event('dernier_contact') },
      action: {
        does: 'anonymise',
        columns: [{ column: 'optin_newsletter', change: { becomes: 'constant', value: 'false' } }],
      },
      // Who is no longer on the list has nothing to be taken off.
      exceptions: [
        {
          kind: 'where',
          name: 'Déjà hors de la liste',
          where: { is: 'equal', column: 'optin_newsletter', to: 'false' },
          terms: [],
        },
      ],
      state: 'active',
    },
  ],
  hold: {
    title: 'Litige avec deux clients (référé)',
    reason: 'Tickets produits comme preuve devant le tribunal de commerce ; gardés jusqu’à la décision.',
    reference: 'TC Casablanca 2026/4471',
    schema: 'support',
    table: 'tickets',
    where: { is: 'in', column: 'compte_id', values: ['12', '57', '104', '911', '2048'] },
  },
  pool: {
    point: 'Formulaire de candidature',
    title: 'Your application',
    text: 'You may let us keep your application for one year, for other posts.',
    purpose: {
      key: 'vivier',
      kind: 'use',
      from: 'pool',
      label: { fr: 'Vivier de candidats', ar: 'قاعدة المترشحين', en: 'Pool of candidates' },
      text: {
        fr: 'Garder votre candidature un an pour d’autres postes.',
        ar: 'الاحتفاظ بترشيحكم سنة واحدة لمناصب أخرى.',
        en: 'Keeping your application for one year, for other posts.',
      },
    },
    // Those whose box was ticked on the form.
    people: `select distinct email from rh.candidatures where consentement_vivier and conclue_le is not null order by 1 limit 120`,
  },
}
