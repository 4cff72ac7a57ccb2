import { type Cut, wrapText } from '~/figure/measure.ts'
import type { Rect } from '~/scene/geometry.ts'
import { paragraphsOf } from './paragraphs.ts'

/** A slide in units of its own: as many as 1440 × 900 has, so that letters are as large on a phone as its screen allows. */
export type SlideSize = {
  readonly width: number
  readonly height: number
  /** Where the rule stands under the map: in one place in the whole presentation, or the map would jump. */
  readonly rule: number
  /** In the order of the captions. */
  readonly letters: readonly Letters[]
}

export type Letters = {
  readonly title: number
  readonly text: number
  /** The caption does not fit at its smallest size: it is cut at the end of the slide. */
  readonly isTooLong: boolean
}

export const margin = 48
/** Under the top edge stand the map's title and the legend. */
const header = 84
const foot = 24
/** Right of the caption stand the progress and the sources, where the slide is wide enough. */
const aside = 236
const shares = [0.72, 0.66, 0.6, 0.54]
const largest = { title: 46, text: 26 } as const
const scales = [1, 0.92, 0.84, 0.76, 0.69, 0.62]
/** Letters may shrink to this before the map gives way. */
const easy = 0.76

export const sideBySide = (width: number): boolean => width >= 900

type Words = { readonly title: string; readonly text: string }

/** Of a window `width` × `height` px. The caption takes 28 % of it, and more when the longest one needs more. */
export function slideSize(width: number, height: number, captions: readonly Words[]): SlideSize {
  const unit = unitOf(width, height)
  const [across, down] = [width / unit, height / unit]
  const fits = (words: Words, share: number, scale: number) => captionHeight(words, across, scale) <= down * (1 - share)
  const share = shares.find((each) => captions.every((words) => fits(words, each, easy))) ?? shares.at(-1) ?? 0.5
  const letters = captions.map((words): Letters => {
    const scale = scales.find((each) => fits(words, share, each))
    const used = scale ?? scales.at(-1) ?? 1
    return { title: largest.title * used, text: largest.text * used, isTooLong: scale === undefined }
  })
  return { width: across, height: down, rule: down * share, letters }
}

function captionHeight({ title, text }: Words, across: number, scale: number): number {
  const isWide = sideBySide(across)
  const room = (across - 2 * margin - (isWide ? aside : 0)) * 0.98
  const [big, small] = [largest.title * scale, largest.text * scale]
  const lines = (words: string, size: number, cut: Cut) => wrapText(words, room, size, cut).length
  const head = title === '' ? 0 : lines(title, big, 'source-serif-650') * big * 1.16 + small * 0.4
  const body = paragraphsOf(text).reduce(
    (sum, runs) => sum + lines(runs.map((run) => run.text).join(''), small, 'inter-400') * small * 1.42 + small * 0.4,
    0,
  )
  return 26 + head + body + (isWide ? 0 : 70) + foot
}

/** px of a screen in one unit of the slide that fills it. */
export const unitOf = (width: number, height: number): number => Math.sqrt((width * height) / (1440 * 900)) || 1

/** Where the map is drawn. */
export const areaOf = ({ width, rule }: Pick<SlideSize, 'width' | 'rule'>): Rect => ({
  x: margin,
  y: header,
  width: width - 2 * margin,
  height: Math.max(120, rule - header - 20),
})
