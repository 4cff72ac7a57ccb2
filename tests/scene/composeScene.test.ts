import { describe, expect, test } from 'vitest'
import { en } from '~/i18n/en.ts'
import { indexMap } from '~/map/mapIndex.ts'
import { composeScene, laySheet, moveOnSheet } from '~/scene/composeScene.ts'
import { curveAt, distance } from '~/scene/geometry.ts'
import { dark, light } from '~/scene/theme.ts'
import { initialView } from '~/view/view.ts'
import { visibleMap } from '~/view/visibleMap.ts'
import { actor, mapOf, tie, triad } from '../fixtures.ts'
import { sceneOf } from './sceneOf.ts'

const tieNamed = (scene: ReturnType<typeof sceneOf>, id: string) => {
  const found = scene.ties.find((each) => each.id === id)
  if (!found) throw new Error(`no tie ${id}`)
  return found
}

describe('marks say everything twice', () => {
  test('a kind has its colour, its head and its word, a basis its dash', () => {
    const scene = sceneOf(triad)
    expect(tieNamed(scene, 'a-support-b')).toMatchObject({
      color: light.kinds.support,
      head: 'triangle',
      dash: 'solid',
      word: 'supports',
    })
    expect(tieNamed(scene, 'b-opposition-c')).toMatchObject({
      color: light.kinds.opposition,
      head: 'bar',
      dash: 'dotted',
    })
    expect(tieNamed(scene, 'c-affiliation-a')).toMatchObject({ head: 'none', dash: 'dashed', width: 1.25 })
  })

  test('intervention is drawn as rails, and a tie without evidence has a dash of its own', () => {
    const scene = sceneOf(mapOf(['a', 'b'], ['a intervention b none']))
    expect(scene.ties[0]).toMatchObject({ style: 'rails', head: 'chevron', dash: 'bare' })
  })

  test('a kind that the map adds takes its colour and its head from the map', () => {
    const map = mapOf(['a', 'b'], ['a trade b'], {
      relationKinds: { trade: { label: 'Trade', sign: 1, color: '#123456', head: 'bar' } },
    })
    expect(sceneOf(map).ties[0]).toMatchObject({ color: '#123456', head: 'bar' })
  })

  test('the word is the label without its placeholders, in the reader’s language', () => {
    const label = { en: 'sends troops to', ru: 'направляет войска в {to|Б}', kk: '{from} {to|Б-ға} әскер жіберді' }
    const map = mapOf(['a', 'b'], [tie('a intervention b', { label })])
    expect(['en', 'ru', 'kk'].map((language) => sceneOf(map, language).ties[0]?.word)).toEqual([
      'sends troops to',
      'направляет войска в',
      'әскер жіберді',
    ])
  })
})

describe('actors', () => {
  test('grow with the number of ties in the whole map, whatever is filtered', () => {
    const map = mapOf(['hub', 'b', 'c', 'd', 'e'], ['hub support b', 'hub support c', 'hub support d', 'hub support e'])
    const sheet = laySheet(map, indexMap(map), map.positions, 'en')
    const view = visibleMap(map, { ...initialView, hiddenKinds: ['support'] })
    const scene = composeScene(sheet, view, { actors: [], tie: '' }, light, en.kindVerbs)
    expect(scene.actors.map(({ id, radius }) => [id, radius])).toContainEqual(['hub', 19])
    expect(scene.ties).toEqual([])
  })

  test('an actor without a position stands at the origin and is still drawn', () => {
    expect(sceneOf(mapOf(['a'], [], { positions: {} })).actors[0]?.at).toEqual({ x: 0, y: 0 })
  })

  test('a type that nobody knows is a circle without an icon', () => {
    expect(sceneOf(mapOf([actor('x', { type: 'asteroid' })], [])).actors[0]).toMatchObject({
      shape: 'circle',
      icon: null,
    })
  })
})

