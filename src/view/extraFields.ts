export type ExtraField = { readonly name: string; readonly text: string }

const longest = 400

/** Fields that this version does not know, as text. Long ones are cut. */
export function extraFields(extra: { readonly [field: string]: unknown } | undefined): readonly ExtraField[] {
  return Object.entries(extra ?? {}).map(([name, value]) => ({ name, text: cut(textOf(value)) }))
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.every((each) => typeof each === 'string' || typeof each === 'number')) {
    return value.join(', ')
  }
  return JSON.stringify(value) ?? ''
}

const cut = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest - 1)}…`)
