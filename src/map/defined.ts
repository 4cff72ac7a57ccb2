/** Without the fields that are undefined, which `exactOptionalPropertyTypes` does not take for missing ones. */
export function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const result: { [K in keyof T]?: Exclude<T[K], undefined> } = {}
  for (const key in fields) {
    const value = fields[key]
    if (isGiven(value)) result[key] = value
  }
  return result
}

function isGiven<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined
}
