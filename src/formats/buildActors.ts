import { closestFinder, type Named } from '~/map/closest.ts'
import type { Actor, Positions, Text } from '~/map/map.ts'
import { unknownKey } from '~/map/map.ts'
import { reserved } from '~/map/reserved.ts'
import { textIn } from '~/map/text.ts'
import { type Cell, cellText, type Draft, isEmptyCell, rowNumber } from './draft.ts'
import { importProblem, type Place, type ReportImport } from './importProblem.ts'
import { plainName } from './nearNames.ts'
import type { Plan } from './plan.ts'
import { readNumber } from './readNumber.ts'
import { extraOf, listCell, type RowOf, rowsOf, textOf } from './rowOf.ts'

export type BuiltActors = {
  /** The actor that an end means, made anew where the file lists none; null when there is none, which is then said. */
  readonly find: (cell: Cell, at: Place) => string | null
  /** Where each is met first, by its id. */
  readonly places: ReadonlyMap<string, Place>
  /** The id of an actor that the file lists; undefined when it lists none so. */
  readonly idOf: (name: string) => string | undefined
  readonly list: () => readonly Actor[]
  readonly positions: () => Positions
}

export function buildActors(draft: Draft, plan: Plan, report: ReportImport): BuiltActors {
  const byId = new Map<string, Actor>()
  const met = new Map<string, Place>()
  const places: [string, { x: number; y: number }][] = []
  const types = new Map(plan.types)
  const twins = new Map(plan.twins)

  for (const { row, table, index } of rowsOf(draft, plan, 'actors')) {
    const place = { table: table.name, row: rowNumber(table, index), column: '' }
    const actor = actorOf(row, types, plan.language, place.row)
    if (actor === null) {
      report(importProblem('no-name', { count: 1 }, place))
      continue
    }
    const before = byId.get(actor.id)
    const choice = twins.get(actor.id) ?? plan.otherTwins
    if (before && choice === 'skip') {
      const values = { id: actor.id, first: met.get(actor.id)?.row ?? 0, count: 1 }
      report(importProblem('duplicate-actor', values, place))
      continue
    }
    const kept =
      before && choice === 'apart'
        ? { ...actor, id: freeId(actor.id, byId) }
        : before
          ? filledWith(before, actor)
          : actor
    byId.set(kept.id, kept)
    met.set(kept.id, place)
    const [x, y] = [readNumber(row.cell('x')), readNumber(row.cell('y'))]
    if (x !== null && y !== null && choice !== 'merge')
      places.push([kept.id, { x: x * plan.scale + 0, y: y * plan.scale + 0 }])
  }

  const isListed = byId.size > 0
  const listed = [...byId.values()]
  const byName = lookup(listed, plan.language)
  const closest = closestFinder(() => listed.flatMap(namesOf))
  const chosen = new Map(plan.ends)

  return {
    places: met,
    find(cell, at) {
      const text = cellText(cell)
      const id = safeId(text)
      if (byId.has(id)) return id
      const named = byName.get(text) ?? byName.get(plainName(text))
      if (named !== undefined) return named
      const choice = chosen.get(text) ?? { do: isListed ? plan.otherEnds : 'create' }
      if (choice.do === 'use' && byId.has(choice.id)) return choice.id
      if (choice.do === 'create') {
        byId.set(id, { id, name: text, type: unknownKey })
        met.set(id, at)
        return id
      }
      const near = closest(text)
      const closestName = near === null ? '' : textIn(near.name, plan.language, plan.language)
      report(importProblem('no-actor', { name: text, closest: near?.id ?? '', closestName, count: 1 }, at))
      return null
    },
    idOf: (name) => (byId.has(name) ? name : byName.get(name)),
    list: () => [...byId.values()],
    positions: () => (isHeap(places) ? {} : Object.fromEntries(places)),
  }
}

/** All in one place is how programs write that nobody has placed them. */
const isHeap = (places: readonly (readonly [string, { readonly x: number; readonly y: number }])[]): boolean => {
  const [[, first] = []] = places
  return places.length > 2 && places.every(([, { x, y }]) => x === first?.x && y === first?.y)
}

function actorOf(row: RowOf, types: ReadonlyMap<string, string>, language: string, number: number): Actor | null {
  const name = textOf(row, 'name', language)
  const written = cellText(row.cell('id')) || (name === undefined ? '' : textIn(name, language, language))
  if (written === '') return null
  const type = cellText(row.cell('type'))
  const aliases = listCell(row.cell('aliases'))
  const facts = {
    short: textOf(row, 'short', language),
    role: textOf(row, 'role', language),
    summary: textOf(row, 'summary', language),
  }
  const given = Object.fromEntries(Object.entries(facts).filter(([, text]) => text !== undefined)) as Partial<
    Record<keyof typeof facts, Text>
  >
  return {
    id: safeId(written),
    name: name ?? (written || String(number)),
    type: keyOr(type === '' ? '' : (types.get(type) ?? type)),
    ...given,
    ...(aliases.length > 0 ? { aliases } : {}),
    ...extraOf(row, ['id', 'name', 'type', 'short', 'role', 'summary', 'aliases']),
  }
}

const keyOr = (key: string): string => (key === '' || reserved.has(key) ? unknownKey : key)

/** What a map may not use as an id, it does not: the name stays as it is. */
export const safeId = (text: string): string => (reserved.has(text) ? `_${text}` : text)

/** `numbers` remembers where the last search for an id ended, for ids that very many ask for. */
export function freeId(id: string, taken: { has(id: string): boolean }, numbers = new Map<string, number>()): string {
  for (let number = numbers.get(id) ?? 2; ; number++) {
    if (taken.has(`${id}-${number}`)) continue
    numbers.set(id, number + 1)
    return `${id}-${number}`
  }
}

/** The first has the say; what it leaves open is taken from the second. */
function filledWith(first: Actor, second: Actor): Actor {
  const extra = { ...second.extra, ...first.extra }
  const type = first.type === unknownKey ? second.type : first.type
  return { ...second, ...first, type, ...(Object.keys(extra).length > 0 ? { extra } : {}) }
}

const namesOf = (actor: Actor): readonly Named<Actor>[] => {
  const texts = [actor.name, actor.short ?? '']
  const names = texts.flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text)))
  return [actor.id, ...names, ...(actor.aliases ?? [])]
    .filter((name) => !isEmptyCell(name))
    .map((name) => ({ name, is: actor }))
}

/** By name as it stands, and without case and marks where only one actor has it. */
function lookup(actors: readonly Actor[], language: string): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>()
  const meet = (name: string, id: string) => found.set(name, found.has(name) && found.get(name) !== id ? null : id)
  for (const actor of actors) {
    for (const { name } of namesOf(actor))
      for (const key of new Set([name, plainName(name)])) if (key !== '') meet(key, actor.id)
    meet(textIn(actor.name, language, language), actor.id)
  }
  return new Map([...found].flatMap(([name, id]) => (id === null ? [] : [[name, id] as const])))
}
