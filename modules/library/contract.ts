// What the library answers: the law for anyone, and what an organisation keeps of its questions. Browser-safe.
import { lawContract } from './contract/law.ts'
import { membersContract } from './contract/members.ts'

export const contract = { law: lawContract, members: membersContract }
