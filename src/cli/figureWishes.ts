import { type FigureSettings, type Part, parts, presets } from '~/figure/figureSettings.ts'
import { closestOf } from '~/map/closest.ts'
import type { EntenteMap } from '~/map/map.ts'
import type { FigureOption } from './figureOptions.ts'
import type { Arguments } from './readArguments.ts'
import { Refusal } from './refusal.ts'

/** The settings of the map, changed as the options ask. Throws a `Refusal` for what cannot be meant. */
export function settingsFrom(args: Arguments<FigureOption>, map: EntenteMap, before: FigureSettings): FigureSettings {
  const { text } = args
  const texts = { ...before.texts }
  for (const field of ['title', 'subtitle', 'sources', 'credit', 'alt'] as const)
    texts[field] = text(field) ?? texts[field]
  const panels = chosen('panels', text('panels'), ['none', 'kind', 'date', 'sides'] as const)
  return {
    ...before,
    ...sizeFrom(args, before),
    textScale: numberIn('text', text('text'), 0.8, 1.5) ?? before.textScale,
    background: backgroundFrom(text('theme')) ?? before.background,
    scope: text('focus') === undefined ? before.scope : 'selection',
    include: includeFrom(args, before.include),
    texts,
    notes: notesFrom(text('notes'), map, before.notes),
    panels: panels === undefined ? before.panels : { by: panels, dates: [] },
    keepMap: args.has('no-map') ? false : before.keepMap,
  }
}

type Size = Pick<FigureSettings, 'preset' | 'custom' | 'scale'>

function sizeFrom({ text }: Arguments<FigureOption>, { preset, custom, scale }: FigureSettings): Size {
  const dpi = numberIn('dpi', text('dpi'), 36, 2400) ?? custom.dpi
  const size = { scale: Math.round(numberIn('scale', text('scale'), 1, 4) ?? scale) }
  const wanted = text('size')
  if (wanted === undefined) return { ...size, preset, custom: { ...custom, dpi } }
  const named = presets.find((each) => each === wanted)
  if (named !== undefined && named !== 'custom') return { ...size, preset: named, custom: { ...custom, dpi } }
  const [, width, height, unit] = /^(\d+(?:\.\d+)?)(?:x(\d+(?:\.\d+)?))?(px|mm|in)$/.exec(wanted) ?? []
  if (width === undefined || (unit !== 'px' && unit !== 'mm' && unit !== 'in')) {
    const names = presets.filter((each) => each !== 'custom')
    throw new Refusal(
      'usage',
      `--size ${wanted} is no size: name one of ${names.join(', ')}, or give 1200x675px, 84mm, 3.3x4in.`,
    )
  }
  const across = numberIn('size', width, 1, 20_000) ?? custom.width
  const high = height === undefined ? 0 : (numberIn('size', height, 1, 20_000) ?? 0)
  return { ...size, preset: 'custom', custom: { width: across, height: high, unit, dpi } }
}

function backgroundFrom(theme: string | undefined): FigureSettings['background'] | undefined {
  const found = chosen('theme', theme, ['white', 'paper', 'dark', 'none'] as const)
  return found === 'paper' ? 'theme' : found
}

function includeFrom({ text }: Arguments<FigureOption>, before: FigureSettings['include']): FigureSettings['include'] {
  const include = { ...before }
  for (const option of ['show', 'hide'] as const)
    for (const name of listOf(text(option))) include[partNamed(option, name)] = option === 'show'
  if (text('notes') !== undefined) include.notes = true
  return include
}

function partNamed(option: string, name: string): Part {
  const part = parts.find((each) => each === name)
  if (!part) throw new Refusal('usage', `--${option} ${name}: there is no such part. There are ${parts.join(', ')}.`)
  return part
}

function notesFrom(
  wanted: string | undefined,
  map: EntenteMap,
  before: FigureSettings['notes'],
): FigureSettings['notes'] {
  if (wanted === undefined) return before
  if (wanted === 'all') return { ...before, which: 'all' }
  const ids = map.relations.map(({ id }) => id)
  return { ...before, which: 'chosen', ties: listOf(wanted).map((id) => known('notes', id, ids, 'tie')) }
}

export const listOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)

/** An id that the map has, or the one that may have been meant is told. */
export function known(option: string, wanted: string, ids: readonly string[], what: string): string {
  if (ids.includes(wanted)) return wanted
  const closest = closestOf(
    wanted,
    ids.map((id) => ({ name: id, is: id })),
  )
  const hint = closest === null ? '' : ` Closest: ${closest}`
  throw new Refusal('usage', `--${option}: the map has no ${what} “${wanted}”.${hint}`)
}

export function chosen<T extends string>(
  option: string,
  wanted: string | undefined,
  choices: readonly T[],
): T | undefined {
  if (wanted === undefined) return undefined
  const found = choices.find((each) => each === wanted)
  if (found === undefined) throw new Refusal('usage', `--${option} is one of ${choices.join(', ')}, not “${wanted}”.`)
  return found
}

function numberIn(option: string, wanted: string | undefined, least: number, most: number): number | undefined {
  if (wanted === undefined) return undefined
  const value = Number(wanted)
  if (wanted.trim() !== '' && value >= least && value <= most) return value
  throw new Refusal('usage', `--${option} is a number from ${least} to ${most}, not “${wanted}”.`)
}
