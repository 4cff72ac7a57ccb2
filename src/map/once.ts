/** A function of an object that computes once and remembers as long as the object lives. */
export function once<Owner extends object, Thing>(make: (owner: Owner) => Thing): (owner: Owner) => Thing {
  const kept = new WeakMap<Owner, Thing>()
  return (owner) => {
    const known = kept.get(owner)
    if (known !== undefined) return known
    const thing = make(owner)
    kept.set(owner, thing)
    return thing
  }
}
