// What the library answers: the law for anyone, and what an organisation keeps of its questions. Browser-safe.
import { lawContract } from './contract/law.ts'

export const contract = { law: lawContract }
