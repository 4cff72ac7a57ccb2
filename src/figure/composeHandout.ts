import { allAtOnce } from '~/map/allAtOnce.ts'
import type { EntenteMap, Step, Text } from '~/map/map.ts'
import { textIn } from '~/map/text.ts'
import { citedBy } from '~/presentation/citedBy.ts'
import { type Frame, frameOf } from '~/presentation/frameOf.ts'
import type { GroupWords } from '~/presentation/groupTexts.ts'
import { paragraphsOf, plainText } from '~/presentation/paragraphs.ts'
import { stagesOf } from '~/presentation/stages.ts'
import type { CampTitles } from '~/presentation/standInCamps.ts'
import { shortCitation } from '~/view/shortCitation.ts'
import { nameIn } from './askedMap.ts'
import type { Primitive } from './figure.ts'
import { groundOf } from './figureTheme.ts'
import type { FigureWords } from './figureWords.ts'
import { flowText } from './flowText.ts'
import { campsIn, handoutPicture } from './handoutPicture.ts'
import { kindWord } from './legendWords.ts'
import { wrapText } from './measure.ts'
import { type Font, hairline, movePrimitives, textAt } from './primitives.ts'

export type HandoutOptions = {
  readonly perPage: 1 | 2
  readonly notes: boolean
  /** A sheet with the answers at the end. */
  readonly answers: boolean
}

export type HandoutWords = FigureWords &
  GroupWords & {
    readonly handout: {
      readonly answers: string
      readonly notes: string
      readonly page: (page: number, all: number) => string
      readonly source: (citations: string) => string
      readonly step: (step: number, title: string) => string
      readonly answer: (what: string, is: string) => string
    }
  }

/** What a program that reads a page aloud calls a part of it; `alt` only of a figure. */
export type HandoutPart = {
  readonly tag: 'H1' | 'H2' | 'P' | 'Figure'
  readonly alt: string
  readonly primitives: readonly Primitive[]
}
export type HandoutPage = readonly HandoutPart[]

/** A4, pt. */
export const handoutSheet = { width: 595.28, height: 841.89 } as const
const margin = 48
const foot = 26
const inner = { width: handoutSheet.width - 2 * margin, height: handoutSheet.height - 2 * margin - foot }
const gap = 22
/** Below this a picture shows nothing, and below that letters are too small: a step then has a page of its own. */
const leastPicture = 150
const leastScale = 0.82

const { theme } = groundOf('white')
const fonts = {
  title: { size: 17, cut: 'source-serif-650' },
  text: { size: 11, cut: 'inter-400' },
  asked: { size: 11, cut: 'inter-650' },
  label: { size: 9, cut: 'inter-650' },
  notes: { size: 9.5, cut: 'inter-400' },
  small: { size: 8, cut: 'inter-400' },
} as const satisfies { readonly [name: string]: Font }

type Row = { readonly part: HandoutPart; readonly height: number }
type Input = {
  readonly map: EntenteMap
  readonly language: string
  readonly words: HandoutWords
  readonly options: HandoutOptions
  readonly campTitles: CampTitles
}

/** The pages of a handout: a step or two a page, questions with room to write, and what they ask at the end. */
export const composeHandout = (input: Input): readonly HandoutPage[] => allAtOnce(handoutSteps(input))

/** The same a step at a time, for a page that must breathe between them. */
export function* handoutSteps(input: Input): Generator<void, readonly HandoutPage[]> {
  const { map, options } = input
  const stages = stagesOf(map.steps)
  // A step that asks is given as its question; the answer stands on the sheet of answers.
  const given = stages.filter(
    ({ step, asking }) => asking || !stages.some((other) => other.step === step && other.asking),
  )
  const frames: Frame[] = []
  for (const stage of given) {
    const frame = frameOf(map, stage)
    if (frame) frames.push(frame)
    yield
  }
  const pages: HandoutPart[][] = []
  let isHalfFree = false
  const half = (inner.height - gap) / 2
  for (const [at, frame] of frames.entries()) {
    const rows = rowsOf(input, frame, frames[at - 1] ?? null)
    const high = rows.reduce((sum, row) => sum + row.height, 0)
    const fitsHalf = options.perPage === 2 && half / (high + leastPicture) >= leastScale
    const last = pages.at(-1)
    if (fitsHalf && isHalfFree && last) {
      last.push(...(yield* slot(input, frame, rows, margin + half + gap, half)))
      isHalfFree = false
    } else {
      pages.push([...(yield* slot(input, frame, rows, margin, fitsHalf ? half : inner.height))])
      isHalfFree = fitsHalf
    }
  }
  if (options.answers) pages.push(...(yield* answerPages(input)))
  return pages.map((page, index) => [...page, footOf(input, index + 1, pages.length)])
}

