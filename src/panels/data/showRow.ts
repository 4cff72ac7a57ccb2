import { store } from '~/state/store.ts'
import { clearSelection, selectActor, selectTie } from '~/state/transitions.ts'
import type { Table } from '~/view/dataTables.ts'

/** Shows a row in the details: its tie, its actor, or what the map says of its sources. */
export function showRow(table: Table, id: string): void {
  const { view } = store.getState()
  if (id === '') return
  if (table === 'relations' && view.tie !== id) store.setState(selectTie(id))
  if (table === 'actors' && !(view.actors.length === 1 && view.actors[0] === id)) store.setState(selectActor(id))
  if (table === 'sources' && (view.tie !== '' || view.actors.length > 0)) store.setState(clearSelection)
}
