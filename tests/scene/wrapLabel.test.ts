import { expect, test } from 'vitest'
import { textWidth } from '~/scene/textWidth.ts'
import { wrapLabel } from '~/scene/wrapLabel.ts'

const font = { size: 12, weight: 500 }

test('a short name stays on one line', () => {
  expect(wrapLabel('Tokayev', 112, font)).toEqual({ lines: ['Tokayev'], cut: false })
})

test('a long name breaks at the space that makes its lines most alike', () => {
  expect(wrapLabel('National Security Committee', 112, font).lines).toEqual(['National Security', 'Committee'])
  expect(wrapLabel('Комитет национальной безопасности', 130, font).lines).toEqual([
    'Комитет национальной',
    'безопасности',
  ])
})

test('what does not fit in two lines is cut, and says so', () => {
  const { lines, cut } = wrapLabel('Organisation for the Prohibition of Chemical Weapons in Central Asia', 112, font)
  expect(lines).toHaveLength(2)
  expect(cut).toBe(true)
  for (const line of lines) expect(textWidth(line, 12)).toBeLessThan(112 * 1.13)
})

test('a name of one endless word is cut, never broken', () => {
  expect(wrapLabel('x'.repeat(80), 112, font).lines).toHaveLength(1)
})

test('Latin, Cyrillic and Kazakh letters are measured, other scripts guessed', () => {
  expect(textWidth('Қазақстан', 12)).toBeGreaterThan(textWidth('Казахст', 12))
  expect(textWidth('W', 10)).toBeGreaterThan(2 * textWidth('i', 10))
  expect(textWidth('中国', 10)).toBe(20)
  expect(textWidth('', 12)).toBe(0)
})
