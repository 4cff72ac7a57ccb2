import { parseEdtf } from '~/map/edtf.ts'
import { kindsOf } from '~/map/kinds.ts'
import type { ActorId, Relation, RelationId } from '~/map/map.ts'
import { overlaps, type Span } from '~/map/span.ts'
import type { Change } from '~/view/change.ts'
import { sayWhen } from '~/view/sayWhen.ts'
import type { Content } from './chooseContent.ts'
import type { ComparedFigure } from './comparedFigure.ts'
import type { FigureSettings } from './figureSettings.ts'
import type { FigureWords } from './figureWords.ts'
import { kindWord } from './legendWords.ts'

/** One of several small graphs in a figure: the same actors in the same places, some of the ties. */
export type Panel = {
  readonly title: string
  readonly ties: ReadonlySet<RelationId>
  /** Its ties where they are told otherwise than in the map, and what became of them. */
  readonly told?: readonly Relation[]
  readonly changes?: ReadonlyMap<RelationId, Change>
  readonly changedActors?: ReadonlyMap<ActorId, Change>
}
export type Panels = {
  readonly panels: readonly Panel[]
  /** Ties without a date, which every panel shows. */
  readonly undated: number
}

/** null: one graph, because that is asked for, or because there is nothing to part it by. */
export function panelsOf(
  content: Content,
  { panels }: FigureSettings,
  words: FigureWords,
  language: string,
  compared: ComparedFigure | null,
): Panels | null {
  if (panels.by === 'sides') return compared && bySide(compared, words)
  if (panels.by === 'none' || content.relations.length === 0) return null
  const found = panels.by === 'kind' ? byKind(content, words, language) : byDate(content, panels.dates, words)
  return found.panels.length === 0 ? null : found
}

const bySide = ({ sides }: ComparedFigure, words: FigureWords): Panels => ({
  panels: sides.map(({ name, ties, changes, changedActors }) => ({
    title: words.figure.periodOfTies(name, ties.length),
    ties: new Set(ties.map(({ id }) => id)),
    told: ties,
    changes,
    changedActors,
  })),
  undated: 0,
})

function byKind({ map, relations }: Content, words: FigureWords, language: string): Panels {
  const panels = kindsOf(map).flatMap(({ key }) => {
    const ties = relations.filter(({ kind }) => kind === key).map(({ id }) => id)
    if (ties.length === 0) return []
    return [{ title: words.figure.kindOfTie(kindWord(map, key, language, words), ties.length), ties: new Set(ties) }]
  })
  return { panels, undated: 0 }
}

function byDate({ index, relations }: Content, dates: readonly string[], words: FigureWords): Panels {
  const spans = new Map(
    relations.flatMap(({ id }) => {
      const span = index.when.get(id)
      return span ? [[id, span] as const] : []
    }),
  )
  const undated = relations.filter(({ id }) => !spans.has(id)).map(({ id }) => id)
  const wanted = dates.length > 0 ? dates : suggestedDates([...spans.values()])
  const panels = wanted.flatMap((date) => {
    const period = parseEdtf(date)
    if (period === null) return []
    const dated = [...spans].filter(([, span]) => overlaps(span, period)).map(([id]) => id)
    const said = sayWhen(period, words.dates, { length: 'short', homeYear: null })
    return [{ title: words.figure.periodOfTies(said, dated.length), ties: new Set([...dated, ...undated]) }]
  })
  return { panels, undated: undated.length }
}

const mostPanels = 6

/** The finest of days, months, years and decades in which ties begin that gives no more than six panels. */
export function suggestedDates(spans: readonly Span[]): readonly string[] {
  const starts = spans.flatMap(({ from }) => (typeof from === 'string' ? [] : [from]))
  const two = (value: number) => String(value).padStart(2, '0')
  const year = (value: number) => String(value).padStart(4, '0')
  const usable = starts.filter((date) => date.year > 0 && date.year <= 9999)
  const forms: readonly ((date: (typeof usable)[number]) => string)[] = [
    (date) =>
      date.month === null
        ? year(date.year)
        : date.day === null
          ? `${year(date.year)}-${two(date.month)}`
          : `${year(date.year)}-${two(date.month)}-${two(date.day)}`,
    (date) => (date.month === null ? year(date.year) : `${year(date.year)}-${two(date.month)}`),
    (date) => year(date.year),
    (date) => `${year(date.year).slice(0, 3)}X`,
    (date) => `${year(date.year).slice(0, 2)}XX`,
  ]
  const found = forms.map((form) => [...new Set(usable.map(form))].sort())
  return found.find(({ length }) => length > 0 && length <= mostPanels) ?? found.at(-1) ?? []
}
