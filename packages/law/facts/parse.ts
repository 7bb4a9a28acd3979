// The facts of a processing, from outside.
import { contradictions } from './contradictions.ts'
import { parserOf } from './parser.ts'
import { type ProcessingFacts, processingDeclarations } from './processing.ts'

/** The facts if they can be read and can all be true, else every fault. */
export const parseFacts = parserOf<ProcessingFacts>(processingDeclarations, contradictions)
