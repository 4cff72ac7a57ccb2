import { describe, expect, test } from 'vitest'
import { exportsByName, hasAGoodName, hasNoInlineStyle, staysUnderTheWall, touchesNoPage } from './shapeRules.ts'
import { readSource } from './source.ts'

test('a file of 300 lines is reported, one of 299 and a listed table are not', () => {
  const lines = (count: number) => 'x\n'.repeat(count)
  expect(staysUnderTheWall({ path: 'src/map/map.ts', text: lines(299) })).toEqual([])
  expect(staysUnderTheWall({ path: 'src/map/map.ts', text: lines(300) })).toEqual([
    'src/map/map.ts has 300 lines, the wall is 300',
  ])
  expect(staysUnderTheWall({ path: 'src/scene/interWidths.ts', text: lines(2000) })).toEqual([])
})

describe('names', () => {
  test.each([
    'src/map/actorTypes.ts',
    'src/panels/Filters.tsx',
    'src/app/main.tsx',
    'src/ui/Button.module.css',
    'src/map/edtf.d.ts',
  ])('%s is good', (path) => {
    expect(hasAGoodName(readSource(path, ''))).toEqual([])
  })

  test.each([
    'src/map/index.ts',
    'src/map/types.ts',
    'src/map/utils.ts',
    'src/map/mapUtils.ts',
    'src/ui/helpers.tsx',
    'src/ui/button.tsx',
    'src/ui/Store.ts',
    'src/map/read-map.ts',
  ])('%s is reported', (path) => {
    expect(hasAGoodName(readSource(path, ''))).toEqual([expect.stringContaining(`${path}: `)])
  })
})

describe('exports', () => {
  test.each([
    ['export const a = 1', []],
    ['export { a } from "./b.ts"', []],
    ['export default 1', ['src/map/a.ts has a default export']],
    ['const a = 1; export { a as default }', ['src/map/a.ts has a default export']],
    ['export * from "./b.ts"', ['src/map/a.ts has an export *']],
    ['export * as b from "./b.ts"', ['src/map/a.ts has an export *']],
  ])('%s', (text, expected) => {
    expect(exportsByName(readSource('src/map/a.ts', text))).toEqual(expected)
  })
})

test('an inline style is reported', () => {
  const path = 'src/ui/Box.tsx'
  expect(hasNoInlineStyle(readSource(path, '<p style={{ top: 1 }} />'))).toEqual([expect.stringContaining(path)])
  expect(hasNoInlineStyle(readSource(path, '<p style={place} />'))).toEqual([expect.stringContaining(path)])
  expect(hasNoInlineStyle(readSource(path, 'const style = { top: 1 }; <p className={style.top} />'))).toEqual([])
})

describe('pure rooms touch no page', () => {
  const problems = (text: string) => touchesNoPage(readSource('src/view/view.ts', text))

  test.each([
    ['const title = document.title', 'document'],
    ['addTo(window)', 'window'],
    [`const has = typeof navigator !== 'undefined'`, 'navigator'],
    ['const bag = { localStorage }', 'localStorage'],
    ['globalThis.document.title', 'document'],
    ['function f() { return state[location] }', 'location'],
  ])('%s is reported', (text, name) => {
    expect(problems(text)).toEqual([`src/view/view.ts is in a pure room and touches ${name}`])
  })

  test.each([
    ['const past = state.document'],
    ['type State = { readonly document: Document }'],
    ['const read = ({ document }: State) => document.title'],
    ['const read = ({ document: { title } }: State) => title'],
    ['const f = (window: number) => window + 1'],
    ['type F = (history: readonly string[]) => void'],
    ['const state = { document: 1 }'],
    ['for (const location of places) go(location)'],
  ])('%s is not', (text) => {
    expect(problems(text)).toEqual([])
  })

  test('other rooms may', () => {
    expect(touchesNoPage(readSource('src/app/main.tsx', 'document.title'))).toEqual([])
  })
})
