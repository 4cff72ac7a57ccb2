import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { dotsOn } from '~/figure/boxes.ts'
import { enGroups } from '~/i18n/enGroups.ts'
import { loadWords, wordsFor } from '~/i18n/words.ts'
import { shippedMaps } from '~/library/shippedMaps.ts'
import type { EntenteMap, Step, Text } from '~/map/map.ts'
import { emptyMap } from '~/map/map.ts'
import { indexMap } from '~/map/mapIndex.ts'
import { parseMapText } from '~/map/parseMapText.ts'
import { changesBetween } from '~/presentation/changesBetween.ts'
import { citedBy } from '~/presentation/citedBy.ts'
import { type Frame, frameOf } from '~/presentation/frameOf.ts'
import { openBook } from '~/presentation/openBook.ts'
import { staleSteps } from '~/presentation/reconcileStep.ts'
import { stagesOf } from '~/presentation/stages.ts'
import { distance } from '~/scene/geometry.ts'
import { themes } from '~/scene/theme.ts'

const mapCalled = (id: string): EntenteMap =>
  parseMapText(readFileSync(`data/${id}.entente.json`, 'utf8')).value ?? emptyMap
const framesOf = (map: EntenteMap): readonly Frame[] =>
  stagesOf(map.steps).flatMap((stage) => frameOf(map, stage) ?? [])
const textsOf = ({ title, text, notes, ask }: Step): readonly Text[] =>
  [title, text, notes, ask?.prompt].filter((each) => each !== undefined)
const languages = ['en', 'ru', 'kk']

describe.each(shippedMaps.map(({ id }) => id))('the presentation of %s', (id) => {
  const map = mapCalled(id)
  const frames = framesOf(map)

  test('names only what is there', () => {
    expect(staleSteps(map)).toEqual([])
  })

  test('shows what its steps name: each actor and each tie that is chosen comes on screen', () => {
    for (const [at, step] of map.steps.entries()) {
      const frame = frameOf(map, { step: at, asking: false })
      const named = [
        ...(step.shown?.relations ?? []),
        ...(step.emphasised?.relations ?? []),
        ...(step.ask?.kinds ?? []),
      ]
      expect([...(frame?.relations ?? [])]).toEqual(expect.arrayContaining(named))
      expect([...(frame?.actors ?? [])]).toEqual(expect.arrayContaining([...(step.shown?.actors ?? [])]))
    }
  })

  test('says each of its words in three languages', () => {
    for (const text of map.steps.flatMap(textsOf)) {
      expect(Object.keys(text)).toEqual(languages)
      expect(Object.values(text).every((each) => each.trim() !== '')).toBe(true)
    }
    expect(map.steps.filter(({ title, text, notes }) => !title || !text || !notes)).toEqual([])
  })

  test('quotes nobody but as the evidence quotes them', () => {
    const quotes = map.relations
      .flatMap(({ evidence }) => evidence)
      .flatMap(({ quote = [] }) => Object.values(quote))
      .join('\n')
    const spoken = map.steps
      .flatMap(textsOf)
      .flatMap((text) => Object.values(text))
      .flatMap((text) => [...text.matchAll(/[“«](.*?)[”»]/gu)].map(([, words = '']) => words))
    expect(spoken.filter((words) => !quotes.includes(words))).toEqual([])
  })

  test('changes something with each press, and cites what it adds', () => {
    for (const [at, frame] of frames.entries()) {
      const before = frames[at - 1] ?? null
      const changed = Object.values(changesBetween(before, frame)).flat()
      expect(changed, frame.step.id).not.toEqual([])
      expect(citedBy(map, before, frame).length > 0 || !frame.stage.asking, frame.step.id).toBe(true)
    }
  })

  test('fits on slides: short titles, a text of a few lines', () => {
    const long = map.steps.flatMap(({ title = '', text = '' }) => [
      ...Object.values(title).filter((each) => each.length > 48),
      ...Object.values(text).filter((each) => each.length > 330),
    ])
    expect(long).toEqual([])
  })
})

test('the Kazakhstan map is taught in at least eight steps, and asks twice before it tells', () => {
  const { steps } = mapCalled('kazakhstan-2022')
  expect(steps.length).toBeGreaterThanOrEqual(8)
  const asking = steps.filter(({ ask }) => ask !== undefined)
  expect(asking.map(({ id }) => id)).toEqual(['alliance', 'accusation'])
  // What is asked does not stand in the title, which is there before the answer.
  for (const { title, ask } of asking) {
    expect(Object.keys(ask?.prompt ?? {})).toEqual(languages)
    expect(JSON.stringify(title)).not.toMatch(/National Security Committee|КНБ|ҰҚК|intervention|вмешательств|араласу/i)
  }
})

test('the great powers are walked through year by year, and each year says what changed', () => {
  const map = mapCalled('great-powers-1872-1907')
  expect(map.steps.map(({ id }) => id)).toEqual(['1872', '1882', '1890', '1891', '1904', '1907'])
  const frames = framesOf(map).filter(({ stage }) => !stage.asking)
  expect(
    frames.map((frame, at) => {
      const { addedRelations, removedRelations } = changesBetween(frames[at - 1] ?? null, frame)
      return [frame.step.id, addedRelations, removedRelations]
    }),
  ).toEqual([
    ['1872', expect.arrayContaining(['germany-allied-russia-1872', 'france-opposed-great-britain-1872']), []],
    ['1882', ['italy-allied-austria-hungary-1882', 'italy-allied-germany-1882'], []],
    [
      '1890',
      ['austria-hungary-opposed-russia-1890', 'germany-opposed-russia-1890'],
      ['russia-opposed-france-1872', 'austria-hungary-allied-russia-1872', 'germany-allied-russia-1872'],
    ],
    ['1891', ['russia-allied-france-1891'], []],
    ['1904', ['france-allied-great-britain-1904'], ['france-opposed-great-britain-1872']],
    [
      '1907',
      [
        'russia-allied-great-britain-1907',
        'germany-opposed-great-britain-1907',
        'italy-opposed-great-britain-1907',
        'italy-opposed-france-1907',
        'italy-opposed-russia-1907',
      ],
      ['russia-opposed-great-britain-1872'],
    ],
  ])
})

test.each(languages)(
  'the question about the alliance has no tie behind an actor whom it does not concern, in %s',
  async (language) => {
    if (language !== 'en') await loadWords(language === 'ru' ? 'ru' : 'kk')
    const map = mapCalled('kazakhstan-2022')
    const input = { map, index: indexMap(map), language, theme: themes.light, kindWords: wordsFor(language).kindVerbs }
    const book = openBook({
      ...input,
      width: 1280,
      height: 720,
      campTitles: () => [],
      words: { ...wordsFor(language), groups: enGroups },
    })
    const at = book.stages.findIndex(({ step, asking }) => map.steps[step]?.id === 'alliance' && asking)
    const slide = book.page(at)?.slide()
    const hidden = slide?.ties.flatMap(({ id, from, to, curve }) =>
      slide.actors
        .filter((actor) => actor.id !== from && actor.id !== to)
        .filter(({ at, radius }) => dotsOn(curve, 40).some((dot) => distance(dot, at) < radius))
        .map((actor) => `${id} behind ${actor.id}`),
    )
    expect(hidden).toEqual([])
  },
)
