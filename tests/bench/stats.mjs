// @ts-check

/** The value that `share` of all values do not exceed (nearest rank); NaN of none. @param {readonly number[]} values @param {number} share */
export const quantile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5)
/** @param {readonly number[]} values */
export const p95 = (values) => quantile(values, 0.95)
