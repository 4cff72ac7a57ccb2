import { describe, expect, test } from 'vitest'
import { contrast } from '~/figure/contrast.ts'
import { seenAs, visions } from '~/panels/figure/colourVision.ts'

test.each(visions)('%s leaves black, white and grey as they are', (vision) => {
  for (const color of ['#000000', '#ffffff', '#808080']) expect(seenAs(color, vision)).toBe(color)
})

describe('colours', () => {
  test('have in grey the lightness that they had', () => {
    for (const color of ['#0072b2', '#c24400', '#621a4c']) {
      const grey = seenAs(color, 'grey')
      expect(grey).toMatch(/^#(..)\1\1$/)
      expect(contrast(grey, '#ffffff')).toBeCloseTo(contrast(color, '#ffffff'), 1)
    }
  })

  test('red and green of one lightness come together for who has no green or no red cones', () => {
    const apart = (a: string, b: string) => [1, 3, 5].reduce((sum, at) => sum + Math.abs(byte(a, at) - byte(b, at)), 0)
    for (const vision of ['deuteranopia', 'protanopia'] as const)
      expect(apart(seenAs('#a05a00', vision), seenAs('#5a7a00', vision))).toBeLessThan(apart('#a05a00', '#5a7a00') / 2)
  })

  test('what is no colour stays', () => {
    expect(seenAs('Highlight', 'grey')).toBe('Highlight')
  })
})

const byte = (color: string, at: number) => Number.parseInt(color.slice(at, at + 2), 16)
