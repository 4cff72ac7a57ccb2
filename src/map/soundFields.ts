// What the parser would take without a word, field by field: an edit puts nothing else into a map.
import type { Sound } from './changeRow.ts'
import { parseEdtf } from './edtf.ts'
import { languageTag } from './languageTag.ts'
import { bases, builtInKinds, builtInTypes, type EntenteMap, heads, shapes, signs, unknownKey } from './map.ts'
import { isRecord } from './plainData.ts'
import { reserved } from './reserved.ts'

type Check = (value: unknown) => boolean

/** Also when the field is taken away. */
export const orNone =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)

export const isString: Check = (value) => typeof value === 'string'
export const isBoolean: Check = (value) => typeof value === 'boolean'
export const isId: Check = (value) => typeof value === 'string' && value !== '' && !reserved.has(value)
export const isText: Check = (value) =>
  isString(value) ||
  (isRecord(value) &&
    Object.keys(value).length > 0 &&
    Object.entries(value).every(([tag, text]) => isLanguage(tag) && isString(text)))
export const isLanguage: Check = (value) => typeof value === 'string' && languageTag.test(value) && !reserved.has(value)
export const isDate: Check = (value) => typeof value === 'string' && parseEdtf(value) !== null
export const isStrength: Check = (value) => typeof value === 'number' && value > 0 && Number.isFinite(value)
export const isColor: Check = (value) => typeof value === 'string' && /^#[0-9a-fA-F]{6}$/.test(value)
export const areStrings: Check = (value) => Array.isArray(value) && value.every(isString)
const oneOf =
  (choices: readonly unknown[]): Check =>
  (value) =>
    choices.includes(value)

/** Kinds that a relation may have: built in, or described by the map. */
export const isKind = (map: Pick<EntenteMap, 'relationKinds'>, value: unknown): boolean =>
  isId(value) && oneOf([unknownKey, ...builtInKinds, ...Object.keys(map.relationKinds)])(value)
export const isType = (map: Pick<EntenteMap, 'actorTypes'>, value: unknown): boolean =>
  isId(value) && oneOf([unknownKey, ...builtInTypes, ...Object.keys(map.actorTypes)])(value)
const hasId = (rows: readonly { readonly id: string }[], value: unknown): boolean => rows.some(({ id }) => id === value)

export const soundAbout: Sound = {
  title: isText,
  subtitle: orNone(isText),
  description: orNone(isText),
  language: isLanguage,
  authors: orNone(areStrings),
  licence: orNone(isString),
}

export const soundActor = (map: EntenteMap): Sound => ({
  name: isText,
  short: orNone(isText),
  type: (value) => isType(map, value),
  role: orNone(isText),
  summary: orNone(isText),
  aliases: orNone(areStrings),
})

export const soundRelation = (map: EntenteMap): Sound => ({
  from: (value) => hasId(map.actors, value),
  to: (value) => hasId(map.actors, value),
  kind: (value) => isKind(map, value),
  mutual: orNone(isBoolean),
  sign: orNone(oneOf(signs)),
  label: orNone(isText),
  when: orNone(isDate),
  strength: orNone(isStrength),
})

export const soundEvidence = (map: EntenteMap): Sound => ({
  source: orNone((value) => hasId(map.sources, value)),
  locator: orNone(isString),
  basis: oneOf(bases),
  by: orNone(isString),
  quote: orNone(isText),
  note: orNone(isText),
  private: orNone(isBoolean),
})

export const soundKind: Sound = {
  label: orNone(isText),
  sign: orNone(oneOf(signs)),
  color: orNone(isColor),
  head: orNone(oneOf(heads)),
}

export const soundType: Sound = { label: orNone(isText), shape: orNone(oneOf(shapes)) }
