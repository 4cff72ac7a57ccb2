import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { en } from '~/i18n/en.ts'
import { enGroups } from '~/i18n/enGroups.ts'
import type { EntenteMap, Step } from '~/map/map.ts'
import { indexMap } from '~/map/mapIndex.ts'
import { parseMap } from '~/map/parseMap.ts'
import { type Slide, smallestLetters } from '~/presentation/composeSlide.ts'
import { blendSlides, drawnSlide } from '~/presentation/drawnSlide.ts'
import { openBook } from '~/presentation/openBook.ts'
import { slideSize } from '~/presentation/slideSize.ts'
import { overlap } from '~/scene/geometry.ts'
import { halfSize } from '~/scene/outline.ts'
import { themes } from '~/scene/theme.ts'
import { mapOf, tie, triad } from '../fixtures.ts'

const bookOf = (map: EntenteMap, width = 1920, height = 1080) =>
  openBook({
    map,
    index: indexMap(map),
    language: 'en',
    theme: themes.light,
    kindWords: en.kindVerbs,
    width,
    height,
    campTitles: (heads) => heads,
    words: { ...en, groups: enGroups },
  })
const slideOf = (map: EntenteMap, at = 0, width?: number, height?: number): Slide => {
  const page = bookOf(map, width, height).page(at)
  if (page === null) throw new Error('no such page')
  return page.slide()
}
const withSteps = (map: EntenteMap, ...steps: readonly Omit<Step, 'id'>[]): EntenteMap => ({
  ...map,
  steps: steps.map((step, index) => ({ id: String(index), ...step })),
})

/** Names and words with their boxes, and what they must not touch. */
function collisions({ actors, ties }: Slide): readonly string[] {
  const bodies = actors.map(({ id, at, shape, radius }) => {
    const half = halfSize(shape, radius)
    return {
      what: `actor ${id}`,
      own: id,
      box: { x: at.x - half.x, y: at.y - half.y, width: 2 * half.x, height: 2 * half.y },
    }
  })
  const names = actors.flatMap(({ id, name }) => (name ? [{ what: `name ${id}`, own: id, box: name.label.box }] : []))
  const words = ties.flatMap(({ id, word, isSecret }) =>
    word && !isSecret ? [{ what: `word ${id}`, own: id, box: word.box }] : [],
  )
  const texts = [...names, ...words]
  return texts.flatMap((text, index) =>
    [...texts.slice(index + 1), ...bodies]
      .filter(({ own, what, box }) => own !== text.own && what !== text.what && overlap(text.box, box))
      .map(({ what }) => `${text.what} on ${what}`),
  )
}

const shipped = existsSync('data') ? readdirSync('data').filter((name) => name.endsWith('.entente.json')) : []

describe.each(shipped)('every slide of %s', (file) => {
  const { value } = parseMap(JSON.parse(readFileSync(`data/${file}`, 'utf8')))
  const map = value ?? triad
  test.each([
    ['a beamer', 1920, 1080],
    ['an old beamer', 1024, 768],
  ])('on %s: no name or word on another, none too small, everyone named', (_, width, height) => {
    const book = bookOf(map, width, height)
    for (const at of book.stages.keys()) {
      const slide = book.page(at)?.slide()
      if (!slide) throw new Error('no slide')
      expect({ at, collisions: collisions(slide), unnamed: slide.unnamed }).toEqual({ at, collisions: [], unnamed: [] })
      const sizes = [
        ...slide.actors.flatMap(({ name }) => (name ? [name.label.size] : [])),
        ...slide.ties.flatMap(({ word }) => (word ? [word.size] : [])),
      ].map((size) => size * slide.size)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(smallestLetters)
      expect(book.page(at)?.letters.isTooLong).toBe(false)
    }
  })
})

describe('from step to step', () => {
  const grown = withSteps(triad, { shown: { actors: ['a', 'b'] }, frame: ['a', 'b', 'c'] }, { frame: ['a', 'b', 'c'] })
  const book = bookOf(grown)
  const [first, second] = [0, 1].map((at) => book.page(at)?.slide())
  if (!first || !second) throw new Error('two slides')
  const placesOf = ({ actors }: Slide) => new Map(actors.map(({ id, at }) => [id, at]))

  test('who stays does not move, and who is not there yet is a shape without a name', () => {
    expect(placesOf(second).get('a')).toEqual(placesOf(first).get('a'))
    expect(placesOf(second).get('b')).toEqual(placesOf(first).get('b'))
    expect(first.ghosts.map(({ id }) => id)).toEqual(['c'])
    expect(second.ghosts).toEqual([])
  })

  test('halfway there those who come are half there; at the end all is as it is', () => {
    const half = blendSlides(first, second, 0.5)
    expect(half.actors.map(({ value, alpha }) => `${value.id} ${alpha}`).sort()).toEqual(['a 1', 'b 1', 'c 0.5'])
    expect(half.ghosts.map(({ value, alpha }) => `${value.id} ${alpha}`)).toEqual(['c 0.5'])
    expect(blendSlides(first, second, 1)).toEqual(drawnSlide(second))
  })

  test('when the camera moves, all that stays moves straight to its place', () => {
    const zoomed = bookOf(withSteps(triad, {}, { frame: ['a', 'b'] }))
    const [far, near] = [0, 1].map((at) => zoomed.page(at)?.slide())
    if (!far || !near) throw new Error('two slides')
    const on = (slide: Pick<Slide, 'size'>, at: { x: number; y: number }) => ({
      x: at.x * slide.size,
      y: at.y * slide.size,
    })
    const a = (slide: Slide) => on(slide, placesOf(slide).get('a') ?? { x: 0, y: 0 })
    const middle = blendSlides(far, near, 0.5)
    const actor = middle.actors.find(({ value }) => value.id === 'a')?.value
    const at = on(middle, actor?.at ?? { x: 0, y: 0 })
    expect(at.x).toBeCloseTo((a(far).x + a(near).x) / 2, 5)
    expect(at.y).toBeCloseTo((a(far).y + a(near).y) / 2, 5)
    expect(near.size).toBeGreaterThan(far.size)
  })
})

