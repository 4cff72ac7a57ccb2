import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { EntenteMap } from '~/map/map.ts'
import { parseMapText } from '~/map/parseMapText.ts'
import { contains, curveAt, distance, overlap, type Rect } from '~/scene/geometry.ts'
import { labelsAt } from '~/scene/labelsAt.ts'
import { halfSize } from '~/scene/outline.ts'
import type { SceneActor } from '~/scene/scene.ts'
import { tieShape } from '~/scene/tieShape.ts'
import { sceneOf } from './sceneOf.ts'

// The maps that ship are composed by hand: nothing may lie over anything, in any language.

const files = readdirSync('data').filter((name) => name.endsWith('.entente.json'))
const cases = files.flatMap((file) => ['en', 'ru', 'kk'].map((language) => [file, language] as const))

function open(file: string): EntenteMap {
  const { value, problems } = parseMapText(readFileSync(`data/${file}`, 'utf8'))
  if (!value || problems.length > 0) throw new Error(`${file}: ${JSON.stringify(problems)}`)
  return value
}

const bodyOf = ({ at, shape, radius }: SceneActor): Rect => {
  const { x, y } = halfSize(shape, radius)
  return { x: at.x - x, y: at.y - y, width: 2 * x, height: 2 * y }
}

test('both maps are there', () => {
  expect(files).toEqual(['great-powers-1872-1907.entente.json', 'kazakhstan-2022.entente.json'])
})

describe.each(cases)('%s in %s', (file, language) => {
  const map = open(file)
  const scene = sceneOf(map, language)

  test('every actor has a place of its own', () => {
    expect(Object.keys(map.positions).sort()).toEqual(map.actors.map(({ id }) => id).sort())
  })

  test('no name lies over another name or over an actor', () => {
    const clashes = scene.actors.flatMap((one) =>
      scene.actors.flatMap((other) => {
        if (one === other) return []
        const names = one.id < other.id && overlap(one.label.box, other.label.box)
        return names || overlap(one.label.box, bodyOf(other)) ? [`${one.id} / ${other.id}`] : []
      }),
    )
    expect(clashes).toEqual([])
  })

  test('no tie runs through a third actor or its name', () => {
    const hits = scene.ties.flatMap(({ id, from, to, curve }) =>
      scene.actors.flatMap((actor) => {
        if (actor.id === from || actor.id === to) return []
        const points = Array.from({ length: 101 }, (_, index) => curveAt(curve, index / 100))
        const hit = points.some((at) => distance(at, actor.at) < actor.radius + 2 || contains(actor.label.box, at))
        return hit ? [`${id} through ${actor.id}`] : []
      }),
    )
    expect(hits).toEqual([])
  })

  test('no name is cut short, and all are drawn at 100 %', () => {
    expect(
      scene.actors.filter(({ label }) => label.lines.some((line) => line.endsWith('…'))).map(({ id }) => id),
    ).toEqual([])
    expect(labelsAt(scene, 1).size).toBe(scene.actors.length)
  })

  test.each([1, 0.81])('no head lies over a name, at a zoom of %d', (zoom) => {
    const labels = [...labelsAt(scene, zoom)]
    const covered = scene.ties.flatMap((tie) => {
      const corners = tieShape(tie).heads.flatMap(({ points }) => points)
      return labels.flatMap(([id, { box }]) =>
        corners.some((corner) => contains(box, corner)) ? [`${tie.id} over ${id}`] : [],
      )
    })
    expect(covered).toEqual([])
  })

  test('heads of two ties never meet', () => {
    const tips = scene.ties.flatMap(({ id, head, mutual, curve }) =>
      head === 'none' ? [] : [{ id, at: curve.end }, ...(mutual ? [{ id, at: curve.start }] : [])],
    )
    const meets = tips.flatMap((one, index) =>
      tips
        .slice(index + 1)
        .flatMap((other) => (one.id !== other.id && distance(one.at, other.at) < 8 ? [`${one.id} / ${other.id}`] : [])),
    )
    expect(meets).toEqual([])
  })
})
