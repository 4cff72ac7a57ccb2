/** Whole steps outward from 0, 0: square ring after square ring, each from the left to the right and from the top down. */
export function* spiral(): Generator<readonly [x: number, y: number], never> {
  yield [0, 0]
  for (let ring = 1; ; ring++)
    for (let x = -ring; x <= ring; x++)
      for (let y = -ring; y <= ring; y += Math.abs(x) === ring ? 1 : 2 * ring) yield [x, y]
}
