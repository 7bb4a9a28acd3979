// The people of the organisation, in French.
import { formatIn } from '@himaya/ui/format.ts'

const { plural, number } = formatIn('fr')

export const fr = {
  title: 'Membres',
  what: 'Qui travaille ici, et ce que chacun peut faire.',
  count: (count: number) =>
    plural(count, { one: `${number(count)} membre`, other: `${number(count)} membres` }),
  name: 'Nom',
  email: 'Adresse électronique',
  role: 'Rôle',
  roleOf: (name: string) => `Rôle de ${name}`,
  secondFactor: 'Double authentification',
  joined: 'Membre depuis',
  on: 'Active',
  off: 'Inactive',
  you: 'vous',
  roles: {
    dpo: { name: 'délégué', help: 'Tout : membres, dépôts, décisions, réglages.' },
    member: {
      name: 'rédacteur',
      help: 'Décrit les traitements, connecte les sources, prépare les dossiers.',
    },
    approver: { name: 'approbateur', help: 'Lit tout et donne le second accord.' },
    auditor: { name: 'auditeur', help: 'Lit tout, ne change rien.' },
  },
  invite: 'Inviter',
  inviteTitle: 'Inviter quelqu’un',
  inviteHelp: 'Himaya ne l’écrit à personne : vous recevez un lien, à remettre vous-même.',
  createLink: 'Créer le lien',
  linkTitle: 'Le lien d’invitation',
  linkHelp: (email: string) => `Remettez-le à ${email}. Il ne sera plus montré.`,
  copy: 'Copier le lien',
  copied: 'Lien copié',
  done: 'Terminé',
  invitations: 'Invitations en attente',
  until: 'Jusqu’au',
  withdraw: 'Retirer l’invitation',
  withdrawTitle: (email: string) => `Retirer l’invitation de ${email} ?`,
  withdrawConsequence: 'Son lien n’ouvrira plus. Vous pourrez inviter cette personne de nouveau.',
  withdrawn: 'Invitation retirée',
  remove: 'Retirer',
  removeTitle: (name: string) => `Retirer ${name} ?`,
  removeConsequence:
    'Cette personne n’aura plus accès à l’organisme, à l’instant même. Ce qu’elle a fait reste dans la preuve.',
  removed: (name: string) => `${name} n’est plus membre`,
  roleChanged: (name: string) => `Rôle de ${name} changé`,
  none: 'Vous êtes seul ici',
  noneNext: 'Invitez un second regard : les actes graves en demandent un.',
  more: (name: string) => `Actions sur ${name}`,
}

export type PeopleTexts = typeof fr
