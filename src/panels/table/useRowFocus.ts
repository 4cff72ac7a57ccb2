import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { store, useApp } from '~/state/store.ts'
import { selectTie } from '~/state/transitions.ts'
import type { RelationRow } from '~/view/relationRows.ts'

const page = 15

/** One row is the tab stop; arrows, Page, Home and End move it, Enter and Space open its tie. */
export function useRowFocus(
  region: RefObject<HTMLElement | null>,
  rows: readonly RelationRow[],
  showRow: (position: number) => void,
) {
  const tie = useApp((state) => state.view.tie)
  const [chosen, setChosen] = useState<number | null>(null)
  const isMoving = useRef(false)
  const selected = rows.findIndex(({ relation }) => relation.id === tie)
  const active = Math.min(chosen ?? Math.max(0, selected), rows.length - 1)

  useLayoutEffect(() => {
    if (!isMoving.current) return
    isMoving.current = false
    region.current?.querySelector<HTMLElement>(`[data-position="${active}"]`)?.focus()
  }, [region, active])

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.position === undefined) return
    const row = rows[active]
    if (row && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault()
      store.setState(selectTie(row.relation.id))
      return
    }
    const next = placeAfter(event.key, active, rows.length)
    if (next === null) return
    event.preventDefault()
    isMoving.current = next !== active
    showRow(next)
    setChosen(next)
  }
  return { active, onKeyDown, onEnter: setChosen }
}

function placeAfter(key: string, at: number, count: number): number | null {
  const places: { readonly [key: string]: number } = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    PageUp: at - page,
    PageDown: at + page,
    Home: 0,
    End: count - 1,
  }
  const place = places[key]
  return place === undefined ? null : Math.max(0, Math.min(place, count - 1))
}
