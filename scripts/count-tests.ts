// What a run of tests came to. A file that could not be loaded, and a run that broke off, are failures too, though no
// single test says so.

/** The part read here of vitest's JSON report. */
export type TestReport = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    /** Why a file could not be loaded. */
    readonly message?: string
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      readonly failureMessages?: readonly string[]
    }[]
  }[]
}

/** @param status how the run ended: 0, another number, or null where it was killed */
export function countTests(report: TestReport | undefined, status: number | null) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const unloaded = report.testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
  )
  const failed = report.numFailedTests + unloaded.length
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** The files of which anything failed, from the root. */
export const failedFiles = ({ testResults }: TestReport, root: string): readonly string[] =>
  testResults.filter(({ status }) => status === 'failed').map(({ name }) => name.replace(`${root}/`, ''))

/** Each failure in a line of its own, to be read at the end of a long output: where, which test, the first words of why. */
export const failuresOf = ({ testResults }: TestReport, root: string): readonly string[] =>
  testResults
    .filter(file => file.status === 'failed')
    .flatMap(file => {
      const where = file.name.replace(`${root}/`, '')
      const failed = file.assertionResults.filter(({ status }) => status === 'failed')
      return failed.length === 0
        ? [`${where}: ${firstLine(file.message)}`]
        : failed.map(
            ({ fullName, failureMessages }) => `${where} > ${fullName}: ${firstLine(failureMessages?.[0])}`,
          )
    })

const firstLine = (message = '') => message.split('\n', 1)[0]?.slice(0, 300) ?? ''
