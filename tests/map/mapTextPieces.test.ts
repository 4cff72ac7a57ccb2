import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mapTextPieces } from '~/map/mapTextPieces.ts'
import { serializeMap } from '~/map/writeMap.ts'
import { actor, mapOf, tie } from '../fixtures.ts'
import { anyMap } from './anyMap.ts'

test('the pieces of any map are its text, to the letter', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      expect([...mapTextPieces(map)].join('')).toBe(JSON.stringify(serializeMap(map)))
    }),
    { numRuns: 200 },
  )
})

test('a map of many rows comes in many pieces, none of them long', () => {
  const actors = Array.from({ length: 3000 }, (_, at) => actor(`a${at}`))
  const ties = Array.from({ length: 5000 }, (_, at) =>
    tie(`a${at % 3000} support a${(at * 7) % 3000}`, { id: `r${at}` }),
  )
  const positions = Object.fromEntries(actors.map(({ id }, at) => [id, { x: at, y: -at }]))
  const map = { ...mapOf(actors, ties), positions }
  const pieces = [...mapTextPieces(map)]
  const text = JSON.stringify(serializeMap(map))
  expect(pieces.join('')).toBe(text)
  expect(pieces.length).toBeGreaterThan(40)
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(text.length / 20)
})
