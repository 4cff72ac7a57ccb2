import { actorTypesOf, kindsOf } from '~/map/kinds.ts'
import { bases } from '~/map/map.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { type Column, columnsIn, type Table, wayOf } from '~/view/dataTables.ts'
import { useTieWords } from '../pieces/useTieWords.ts'
import { useActorNames } from '../pieces/useWriting.ts'
import { CellEditor } from './CellEditor.tsx'
import { columnName } from './columnName.ts'
import { editCells } from './editCells.ts'

type EditorProps = {
  readonly table: Table
  readonly column: Column
  readonly id: string
  readonly text: string
  readonly typed: string | undefined
  /** Why a text that was left could not be taken: the cell stays as it was. */
  readonly onRefused: (problem: string) => void
  readonly onOver: (then: 'next' | 'before' | 'below' | 'stay' | 'away') => void
}

/** The cell that is being written, with what its column may hold. */
export function ActiveEditor({ table, column, id, text, typed, onRefused, onOver }: EditorProps) {
  const words = useScreenWords()
  const map = useApp((state) => state.document.map)
  const names = useActorNames()
  const way = wayOf(table, column)
  const tieWords = useTieWords()
  const choices =
    way === 'actor'
      ? names.map(({ name }) => name)
      : way === 'kind'
        ? kindsOf(map).map(({ key }) => tieWords.kind(key))
        : way === 'type'
          ? actorTypesOf(map).map(({ key }) => tieWords.type(key))
          : way === 'basis'
            ? bases.map((basis) => words.bases[basis])
            : undefined
  return (
    <CellEditor
      key={`${id} ${column}`}
      label={columnName(column, words)}
      text={text}
      typed={typed}
      choices={choices}
      isLate={columnsIn(table).indexOf(column) > columnsIn(table).length / 2}
      isClosed={way === 'kind' || way === 'type' || way === 'basis'}
      onCancel={() => onOver('stay')}
      onDone={(written, then) => {
        if (written !== text) {
          const [refusal] = editCells(table, [{ id, column, text: written }], 'cell').refused
          if (refusal && then !== 'stay') return refusal.problem
          if (refusal) onRefused(refusal.problem)
        }
        onOver(then === 'stay' ? 'away' : then)
        return ''
      }}
    />
  )
}
