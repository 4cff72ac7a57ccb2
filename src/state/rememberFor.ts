/** Memoises the last call for each first argument, an object that belongs to one map alone, as long as that lives. */
export function rememberFor<First extends object, Rest extends readonly unknown[], Result>(
  make: (first: First, ...rest: Rest) => Result,
) {
  const known = new WeakMap<First, { readonly rest: Rest; readonly result: Result }>()
  return (first: First, ...rest: Rest): Result => {
    const before = known.get(first)
    if (before?.rest.every((each, at) => Object.is(each, rest[at]))) return before.result
    const result = make(first, ...rest)
    known.set(first, { rest, result })
    return result
  }
}
