// What the room's files say.
export const fr = {
  export: {
    fileName: 'Oppositions à la prospection',
    hash: 'Empreinte (HMAC-SHA-256)',
    kind: 'Nature',
    channel: 'Moyen',
    objectedAt: 'Opposition le',
    origin: 'Provenance',
    reference: 'Référence',
    reason: 'Précision',
    kinds: { email: 'Courriel', phone: 'Téléphone', reference: 'Référence client' },
  },
  list: {
    allowed: 'Personnes à qui écrire',
    refused: 'Personnes à ne pas contacter',
    line: 'Ligne',
    conclusion: 'Conclusion',
    reasons: 'Pourquoi',
    articles: 'Articles',
    missing: 'Ce qui manque',
    unreadable: 'Adresse illisible : la liste des oppositions ne peut pas être consultée pour elle.',
  },
}

export type MarketingMessages = typeof fr
