// What the organisation room answers: entering, one's own account, the organisation and its members. Browser-safe.
import { membersContract } from './contract/members.ts'
import { peopleContract } from './contract/people.ts'
import { visitorsContract } from './contract/visitors.ts'

export const contract = {
  visitors: visitorsContract,
  people: peopleContract,
  members: membersContract,
}
