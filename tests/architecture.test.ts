// The house is a test, not a text. Each rule names the offending path; tests/architecture/ holds tables and rules.
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { namesItsClasses } from './architecture/classRules.ts'
import { importCycles, importsNameFiles, importsWithinTheHouse } from './architecture/importRules.ts'
import { projectFiles } from './architecture/projectFiles.ts'
import {
  exportsByName,
  hasAGoodName,
  hasNoInlineStyle,
  staysUnderTheWall,
  touchesNoPage,
} from './architecture/shapeRules.ts'
import { readSource } from './architecture/source.ts'
import { speaksOfItselfAlone } from './architecture/speaksOfItself.ts'
import { speaksThroughWords } from './architecture/wordRules.ts'

const textOf = new Map(projectFiles.map(({ path, text }) => [path, text]))
const code = projectFiles.filter(({ path }) => /^(src|tests|scripts)\/.*\.(tsx?|mjs|css)$/.test(path))
const sources = code.filter(({ path }) => path.startsWith('src/')).map(({ path, text }) => readSource(path, text))

test('there is something to check', () => {
  expect(sources.length).toBeGreaterThan(20)
})

test('rooms import only what they may', () => {
  expect(sources.flatMap(importsWithinTheHouse)).toEqual([])
})

test('every import names a file', () => {
  expect(importsNameFiles(sources, existsSync)).toEqual([])
})

test('no files import one another in a ring', () => {
  expect(importCycles(sources)).toEqual([])
})

test('pure rooms touch no page', () => {
  expect(sources.flatMap(touchesNoPage)).toEqual([])
})

test('files stay under the wall', () => {
  expect(code.flatMap(staysUnderTheWall)).toEqual([])
})

test('files have good names', () => {
  expect(sources.flatMap(hasAGoodName)).toEqual([])
})

test('exports have names', () => {
  expect(sources.flatMap(exportsByName)).toEqual([])
})

test('components have no inline style but computed geometry', () => {
  expect(sources.flatMap(hasNoInlineStyle)).toEqual([])
})

test('components name only classes that their stylesheet has', () => {
  expect(sources.flatMap((source) => namesItsClasses(source, (path) => textOf.get(path)))).toEqual([])
})

test('components say no word themselves', () => {
  expect(sources.flatMap(speaksThroughWords)).toEqual([])
})

test('the project speaks of itself alone', () => {
  expect(projectFiles.flatMap(speaksOfItselfAlone)).toEqual([])
})
