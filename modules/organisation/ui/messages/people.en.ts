// The people of the organisation, in English.
import { formatIn } from '@himaya/ui/format.ts'
import type { PeopleTexts } from './people.fr.ts'

const { plural, number } = formatIn('en')

export const en: PeopleTexts = {
  title: 'Members',
  what: 'Who works here, and what each may do.',
  count: count => plural(count, { one: `${number(count)} member`, other: `${number(count)} members` }),
  name: 'Name',
  email: 'E-mail address',
  role: 'Role',
  roleOf: name => `Role of ${name}`,
  secondFactor: 'Second factor',
  joined: 'Member since',
  on: 'On',
  off: 'Off',
  you: 'you',
  roles: {
    dpo: { name: 'officer', help: 'Everything: members, filings, decisions, settings.' },
    member: { name: 'editor', help: 'Describes processings, connects sources, prepares dossiers.' },
    approver: { name: 'approver', help: 'Reads everything and gives the second approval.' },
    auditor: { name: 'auditor', help: 'Reads everything, changes nothing.' },
  },
  invite: 'Invite',
  inviteTitle: 'Invite someone',
  inviteHelp: 'Himaya writes to nobody: you are given a link, to hand over yourself.',
  createLink: 'Create the link',
  linkTitle: 'The invitation’s link',
  linkHelp: email => `Hand it to ${email}. It will not be shown again.`,
  copy: 'Copy the link',
  copied: 'Link copied',
  done: 'Done',
  invitations: 'Invitations awaiting',
  until: 'Until',
  withdraw: 'Withdraw the invitation',
  withdrawTitle: email => `Withdraw the invitation of ${email}?`,
  withdrawConsequence: 'Its link will no longer open. You may invite this person again.',
  withdrawn: 'Invitation withdrawn',
  remove: 'Remove',
  removeTitle: name => `Remove ${name}?`,
  removeConsequence:
    'This person loses access to the organisation at once. What they did stays in the evidence.',
  removed: name => `${name} is no longer a member`,
  roleChanged: name => `Role of ${name} changed`,
  none: 'You are alone here',
  noneNext: 'Invite a second pair of eyes: grave acts ask for one.',
  more: name => `Actions on ${name}`,
}