describe('selection', () => {
  test('an actor lifts its ties and neighbours and dims the rest', () => {
    const map = mapOf(['a', 'b', 'c', 'd'], ['a support b', 'c support d'])
    const scene = sceneOf(map, 'en', { actors: ['a'], tie: '' })
    expect(Object.fromEntries(scene.actors.map(({ id, emphasis }) => [id, emphasis]))).toEqual({
      a: 'selected',
      b: 'lifted',
      c: 'dimmed',
      d: 'dimmed',
    })
    expect(scene.ties.map(({ emphasis }) => emphasis).sort()).toEqual(['dimmed', 'lifted'])
  })

  test('an actor that is not on screen dims nobody', () => {
    const sheet = laySheet(triad, indexMap(triad), triad.positions, 'en')
    const view = visibleMap(triad, { ...initialView, hiddenActors: ['a'] })
    const scene = composeScene(sheet, view, { actors: ['a'], tie: '' }, light, en.kindVerbs)
    expect(scene.actors.map(({ emphasis }) => emphasis)).toEqual(['rest', 'rest'])
  })

  test('a tie rings both its ends, stands on top and dims nobody', () => {
    const scene = sceneOf(triad, 'en', { actors: [], tie: 'a-support-b' })
    expect(scene.ties.at(-1)).toMatchObject({ id: 'a-support-b', emphasis: 'selected' })
    expect(Object.fromEntries(scene.actors.map(({ id, emphasis }) => [id, emphasis]))).toEqual({
      a: 'selected',
      b: 'selected',
      c: 'rest',
    })
  })

  test('a ring pushes the ends of ties out by five px', () => {
    const map = mapOf(['a', 'b'], ['a support b'])
    const [rest] = sceneOf(map).ties
    const [chosen] = sceneOf(map, 'en', { actors: ['b'], tie: '' }).ties
    const far = (curve: { end: { x: number; y: number } } | undefined) =>
      distance(curve?.end ?? { x: 0, y: 0 }, { x: 200, y: 0 })
    expect(far(chosen?.curve) - far(rest?.curve)).toBeCloseTo(5, 1)
  })
})

describe('ties', () => {
  test('are drawn in the order affiliation, support, opposition, intervention', () => {
    const map = mapOf(['a', 'b', 'c'], ['a intervention b', 'a opposition c', 'b support c', 'c affiliation a'])
    expect(sceneOf(map).ties.map(({ kind }) => kind)).toEqual(['affiliation', 'support', 'opposition', 'intervention'])
  })

  test('opposite and parallel ties bend apart: their heads never meet', () => {
    const map = mapOf(['a', 'b'], ['a support b', 'b opposition a', 'a intervention b'])
    const curves = sceneOf(map).ties.map(({ curve }) => curve)
    const ends = curves.flatMap(({ start, end }) => [start, end])
    for (const [index, one] of ends.entries())
      for (const other of ends.slice(index + 1)) expect(distance(one, other)).toBeGreaterThan(9)
  })

  test('pass by a third actor and its name', () => {
    const map = mapOf(['a', 'b', 'between'], ['a support b'], {
      positions: { a: { x: 0, y: 0 }, b: { x: 400, y: 0 }, between: { x: 200, y: 0 } },
    })
    const scene = sceneOf(map)
    const third = scene.actors.find(({ id }) => id === 'between')
    const curve = scene.ties[0]?.curve
    if (!third || !curve) throw new Error('nothing drawn')
    for (let t = 0; t <= 1; t += 0.02) expect(distance(curveAt(curve, t), third.at)).toBeGreaterThan(third.radius)
  })

  test('a filter never moves a line', () => {
    const sheet = laySheet(triad, indexMap(triad), triad.positions, 'en')
    const all = composeScene(sheet, triad, { actors: [], tie: '' }, light, en.kindVerbs)
    const few = composeScene(
      sheet,
      visibleMap(triad, { ...initialView, hiddenKinds: ['affiliation'] }),
      { actors: [], tie: '' },
      light,
      en.kindVerbs,
    )
    for (const { id, curve } of few.ties) expect(curve).toEqual(tieNamed(all, id).curve)
  })

  test('a tie of an actor with itself is a loop outside its outline', () => {
    const [loop] = sceneOf(mapOf(['a'], ['a support a'])).ties
    expect(loop?.curve.control2).toBeDefined()
    if (loop) expect(distance(curveAt(loop.curve, 0.5), { x: 0, y: 0 })).toBeGreaterThan(25)
  })

  test('actors on the same spot draw without a number that is none', () => {
    const map = mapOf(['a', 'b'], ['a support b', 'b opposition a'], {
      positions: { a: { x: 5, y: 5 }, b: { x: 5, y: 5 } },
    })
    expect(JSON.stringify(sceneOf(map).ties)).not.toMatch(/null|NaN/)
  })
})

test('the sheet follows a drag: names and lines go along, nothing is routed anew', () => {
  const sheet = laySheet(triad, indexMap(triad), triad.positions, 'en')
  const moved = moveOnSheet(sheet, { a: { x: 50, y: 60 } })
  expect(moved.placed.get('a')?.at).toEqual({ x: 50, y: 60 })
  expect((moved.placed.get('a')?.label.box.y ?? 0) - (sheet.placed.get('a')?.label.box.y ?? 0)).toBe(60)
  expect(moved.bends).toBe(sheet.bends)
})

test('the same map gives the same scene, in both themes with the same geometry', () => {
  const sheet = laySheet(triad, indexMap(triad), triad.positions, 'en')
  const [one, two] = [light, dark].map((theme) =>
    composeScene(sheet, triad, { actors: [], tie: '' }, theme, en.kindVerbs),
  )
  expect(one?.ties.map(({ curve }) => curve)).toEqual(two?.ties.map(({ curve }) => curve))
  expect(sceneOf(triad)).toEqual(sceneOf(triad))
})
