import { expect, test } from 'vitest'
import { countTests, failedFiles, failuresOf, type TestReport } from './count-tests.ts'

const report = (change: Partial<TestReport>): TestReport => ({
  ...{ numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] },
  ...change,
})

test.each([
  ['all pass', report({}), 0, { passed: 3, failed: 0, skipped: 0 }],
  ['one fails', report({ numFailedTests: 1 }), 1, { passed: 3, failed: 1, skipped: 0 }],
  [
    'some are left out',
    report({ numPendingTests: 2, numTodoTests: 1 }),
    0,
    { passed: 3, failed: 0, skipped: 3 },
  ],
  [
    'a file cannot be loaded',
    report({ testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults: [] }] }),
    1,
    { passed: 3, failed: 1, skipped: 0 },
  ],
  [
    'a failed test is counted once, not again with its file',
    report({
      numFailedTests: 1,
      testResults: [
        { name: 'a.test.ts', status: 'failed', assertionResults: [{ status: 'failed', fullName: 'a' }] },
      ],
    }),
    1,
    { passed: 3, failed: 1, skipped: 0 },
  ],
  ['an error outside every test', report({}), 1, { passed: 3, failed: 1, skipped: 0 }],
  ['the run was killed after its report', report({}), null, { passed: 3, failed: 1, skipped: 0 }],
  ['the run broke off without a report', undefined, null, { passed: 0, failed: 1, skipped: 0 }],
])('%s', (_what, given, status, count) => {
  expect(countTests(given, status)).toEqual(count)
})

test('each failure is told in a line: a test, and a file that could not be loaded', () => {
  const given = report({
    testResults: [
      { name: '/house/a.test.ts', status: 'passed', assertionResults: [] },
      {
        name: '/house/b.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'doors open' },
          { status: 'failed', fullName: 'doors shut', failureMessages: ['expected 1\n    at b.test.ts:3'] },
        ],
      },
      { name: '/house/c.test.ts', status: 'failed', message: 'no such file', assertionResults: [] },
    ],
  })
  expect(failedFiles(given, '/house')).toEqual(['b.test.ts', 'c.test.ts'])
  expect(failuresOf(given, '/house')).toEqual([
    'b.test.ts > doors shut: expected 1',
    'c.test.ts: no such file',
  ])
})
