import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edtfForm } from '~/map/edtf.ts'
import { languageTag } from '~/map/languageTag.ts'
import { bases, heads, shapes, signs } from '~/map/map.ts'
import { parseMap } from '~/map/parseMap.ts'
import { problemCodes } from '~/map/problem.ts'
import { reserved } from '~/map/reserved.ts'
import { corpus } from './corpus.ts'

/** What a JSON Schema has no way to say, and why. */
const invisible: { readonly [code: string]: string } = {
  'no-actor': 'it joins a relation to the list of actors',
  'unknown-source': 'it joins evidence to the list of sources',
  'unknown-kind': 'it joins a relation to the table of kinds',
  'unknown-type': 'it joins an actor to the table of types',
  'gone-from-map': 'it joins a step to the lists of actors and relations',
  'stray-position': 'it joins a position to the list of actors',
  'duplicate-id': 'uniqueItems compares whole rows, not ids',
  'no-such-date': 'a pattern knows the form of a date, not the calendar',
  'too-deep': 'there is no keyword for depth',
  'not-data': 'a number beyond all bounds inside a field that is not described',
  empty: 'it is about text, before there is JSON',
  'not-json': 'it is about text, before there is JSON',
  'duplicate-key': 'it is about text: JSON.parse keeps the last',
  unreadable: 'it is about values that no JSON text can give',
}

const schema = JSON.parse(readFileSync('public/schema/entente-1.json', 'utf8'))
const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false }).compile(schema)

const isVisiblyWrong = (map: unknown) => parseMap(map).problems.some(({ code }) => !Object.hasOwn(invisible, code))
const asJson = (map: unknown): unknown => JSON.parse(JSON.stringify(map))

describe('the published schema and the parser', () => {
  test.each(corpus)('agree on $name', ({ map }) => {
    expect({ valid: validate(map), errors: validate.errors }).toMatchObject({ valid: !isVisiblyWrong(map) })
  })

  const shipped = existsSync('data') ? readdirSync('data').filter((name) => name.endsWith('.entente.json')) : []
  test.each(shipped)('find nothing wrong with %s', (name) => {
    const map: unknown = JSON.parse(readFileSync(`data/${name}`, 'utf8'))
    expect({ problems: parseMap(map).problems, valid: validate(map), errors: validate.errors }).toEqual({
      problems: [],
      valid: true,
      errors: null,
    })
  })

  test('agree on a good map in which anything has been replaced by anything', () => {
    const whole = corpus.find(({ name }) => name === 'every field there is')?.map
    const places = placesIn(asJson(whole), [])
    const words = ['', 'a', 's', 'en', 'stated', 'support', '__proto__', 'toString', '2022', '2022-02-30', '#ff0000']
    const keys = fc.constantFrom('en', 'english', 'x', 'y', 'id', 'a', 'b', 'constructor')
    const anything = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>(...words, -1, 0, 1, 2, true, null, {}, []),
      fc.dictionary(keys, fc.constantFrom<unknown>('v', 1, {})),
    )
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, (place, value) => {
        const map = replaced(asJson(whole), place, value)
        expect(validate(map)).toBe(!isVisiblyWrong(map))
      }),
      { numRuns: 500 },
    )
  })

  test('spell their patterns and choices the same', () => {
    const { edtf, language, fieldName, sign, evidence, relationKind, actorType } = schema.$defs
    expect(new RegExp(edtf.pattern).source).toBe(edtfForm.source)
    expect(language.pattern).toBe(languageTag.source)
    expect(fieldName.not.enum).toEqual([...reserved])
    expect(sign.enum).toEqual(signs)
    expect(evidence.properties.basis.enum).toEqual(bases)
    expect(relationKind.properties.head.enum).toEqual(heads)
    expect(actorType.properties.shape.enum).toEqual(shapes)
  })

  test('are tried on every code that a schema can see', () => {
    const tried = new Set<string>(corpus.flatMap(({ map }) => parseMap(map).problems.map(({ code }) => code)))
    const untried = Object.keys(problemCodes).filter((code) => !Object.hasOwn(invisible, code) && !tried.has(code))
    expect(untried).toEqual([])
  })
})

test('the schema describes everything that it defines', () => {
  const undescribed = Object.entries<{ description?: string }>(schema.$defs).filter(([, each]) => !each.description)
  expect(undescribed).toEqual([])
})

type Place = readonly (string | number)[]

function placesIn(value: unknown, path: Place): Place[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).flatMap(([key, each]) =>
    placesIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  return [path, ...inner]
}

function replaced(whole: unknown, [step, ...rest]: Place, value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(whole)) return whole.map((item, index) => (index === step ? replaced(item, rest, value) : item))
  const next = (key: string, each: unknown) => (key === step ? replaced(each, rest, value) : each)
  return Object.fromEntries(Object.entries(whole ?? {}).map(([key, each]) => [key, next(key, each)]))
}
