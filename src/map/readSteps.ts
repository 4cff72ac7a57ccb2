import { defined } from './defined.ts'
import { fieldPath } from './fieldPath.ts'
import type { Ask, EntenteMap, Picked, Step, StepSource } from './map.ts'
import { gotOf, isRecord, shown } from './plainData.ts'
import { problemOf, type Report } from './problem.ts'
import { type Row, readRow } from './readRow.ts'
import { idsOf, readRows } from './readRows.ts'
import { reserved } from './reserved.ts'

type Known = Pick<EntenteMap, 'actors' | 'relations' | 'sources'>

/** The presentation. A step that names what the map no longer has keeps the name, and it is said. */
export function readSteps(list: unknown, map: Known, report: Report): readonly Step[] {
  const steps: Step[] = []
  const ids = idsOf(report)
  const read = partReader(map, report)
  for (const row of readRows(list, 'steps', report)) {
    const id = ids.read(row)
    // Read to its end even when it will be left out, so that all of its problems are told at once.
    const facts = defined({
      title: row.text('title'),
      text: row.text('text'),
      notes: row.text('notes'),
      view: readView(row, report),
      shown: read.picked(row, 'shown'),
      emphasised: read.picked(row, 'emphasised'),
      frame: read.names(row, 'frame', 'actor'),
      legend: row.boolean('legend'),
      ask: read.ask(row),
      sources: read.sources(row),
    })
    const rest = row.rest()
    if (id === null) continue
    ids.keep(id, row.path)
    steps.push({ id, ...facts, ...rest })
  }
  return steps
}

function partReader(map: Known, report: Report) {
  const known = {
    actor: new Set(map.actors.map(({ id }) => id)),
    relation: new Set(map.relations.map(({ id }) => id)),
  }
  const sourceIds = new Set(map.sources.map(({ id }) => id))

  const names = (row: Row, field: string, what: 'actor' | 'relation') => {
    const ids = row.strings(field)
    for (const id of ids ?? [])
      if (!known[what].has(id)) report(problemOf(`${row.path}.${field}`, 'gone-from-map', { id: shown(id), what }))
    return ids
  }
  return {
    names,
    picked: (row: Row, field: 'shown' | 'emphasised'): Picked | undefined => {
      const inner = objectIn(row, field, report)
      if (!inner) return undefined
      const lists = { actors: names(inner, 'actors', 'actor'), relations: names(inner, 'relations', 'relation') }
      return { ...defined(lists), ...inner.rest() }
    },
    ask: (row: Row): Ask | undefined => {
      const inner = objectIn(row, 'ask', report)
      if (!inner) return undefined
      const facts = {
        prompt: inner.text('prompt'),
        kinds: names(inner, 'kinds', 'relation'),
        names: names(inner, 'names', 'actor'),
        camps: inner.boolean('camps'),
      }
      return { ...defined(facts), ...inner.rest() }
    },
    sources: (row: Row): readonly StepSource[] | undefined => {
      const list = row.take('sources')
      if (list === undefined) return undefined
      const kept: StepSource[] = []
      for (const each of readRows(list, `${row.path}.sources`, report)) {
        const source = each.take('source')
        const facts = defined({ locator: each.string('locator') })
        const rest = each.rest()
        const path = `${each.path}.source`
        if (typeof source !== 'string') report(problemOf(path, 'left-out', { expected: 'string', got: gotOf(source) }))
        else {
          if (!sourceIds.has(source)) {
            report(problemOf(path, 'unknown-source', { source: shown(source), closest: '' }))
          }
          kept.push({ source, ...facts, ...rest })
        }
      }
      return kept
    },
  }
}

/** Any field of the view is kept, also one that only a later version knows. */
function readView(row: Row, report: Report): Step['view'] | undefined {
  const inner = objectIn(row, 'view', report)
  if (!inner) return undefined
  const good: [field: string, texts: readonly string[]][] = []
  for (const field of inner.fields()) {
    const texts = reserved.has(field) ? undefined : inner.strings(field)
    if (reserved.has(field)) report(problemOf(fieldPath(inner.path, field), 'reserved-key', { key: field }))
    else if (texts !== undefined) good.push([field, texts])
  }
  return Object.fromEntries(good)
}

function objectIn(
  row: Row,
  field: string,
  report: Report,
): (Row & { readonly fields: () => readonly string[] }) | null {
  const value = row.take(field)
  if (value === undefined) return null
  const path = `${row.path}.${field}`
  if (isRecord(value)) return { ...readRow(value, path, report), fields: () => Object.keys(value) }
  report(problemOf(path, 'ignored-field', { field, expected: 'object', got: gotOf(value) }))
  row.carry(field, value)
  return null
}
