// Asks the law of one processing. The register decides nothing itself: it hands over facts and brings back the answers.
import type { Answer } from '@himaya/law/answer'
import { parseFacts } from '@himaya/law/facts/parse'
import type { ProcessingFacts } from '@himaya/law/facts/processing'
import { lawfulness } from '@himaya/law/questions/lawfulness'
import { regime } from '@himaya/law/questions/regime'
import { scope } from '@himaya/law/questions/scope'
import { transfer } from '@himaya/law/questions/transfer'
import type { Settings } from '@himaya/law/settings'
import { type FieldFault, Problem } from '@himaya/platform/problem'
import { type Controller, factsOf, keyedPath } from './facts.ts'
import { answersContradict } from './problems.ts'
import type { LawAnswer, LiveDecision, ProcessingContent } from './records.ts'

export type Deciding = {
  readonly controller: Controller
  /** The civil day whose law is asked. */
  readonly on: string
  /** What the organisation set about the law. */
  readonly settings?: Settings
}

/** Throws `register-answers-contradict` naming both places when the facts cannot all be true. */
export function decide(content: ProcessingContent, { controller, on, settings }: Deciding): LiveDecision {
  const facts = factsIn(content, controller, settings)
  const regimeAnswer = regime(facts, on)
  return {
    on,
    scope: answerOf(content, scope(facts, on)),
    lawfulness: answerOf(content, lawfulness(facts, on)),
    regime: answerOf(content, regimeAnswer),
    transfer: answerOf(content, transfer(facts, on, settings)),
    form: regimeAnswer.filings[0]?.form ?? null,
    filings: regimeAnswer.filings.map(filing => ({ ...filing, cites: [...filing.cites] })),
  }
}

function factsIn(
  content: ProcessingContent,
  controller: Controller,
  settings: Settings | undefined,
): ProcessingFacts {
  const parsed = parseFacts(factsOf(content, controller), settings)
  if (parsed.facts) return parsed.facts
  const faults: FieldFault[] = parsed.faults.flatMap(fault =>
    fault.facts.map(path => ({
      path: `content.answers.${keyedPath(content, path)}`,
      rule: fault.kind,
      fix: fault.text.fr,
    })),
  )
  throw new Problem(answersContradict, parsed.faults[0]?.text, faults)
}

/** Positions in lists become keys, so that a person's answer stays with its purpose when the list is reordered. */
function answerOf(content: ProcessingContent, answer: Answer<string, string>): LawAnswer {
  const keyed = <Entry extends { readonly fact: string }>(entries: readonly Entry[]) =>
    entries.map(entry => ({ ...entry, fact: keyedPath(content, entry.fact) }))
  return structuredClone({
    ...answer,
    alternatives: answer.alternatives.map(alternative => ({
      ...alternative,
      changes: keyed(alternative.changes),
    })),
    facts: keyed(answer.facts),
    needs: keyed(answer.needs),
    parts: answer.parts.map(part => ({ ...part, path: keyedPath(content, part.path) })),
  }) as LawAnswer
}
