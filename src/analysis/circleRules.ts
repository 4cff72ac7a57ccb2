import type { Cut } from './circleColumns.ts'
import type { Net, Sides } from './net.ts'

/** What a contradiction is: that differs between two camps and any number of them. All else of the search is the same. */
export type CircleRules = {
  /**
   * Circles that must be broken and that `prices` do not pay for: shorter than 1. Never none where there is one. `flipped`
   * pairs count with the other sign. `isFirst`: while much is to be gained, where circles that cut deeper come first.
   */
  readonly find: (prices: Float64Array, flipped: Uint8Array, isFirst: boolean) => readonly (readonly number[])[]
  /** Other cuts that `prices` do not pay for, where circles say little more; slower to find. */
  readonly findMore?: (prices: Float64Array, flipped: Uint8Array) => readonly Cut[]
  /** Whether a circle, given by its pairs, must be broken. */
  readonly isCircle: (pairs: readonly number[], flipped: Uint8Array) => boolean
  /** A split after the prices: pairs of price 1 go against it, pairs of price 0 do not. */
  readonly round: (prices: Float64Array, flipped: Uint8Array) => Sides
  /** Steps looked at so far. */
  readonly work: () => number
}

export const isHeldApart = ({ weight }: Net, flipped: Uint8Array, e: number): boolean =>
  (weight[e] ?? 0) < 0 !== (flipped[e] === 1)

/** What is left of the prices once a circle is paid for: so that the next one takes other pairs where there are some. */
export function pay(lengths: Float64Array, circle: readonly number[]): void {
  let sum = 0
  for (const e of circle) sum += lengths[e] ?? 0
  const share = Math.max(0, 1 - sum) / circle.length
  for (const e of circle) lengths[e] = (lengths[e] ?? 0) + share
}

/** How far inside circles are sought that cut deeper: at first half way, and where there are none, or later, not at all. */
export const depths = (isFirst: boolean): readonly number[] => (isFirst ? [0.5, 0] : [0])

/**
 * Lengths on the way from the prices to a split that breaks every circle: circles that are too short there as well cut
 * deeper (Ben-Ameur & Neto 2007).
 */
export const between = (prices: Float64Array, against: Uint8Array, inner: number): Float64Array =>
  prices.map((price, e) => (1 - inner) * Math.max(0, price) + inner * (against[e] ?? 0))

/** Whether the prices do not pay for a circle. */
export function isShort(circle: readonly number[], prices: Float64Array): boolean {
  let sum = 0
  for (const e of circle) sum += prices[e] ?? 0
  return sum < 1 - 1e-4
}
