import type { GraphContent } from '~/figure/graphContent.ts'
import { allAtOnce } from '~/map/allAtOnce.ts'
import type { EntenteMap, StepSource } from '~/map/map.ts'
import type { MapIndex } from '~/map/mapIndex.ts'
import { textIn } from '~/map/text.ts'
import type { Rect } from '~/scene/geometry.ts'
import type { KindWords } from '~/scene/sceneTie.ts'
import type { Theme } from '~/scene/theme.ts'
import { campsOfFrame } from './campsOfFrame.ts'
import { type Changes, changesBetween } from './changesBetween.ts'
import { citedBy } from './citedBy.ts'
import { composeSlideSteps, type Slide } from './composeSlide.ts'
import { type Frame, frameOf } from './frameOf.ts'
import { groupsOfFrame } from './groupsOfFrame.ts'
import type { GroupWords } from './groupTexts.ts'
import { type Deck, layDeckSteps } from './layDeck.ts'
import { areaOf, type Letters, type SlideSize, slideSize } from './slideSize.ts'
import { type Stage, stagesOf } from './stages.ts'
import type { CampTitles } from './standInCamps.ts'

/** A presentation opened for a screen: every stage as a page, composed when it is asked for and then kept. */
export type Book = {
  readonly map: EntenteMap
  readonly theme: Theme
  readonly language: string
  readonly stages: readonly Stage[]
  readonly size: SlideSize
  /** Of all that any page shows, groups and sums of ties too. */
  readonly index: MapIndex
  /** null past either end. */
  readonly page: (at: number) => Page | null
}

export type Page = {
  readonly frame: Frame
  /** In the reader's language; `text` with its marks. */
  readonly caption: { readonly title: string; readonly text: string }
  readonly letters: Letters
  readonly cited: readonly StepSource[]
  /** Since the page before. */
  readonly changes: Changes
  /** Composed at the first call. */
  readonly slide: () => Slide
  /** The same a step at a time: `slide` then has it. */
  readonly slideSteps: () => Generator<void, Slide>
}

export type BookInput = {
  readonly map: EntenteMap
  readonly index: MapIndex
  readonly language: string
  readonly theme: Theme
  readonly kindWords: KindWords
  /** The screen, px; only its proportion counts. */
  readonly width: number
  readonly height: number
  /** For steps that stand camp by camp. */
  readonly campTitles: CampTitles
  /** For steps that draw groups. */
  readonly words: GroupWords
}

export function openBook(input: BookInput): Book {
  const { map, language } = input
  const stages = stagesOf(map.steps)
  const content = { ...input, actors: map.actors, relations: map.relations, positions: map.positions }
  const plain = stages.flatMap((stage) => frameOf(map, stage, { lang: language }) ?? [])
  const inGroups = new Map<Frame, GraphContent>()
  const frames = plain.map((frame) => {
    const groups = groupsOfFrame(content, frame, input.words, input.campTitles)
    if (groups === null) return frame
    inGroups.set(groups.frame, groups.content)
    return groups.frame
  })
  const captions = frames.map(({ caption }) => ({
    title: textIn(caption.title, language, map.language),
    text: textIn(caption.text, language, map.language),
  }))
  const size = slideSize(input.width, input.height, captions)
  const revealed = new Set(frames.flatMap(({ actors }) => actors))
  const deck = kept(() => layDeckSteps(content, revealed, areaOf(size)))
  function* slideOf(frame: Frame): Generator<void, Slide> {
    const groups = inGroups.get(frame)
    if (groups) {
      const room = groups.camps ? campsRoom(areaOf(size)) : areaOf(size)
      const own: Deck = yield* layDeckSteps(groups, new Set(frame.actors), room)
      return yield* composeSlideSteps(groups, own, { ...frame, framed: [] })
    }
    const camps = campsOfFrame(content, frame, input.campTitles)
    if (camps === null) return yield* composeSlideSteps(content, yield* deck(), frame)
    // Their places are their own: everyone is revealed in them, and stands where the camp is.
    const area = campsRoom(areaOf(size))
    const own = yield* layDeckSteps(camps.content, new Set(camps.frame.actors), area)
    return yield* composeSlideSteps(camps.content, own, { ...camps.frame, framed: [] })
  }
  const pages = frames.map((frame, at): Page => {
    const before = frames[at - 1] ?? null
    const slideSteps = kept(() => slideOf(frame))
    return {
      frame,
      caption: captions[at] ?? { title: '', text: '' },
      letters: size.letters[at] ?? { title: 46, text: 26, isTooLong: false },
      cited: citedBy(inGroups.get(frame)?.map ?? map, before, frame),
      changes: changesBetween(before, frame),
      slide: () => allAtOnce(slideSteps()),
      slideSteps,
    }
  })
  const index = withGroups(input.index, [...inGroups.values()])
  return { map, theme: input.theme, language, stages, size, index, page: (at) => pages[at] ?? null }
}

function withGroups(index: MapIndex, contents: readonly GraphContent[]): MapIndex {
  if (contents.length === 0) return index
  return {
    ...index,
    actor: new Map([...index.actor, ...contents.flatMap((each) => [...each.index.actor])]),
    relation: new Map([...index.relation, ...contents.flatMap((each) => [...each.index.relation])]),
  }
}

/** What areas and titles need round the actors, in units of the slide. */
const campsRoom = ({ x, y, width, height }: Rect): Rect => ({
  x: x + 36,
  y: y + 58,
  width: width - 72,
  height: height - 94,
})

/** What has been gone through once to its end is there at once. */
function kept<T>(steps: () => Generator<void, T>): () => Generator<void, T> {
  let made: { readonly value: T } | undefined
  return function* () {
    made ??= { value: yield* steps() }
    return made.value
  }
}
