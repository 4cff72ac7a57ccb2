import { allAtOnce } from '~/map/allAtOnce.ts'

/**
 * Memoises the last call for each first argument, an object that belongs to one map alone, as long as that lives. What is long
 * can be made beforehand, a piece at a time: once `steps` have run, `of` finds it made.
 */
export function rememberSteps<First extends object, Rest extends readonly unknown[], Result>(
  make: (first: First, ...rest: Rest) => Generator<void, Result>,
) {
  const known = new WeakMap<First, { readonly rest: Rest; readonly result: Result }>()
  function* steps(first: First, ...rest: Rest): Generator<void, Result> {
    const before = known.get(first)
    if (before?.rest.every((each, at) => Object.is(each, rest[at]))) return before.result
    const result = yield* make(first, ...rest)
    known.set(first, { rest, result })
    return result
  }
  return { steps, of: (first: First, ...rest: Rest): Result => allAtOnce(steps(first, ...rest)) }
}
