import fc from 'fast-check'
import { costOf, type Net, netOf, type Weighted } from '~/analysis/net.ts'
import { random } from '~/map/random.ts'

/** Any small network: some pairs, whole weights of either sign. */
export const anyNet = (most = 9, strongest = 3): fc.Arbitrary<Net> =>
  fc.integer({ min: 2, max: most }).chain((size) => {
    const pairs = Array.from({ length: size }, (_, b) => b).flatMap((b) =>
      Array.from({ length: b }, (_, a) => [a, b] as const),
    )
    const weight = fc.integer({ min: -strongest, max: strongest })
    return fc.array(weight, { minLength: pairs.length, maxLength: pairs.length }).map((weights) =>
      netOf(
        size,
        pairs.map(([a, b], at): Weighted => [a, b, weights[at] ?? 0]).filter(([, , each]) => each !== 0),
      ),
    )
  })

/** The least that goes against any split into at most `camps`, by trying all. */
export function tryAll(net: Net, camps = 2): number {
  const sides = new Int32Array(net.size)
  let least = Number.POSITIVE_INFINITY
  const go = (v: number, used: number): void => {
    if (v === net.size) {
      least = Math.min(least, costOf(net, sides))
      return
    }
    for (let side = 0; side < Math.min(camps, used + 1); side++) {
      sides[v] = side
      go(v + 1, Math.max(used, side + 1))
    }
  }
  go(0, 0)
  return least
}

/** A network whose pairs are drawn by chance; `doubt` is the share of signs that go against a hidden split. */
export function drawnNet(size: number, pairs: number, doubt: number, seed: number): Net {
  const draw = random(seed)
  const side = Array.from({ length: size }, () => draw() < 0.5)
  const rows = new Map<string, Weighted>()
  while (rows.size < pairs) {
    const [one, two] = [Math.floor(draw() * size), Math.floor(draw() * size)]
    const [a, b] = one < two ? [one, two] : [two, one]
    if (a === b || rows.has(`${a} ${b}`)) continue
    rows.set(`${a} ${b}`, [a, b, (side[a] === side[b] ? 1 : -1) * (draw() < doubt ? -1 : 1)])
  }
  return netOf(size, [...rows.values()])
}
