// What the server says in the terminal.
export const fr = {
  starting: 'Himaya démarre …',
  ready: (url: string) => `Himaya est prête : ${url}`,
  setUp: (url: string) =>
    `Première utilisation. Ouvrez ce lien, valable une seule fois pendant 24 heures :\n\n  ${url}\n`,
  stop: 'Ctrl-C arrête le serveur et sa base de données.',
  stopping: 'Himaya s’arrête …',
  portTaken: (port: number) =>
    `Le port ${port} est déjà utilisé. Arrêtez l’autre programme, ou choisissez un autre port : PORT=4091 npm start`,
  portForbidden: (port: number) =>
    `Le port ${port} est réservé au système. Choisissez un port au-dessus de 1024 : PORT=4090 npm start`,
  hostUnknown: (host: string) => `L’adresse HOST=${host} n’est pas une adresse de cette machine.`,
  settingRefused: {
    PORT: (value: string) => `PORT=${value} n’est pas un numéro de port (0 à 65535).`,
    HIMAYA_URL: (value: string) =>
      `HIMAYA_URL=${value} n’est pas une adresse web complète, comme https://himaya.exemple.ma`,
    SMTP_URL: () =>
      'SMTP_URL ne peut pas être utilisé. Écrivez par exemple smtp://utilisateur:motdepasse@serveur:587 (chiffré par STARTTLS) ou smtps://serveur:465. Un mot de passe ne part jamais en clair.',
    MAIL_FROM: () =>
      'MAIL_FROM ne peut pas être utilisé. Écrivez par exemple : Argan SA <ne-pas-repondre@argan.example>',
  },
  pagesMissing: 'Les pages web ne sont pas construites. Arrêtez le serveur et lancez : npm start',
}

export type ServerMessages = typeof fr
