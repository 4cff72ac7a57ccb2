import { closestFinder } from './closest.ts'
import { defined } from './defined.ts'
import { type Actor, type ActorType, builtInTypes, unknownKey } from './map.ts'
import { shown } from './plainData.ts'
import { problemOf, type Report } from './problem.ts'
import { readKey } from './readKey.ts'
import { idsOf, readRows } from './readRows.ts'

export function readActors(
  list: unknown,
  types: { readonly [type: string]: ActorType },
  report: Report,
): readonly Actor[] {
  const actors: Actor[] = []
  const ids = idsOf(report)
  const known = new Set<string>([unknownKey, ...builtInTypes, ...Object.keys(types)])
  const closest = closestFinder(() => [...known].map((name) => ({ name, is: name })))
  for (const row of readRows(list, 'actors', report)) {
    const id = ids.read(row)
    const type = readKey(row, 'type', report)
    if (type !== null && !known.has(type)) {
      report(problemOf(`${row.path}.type`, 'unknown-type', { type: shown(type), closest: closest(type) ?? '' }))
    }
    // Read to its end even when it will be left out, so that all of its problems are told at once.
    const name = row.textOr('name', id ?? '')
    const facts = defined({
      short: row.text('short'),
      role: row.text('role'),
      summary: row.text('summary'),
      aliases: row.strings('aliases'),
    })
    const rest = row.rest()
    if (id === null || type === null) continue
    ids.keep(id, row.path)
    actors.push({ id, name, type, ...facts, ...rest })
  }
  return actors
}