function* slot(
  input: Input,
  frame: Frame,
  rows: readonly Row[],
  top: number,
  height: number,
): Generator<void, readonly HandoutPart[]> {
  const high = rows.reduce((sum, row) => sum + row.height, 0)
  // What does not fit is set smaller: nothing is cut off.
  const scale = Math.min(1, height / (high + leastPicture))
  const picture = height / scale - high
  const { map, language, words, campTitles } = input
  const figure = yield* handoutPicture(map, frame, language, words, inner.width, picture, campTitles)
  const [title, ...rest] = rows
  const put = ({ part }: Row, y: number): HandoutPart => ({
    ...part,
    primitives: movePrimitives(part.primitives, { scale, x: margin, y: top + y * scale }),
  })
  const parts: HandoutPart[] = title ? [put(title, 0)] : []
  let y = title?.height ?? 0
  parts.push({
    tag: 'Figure',
    alt: figure.description,
    primitives: movePrimitives(figure.primitives, { scale, x: margin, y: top + y * scale }),
  })
  y += picture
  for (const row of rest) {
    parts.push(put(row, y))
    y += row.height
  }
  return parts
}

function rowsOf(input: Input, frame: Frame, before: Frame | null): readonly Row[] {
  const { map, language, words, options } = input
  const say = (text: Text | undefined) => textIn(text ?? '', language, map.language)
  const title = plainText(say(frame.step.title))
  const sources = citedBy(map, before, frame).flatMap(({ source, locator = '' }) => {
    const found = map.sources.find(({ id }) => id === source)
    return found ? [[shortCitation(found, words.citations), locator].filter(Boolean).join(', ')] : []
  })
  const notes = options.notes ? say(frame.step.notes) : ''
  return [
    textRow(words.handout.step(frame.stage.step + 1, title), fonts.title, theme.ink, 'H2', language, 8),
    ...paragraphRows(say(frame.caption.text), frame.stage.asking ? fonts.asked : fonts.text, theme.ink, language, 8),
    ...(frame.stage.asking ? [blankRow(options.perPage === 1 ? 3 : 2)] : []),
    ...(notes === ''
      ? []
      : [
          textRow(words.handout.notes, fonts.label, theme.ink2, 'P', language, 2),
          ...paragraphRows(notes, fonts.notes, theme.ink2, language, 8),
        ]),
    textRow(
      sources.length === 0 ? '' : words.handout.source([...new Set(sources)].join('; ')),
      fonts.small,
      theme.ink2,
      'P',
      language,
      0,
    ),
  ].filter(({ height }) => height > 0)
}

function textRow(text: string, font: Font, color: string, tag: HandoutPart['tag'], lang: string, after: number): Row {
  if (text === '') return { part: { tag, alt: '', primitives: [] }, height: 0 }
  const lineHeight = font.size * 1.42
  const lines = wrapText(text, inner.width, font.size, font.cut)
  const primitives = lines.map((line, index) => textAt(line, 0, (index + 0.5) * lineHeight, font, color, lang, 'notes'))
  return { part: { tag, alt: '', primitives }, height: lines.length * lineHeight + after }
}

