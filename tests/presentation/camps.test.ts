import { expect, test } from 'vitest'
import { en } from '~/i18n/en.ts'
import { enGroups } from '~/i18n/enGroups.ts'
import type { EntenteMap, Step } from '~/map/map.ts'
import { indexMap } from '~/map/mapIndex.ts'
import { openBook } from '~/presentation/openBook.ts'
import { light } from '~/scene/theme.ts'
import { shippedMap } from '../figure/figureOf.ts'

const shipped = shippedMap('kazakhstan-2022')
const steps: readonly Step[] = [
  { id: 'net', title: 'All' },
  { id: 'camps', title: 'Camps', view: { arrangement: ['camps'] } },
  { id: 'asked', title: 'Who stands where?', view: { arrangement: ['camps'] }, ask: { camps: true, prompt: 'Guess' } },
]
const map: EntenteMap = { ...shipped, steps }
const book = openBook({
  map,
  index: indexMap(map),
  language: 'en',
  theme: light,
  kindWords: {},
  width: 1600,
  height: 900,
  campTitles: (heads) => heads.map((head) => `Around ${head}`),
  words: { ...en, groups: enGroups },
})

test('a step that stands in camps shows them, and the ties against the split by number', () => {
  expect(book.page(0)?.slide().camps).toBeNull()
  const slide = book.page(1)?.slide()
  expect(slide?.camps?.areas.map(({ title, count }) => `${title}: ${count}`)).toEqual([
    'Around Tokayev: 14',
    'Around Armed rioters: 7',
  ])
  expect(slide?.camps?.marks.map(({ number }) => number).toSorted()).toEqual([1, 2])
  expect(slide?.actors).toHaveLength(21)
  expect(slide?.ghosts).toEqual([])
})

test('every area lies on the slide', () => {
  const slide = book.page(1)?.slide()
  if (!slide?.camps) throw new Error('no camps')
  for (const { box } of slide.camps.areas) {
    expect(box.x).toBeGreaterThan(0)
    expect((box.x + box.width) * slide.size).toBeLessThan(book.size.width)
    expect((box.y + box.height) * slide.size).toBeLessThan(book.size.rule)
  }
})

test('camps that are asked for are not shown before the answer', () => {
  const stages = book.stages.flatMap(({ step, asking }, at) => (step === 2 ? [{ asking, at }] : []))
  expect(stages.map(({ asking, at }) => [asking, book.page(at)?.slide().camps !== null])).toEqual([
    [true, false],
    [false, true],
  ])
})
