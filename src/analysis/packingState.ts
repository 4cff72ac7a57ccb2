import { random } from '~/map/random.ts'
import { type CircleColumns, circleColumns } from './circleColumns.ts'

/**
 * Where a packing stands. Every pair is a row, and every row has a place in the basis, where a circle is or the slack of a
 * pair: what is left of its capacity.
 */
export type PackingState = {
  /** What every pair can take, and the same shaken: ties between equal ways out would make the method turn in circles. */
  readonly capacities: Float64Array
  readonly shaken: Float64Array
  readonly columns: CircleColumns
  /** At each place a circle, or −1 − pair for the slack of that pair; and how much of it. */
  readonly head: Int32Array
  readonly level: Float64Array
  /** Where the slack of each pair is; −1 for one that is used up. */
  readonly slackPlace: Int32Array
  readonly prices: Float64Array
  readonly released: Uint8Array
  /** Reference weights of slacks (Forrest & Goldfarb 1992, devex): how far a step of each leads. Those of circles are in `columns`. */
  readonly slackReach: Float64Array
}

const shake = 1e-4

export function packingState(capacities: Float64Array): PackingState {
  const draw = random(capacities.length)
  const rows = capacities.length
  const shaken = capacities.map((each) => each * (1 - shake * (0.5 + draw() / 2)))
  return {
    capacities,
    shaken,
    columns: circleColumns(),
    head: Int32Array.from({ length: rows }, (_, row) => -1 - row),
    level: shaken.slice(),
    slackPlace: Int32Array.from({ length: rows }, (_, row) => row),
    prices: new Float64Array(rows),
    released: new Uint8Array(rows),
    slackReach: new Float64Array(rows).fill(1),
  }
}

/** A circle that costs so much more than it is worth is forgotten: it is found again where it matters. */
const dear = 0.05

/** To go on with elsewhere, with what is in the basis and what is nearly worth it. */
export function copyOf(state: PackingState): PackingState {
  const { isIn, gain, worth } = state.columns
  const { columns, names } = state.columns.copy(
    (each) => isIn[each] === 1 || ((worth[each] ?? 0) > 0 && (gain[each] ?? 0) > -dear),
  )
  return {
    ...state,
    columns,
    head: state.head.map((each) => (each < 0 ? each : (names[each] ?? -1))),
    level: state.level.slice(),
    slackPlace: state.slackPlace.slice(),
    prices: state.prices.slice(),
    released: state.released.slice(),
    slackReach: state.slackReach.slice(),
  }
}
