import { type ActorRow, countOf } from './actorRows.ts'
import { compareBy, readSort } from './sortOrder.ts'

/** By `name`, `role`, `type`, `ties` or the number of ties of a kind. An order that it does not know is the map's own. */
export function sortActors(
  rows: readonly ActorRow[],
  sort: string,
  kinds: readonly string[],
  language: string,
): readonly ActorRow[] {
  const { by, descending } = readSort(sort)
  const { compare } = new Intl.Collator(language, { numeric: true })
  const byName = (a: ActorRow, b: ActorRow) => compare(a.name, b.name)
  switch (by) {
    case 'name':
      return rows.toSorted(compareBy(byName, descending))
    case 'role':
      return rows.toSorted(
        compareBy(
          (a, b) => compare(a.role, b.role),
          descending,
          ({ role }) => role === '',
        ),
      )
    case 'type':
      return rows.toSorted(compareBy((a, b) => compare(a.actor.type, b.actor.type), descending))
    case 'ties':
      return rows.toSorted(compareBy((a, b) => a.ties - b.ties, descending))
    default:
      if (!kinds.includes(by)) return rows
      return rows.toSorted(compareBy((a, b) => countOf(a, by) - countOf(b, by), descending))
  }
}
