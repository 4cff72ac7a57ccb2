import { describe, expect, test } from 'vitest'
import { parseMap } from '~/map/parseMap.ts'
import { problemCodes } from '~/map/problem.ts'
import { corpus } from './corpus.ts'

describe('every problem is named, with its place and nothing else', () => {
  test.each(corpus)('$name', ({ map, problems }) => {
    const found = parseMap(map).problems
    expect(found.map(({ path, code }) => `${path} ${code}`)).toEqual(problems)
    for (const { code, severity } of found) expect(severity).toBe(problemCodes[code])
  })
})
