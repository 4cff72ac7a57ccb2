/** Memoises the last call by argument identity, so that an unchanged state gives the same object back. */
export function remember<Args extends readonly unknown[], Result>(compute: (...args: Args) => Result) {
  let last: { readonly args: Args; readonly result: Result } | undefined
  return (...args: Args): Result => {
    if (!last?.args.every((arg, index) => Object.is(arg, args[index]))) last = { args, result: compute(...args) }
    return last.result
  }
}
