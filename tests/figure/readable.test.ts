import { expect, test } from 'vitest'
import { figureOf, shippedMap } from './figureOf.ts'

const presets = ['article', 'social', 'square', 'slide', 'column', 'page', 'a4-portrait', 'a4-landscape'] as const

test.each(presets)('a first figure of either map needs no repair: %s', (preset) => {
  for (const name of ['kazakhstan-2022', 'great-powers-1872-1907'])
    for (const language of ['en', 'ru', 'kk']) {
      const { proof } = figureOf(shippedMap(name), { language, settings: { preset } })
      const bad = proof.notes.filter(({ weight }) => weight === 'bad').map(({ code }) => code)
      expect({ name, language, bad, unplaced: proof.unplaced }).toEqual({ name, language, bad: [], unplaced: [] })
    }
})

test.each(['article', 'slide', 'square', 'page', 'column'] as const)('so do six dates in panels: %s', (preset) => {
  const map = shippedMap('great-powers-1872-1907')
  const { proof } = figureOf(map, { settings: { preset, panels: { by: 'date', dates: [] } } })
  expect(proof.notes.filter(({ weight }) => weight === 'bad')).toEqual([])
})
