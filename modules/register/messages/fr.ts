// The register's words, for its exports; its screens have theirs beside them.
export const fr = {
  export: {
    fileName: 'registre-des-traitements',
    name: 'Traitement',
    state: 'État',
    states: { draft: 'Brouillon', active: 'En service', ended: 'Terminé' },
    regime: 'Régime',
    form: 'Formulaire',
    purposes: 'Finalités',
    items: 'Données',
    columns: 'Colonnes reliées',
    sensitive: 'Données sensibles',
    nationalId: 'Numéro de CNIE',
    countries: 'Pays de transfert',
    changedAt: 'Modifié le',
    yes: 'Oui',
    no: 'Non',
  },
}
export type Messages = typeof fr
