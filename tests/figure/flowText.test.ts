import { expect, test } from 'vitest'
import { flowText } from '~/figure/flowText.ts'
import { widthOf } from '~/figure/measure.ts'
import { paragraphsOf } from '~/presentation/paragraphs.ts'

const cuts = { plain: 'inter-400', emphasis: 'inter-650' } as const
const flow = (text: string, width: number) => paragraphsOf(text).flatMap((runs) => flowText(runs, width, 10, cuts))
const read = (lines: ReturnType<typeof flow>) =>
  lines.map((line) =>
    line
      .map(({ text }) => text)
      .join('')
      .trim(),
  )

test('what is emphasised has a cut of its own, where the words before it end', () => {
  const [line = []] = flow('They share a *well*.', 400)
  expect(line.map(({ text, cut }) => [text, cut])).toEqual([
    ['They share a ', 'inter-400'],
    ['well', 'inter-650'],
    ['.', 'inter-400'],
  ])
  const [before, word, after] = line
  expect(word?.x).toBeCloseTo(widthOf(before?.text ?? '', 10, 'inter-400'))
  expect(after?.x).toBeCloseTo((word?.x ?? 0) + widthOf('well', 10, 'inter-650'))
})

test('no line is wider than its room, and no letter is lost', () => {
  const text = 'On Friday he *rules out talks* with those whom he calls *criminals and murderers*, as ever.'
  for (const width of [60, 90, 140, 300]) {
    const lines = flow(text, width)
    expect(read(lines).join(' ')).toBe(text.replaceAll('*', ''))
    for (const line of lines) {
      const last = line.at(-1)
      expect((last?.x ?? 0) + widthOf(last?.text.trimEnd() ?? '', 10, last?.cut ?? 'inter-400')).toBeLessThanOrEqual(
        width,
      )
    }
  }
})

test('a word that is wider than a line is broken, and Chinese between its letters', () => {
  expect(read(flow('*Donaudampfschifffahrt*', 60)).join('')).toBe('Donaudampfschifffahrt')
  expect(flow('*Donaudampfschifffahrt*', 60).length).toBeGreaterThan(1)
  expect(read(flow('联盟*支持*政府', 30))).toEqual(['联盟支', '持政府'])
})
