import { describe, expect, test } from 'vitest'
import { campsOf } from '~/analysis/campsOf.ts'
import type { Preset } from '~/figure/figureSettings.ts'
import { campPlaces } from '~/layouts/campPlaces.ts'
import type { RelationId } from '~/map/map.ts'
import { figureOf, shippedMap } from './figureOf.ts'

const map = shippedMap('kazakhstan-2022')
const found = campsOf(map, { counting: 'ties', kinds: {}, camps: 2 }, { effort: 1e9 })
const placed = new Set(found.camps.flat())
const visible = {
  actors: map.actors.filter(({ id }) => placed.has(id)),
  relations: map.relations.filter(
    ({ kind, sign, from, to }) =>
      sign !== 0 && (kind === 'support' || kind === 'opposition') && placed.has(from) && placed.has(to),
  ),
}
const numbers = new Map<RelationId, number>(
  found.against.flatMap(({ ties }, at) => ties.map((id) => [id, at + 1] as const)),
)
const campsIn = (preset: Preset, language = 'en') =>
  figureOf(map, {
    language,
    settings: { preset },
    more: {
      visible,
      positions: campPlaces(found.camps, visible, map.relations),
      camps: {
        look: {
          camps: found.camps,
          titles: ['Tokayev’s side', 'The other side'],
          numbers,
          reach: { actor: 26, name: 12 },
        },
        statement: '2 of 26 signed ties go against this split.',
      },
    },
  })
const figure = campsIn('article')

describe('a figure of camps', () => {
  test.each(['article', 'square', 'slide', 'column', 'page'] as const)('can be read in print: %s', (preset) => {
    for (const language of ['en', 'ru']) {
      const { proof } = campsIn(preset, language)
      expect(proof.smallestText).toBeGreaterThanOrEqual(6)
      expect(proof.unplaced).toEqual([])
    }
  })

  test('has an area and a title for each, with how many stand there', () => {
    const areas = figure.primitives.filter(({ layer }) => layer === 'areas')
    const texts = figure.primitives.flatMap((each) =>
      each.kind === 'text' && each.layer === 'names' ? [each.text] : [],
    )
    expect(texts.slice(-4)).toEqual([
      'Tokayev’s side',
      String(found.camps[0]?.length),
      'The other side',
      String(found.camps[1]?.length),
    ])
    expect(
      areas.filter((each) => each.kind === 'path' && each.fill !== undefined && each.fill !== 'none'),
    ).toHaveLength(2)
  })

  test('keeps every area on the sheet', () => {
    for (const each of figure.primitives)
      if (each.layer === 'areas' && each.kind === 'path')
        for (const segment of each.d)
          for (const [at, value] of segment.slice(1).map(Number).entries()) {
            expect(value).toBeGreaterThan(0)
            expect(value).toBeLessThan(at % 2 === 0 ? figure.width : figure.height)
          }
  })

  test('draws ties that fit at half their strength, the others at full', () => {
    const strokes = new Set(
      figure.primitives.flatMap((each) =>
        each.layer === 'ties' && each.kind === 'path' && each.stroke ? [each.stroke] : [],
      ),
    )
    expect([...strokes].toSorted()).toEqual(['#80B9D9', '#C24400', '#E1A280'])
  })

  test('numbers what goes against the split, and tells it as notes with the same numbers', () => {
    const [placing] = figure.placing
    expect(placing?.numbers.map(({ id, number }) => `${number} ${id}`).toSorted()).toEqual(
      [...numbers].map(([id, number]) => `${number} ${id}`).toSorted(),
    )
    const notes = figure.primitives.flatMap((each) =>
      each.layer === 'notes' && each.kind === 'text' ? [each.text] : [],
    )
    expect(notes).toEqual(expect.arrayContaining(['1', '2']))
    expect(figure.description).toContain('2 of 26 signed ties go against this split.')
  })
})
