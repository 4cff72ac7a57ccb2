import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Row } from '~/view/dataTables.ts'

/** A cell by its row among those in view and its column, from 0; column 0 is the number of the row. */
export type Place = { readonly row: number; readonly column: number }

type Doors = {
  readonly showRow: (row: number) => void
  /** Opens a cell to be written; `typed` replaces what it holds. */
  readonly edit: (place: Place, typed?: string) => void
  readonly settle: (row: number) => void
  readonly select: (rows: ReadonlySet<string>) => void
  readonly selected: ReadonlySet<string>
  readonly remove: () => void
  readonly fill: () => void
}

const page = 15
const rest = 350 // ms on a row before its details are shown

/** One cell is the tab stop, as the grid pattern of ARIA has it: arrows, Home, End, Page, Enter, F2, letters. */
export function useGrid(
  region: RefObject<HTMLElement | null>,
  rows: readonly Row[],
  columns: number,
  isEditing: boolean,
  doors: Doors,
) {
  const [place, setPlace] = useState<Place>({ row: 0, column: 1 })
  const isMoving = useRef(false)
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const active = { row: Math.max(0, Math.min(place.row, rows.length - 1)), column: Math.min(place.column, columns - 1) }

  const focusOn = (row: number, column: number) =>
    region.current?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`)?.focus()

  // biome-ignore lint/correctness/useExhaustiveDependencies: after every move, and once the editor has gone
  useLayoutEffect(() => {
    if (!isMoving.current || isEditing) return
    isMoving.current = false
    focusOn(active.row, active.column)
  }, [region, active.row, active.column, isEditing, rows])
  useEffect(() => () => clearTimeout(resting.current), [])

  function go(next: Place, settles = true) {
    const row = Math.max(0, Math.min(next.row, rows.length - 1))
    const column = Math.max(0, Math.min(next.column, columns - 1))
    doors.showRow(row)
    if (row === active.row && column === active.column && !isEditing) focusOn(row, column)
    else isMoving.current = true
    setPlace({ row, column })
    clearTimeout(resting.current)
    if (settles) resting.current = setTimeout(() => doors.settle(row), rest)
  }

  /** To the next cell in reading order. */
  function step(by: 1 | -1): Place {
    const at = active.row * (columns - 1) + (active.column - 1) + by
    const last = rows.length * (columns - 1) - 1
    const to = Math.max(0, Math.min(at, last))
    return { row: Math.floor(to / (columns - 1)), column: (to % (columns - 1)) + 1 }
  }

  function toggle(row: number) {
    const id = rows[row]?.id
    if (id === undefined) return
    const next = new Set(doors.selected)
    if (!next.delete(id)) next.add(id)
    doors.select(next)
  }

  function extend(to: number) {
    const ids = [active.row, Math.max(0, Math.min(to, rows.length - 1))].flatMap((row) => rows[row]?.id ?? [])
    doors.select(new Set([...doors.selected, ...ids]))
    go({ row: to, column: active.column })
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (isEditing || !(event.target instanceof HTMLElement) || event.target.dataset.cell === undefined) return
    const mod = event.ctrlKey || event.metaKey
    const next = placeAfter(event.key, mod, active, rows.length, columns)
    if (next && event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) extend(next.row)
    else if (next) go(next)
    else if (event.key === 'Enter' || event.key === 'F2') doors.edit(active)
    else if (event.key === ' ') toggle(active.row)
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      if (doors.selected.size > 0 || active.column === 0) doors.remove()
      else doors.edit(active, '')
    } else if (mod && event.code === 'KeyA') doors.select(new Set(rows.map(({ id }) => id)))
    else if (mod && event.code === 'KeyD') doors.fill()
    else if (event.key === 'Escape' && doors.selected.size > 0) doors.select(new Set())
    else if (event.key.length === 1 && !mod && !event.altKey) doors.edit(active, event.key)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  /** A cell that has got the focus by itself: by a click, by a screen reader. */
  const enter = (at: Place) => {
    if (at.row !== active.row || at.column !== active.column) setPlace(at)
  }

  return { active, enter, go, step, toggle, onKeyDown }
}

function placeAfter(key: string, mod: boolean, { row, column }: Place, rows: number, columns: number): Place | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowLeft':
      return { row, column: column - 1 }
    case 'ArrowRight':
      return { row, column: column + 1 }
    case 'PageUp':
      return { row: row - page, column }
    case 'PageDown':
      return { row: row + page, column }
    case 'Home':
      return { row: mod ? 0 : row, column: 0 }
    case 'End':
      return { row: mod ? rows - 1 : row, column: columns - 1 }
    default:
      return null
  }
}
