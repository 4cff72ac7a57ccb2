import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shippedMaps } from '~/library/shippedMaps.ts'
import { parseMapText } from '~/map/parseMapText.ts'

test.each(shippedMaps)('$id is called in the chooser what it calls itself', ({ id, title }) => {
  const { value, problems } = parseMapText(readFileSync(`data/${id}.entente.json`, 'utf8'))
  expect(problems).toEqual([])
  expect(value?.title).toEqual(title)
})
