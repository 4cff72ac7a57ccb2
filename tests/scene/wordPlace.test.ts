import { describe, expect, test } from 'vitest'
import { grow, overlap, type Rect } from '~/scene/geometry.ts'
import { labelsAt, textScale } from '~/scene/labelsAt.ts'
import { textWidth } from '~/scene/textWidth.ts'
import { leading, type Word, wordOnMap, wordPlace } from '~/scene/wordPlace.ts'
import { shippedMap } from '../figure/figureOf.ts'
import { sceneOf } from './sceneOf.ts'

const boxAt = (at: { x: number; y: number }, { lines, size, weight }: Word): Rect => {
  const width = Math.max(...lines.map((line) => textWidth(line, size, weight)))
  const height = size * leading * lines.length
  return { x: at.x - width / 2, y: at.y - height / 2, width, height }
}

describe.each(['en', 'ru', 'kk'])('the word of a selected tie, in %s', (language) => {
  test.each([1, 0.81])('lies over no name at a zoom of %d', (zoom) => {
    const map = shippedMap('kazakhstan-2022')
    const covered = map.relations.flatMap(({ id }) => {
      const scene = sceneOf(map, language, { actors: [], tie: id })
      const labels = labelsAt(scene, zoom)
      const tie = scene.ties.find((each) => each.id === id)
      if (!tie) return [`${id} is not drawn`]
      const word = wordOnMap(tie.word, 12 * textScale(zoom))
      const box = boxAt(wordPlace(tie, word, scene.actors, labels), word)
      return [...labels].flatMap(([actor, label]) =>
        overlap(box, grow(label.box, -1)) ? [`${id}: ${tie.word} over ${actor}`] : [],
      )
    })
    expect(covered).toEqual([])
  })
})

test('a word with room stands at the middle, on the outer side of the bend', () => {
  const curve = { start: { x: 0, y: 0 }, control: { x: 100, y: 20 }, end: { x: 200, y: 0 } }
  const word = wordOnMap('backs', 12)
  expect(wordPlace({ curve, bend: 20 }, word, [], new Map())).toEqual({ x: 100, y: 21.5 })
  expect(wordPlace({ curve, bend: -20 }, word, [], new Map())).toEqual({ x: 100, y: -1.5 })
})

test('a long word stands on two lines', () => {
  expect(wordOnMap('сомневается, нужна ли помощь со стороны', 12).lines).toEqual([
    'сомневается, нужна',
    'ли помощь со стороны',
  ])
})
