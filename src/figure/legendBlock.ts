import { basisGroupOf, basisGroups } from '~/map/basis.ts'
import { actorTypeOf, actorTypesOf, kindsOf } from '~/map/kinds.ts'
import { changeMarks, changeRadius } from '~/scene/changeMarks.ts'
import { isIcon } from '~/scene/icons.ts'
import { dashOf, kindStyle } from '~/scene/kindStyle.ts'
import { actorMarks, sampleTie } from '~/scene/marks.ts'
import { halfSize } from '~/scene/outline.ts'
import type { Theme } from '~/scene/theme.ts'
import type { TieLook } from '~/scene/tieShape.ts'
import { changeKinds } from '~/view/change.ts'
import type { Content } from './chooseContent.ts'
import type { ComparedFigure } from './comparedFigure.ts'
import type { Primitive } from './figure.ts'
import type { FigureWords } from './figureWords.ts'
import { inkMarks } from './inkMarks.ts'
import { kindWord, small, typeWord } from './legendWords.ts'
import { widthOf } from './measure.ts'
import { openTieMarks } from './openTie.ts'
import { type Block, hairline, movePrimitives, textAt } from './primitives.ts'

export type LegendLook = {
  readonly words: FigureWords
  readonly language: string
  readonly theme: Theme
  readonly background: string | null
  readonly icons: boolean
}

const font = { size: 12, cut: 'inter-400' } as const
const rowHeight = 21
const [itemGap, groupGap, wordGap] = [16, 13, 7]

/** A sample `width` wide, its middle at 0, and its word. */
type Item = { readonly word: string; readonly width: number; readonly sample: readonly Primitive[] }

/** What appears in the figure, and nothing else: kinds of tie, bases of evidence, types of actor. */
export function legendBlock(
  content: Content,
  look: LegendLook,
  width: number,
  compared: ComparedFigure | null = null,
): Block {
  const { language, theme } = look
  const primitives: Primitive[] = []
  let [x, row] = [0, 0]
  for (const group of [
    kindItems(content, look),
    basisItems(content, look),
    typeItems(content, look),
    changeItems(compared, look),
  ])
    for (const [index, item] of group.entries()) {
      const whole = item.width + wordGap + widthOf(item.word, font.size, font.cut)
      const isNewGroup = index === 0 && x > 0
      const before = x === 0 ? 0 : isNewGroup ? 2 * groupGap : itemGap
      const isOver = x > 0 && x + before + whole > width
      if (isNewGroup && !isOver)
        primitives.push(hairline(x + groupGap, row * rowHeight + 3, 1, rowHeight - 6, theme.rule, 'legend'))
      row += isOver ? 1 : 0
      x = isOver ? 0 : x + before
      const middle = row * rowHeight + rowHeight / 2
      primitives.push(...movePrimitives(item.sample, { scale: 1, x, y: middle }))
      primitives.push(textAt(item.word, x + item.width + wordGap, middle, font, theme.ink, language, 'legend'))
      x += whole
    }
  return { primitives, height: primitives.length === 0 ? 0 : (row + 1) * rowHeight }
}

function kindItems({ map, relations }: Content, look: LegendLook): readonly Item[] {
  const shown = new Set(relations.map(({ kind }) => kind))
  return kindsOf(map)
    .filter(({ key }) => shown.has(key))
    .map(({ key }) => {
      const style = kindStyle(map, key, look.theme)
      return tieItem(kindWord(map, key, look.language, look.words), { ...style, dash: 'solid' }, look)
    })
}

function basisItems({ relations }: Content, look: LegendLook): readonly Item[] {
  const shown = new Set(relations.map(basisGroupOf))
  return basisGroups
    .filter((group) => shown.has(group))
    .map((group) => {
      const plain = { color: look.theme.ink2, head: 'none', style: 'line', width: 2 } as const
      return tieItem(small(look.words.basisGroups[group], look.language), { ...plain, dash: dashOf(group) }, look)
    })
}

const sampleWidth = 34
const sampleHeight = 14

function tieItem(word: string, tie: Omit<TieLook, 'curve' | 'mutual'>, { background }: LegendLook): Item {
  const marks = background === null ? openSample(tie) : sampleTie(tie, sampleWidth, sampleHeight, background)
  const sample = inkMarks(marks, 'legend', { scale: 1, x: 0, y: -sampleHeight / 2 })
  return { word, width: sampleWidth, sample }
}

function openSample(tie: Omit<TieLook, 'curve' | 'mutual'>) {
  const [start, control, end] = [1, sampleWidth / 2, sampleWidth - 1].map((x) => ({ x, y: sampleHeight / 2 }))
  return start && control && end ? openTieMarks({ ...tie, mutual: false, curve: { start, control, end } }, []) : []
}

/** The marks that ties bear, each with the side that it speaks of. */
function changeItems(compared: ComparedFigure | null, { background, theme, words }: LegendLook): readonly Item[] {
  if (compared === null) return []
  const { changes, changedActors, sides } = compared
  const all = [changes, changedActors, ...sides.map((side) => side.changes)]
  const shown = new Set(all.flatMap((each) => [...each.values()]))
  return changeKinds
    .filter((change) => shown.has(change))
    .map((change) => {
      const [first, second] = sides
      const { name } = change === 'new' || change === 'now' ? second : first
      const marks = changeMarks(change, { x: changeRadius + 1, y: 0 }, { ink: theme.ink, ground: background })
      const sample = inkMarks(marks, 'legend', { scale: 0.85, x: 0, y: 0 })
      return { word: words.compare.marks[change](name), width: 2 * (changeRadius + 1) * 0.85, sample }
    })
}

const glyph = { radius: 16, scale: 0.58 }

function typeItems({ map, actors }: Content, { theme, icons, language, words }: LegendLook): readonly Item[] {
  const shown = new Set(actors.map(({ type }) => type))
  return actorTypesOf(map)
    .filter(({ key }) => shown.has(key))
    .map(({ key }) => {
      const { shape } = actorTypeOf(map, key)
      const icon = icons && isIcon(key) ? key : null
      const half = halfSize(shape, glyph.radius).x
      const marks = actorMarks({ at: { x: half, y: 0 }, shape, radius: glyph.radius, icon }, theme)
      const sample = inkMarks(marks, 'legend', { scale: glyph.scale, x: 1, y: 0 })
      return { word: typeWord(map, key, language, words), width: 2 * half * glyph.scale + 2, sample }
    })
}
