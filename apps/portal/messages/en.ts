import type { PortalMessages } from './fr.ts'

export const en: PortalMessages = {
  name: 'English',
  languages: 'Language',
  skip: 'Skip to content',
  back: 'Back',
  pageTitle: (title, organisation) => `${title} – ${organisation}`,
  footer: {
    what: organisation => `This page belongs to ${organisation}.`,
    law: 'Law 09-08 on the protection of individuals with regard to the processing of personal data, articles 4, 9 and 10.',
    receipt: numbers => `CNDP number: ${numbers}`,
    notice: 'Read the full information',
  },
  home: {
    title: 'Your data, your choices',
    intro: organisation =>
      `${organisation} uses data about you. Here you see what you agreed to or refused, and you can change your mind whenever you like, free of charge and without giving a reason.`,
    choices: 'See and change my choices',
    needs: 'All you need is your e-mail address. It takes two minutes.',
    nothing: 'There is nothing to choose here at the moment.',
    who: 'Who is this?',
    contact: 'Contact',
  },
  contactLine: address => `Address: ${address}`,
  identify: {
    title: 'What is your e‑mail address?',
    why: 'We send a code to it, to be sure that it is you. Nobody else will be able to see your choices.',
    label: 'E-mail address',
    hint: 'The one you gave to this organisation. Example: name@example.ma',
    send: 'Send me a code',
    faulty: 'Write a whole address, for example name@example.ma',
    noMailTitle: 'Codes cannot be sent yet',
    noMail: organisation =>
      `${organisation} has not set up e-mail yet. Nothing was sent to you. Write to the organisation directly: it has to answer you.`,
  },
  code: {
    title: 'Which code did you get?',
    sent: address => `An e-mail is on its way to ${address}. It holds a code of 6 digits.`,
    label: '6-digit code',
    hint: 'The code works for 10 minutes.',
    go: 'Continue',
    wrong: left =>
      left === 1
        ? 'That is not the right code. You have 1 try left.'
        : `That is not the right code. You have ${left} tries left.`,
    nothingCame: 'Nothing came?',
    look: 'Wait a minute, look in the junk folder, check the address.',
    again: 'Send a new code',
    sentAgain: 'A new code is on its way.',
    otherAddress: 'Use another address',
    overTitle: 'This code no longer works',
    over: 'It was used already, is too old, or was tried too often. Ask for another one: it is free.',
    newCode: 'Ask for a new code',
  },
  tooMany: {
    title: 'Too many requests',
    text: hours =>
      hours > 1
        ? 'To protect you, we send nothing more to this address until tomorrow.'
        : 'To protect you, we are pausing. Try again in a quarter of an hour.',
  },
  link: {
    title: 'Open your choices?',
    text: address => `This link was sent to ${address}. Is that your address?`,
    yes: 'Yes, open my choices',
    no: 'No, that is not me',
    badTitle: 'This link no longer works',
    bad: 'It is too old or incomplete. You can get a code instead.',
  },
  signOut: 'Leave',
  signedOut: {
    title: 'You have left the page',
    text: 'Nobody can see your choices on this device any more. You can close this window.',
    again: 'Back to the start',
  },
  expired: {
    title: 'Your visit has ended',
    text: 'After half an hour without anything being done, we close the page to protect you. No choice is lost.',
    again: 'Send me a new code',
  },
  choices: {
    title: 'Your choices',
    of: address => `For the address ${address}`,
    groups: {
      prospecting: 'Offers and advertising',
      use: 'Use of your data',
      disclosure: 'Sharing with other organisations',
      storage: 'Cookies and trackers',
    },
    essentialTitle: 'What cannot be refused',
    essential: 'Without it the service you ask for cannot work.',
    change: 'Change',
    answer: 'Answer',
    changeOf: what => `Change: ${what}`,
    answerOf: what => `Answer: ${what}`,
    stopProspecting: 'Refuse all offers',
    stopProspectingHelp: organisation =>
      `${organisation} will no longer be allowed to send you offers, by any means. It is your right (article 9), without giving a reason.`,
    objected: 'It is noted: no more offers may be sent to you.',
    refuseAll: 'Refuse everything',
    refuseAllHelp: 'Every line above becomes “Refused”, at once. You can change your mind.',
    history: 'See the history of my choices',
    none: 'There is nothing to choose at the moment.',
  },
  states: {
    granted: 'Agreed',
    refused: 'Refused',
    unknown: 'No answer: counts as a refusal',
    expired: 'Agreement too old: counts as a refusal',
    'asked-again': 'The question changed: counts as a refusal',
  },
  since: (day, manner) => `Since ${day}, ${manner}`,
  manners: {
    web: 'on the website',
    paper: 'on paper',
    phone: 'by phone',
    counter: 'at the counter',
    api: 'in the app',
    portal: 'on this page',
  },
  question: {
    legend: 'Do you agree?',
    yes: 'Yes, I agree',
    no: 'No, I refuse',
    save: 'Save my choice',
    missing: 'Choose “Yes” or “No”.',
    textChanged: 'The text has just changed. Read it again, then answer again.',
    ifYes: 'If you agree',
    ifNo: 'If you refuse',
    onlyNo: 'You agreed to this elsewhere. Here you can take it back.',
    withdraw: 'Take back my agreement',
    meanings: {
      prospecting: {
        yes: (organisation, by) => `${organisation} may send you offers ${by}.`,
        no: (organisation, by) =>
          `From now on, ${organisation} may no longer send you offers ${by}. A message already on its way may still arrive.`,
      },
      use: {
        yes: organisation => `${organisation} may use your data for this.`,
        no: organisation => `From now on, ${organisation} no longer uses your data for this.`,
      },
      disclosure: {
        yes: (organisation, recipient) => `${organisation} may give your data to ${recipient}.`,
        no: (organisation, recipient) =>
          `From now on, ${organisation} no longer gives your data to ${recipient}. This choice does not erase what was already given.`,
      },
      storage: {
        yes: organisation => `${organisation} may use these trackers while you are signed in.`,
        no: organisation =>
          `From now on, ${organisation} no longer uses these trackers while you are signed in. If you visit the website without signing in, answer its banner too.`,
      },
    },
    byChannel: {
      'automatic-call': 'by automatic call',
      fax: 'by fax',
      email: 'by e-mail',
      sms: 'by text message',
      messaging: 'by messaging app (WhatsApp and others)',
      push: 'by app notification',
      'live-call': 'by phone',
      post: 'by post',
    },
    recipientIn: (name, country) => `${name} (${country})`,
  },
  age: {
    title: years => `Are you ${years} or older?`,
    why: 'Below this age, a parent or guardian decides whether to agree. Anyone may refuse.',
    yes: years => `Yes, I am ${years} or older`,
    no: years => `No, I am under ${years}`,
    go: 'Continue',
    missing: 'Choose an answer.',
  },
  guardian: {
    title: 'A parent or guardian has to decide',
    text: organisation =>
      `Nothing was agreed to. Your father, mother or guardian can give their agreement directly to ${organisation}.`,
    refuse: 'You yourself can always refuse.',
    toChoices: 'Back to my choices',
  },
  done: {
    title: 'It is saved',
    granted: 'You agree to',
    refused: 'You refuse',
    from: when => `Your choice has counted since ${when}.`,
    late: 'A message already on its way may still reach you today. If it goes on after that, tell the organisation. If it does nothing, you can complain to the CNDP.',
    receipt: 'Your receipt',
    receiptHelp: 'Keep this receipt: it proves your choice, even if the organisation loses its data.',
    keep: 'Print this page, or download the file.',
    number: 'Number',
    print: 'Fingerprint of the proof',
    download: 'Download the receipt',
    qr: 'QR code: enough to find this receipt and to know its file again',
    waiting: 'The receipt is being prepared. This page reloads by itself in a few seconds.',
    reload: 'Reload now',
    toChoices: 'Back to my choices',
    toHistory: 'See the history',
  },
  history: {
    title: 'History of your choices',
    none: 'No choice is recorded for this address.',
    act: (when, manner) => `${when}, ${manner}`,
    granted: labels => `Agreed: ${labels}`,
    refused: labels => `Refused: ${labels}`,
    receipt: 'Receipt',
    receiptOf: when => `Receipt of ${when}`,
    needsCode:
      'You came by a link, which may have been passed on to someone else. To see the history, get a code.',
    getCode: 'Send me a code',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'Check the address, or go back to the page of the organisation that gave you this link.',
  },
  failed: {
    title: 'That did not work',
    text: number =>
      `The fault is ours; nothing was saved. Try again. If it happens again, give this number to the organisation: ${number}`,
  },
  tooLarge: {
    title: 'What was sent is too large',
    text: 'Go back to the page before and try again.',
  },
  faultTitle: title => `Error: ${title}`,
}
