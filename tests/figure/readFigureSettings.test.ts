import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figureIn, withFigure } from '~/figure/figureInMap.ts'
import { defaultSettings, type FigureSettings } from '~/figure/figureSettings.ts'
import { readFigureSettings } from '~/figure/readFigureSettings.ts'
import { parseMapText } from '~/map/parseMapText.ts'
import { writeMap } from '~/map/writeMap.ts'
import { triad } from '../fixtures.ts'

const settings: FigureSettings = {
  ...defaultSettings,
  preset: 'custom',
  custom: { width: 90, height: 0, unit: 'mm', dpi: 600 },
  background: 'dark',
  notes: { which: 'chosen', ties: ['a-support-b'], texts: { 'a-support-b': 'As she said herself' } },
  panels: { by: 'date', dates: ['2022-01-05'] },
  texts: { ...defaultSettings.texts, title: 'Own' },
  include: { ...defaultSettings.include, icons: false },
}

test('a map without settings has the defaults, and nothing is wrong with that', () => {
  expect(readFigureSettings(figureIn(triad))).toEqual({ value: defaultSettings, problems: [] })
})

test('settings are read back as they were written, through the map’s file', () => {
  const { value } = parseMapText(writeMap(withFigure(triad, settings)))
  expect(value && readFigureSettings(figureIn(value))).toEqual({ value: settings, problems: [] })
})

test('what is not understood is the default, and named', () => {
  const { value, problems } = readFigureSettings({
    ...settings,
    preset: 'poster',
    scale: '2',
    custom: { width: -1, height: 0, unit: 'mm', dpi: 600 },
    include: { title: 'yes' },
    notes: 'all',
    texts: { title: 7 },
    panels: { by: 'date', dates: ['2022', 5] },
  })
  expect(problems.map(({ path }) => path).sort()).toEqual([
    'figure.custom.width',
    'figure.include.title',
    'figure.notes',
    'figure.panels.dates',
    'figure.preset',
    'figure.scale',
    'figure.texts.title',
  ])
  expect(value).toMatchObject({
    preset: 'article',
    scale: 2,
    custom: { width: 1200, height: 0, unit: 'mm', dpi: 600 },
    background: 'dark',
    notes: defaultSettings.notes,
    panels: { by: 'date', dates: ['2022'] },
  })
  expect(Object.fromEntries(problems.map(({ path, values }) => [path, values]))).toMatchObject({
    'figure.preset': { field: 'preset', value: 'poster', used: 'article' },
    'figure.custom.width': { field: 'width', value: '-1', used: '1200' },
    'figure.include.title': { value: 'yes', used: 'true' },
    'figure.notes': { value: 'all' },
    'figure.texts.title': { value: '7' },
    'figure.panels.dates': {},
  })
})

test('anything at all comes to settings that are whole', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (input) => {
      const { value } = readFigureSettings(input)
      expect(readFigureSettings(JSON.parse(JSON.stringify(value)))).toEqual({ value, problems: [] })
    }),
  )
})
