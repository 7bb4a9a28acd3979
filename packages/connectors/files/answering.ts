// The other end of a confined process: questions come in, answers or failures go out.
import { ConnectorFailure } from '../failure.ts'

/** To be called once, by the module that the process runs. */
export function answerQuestions<Question>(answer: (question: Question) => Promise<unknown>) {
  process.on('message', async (question: Question) => {
    const reply = await answer(question).then(
      told => ({ is: 'answer', answer: told }),
      (error: unknown) =>
        error instanceof ConnectorFailure
          ? { is: 'failure', failure: error.toJSON() }
          : { is: 'bug', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) },
    )
    process.send?.(reply)
  })
  process.on('disconnect', () => process.exit())
}
