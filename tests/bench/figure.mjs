// @ts-check
// What the bench reports: one figure, measured in several runs.
import { median, p95 } from './stats.mjs'

/**
 * @typedef {{
 *   name: string,
 *   unit: string,
 *   digits: number,
 *   of: 'value' | 'p95',
 *   target: number | null,
 *   better: 'lower' | 'higher',
 *   runs: readonly number[],
 *   samples: readonly (readonly number[])[],
 *   work: readonly number[],
 * }} Figure `runs` holds one number a run; `samples` what each came from, where it is the p95 of many; `work` ms of the main
 *   thread that each sample took, whatever else the machine did
 */

/**
 * One value a run.
 * @param {string} name @param {string} unit @param {readonly number[]} runs
 * @param {{ target?: number, digits?: number, better?: 'lower' | 'higher' }} [options]
 * @returns {Figure}
 */
export const onePerRun = (name, unit, runs, { target, digits = 0, better = 'lower' } = {}) => ({
  name,
  unit,
  digits,
  of: 'value',
  target: target ?? null,
  better,
  runs,
  samples: [],
  work: [],
})

/**
 * The p95 of each run's samples.
 * @param {string} name @param {string} unit @param {readonly (readonly number[])[]} samples
 * @param {{ target?: number, digits?: number }} [options]
 * @returns {Figure}
 */
export const p95Of = (name, unit, samples, { target, digits = 0 } = {}) => ({
  name,
  unit,
  digits,
  of: 'p95',
  target: target ?? null,
  better: 'lower',
  runs: samples.map(p95),
  samples,
  work: [],
})

/**
 * The p95 of what acts cost.
 * @param {string} name
 * @param {readonly (readonly import('./page.mjs').Cost[])[]} costs
 * @param {{ target?: number }} options
 * @returns {Figure}
 */
export const costOf = (name, costs, options) => ({
  ...p95Of(
    name,
    'ms',
    costs.map((run) => run.map(({ ms }) => ms)),
    options,
  ),
  work: costs.flat().map(({ work }) => work),
})

/** @param {Figure} figure */
export const summarise = (figure) => ({
  median: median(figure.runs),
  min: Math.min(...figure.runs),
  max: Math.max(...figure.runs),
  /** The middle of all samples, where a run has many. */
  typical: figure.samples.length > 0 ? median(figure.samples.flat()) : null,
  work: figure.work.length > 0 ? median(figure.work) : null,
  count: figure.samples.length > 0 ? figure.samples.flat().length : figure.runs.length,
})

/** Whether the median of the runs keeps the target; null where there is none. @param {Figure} figure */
export const keepsTarget = (figure) => {
  if (figure.target === null) return null
  const { median: middle } = summarise(figure)
  if (Number.isNaN(middle)) return null
  return figure.better === 'lower' ? middle <= figure.target : middle >= figure.target
}

/** A table as text. @param {readonly { title: string, figures: readonly Figure[] }[]} groups */
export const writeTable = (groups) => {
  const head = ['', 'typical', 'p95/run', 'min – max', 'work', 'samples', 'target', '']
  const rows = groups.flatMap(({ title, figures }) => [[title], ...figures.map(writeRow)])
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row.length > 1 ? (row[column] ?? '').length : 0))),
  )
  const line = (/** @type {readonly string[]} */ row) =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd()
  return [head, ...rows].map((row) => (row.length === 1 ? `\n${row[0]}` : line(row))).join('\n')
}

/** @param {Figure} figure @returns {readonly string[]} */
const writeRow = (figure) => {
  const { median, min, max, typical, work, count } = summarise(figure)
  const say = (/** @type {number} */ value) => (Number.isNaN(value) ? '?' : value.toFixed(figure.digits))
  const kept = keepsTarget(figure)
  const isP95 = figure.of === 'p95'
  return [
    `  ${figure.name}, ${figure.unit}`,
    isP95 ? say(typical ?? Number.NaN) : say(median),
    isP95 ? say(median) : '',
    `${say(min)} – ${say(max)}`,
    work === null ? '' : say(work),
    String(count),
    figure.target === null ? '' : `${figure.better === 'lower' ? '≤' : '≥'} ${figure.target}`,
    kept === null ? '' : kept ? 'kept' : 'missed',
  ]
}
