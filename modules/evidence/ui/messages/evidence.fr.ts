// The evidence, in French.
import { formatIn } from '@himaya/ui/format.ts'

const { number } = formatIn('fr')

export const fr = {
  title: 'Preuve',
  what: 'Ce qui a changé, quand et par qui. Chaque ligne est scellée au moment de l’acte et peut être vérifiée.',
  place: 'N°',
  happened: 'Ce qui s’est passé',
  who: 'Par',
  when: 'Quand',
  subject: 'Au sujet de',
  commitment: 'Sceau',
  kind: 'Acte',
  from: 'Du',
  until: 'Au',
  system: 'Himaya',
  none: 'Rien n’a encore été enregistré',
  noneNext: 'Chaque changement laissera ici une ligne que personne ne peut retirer.',
  details: 'Ce qui a été scellé',
  erased: 'Le contenu a été effacé ; le sceau demeure et prouve que l’acte a eu lieu.',
  verify: 'Vérifier le sceau',
  verdict: {
    intact: 'Intact : la ligne est bien celle qui a été scellée.',
    altered: 'Altéré : la ligne ne correspond plus à son sceau.',
    'payload-deleted': 'Contenu effacé : le sceau demeure, il n’y a plus rien à comparer.',
  },
  verdictMark: { intact: 'Intact', altered: 'Altéré', 'payload-deleted': 'Effacé' },
  csv: 'Exporter en CSV',
  json: 'Exporter en JSON',
  older: 'Voir les lignes plus anciennes',
  shown: (shown: number, total: number) => `${number(shown)} sur ${number(total)}`,
  export: 'Exporter',
}

export type EvidenceTexts = typeof fr
