import { isText } from '~/map/isText.ts'
import type { Actor, EntenteMap } from '~/map/map.ts'

// A map's own fields of actors, as far as they say what actors have in common.

/**
 * What a map says of an actor in one of its own fields, as one word: of several values all of them, in one order. '' where it
 * says nothing, or nothing that has words.
 */
export function fieldValue({ extra }: Actor, field: string): string {
  const value = extra !== undefined && Object.hasOwn(extra, field) ? extra[field] : undefined
  const words = Array.isArray(value) ? [...new Set(value.map(wordOf))].filter((word) => word !== '').sort() : []
  return (Array.isArray(value) ? words.join(', ') : wordOf(value)).slice(0, longestValue)
}
const longestValue = 80

function wordOf(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (!isText(value)) return ''
  return (typeof value === 'string' ? value : (Object.values(value)[0] ?? '')).trim()
}

/** The group of each actor by a field: its value, or the span that it lies in where there are many different numbers. */
export function fieldKeys({ actors }: Pick<EntenteMap, 'actors'>, field: string): readonly string[] {
  const values = actors.map((actor) => fieldValue(actor, field))
  const span = spansOfNumbers(values)
  return span ? values.map((value) => (value === '' ? '' : span(Number(value)))) : values
}

/** Fields of actors whose values several share, so that grouping by them says something. */
export function groupableFields(map: Pick<EntenteMap, 'actors'>): readonly string[] {
  const names = new Set<string>()
  for (const { extra } of map.actors) for (const name of Object.keys(extra ?? {})) names.add(name)
  return [...names].filter((name) => {
    const keys = fieldKeys(map, name).filter((key) => key !== '')
    const kinds = new Set(keys).size
    return kinds > 1 && kinds <= keys.length / 2
  })
}

/** Numbers that differ more than that are read by spans. */
const mostNumbers = 12
const mostSpans = 8

/** Names the span that a number lies in; null where they are few, or not all of them numbers. */
function spansOfNumbers(values: readonly string[]): ((value: number) => string) | null {
  const words = new Set(values.filter((value) => value !== ''))
  if (words.size <= mostNumbers || [...words].some((word) => !/^-?\d+(\.\d+)?$/.test(word))) return null
  const numbers = values.flatMap((value) => (value === '' ? [] : [Number(value)])).sort((a, b) => a - b)
  const [least = 0, middle = 0, most = 0] = [numbers[0], numbers[numbers.length >> 1], numbers.at(-1)]
  const areWhole = numbers.every(Number.isInteger)
  const isSteep = areWhole && least >= 0 && most > 50 * Math.max(1, middle)
  return isSteep ? byTens : bySteps(stepFor((most - least) / mostSpans, areWhole), areWhole)
}

/** 0, 1–9, 10–99, …: where a few are far larger than the others. */
function byTens(value: number): string {
  if (value < 1) return '0'
  const first = 10 ** (String(value).length - 1)
  return `${first}–${10 * first - 1}`
}

function bySteps(step: number, areWhole: boolean): (value: number) => string {
  const round = (value: number) => Number(value.toPrecision(12))
  return (value) => {
    const first = round(Math.floor(round(value / step)) * step)
    if (areWhole && step === 1) return String(first)
    return `${first}–${areWhole ? first + step - 1 : round(first + step)}`
  }
}

/** 1, 2 or 5 and noughts, at least so large. */
function stepFor(least: number, areWhole: boolean): number {
  const ten = 10 ** Math.floor(Math.log10(least))
  const step = ten * ([1, 2, 5, 10].find((each) => each * ten >= least) ?? 10)
  return areWhole ? Math.max(1, Math.round(step)) : step
}
