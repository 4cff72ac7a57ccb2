import { describe, expect, test } from 'vitest'
import { dashAt, runsOf } from '~/canvas/paintTies.ts'
import { tieShape } from '~/scene/tieShape.ts'
import { shippedMap } from '../figure/figureOf.ts'
import { sceneOf } from '../scene/sceneOf.ts'

const { ties } = sceneOf(shippedMap('kazakhstan-2022'), 'en')

describe('runs', () => {
  test('hold every tie once, the kinds in the order of the scene', () => {
    const runs = runsOf(ties)
    expect(new Set(runs.flatMap((run) => run.ties))).toEqual(new Set(ties))
    expect(runs.length).toBeLessThan(ties.length / 2)
    const kinds = (all: readonly { kind: string }[]) => [...new Set(all.map(({ kind }) => kind))]
    expect(kinds(runs.flatMap((run) => run.ties))).toEqual(kinds(ties))
  })

  test('are of one style each', () => {
    for (const run of runsOf(ties)) {
      const styles = run.ties.map((tie) => {
        const { line: _line, heads, ...style } = tieShape(tie)
        return JSON.stringify([tie.color, style, heads.map(({ width, cap }) => [width, cap]).slice(0, 1)])
      })
      expect(new Set(styles).size).toBe(1)
      expect(run.color).toBe(run.ties[0]?.color)
    }
  })

  test('leave a selected tie to the last', () => {
    const [first, ...rest] = ties
    if (!first) throw new Error('no ties')
    const selected = { ...first, emphasis: 'selected' as const }
    expect(runsOf([...rest, selected]).at(-1)?.ties).toEqual([selected])
  })
})

describe('dashes', () => {
  const reported = { stroke: { dash: [9, 5], cap: 'butt' as const }, width: 2.25 }
  const alleged = { stroke: { dash: [0, 5.5], cap: 'round' as const }, width: 2.25 }

  test('are those of the figure at 100 % and above', () => {
    for (const zoom of [1, 2]) {
      expect(dashAt(reported, zoom)).toEqual([9, 5])
      expect(dashAt(alleged, zoom)).toEqual([0, 5.5])
    }
    expect(dashAt({ stroke: { cap: 'butt' }, width: 2 }, 0.1)).toEqual([])
  })

  test('repeat within 7 px of screen or their own length, however small the map', () => {
    expect(sum(dashAt(reported, 0.5))).toBe(14)
    expect(sum(dashAt(reported, 0.1)) * 0.1).toBeCloseTo(7)
    expect(sum(dashAt(alleged, 0.1)) * 0.1).toBeCloseTo(5.5)
  })

  test('keep their share of ink, dots as pills', () => {
    const [on = 0, off = 0] = dashAt(reported, 0.1)
    expect(on / off).toBeCloseTo(9 / 5)
    const [dot = 0, gap = 0] = dashAt(alleged, 0.5)
    expect(dot).toBeCloseTo(2.25)
    expect((dot + 2.25) / (dot + gap)).toBeCloseTo(4.5 / 11)
  })
})

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
