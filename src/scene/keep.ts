/**
 * Makes a thing once for an owner and a name, and gives the same object again as long as the owner lives. Scenes that share a
 * sheet so share their parts, and a painter keeps what it made of them.
 */
export function keep<Owner extends object, Thing>() {
  const kept = new WeakMap<Owner, Map<string, Thing>>()
  return (owner: Owner, name: string, make: () => Thing): Thing => {
    const things = kept.get(owner) ?? new Map<string, Thing>()
    kept.set(owner, things)
    const thing = things.get(name) ?? make()
    things.set(name, thing)
    return thing
  }
}
