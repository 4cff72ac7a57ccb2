import { expect, test } from 'vitest'
import { countPlaywright, countVitest, writeTotals } from '../../scripts/countTests.mjs'

const vitest = (passed: number, failed: number, files: readonly (readonly [string, readonly string[]])[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 1,
  numTodoTests: 2,
  testResults: files.map(([status, tests]) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  })),
})

const playwright = (expected: number, unexpected: number, flaky = 0, errors: readonly unknown[] = []) => ({
  stats: { expected, unexpected, flaky, skipped: 3 },
  errors,
})

test('a report is counted as it stands', () => {
  expect(countVitest(vitest(5, 0), 0)).toEqual({ passed: 5, failed: 0, skipped: 3 })
  expect(countVitest(vitest(5, 2, [['failed', ['failed', 'failed']]]), 1)).toEqual({ passed: 5, failed: 2, skipped: 3 })
  expect(countPlaywright(playwright(5, 2), 1)).toEqual({ passed: 5, failed: 2, skipped: 3 })
})

test('a file that breaks before its first test counts as one failure', () => {
  const files = [
    ['failed', []],
    ['passed', ['passed']],
  ] as const
  expect(countVitest(vitest(1, 0, files), 1)).toMatchObject({ passed: 1, failed: 1 })
})

test('an error outside of any test, and a test that passes only at times, are failures', () => {
  expect(countPlaywright(playwright(5, 0, 0, [{}]), 1)).toMatchObject({ failed: 1 })
  expect(countPlaywright(playwright(5, 0, 1), 0)).toMatchObject({ failed: 1 })
})

test.each([countVitest, countPlaywright])('no report is a failure, whatever the runner says', (count) => {
  expect(count(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('a runner that ends badly without a failed test, or without any test, is a failure', () => {
  expect(countVitest(vitest(5, 0), 1)).toMatchObject({ passed: 5, failed: 1 })
  expect(countVitest(vitest(0, 0), 0)).toMatchObject({ passed: 0, failed: 1 })
  expect(countPlaywright(playwright(5, 0), 130)).toMatchObject({ passed: 5, failed: 1 })
  expect(countPlaywright(playwright(0, 0), 0)).toMatchObject({ passed: 0, failed: 1 })
})

test('the totals name skipped tests only where there are some', () => {
  const one = { passed: 1, failed: 0, skipped: 0 }
  expect(writeTotals([one, { passed: 2, failed: 3, skipped: 0 }])).toBe('3 passed, 3 failed')
  expect(writeTotals([one, { passed: 0, failed: 0, skipped: 2 }])).toBe('1 passed, 0 failed, 2 skipped')
  expect(writeTotals([])).toBe('0 passed, 0 failed')
})
