import { beforeAll, expect, test } from 'vitest'
import { defaultSettings } from '~/figure/figureSettings.ts'
import { loadScreenWords } from '~/i18n/words.ts'
import { composed, type Wanted } from '~/panels/figure/composed.ts'
import { actor, mapOf, tie } from '../../fixtures.ts'

const mapSized = (actors: number) =>
  mapOf(
    Array.from({ length: actors }, (_, at) => actor(`a${at}`)),
    Array.from({ length: actors }, (_, at) => tie(`a${at} support a${(at * 7 + 1) % actors}`)),
  )
const wantedOf = (map: Wanted['map']): Wanted => ({
  settings: defaultSettings,
  map,
  visible: map,
  positions: map.positions,
  camps: null,
  sizes: null,
  comparing: null,
  language: 'en',
  selection: { actors: [], tie: '' },
  today: '2026-11-25',
})
beforeAll(() => loadScreenWords('en'))

test('a small figure is there at once, the same for the same wishes', () => {
  const wanted = wantedOf(mapSized(12))
  const never = () => Promise.reject(new Error('no steps'))
  const figure = composed(wanted, never)
  expect(figure).not.toBeInstanceOf(Promise)
  expect(composed({ ...wanted, selection: { ...wanted.selection } }, never)).toBe(figure)
  expect(composed({ ...wanted, today: '2026-11-26' }, never)).not.toBe(figure)
})

test('a large one is laid out in many steps, and is one promise while its wishes are the same', async () => {
  let steps = 0
  const count = <Result>(work: Generator<void, Result>): Promise<Result> => {
    for (;;) {
      const step = work.next()
      if (step.done) return Promise.resolve(step.value)
      steps++
    }
  }
  const wanted = wantedOf(mapSized(140))
  const figure = composed(wanted, count)
  expect(figure).toBeInstanceOf(Promise)
  expect(composed({ ...wanted }, count)).toBe(figure)
  expect(await figure).toMatchObject({ title: 'Test' })
  expect(steps).toBeGreaterThan(20)
})