/** A row for each paragraph; what is emphasised in them is bold, and in a bold question it is plain. */
function paragraphRows(text: string, font: Font, color: string, lang: string, after: number): readonly Row[] {
  const lineHeight = font.size * 1.42
  const emphasis = font.cut === 'inter-650' ? 'inter-400' : 'inter-650'
  const paragraphs = paragraphsOf(text)
  return paragraphs.map((runs, at) => {
    const lines = flowText(runs, inner.width, font.size, { plain: font.cut, emphasis })
    const primitives = lines.flatMap((pieces, index) =>
      pieces.map(({ text: words, x, cut }) =>
        textAt(words, x, (index + 0.5) * lineHeight, { size: font.size, cut }, color, lang, 'notes'),
      ),
    )
    const gap = at === paragraphs.length - 1 ? after : font.size * 0.5
    return { part: { tag: 'P', alt: '', primitives }, height: lines.length * lineHeight + gap }
  })
}

/** Lines to write on. */
function blankRow(count: number): Row {
  const line = 24
  const primitives = Array.from({ length: count }, (_, at) =>
    hairline(0, (at + 1) * line, inner.width, 0.7, '#8B8478', 'notes'),
  )
  return { part: { tag: 'P', alt: '', primitives }, height: count * line + 10 }
}

function* answerPages(input: Input): Generator<void, readonly HandoutPart[][]> {
  const { language, words, map } = input
  const rows: Row[] = []
  for (const [at, step] of map.steps.entries()) {
    if (step.ask === undefined) continue
    rows.push(...answerRows(input, step, at))
    yield
  }
  if (rows.length === 0) return []
  const pages: HandoutPart[][] = []
  let y = Infinity
  for (const row of [textRow(words.handout.answers, fonts.title, theme.ink, 'H1', language, 14), ...rows]) {
    if (y + row.height > inner.height) {
      pages.push([])
      y = 0
    }
    pages
      .at(-1)
      ?.push({ ...row.part, primitives: movePrimitives(row.part.primitives, { scale: 1, x: margin, y: margin + y }) })
    y += row.height
  }
  return pages
}

function answerRows(input: Input, step: Step, at: number): readonly Row[] {
  const { map, language, words } = input
  const question = frameOf(map, { step: at, asking: true })
  if (question === null) return []
  const title = textIn(step.title ?? '', language, map.language)
  const name = (id: string) => nameIn(map, id, language)
  const asked = map.relations.filter(({ id }) => question.secretKinds.includes(id))
  const kinds = asked.map(({ from, to, kind }, number) => {
    const what = `${number + 1} ${name(from)} – ${name(to)}`
    return words.handout.answer(what, kindWord(map, kind, language, words))
  })
  const names = question.secretNames.map((id, number, all) =>
    words.handout.answer(all.length === 1 ? '?' : `?${number + 1}`, name(id)),
  )
  const told = frameOf(map, { step: at, asking: false })
  const inCamps = step.ask?.camps === true && told ? campsIn(map, told, language, input.campTitles) : null
  const camps = (inCamps?.look.camps ?? []).map((camp, number) =>
    words.handout.answer(inCamps?.look.titles[number] ?? '', camp.map(name).join(words.figure.comma)),
  )
  const text = textIn(step.text ?? '', language, map.language)
  return [
    textRow(words.handout.step(at + 1, title), fonts.asked, theme.ink, 'H2', language, 3),
    ...[...kinds, ...names, ...camps].map((line) => textRow(line, fonts.text, theme.ink, 'P', language, 2)),
    ...paragraphRows(text, fonts.notes, theme.ink2, language, 16),
  ]
}

function footOf({ map, language, words }: Input, page: number, all: number): HandoutPart {
  const y = handoutSheet.height - margin + 6
  const title = textIn(map.title, language, map.language)
  const credit = words.figure.credit((map.authors ?? []).join(words.figure.comma))
  const [line = ''] = wrapText([title, credit].join(' · '), inner.width - 90, fonts.small.size, fonts.small.cut)
  return {
    tag: 'P',
    alt: '',
    primitives: [
      textAt(line, margin, y, fonts.small, theme.ink2, language, 'foot'),
      textAt(words.handout.page(page, all), margin + inner.width, y, fonts.small, theme.ink2, language, 'foot', 'end'),
    ],
  }
}
