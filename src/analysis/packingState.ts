import { random } from '~/map/random.ts'

/** Rows are pairs. A basic row holds its own slack or a circle; of a tight row the tableau column of its slack is kept. */
export type PackingState = {
  readonly rest: Float64Array
  /** −1: the slack of the row itself or, once released, never in the way; else a circle. */
  readonly basic: Int32Array
  /** Of the slack of each pair: the row in which it is basic, −1 while it is not. */
  readonly slackRow: Int32Array
  readonly slackIn: Int32Array
  readonly columns: Map<number, Float64Array>
  readonly prices: Float64Array
  readonly released: Uint8Array
  readonly circles: (readonly number[])[]
  readonly counts: number[]
  /** Reference weights of circles and of slacks (Forrest & Goldfarb 1992, devex): how far a step of each leads. */
  readonly reach: number[]
  readonly slackReach: Float64Array
}

const shake = 1e-4

export function packingState(capacities: Float64Array): PackingState {
  const draw = random(capacities.length)
  const rows = capacities.length
  return {
    // Ties between equal ways out would make the method turn in circles.
    rest: capacities.map((each) => each * (1 - shake * (0.5 + draw() / 2))),
    basic: new Int32Array(rows).fill(-1),
    slackRow: Int32Array.from({ length: rows }, (_, row) => row),
    slackIn: Int32Array.from({ length: rows }, (_, row) => row),
    columns: new Map(),
    prices: new Float64Array(rows),
    released: new Uint8Array(rows),
    circles: [],
    counts: [],
    reach: [],
    slackReach: new Float64Array(rows).fill(1),
  }
}

/** To go on with elsewhere. */
export const copyOf = (state: PackingState): PackingState => ({
  rest: state.rest.slice(),
  basic: state.basic.slice(),
  slackRow: state.slackRow.slice(),
  slackIn: state.slackIn.slice(),
  columns: new Map([...state.columns].map(([pair, column]) => [pair, column.slice()])),
  prices: state.prices.slice(),
  released: state.released.slice(),
  circles: state.circles.slice(),
  counts: state.counts.slice(),
  reach: state.reach.slice(),
  slackReach: state.slackReach.slice(),
})

/** Four at a time, for nearly all the time goes here. */
export function takeAway(from: Float64Array, factor: number, what: Float64Array): void {
  const end = from.length - (from.length % 4)
  for (let at = 0; at < end; at += 4) {
    from[at] = (from[at] ?? 0) - factor * (what[at] ?? 0)
    from[at + 1] = (from[at + 1] ?? 0) - factor * (what[at + 1] ?? 0)
    from[at + 2] = (from[at + 2] ?? 0) - factor * (what[at + 2] ?? 0)
    from[at + 3] = (from[at + 3] ?? 0) - factor * (what[at + 3] ?? 0)
  }
  for (let at = end; at < from.length; at++) from[at] = (from[at] ?? 0) - factor * (what[at] ?? 0)
}
