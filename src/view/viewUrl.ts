import { type View, viewFields, viewKeys } from './view.ts'

type AnyField = {
  readonly key: string
  readonly initial: unknown
  readonly read: (texts: readonly string[]) => unknown
  readonly write: (value: unknown) => readonly string[]
}
const fieldOf = (key: keyof View) => viewFields[key] as unknown as AnyField

/** Only what differs from the start is written, in one order, so that the same view always has the same address. */
export function viewToQuery(view: View): URLSearchParams {
  const query = new URLSearchParams()
  for (const name of viewKeys) {
    const { key, initial, write } = fieldOf(name)
    const texts = write(view[name])
    if (String(texts) !== String(write(initial))) for (const text of texts) query.append(key, text)
  }
  return query
}

/** Anything that is not understood leaves that field where it starts. */
export function queryToView(query: URLSearchParams): View {
  return Object.fromEntries(
    viewKeys.map((name) => {
      const { key, initial, read } = fieldOf(name)
      return [name, query.has(key) ? read(query.getAll(key).filter((text) => text !== '')) : initial]
    }),
  ) as unknown as View
}
