type Bounded = { readonly cost: number; readonly lower: number }

/** What two halves of all splits say together: the better split, and no more than what both have proven. */
export const joinHalves = <Found extends Bounded>(first: Found, second: Found): Found => ({
  ...(second.cost < first.cost ? second : first),
  lower: Math.min(first.lower, second.lower),
})
