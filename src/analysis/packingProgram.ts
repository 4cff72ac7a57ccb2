import type { Cut } from './circleColumns.ts'
import { packingBasis } from './packingBasis.ts'
import { copyOf, type PackingState, packingState } from './packingState.ts'
import { hopedValue, packedIn, provenValue } from './packingValue.ts'
import { simplexSteps } from './simplexSteps.ts'

/**
 * How many circles can be packed when no pair may be used for more than its capacity, circles counted in parts: a linear
 * program, by the revised simplex method with columns that come one by one (Gilmore & Gomory 1961). At every moment the
 * packing is sound, so `value` is a proven lower bound of what goes against any split. The prices of the pairs are the other
 * side: how much of each pair goes against the split.
 */
export type PackingProgram = {
  /**
   * Proven, whatever was lost in computing, and less than a thousandth below what the known circles allow. Infinite where a
   * circle of released pairs alone has to be broken: no split is like that.
   */
  readonly value: () => number
  /** Of each pair; 0 where there is room left. */
  readonly prices: Float64Array
  /** Adds a circle, given by its pairs, or something else of which `worth` pairs at least have to be broken. */
  readonly add: (pairs: readonly number[], worth?: number) => void
  /**
   * Packs as well as the known circles allow, or until it was `atMost` work, in touched cells, or until `value` is above
   * `enough`. What is packed until then is sound, and it can be gone on with.
   */
  readonly optimise: (atMost: number, enough?: number) => { readonly work: number; readonly isDone: boolean }
  /** Takes away the capacity of a pair: whatever it costs is paid. `worthOf` says what each cut is worth from now on. */
  readonly release: (pair: number, worthOf: (cut: Cut, before: number) => number) => void
  readonly isReleased: (pair: number) => boolean
  /** The circles that are packed and how much of each. */
  readonly packed: () => readonly { readonly pairs: readonly number[]; readonly share: number }[]
  /** The same program once more, to go on with another way. */
  readonly copy: () => PackingProgram
  /** How many cells a copy takes. */
  readonly cells: () => number
}

/** How many steps until the value is compared with what is enough. */
const glance = 8

export const packingProgram = (capacities: Float64Array): PackingProgram => programOn(packingState(capacities))

function programOn(state: PackingState): PackingProgram {
  const { capacities, columns, prices, released } = state
  const { cuts, worth } = columns
  const steps = simplexSteps(state, packingBasis(state))
  const isUnpayable = ({ pairs }: Cut) => pairs.every((pair) => released[pair])
  let isImpossible = false
  const value = () => (isImpossible ? Number.POSITIVE_INFINITY : provenValue(state))
  const isEnough = (enough: number) => isImpossible || (hopedValue(state) > enough && value() > enough)
  return {
    value,
    prices,
    add: (pairs, much = 1) => {
      const cut = { pairs, worth: much }
      columns.add(cut)
      steps.look(cuts.length - 1)
      if (isUnpayable(cut)) isImpossible = true
    },
    optimise: (atMost, enough = Number.POSITIVE_INFINITY) => {
      const before = steps.work()
      steps.refresh()
      for (let pair = 0; pair < released.length; pair++) if (released[pair]) steps.letGo(pair)
      for (let turn = 0; turn < 50 * capacities.length + 1000; turn++) {
        steps.refresh()
        const each = steps.best()
        const work = steps.work() - before
        if (each === null) return { work, isDone: true }
        if (work > atMost || (turn % glance === 0 && isEnough(enough))) return { work, isDone: false }
        if (!steps.bringIn(each)) break
      }
      return { work: steps.work() - before, isDone: true }
    },
    release: (pair, worthOf) => {
      steps.letGo(pair)
      released[pair] = 1
      for (const [each, cut] of cuts.entries()) {
        worth[each] = worthOf(cut, worth[each] ?? 0)
        if (worth[each] && isUnpayable(cut)) isImpossible = true
      }
      steps.forget()
    },
    isReleased: (pair) => released[pair] === 1,
    packed: () => packedIn(state),
    copy: () => programOn(copyOf(state)),
    cells: () => columns.pair.length + 8 * capacities.length,
  }
}
