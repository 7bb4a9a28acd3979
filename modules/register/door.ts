// What other rooms may call of the register.
export { decide } from './decide.ts'
export { answersContradict } from './problems.ts'
export { factsOfProcessing, processingsCiting } from './service/citing.ts'
export { loadProcessing, loadStandings } from './service/rows.ts'
export { createProcessing } from './service/write.ts'
