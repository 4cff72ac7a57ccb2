// @ts-check
// Signed maps by chance for the bench, the same from the same seed. Two actors have one tie at most.

/** @typedef {{ actors: { id: string }[], relations: object[], relationKinds: object }} Signed */
/** @typedef {readonly [one: number, two: number, isFriend: boolean]} Tie */

/** @param {number} seed @returns {() => number} */
const chance = (seed) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * @param {number} actors @param {number} ties
 * @param {(made: number) => Tie} draw is asked again where the two are one or have a tie already
 * @returns {Signed}
 */
const gather = (actors, ties, draw) => {
  const pairs = new Map()
  while (pairs.size < ties) {
    const [one, two, isFriend] = draw(pairs.size)
    const key = one < two ? `${one} ${two}` : `${two} ${one}`
    if (one === two || pairs.has(key)) continue
    const kind = isFriend ? 'support' : 'opposition'
    pairs.set(key, { id: key, from: `a${one}`, to: `a${two}`, kind, evidence: [] })
  }
  return {
    relationKinds: {},
    actors: Array.from({ length: actors }, (_, at) => ({ id: `a${at}` })),
    relations: [...pairs.values()],
  }
}

/**
 * Ties anywhere; `doubt` is the share of signs that go against a hidden split into some camps.
 * @param {number} actors @param {number} ties @param {number} doubt @param {number} seed
 */
export const drawMap = (actors, ties, doubt, seed, camps = 2) => {
  const draw = chance(seed)
  const sides = Array.from({ length: actors }, () => Math.floor(draw() * camps))
  return gather(actors, ties, () => {
    const [one, two] = [Math.floor(draw() * actors), Math.floor(draw() * actors)]
    return [one, two, (sides[one] === sides[two]) !== draw() < doubt]
  })
}

/**
 * Ties anywhere, or where there are ties already (`isPreferred`); each a foe with the same chance.
 * @param {number} actors @param {number} ties @param {number} foes @param {number} seed
 */
export const drawSigns = (actors, ties, foes, seed, isPreferred = false) => {
  const draw = chance(seed)
  const ends = [0]
  const someone = () => Math.floor(draw() * actors)
  return gather(actors, ties, () => {
    const [one, two] = [
      someone(),
      isPreferred && draw() < 0.7 ? (ends[Math.floor(draw() * ends.length)] ?? 0) : someone(),
    ]
    ends.push(one, two)
    return [one, two, draw() >= foes]
  })
}

/**
 * A small world (Watts & Strogatz 1998): ties in a ring, one in five of them led anywhere.
 * @param {number} actors @param {number} ties @param {number} foes @param {number} seed
 */
export const drawSmallWorld = (actors, ties, foes, seed) => {
  const draw = chance(seed)
  let turn = 0
  return gather(actors, ties, () => {
    const one = turn % actors
    const reach = 1 + Math.floor(turn++ / actors)
    const two = draw() < 0.2 ? Math.floor(draw() * actors) : (one + reach) % actors
    return [one, two, draw() >= foes]
  })
}

/** Everyone tied to everyone. @param {number} actors @param {number} foes @param {number} seed */
export const drawComplete = (actors, foes, seed) => {
  const draw = chance(seed)
  const all = Array.from({ length: actors }, (_, two) => Array.from({ length: two }, (_each, one) => [one, two])).flat()
  return gather(actors, all.length, (made) => {
    const [one = 0, two = 0] = all[made] ?? []
    return [one, two, draw() >= foes]
  })
}