test('a question hides the kind, the way and the name', () => {
  const map = withSteps(triad, { ask: { kinds: ['a-support-b'], names: ['c'] } })
  const slide = slideOf(map)
  const secret = slide.ties.find(({ id }) => id === 'a-support-b')
  expect(secret).toMatchObject({ isSecret: true, head: 'none', style: 'line', dash: 'solid', word: { text: '?' } })
  expect(secret?.color).toBe(themes.light.ink3)
  expect(slide.actors.find(({ id }) => id === 'c')?.name?.label.lines).toEqual(['?'])
  expect(slideOf(map, 1).ties.find(({ id }) => id === 'a-support-b')).toMatchObject({
    isSecret: false,
    head: 'triangle',
  })
})

test('what is emphasised lights up its ties and neighbours, the rest is pale', () => {
  const four = mapOf(['a', 'b', 'c', 'd'], ['a support b', 'c support d'])
  const slide = slideOf(withSteps(four, { emphasised: { relations: ['a-support-b'] } }))
  expect(slide.actors.map(({ id, strength }) => `${id} ${strength}`).sort()).toEqual([
    'a full',
    'b full',
    'c pale',
    'd pale',
  ])
})

test('a map without steps, a step without actors, two actors in one place: all are slides', () => {
  expect(bookOf(triad).page(0)).toBeNull()
  expect(slideOf(withSteps(triad, { shown: { actors: [] } })).actors).toEqual([])
  const here = mapOf(['a', 'b'], [tie('a support b'), tie('a support a')], { positions: {} })
  expect(slideOf(withSteps(here, {})).actors).toHaveLength(2)
  expect(slideOf(withSteps(mapOf([], []), {})).actors).toEqual([])
})

test('of too many actors the most connected are shown', () => {
  const many = mapOf(
    Array.from({ length: 200 }, (_, index) => `a${index}`),
    Array.from({ length: 50 }, (_, index) => `a${index} support a${index + 100}`),
  )
  const page = bookOf(withSteps(many, {})).page(0)
  expect([page?.frame.actors.length, page?.frame.revealed]).toEqual([120, 200])
  expect(page?.frame.actors).toContain('a149')
})

describe('the size of a slide', () => {
  const caption = { title: 'A title', text: 'One sentence.' }
  test('is that of 1440 × 900, whatever its proportion, with the map on 72 % of it', () => {
    const { width, height, rule, letters } = slideSize(1920, 1080, [caption])
    expect(Math.round(width * height)).toBe(1440 * 900)
    expect([width / height, rule / height].map((each) => Math.round(each * 100))).toEqual([178, 72])
    expect(letters).toEqual([{ title: 46, text: 26, isTooLong: false }])
  })
  test('a long caption has smaller letters, then more room, in all slides the same', () => {
    const long = { title: 'A title', text: 'Some words that go on and on. '.repeat(18) }
    const { rule, height, letters } = slideSize(1920, 1080, [caption, long])
    expect(rule / height).toBeLessThan(0.72)
    expect(letters[0]).toEqual({ title: 46, text: 26, isTooLong: false })
    expect(letters[1]?.text).toBeLessThan(26)
    expect(slideSize(1920, 1080, [{ ...long, text: long.text.repeat(9) }]).letters[0]?.isTooLong).toBe(true)
  })
})

test('a step that compares two moments marks what differs, and not what is asked', () => {
  const held = mapOf(['a', 'b', 'c'], [tie('a support b', { when: '2020' }), tie('b support c', { when: '2022' })])
  const view = { ask: ['compare'], before: ['2020'], after: ['2022'] }
  const book = bookOf(withSteps(held, { view, ask: { kinds: ['b-support-c'] } }))
  const marks = [0, 1].map((at) =>
    book
      .page(at)
      ?.slide()
      .changes.map(({ id, change }) => [id, change]),
  )
  expect(marks).toEqual([
    [['a-support-b', 'gone']],
    [
      ['a-support-b', 'gone'],
      ['b-support-c', 'new'],
    ],
  ])
})
