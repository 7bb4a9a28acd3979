// Slips in the circulating French copy, put right by the Bulletin officiel. They change no meaning; slips of punctuation alone
// were put right without being listed.

type Misprint = { readonly article: number; readonly circulating: string; readonly printed: string }

export const misprints: readonly Misprint[] = [
  { article: 1, circulating: 'ou géographiques,', printed: 'ou géographique,' },
  { article: 1, circulating: 'autre que a personne', printed: 'autre que la personne' },
  {
    article: 1,
    circulating: 'd’un fichier ou plusieurs fichiers',
    printed: 'd’un fichier ou de plusieurs fichiers',
  },
  {
    article: 2,
    circulating: 'l’origine de ces données ou les tiers ou les catégories',
    printed: 'l’origine de ces données, les tiers ou les catégories',
  },
  { article: 2, circulating: 'qu’elle que soit sa forme', printed: 'quelle que soit sa forme' },
  { article: 3, circulating: 'incompatible avec finalités', printed: 'incompatible avec ces finalités' },
  {
    article: 3,
    circulating:
      'de données, à caractère personnel à des fins historiques, statistique, ou scientifique au-delà de la période, citée',
    printed:
      'de données à caractère personnel à des fins historiques, statistiques ou scientifiques au-delà de la période citée',
  },
  { article: 4, circulating: 'est soumis la personne', printed: 'est soumis(e) la personne' },
  { article: 4, circulating: 'donner un consentement', printed: 'donner son consentement' },
  {
    article: 5,
    circulating: 'toute information, supplémentaires telles',
    printed: 'toutes informations supplémentaires telles',
  },
  { article: 5, circulating: 'ou celles de l’autorisation', printed: 'ou de celles de l’autorisation' },
  { article: 7, circulating: 'délais de réponses aux', printed: 'délais de réponse aux' },
  { article: 10, circulating: 'produits ou service analogues', printed: 'produits ou services analogues' },
  { article: 10, circulating: 'chaque foi, qu’un', printed: 'chaque fois qu’un' },
  {
    article: 10,
    circulating: 'communications, cessent sans frais autre que',
    printed: 'communications cessent sans frais autres que',
  },
  { article: 12, circulating: 'à la première requête', printed: 'à première requête' },
  { article: 15, circulating: 'et, le échéant,', printed: 'et, le cas échéant,' },
  {
    article: 15,
    circulating: 'à la de la connaissance Commission nationale',
    printed: 'à la connaissance de la Commission nationale',
  },
  { article: 16, circulating: 'des personnes concernés,', printed: 'des personnes concernées,' },
  { article: 18, circulating: 'à destination de l’échanger', printed: 'à destination de l’étranger' },
  { article: 18, circulating: 'soumise à homologation', printed: 'soumise à l’homologation' },
  {
    article: 19,
    circulating: 'de la déclaration un récépissé de la ladite déclaration',
    printed: 'de la déclaration, un récépissé de ladite déclaration',
  },
  { article: 21, circulating: 'd’intérêt vitaux', printed: 'd’intérêts vitaux' },
  { article: 23, circulating: 'd’organisation relative aux', printed: 'd’organisation relatives aux' },
  {
    article: 23,
    circulating: 'La réalisation du traitement en',
    printed: 'La réalisation de traitements en',
  },
  {
    article: 24,
    circulating: 'systèmes de traitements automatisés',
    printed: 'systèmes de traitement automatisés',
  },
  { article: 28, circulating: '13, en précisant', printed: '13, en en précisant' },
  {
    article: 28,
    circulating: 'du type d’installation avec lequel',
    printed: 'du type d’installations avec lequel',
  },
  { article: 30, circulating: 'celles inclues', printed: 'celles incluses' },
  { article: 46, circulating: 'lois ou règlement publiés', printed: 'lois ou règlements publiés' },
  { article: 47, circulating: 'd’exercices par', printed: 'd’exercice par' },
  { article: 57, circulating: 'à la santé de celle-ci', printed: 'à la santé de celles-ci' },
  { article: 62, circulating: 'six mois d’une amende', printed: 'six mois et d’une amende' },
  { article: 62, circulating: 'informations demandés', printed: 'informations demandé(e)s' },
]
