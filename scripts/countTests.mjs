// @ts-check
// A test runner's report → how many tests passed, failed and were skipped. Silence is a failure: a runner that ends
// badly, reports nothing or finds no test counts as one failed test.

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * @param {Count} counted
 * @param {number} exitCode
 * @returns {Count}
 */
const neverSilent = (counted, exitCode) => {
  const silent = counted.failed === 0 && (exitCode !== 0 || counted.passed === 0)
  return silent ? { ...counted, failed: 1 } : counted
}

const nothing = { passed: 0, failed: 0, skipped: 0 }

/**
 * @typedef {{
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: readonly { status: string, assertionResults: readonly { status: string }[] }[],
 * }} VitestReport
 * @param {VitestReport | undefined} report undefined when there is none
 * @param {number} exitCode
 */
export const countVitest = (report, exitCode) => {
  if (!report) return neverSilent(nothing, 1)
  // A file that breaks before its first test fails without a failed test.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  const counted = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
  return neverSilent(counted, exitCode)
}

/**
 * @typedef {{
 *   stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: readonly unknown[],
 * }} PlaywrightReport
 * @param {PlaywrightReport | undefined} report undefined when there is none
 * @param {number} exitCode
 */
export const countPlaywright = (report, exitCode) => {
  if (!report) return neverSilent(nothing, 1)
  const { expected, unexpected, flaky, skipped } = report.stats
  return neverSilent({ passed: expected, failed: unexpected + flaky + report.errors.length, skipped }, exitCode)
}

/** @param {readonly Count[]} counts */
export const writeTotals = (counts) => {
  /** @param {keyof Count} key */
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0)
  const skipped = sum('skipped')
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
