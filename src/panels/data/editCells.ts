import { editMap } from '~/state/editTransitions.ts'
import { type MakingName, store } from '~/state/store.ts'
import { type CellEdit, type Edited, setCells } from '~/view/cellEdits.ts'
import type { Table } from '~/view/dataTables.ts'
import { selectCellWords } from './useCellWords.ts'

const single: { readonly [table in Table]: MakingName } = {
  relations: 'tie-change',
  actors: 'actor-change',
  sources: 'source-change',
  steps: 'about',
}

/** Writes one cell, or many as one edit. What was refused is handed back, to be told. */
export function editCells(table: Table, edits: readonly CellEdit[], as: 'cell' | 'paste' | 'fill'): Edited {
  const state = store.getState()
  const words = selectCellWords(state)
  const edited = setCells(state.document.map, table, edits, words)
  const [first] = edits
  if (as !== 'cell') store.setState(editMap(edited.map, { name: as, count: edited.done }))
  else if (first)
    store.setState(editMap(edited.map, { name: single[table], of: nameOf(table, first.id), ...on(table, first.id) }))
  return edited
}

function nameOf(table: Table, id: string): string {
  const state = store.getState()
  const words = selectCellWords(state)
  const tie = table === 'relations' ? state.document.map.relations.find((each) => each.id === id) : undefined
  if (tie) return `${words.actor(tie.from)} → ${words.actor(tie.to)}`
  return table === 'actors' ? words.actor(id) : id
}

function on(table: Table, id: string) {
  if (table === 'relations') return { on: { kind: 'tie', id } } as const
  return table === 'actors' ? ({ on: { kind: 'actor', id } } as const) : {}
}
