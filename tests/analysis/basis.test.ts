import { describe, expect, it } from 'vitest'
import { basisOf } from '~/analysis/basis.ts'
import { random } from '~/map/random.ts'

type Column = ReadonlyMap<number, number>

/** Columns by chance, a few small whole numbers in each. */
function drawColumns(size: number, seed: number): Column[] {
  const draw = random(seed)
  return Array.from(
    { length: size },
    () =>
      new Map(
        Array.from({ length: 1 + Math.floor(draw() * 4) }, () => [
          Math.floor(draw() * size),
          1 + Math.floor(draw() * 2),
        ]),
      ),
  )
}

const load = (columns: readonly Column[]) => (place: number, put: (row: number, value: number) => void) => {
  for (const [row, value] of columns[place] ?? []) put(row, value)
}

/** The spare columns replaced by unit columns, as a caller has to. */
function mend(columns: Column[]) {
  const { spare } = basisOf(columns.length, load(columns))
  for (const [place, row] of spare) columns[place] = new Map([[row, 1]])
  return spare.length
}

const times = (columns: readonly Column[], amounts: Float64Array): Float64Array => {
  const sum = new Float64Array(columns.length)
  for (const [place, column] of columns.entries())
    for (const [row, value] of column) sum[row] = (sum[row] ?? 0) + value * (amounts[place] ?? 0)
  return sum
}

const expectSame = (one: Float64Array, two: Float64Array) => {
  for (const [at, each] of one.entries()) expect(each).toBeCloseTo(two[at] ?? Number.NaN, 6)
}

describe('a basis', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is solved both ways, also after columns were replaced (%i)', (seed) => {
    const size = 5 + 7 * seed
    const columns = drawColumns(size, seed)
    mend(columns)
    const basis = basisOf(size, load(columns))
    expect(basis.spare).toEqual([])
    const draw = random(seed + 100)
    for (let turn = 0; turn < 12; turn++) {
      const right = Float64Array.from({ length: size }, () => Math.floor(draw() * 5))
      const amounts = new Float64Array(size)
      basis.into(right.slice(), amounts)
      expectSame(times(columns, amounts), right)

      const place = Math.floor(draw() * size)
      const worth = new Float64Array(size)
      worth[place] = 1
      const prices = new Float64Array(size)
      basis.across(worth, [place], prices)
      const paid = columns.map((column) =>
        [...column].reduce((sum, [row, value]) => sum + value * (prices[row] ?? 0), 0),
      )
      expectSame(
        Float64Array.from(paid),
        Float64Array.from(paid, (_, at) => (at === place ? 1 : 0)),
      )
      expect(worth.every((each) => each === 0)).toBe(true)

      const [fresh] = drawColumns(size, 1000 * seed + turn)
      const column = times([fresh ?? new Map(), ...columns.slice(1).map(() => new Map())], Float64Array.of(1))
      const made = new Float64Array(size)
      basis.into(column, made)
      const at = made.findIndex((each) => Math.abs(each) > 0.1)
      basis.replace(at, made)
      columns[at] = fresh ?? new Map()
    }
    expect(basis.age()).toBe(12)
  })

  it('names columns that depend on others, and rows that are left for them', () => {
    const columns: Column[] = [
      new Map([
        [0, 1],
        [1, 1],
      ]),
      new Map([
        [0, 2],
        [1, 2],
      ]),
      new Map([[2, 1]]),
    ]
    const { spare } = basisOf(3, load(columns))
    expect(spare.length).toBe(1)
    expect(mend(columns)).toBe(1)
    expect(basisOf(3, load(columns)).spare).toEqual([])
  })
})
