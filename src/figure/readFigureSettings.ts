import { fieldPath } from '~/map/fieldPath.ts'
import { gotOf, isRecord, shown } from '~/map/plainData.ts'
import type { Got, Parsed, ProblemIn } from '~/map/problem.ts'
import { reserved } from '~/map/reserved.ts'
import {
  backgrounds,
  defaultSettings,
  type FigureSettings,
  ownTexts,
  parts,
  presets,
  scopes,
  units,
} from './figureSettings.ts'

// Anything → settings. What is not understood is replaced by its default and named; nothing throws.

export type SettingsProblemValues = {
  readonly 'bad-setting': { readonly field: string; readonly value: string; readonly used: string }
  readonly 'not-settings': { readonly got: Got }
}
export type SettingsProblem = ProblemIn<SettingsProblemValues>

type Json = Readonly<Record<string, unknown>>

export function readFigureSettings(
  input: unknown,
): Parsed<FigureSettings, SettingsProblem> & { readonly value: FigureSettings } {
  const problems: SettingsProblem[] = []
  if (input === undefined) return { value: defaultSettings, problems }
  if (!isRecord(input)) {
    problems.push({ path: 'figure', code: 'not-settings', severity: 'warning', values: { got: gotOf(input) } })
    return { value: defaultSettings, problems }
  }
  const read = settingsReader(problems)
  const at = read.within(input, 'figure')
  const base = defaultSettings
  const custom = at.table('custom')
  const notes = at.table('notes')
  const panels = at.table('panels')
  const value: FigureSettings = {
    preset: at.choice('preset', presets, base.preset),
    custom: {
      width: custom.number('width', 1, 20_000, base.custom.width),
      height: custom.number('height', 0, 20_000, base.custom.height),
      unit: custom.choice('unit', units, base.custom.unit),
      dpi: custom.number('dpi', 36, 2400, base.custom.dpi),
    },
    scale: Math.round(at.number('scale', 1, 4, base.scale)),
    textScale: at.number('textScale', 0.8, 1.5, base.textScale),
    background: at.choice('background', backgrounds, base.background),
    scope: at.choice('scope', scopes, base.scope),
    include: fromEach(parts, (part) => at.table('include').yes(part, base.include[part])),
    texts: fromEach(ownTexts, (text) => at.table('texts').text(text)),
    notes: {
      which: notes.choice('which', ['all', 'chosen'], base.notes.which),
      ties: notes.list('ties'),
      texts: notes.texts('texts'),
    },
    panels: { by: panels.choice('by', ['none', 'kind', 'date', 'sides'], base.panels.by), dates: panels.list('dates') },
    keepMap: at.yes('keepMap', base.keepMap),
    language: at.text('language'),
  }
  return { value, problems: [...new Map(problems.map((problem) => [problem.path, problem])).values()] }
}

function settingsReader(problems: SettingsProblem[]) {
  const within = (record: Json, path: string) => {
    const take = (field: string): unknown => (Object.hasOwn(record, field) ? record[field] : undefined)
    const replace = <T>(field: string, used: T): T => {
      const value = take(field)
      const values = { field, value: shown(value), used: shown(used) }
      if (value !== undefined)
        problems.push({ path: fieldPath(path, field), code: 'bad-setting', severity: 'warning', values })
      return used
    }
    const tableAt = (field: string): Json => {
      const value = take(field)
      return isRecord(value) ? value : replace(field, {})
    }
    return {
      choice: <T extends string>(field: string, choices: readonly T[], used: T): T =>
        choices.find((each) => each === take(field)) ?? replace(field, used),
      number: (field: string, least: number, most: number, used: number): number => {
        const value = take(field)
        return typeof value === 'number' && value >= least && value <= most ? value : replace(field, used)
      },
      yes: (field: string, used: boolean): boolean => {
        const value = take(field)
        return typeof value === 'boolean' ? value : replace(field, used)
      },
      text: (field: string): string => {
        const value = take(field)
        return typeof value === 'string' ? value : replace(field, '')
      },
      list: (field: string): readonly string[] => {
        const value = take(field)
        const good = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
        return Array.isArray(value) && good.length === value.length ? good : replace(field, good)
      },
      texts: (field: string): { readonly [key: string]: string } => {
        const table = tableAt(field)
        const good = Object.entries(table).flatMap(([key, text]) =>
          typeof text === 'string' && !reserved.has(key) ? [[key, text] as const] : [],
        )
        return good.length === Object.keys(table).length
          ? Object.fromEntries(good)
          : replace(field, Object.fromEntries(good))
      },
      table: (field: string) => within(tableAt(field), fieldPath(path, field)),
    }
  }
  return { within }
}

function fromEach<K extends string, T>(keys: readonly K[], make: (key: K) => T): { readonly [key in K]: T } {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as { readonly [key in K]: T }
}
