import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formats } from '~/formats/formats.ts'
import { formatTable, readExtensions } from '~/formats/formatTable.ts'

test('the README lists the formats as the table has them, with those that are written', () => {
  const rows = readFileSync('README.md', 'utf8').match(/^\|.*\| yes +\|.*$/gm) ?? []
  const listed = rows.map((row) => {
    const [, name = '', endings = '', , written = ''] = row.split('|').map((cell) => cell.trim())
    return [name, endings.match(/`[^`]+`/g)?.map((ending) => ending.slice(1, -1)), written === 'yes']
  })
  const written = new Set<string>(formats.map(({ id }) => id))
  expect(listed).toEqual(
    Object.entries(formatTable).map(([id, { name, extensions }]) => [name, extensions, written.has(id)]),
  )
})

test('the file dialog offers the last part of every ending, once, and pictures', () => {
  expect(new Set(readExtensions).size).toBe(readExtensions.length)
  for (const { extensions } of Object.values(formatTable))
    for (const ending of extensions) expect(readExtensions.some((each) => ending.endsWith(each))).toBe(true)
  expect(readExtensions).toEqual(expect.arrayContaining(['.png', '.svg', '.pdf']))
})
