import type { VisitorsMessages } from './fr.ts'

export const en: VisitorsMessages = {
  letter: {
    subject: organisation => `Your code for ${organisation}`,
    here: organisation =>
      `Here is the code to type on the page of ${organisation} to see and change your choices:`,
    howLong: minutes =>
      `It works once, for ${minutes} minutes. Give it to nobody: we will never ask you for it by phone or message.`,
    notYou:
      'You did not ask for anything? Do nothing. Without this code nobody can see or change your choices.',
  },
}
