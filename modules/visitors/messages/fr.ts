// What the room writes to people.
export const fr = {
  letter: {
    subject: (organisation: string) => `Votre code pour ${organisation}`,
    here: (organisation: string) =>
      `Voici le code à écrire sur la page de ${organisation} pour voir et changer vos choix :`,
    howLong: (minutes: number) =>
      `Il sert une seule fois, pendant ${minutes} minutes. Ne le donnez à personne : nous ne vous le demanderons jamais par téléphone ni par message.`,
    notYou:
      'Vous n’avez rien demandé ? Ne faites rien. Sans ce code, personne ne peut voir ni changer vos choix.',
  },
}

export type VisitorsMessages = typeof fr
