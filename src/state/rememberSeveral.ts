/** As many as there are pictures one press away from the one on screen, and some more. */
const atMost = 16

/**
 * Memoises the last several calls with the same first argument, a map or what belongs to one map alone: with another, all of
 * them are let go. Lists of ids are the same when they name the same.
 */
export function rememberSeveral<Args extends readonly unknown[], Result>(compute: (...args: Args) => Result) {
  let known: { readonly args: Args; readonly result: Result }[] = []
  return (...args: Args): Result => {
    const found = known.find((each) => each.args.every((arg, index) => isSame(arg, args[index])))
    if (found) return found.result
    const result = compute(...args)
    known = [{ args, result }, ...known.filter((each) => Object.is(each.args[0], args[0]))].slice(0, atMost)
    return result
  }
}

const isSame = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) ||
  (Array.isArray(a) &&
    Array.isArray(b) &&
    a.length === b.length &&
    a.every((each, index) => typeof each === 'string' && each === b[index]))
