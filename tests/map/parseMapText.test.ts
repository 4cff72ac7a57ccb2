import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyMap } from '~/map/map.ts'
import { parseMapText } from '~/map/parseMapText.ts'
import { scanJson } from '~/map/scanJson.ts'

const text = '{"format":"entente","version":1,"title":"","language":"en"}'

test('a text is read with and without a byte order mark', () => {
  expect(parseMapText(text)).toEqual({ value: emptyMap, problems: [] })
  expect(parseMapText(`\uFEFF${text}\r\n`)).toEqual({ value: emptyMap, problems: [] })
})

test.each(['', ' \n\t', '\uFEFF', '\uFEFF\n'])('%j is empty', (nothing) => {
  expect(parseMapText(nothing)).toEqual({
    value: null,
    problems: [{ path: '', code: 'empty', severity: 'error', values: {} }],
  })
})

describe('a text that is no JSON breaks at a line and a column', () => {
  test.each([
    ['{', 1, 2, ''],
    ['{\n  "a": 1,\n}', 3, 1, '}'],
    ['{"a": 1\r\n "b": 2}', 2, 2, '"'],
    ['{"a":\r1,\r\r,}', 4, 1, ','],
    ["{'a': 1}", 1, 2, "'"],
    ['{"a": 01}', 1, 8, '1'],
    ['{"a": .5}', 1, 7, '.'],
    ['{"a": 1.}', 1, 9, '}'],
    ['{"a": -}', 1, 8, '}'],
    ['{"a": 1e}', 1, 9, '}'],
    ['{"a": tru}', 1, 10, '}'],
    ['{"a": NaN}', 1, 7, 'N'],
    ['{"a": "x', 1, 9, ''],
    ['{"a": "x\ny"}', 1, 9, '\n'],
    ['{"a": "\\x"}', 1, 9, 'x'],
    ['{"a": "\\u12g4"}', 1, 12, 'g'],
    ['{"a": "\\', 1, 9, ''],
    ['{"a": "\\u1', 1, 11, ''],
    ['{"a" 1}', 1, 6, '1'],
    ['{1: 1}', 1, 2, '1'],
    ['[1 2]', 1, 4, '2'],
    ['[1,]', 1, 4, ']'],
    ['[1}', 1, 3, '}'],
    ['{} {}', 1, 4, '{'],
    ['// a map\n{}', 1, 1, '/'],
    ['\uFEFF{]', 1, 2, ']'],
    ['["🙂" 🙂]', 1, 7, '🙂'],
    ['\u00a0{}', 1, 1, '\u00a0'],
  ])('%j', (broken, line, column, found) => {
    expect(parseMapText(broken)).toEqual({
      value: null,
      problems: [{ path: '', code: 'not-json', severity: 'error', values: { line, column, found } }],
    })
  })

  test('exactly when JSON.parse refuses it, and where a longer text could not go on', () => {
    const pieces = fc.constantFrom(...'{}[]:,"\\ \n-+.0123eEtrufalsn\u0000', '"a"', 'true', 'null', '\\u00e9', '1.5')
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.nat(3), fc.array(pieces, { maxLength: 3 }))
      .map(([json, at, count, put]) => {
        const offset = at % (json.length + 1)
        return json.slice(0, offset) + put.join('') + json.slice(offset + count)
      })
    fc.assert(
      fc.property(
        fc.oneof(
          damaged,
          fc.array(pieces).map((each) => each.join('')),
        ),
        (each) => {
          const { breakAt } = scanJson(each)
          expect(breakAt === null).toBe(isJson(each))
          if (breakAt === null) return
          // What stands before the break is the beginning of some JSON: cut there, it is only too short.
          expect(scanJson(each.slice(0, breakAt)).breakAt ?? breakAt).toBe(breakAt)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

test('a key that one object has twice is named; the last one counts, as in JSON.parse', () => {
  const twice = `{"format":"entente","version":1,"title":"x","title":"y","language":"en","actors":[],
    "actors":[{"id":"a","name":"A","name":"B","type":"person"},
              {"id":"b","type":"state","name":{"en":"x","\\u0065n":"y"}}]}`
  const { value, problems } = parseMapText(twice)
  expect(value?.title).toBe('y')
  expect(value?.actors.map(({ name }) => name)).toEqual(['B', { en: 'y' }])
  expect(problems).toEqual([
    { path: 'title', code: 'duplicate-key', severity: 'error', values: { key: 'title' } },
    { path: 'actors', code: 'duplicate-key', severity: 'error', values: { key: 'actors' } },
    { path: 'actors[0].name', code: 'duplicate-key', severity: 'error', values: { key: 'name' } },
    { path: 'actors[1].name.en', code: 'duplicate-key', severity: 'error', values: { key: 'en' } },
  ])
})

function isJson(each: string): boolean {
  try {
    JSON.parse(each)
    return true
  } catch {
    return false
  }
}
