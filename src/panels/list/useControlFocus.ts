import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react'

/** Arrows, Home and End carry the focus to the same control (`data-control`) of another row (`data-position`), drawn or not. */
export function useControlFocus(
  region: RefObject<HTMLElement | null>,
  count: number,
  showRow: (position: number) => void,
) {
  const wanted = useRef<{ readonly position: number; readonly control: string } | null>(null)
  const focusWanted = () => {
    if (wanted.current === null) return
    const { position, control } = wanted.current
    const row = region.current?.querySelector(`[data-position="${position}"]`)
    if (!row) return
    wanted.current = null
    row.querySelector<HTMLElement>(`[data-control="${control}"]`)?.focus()
  }
  useLayoutEffect(focusWanted)

  return (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement)) return
    const { control } = event.target.dataset
    const row = event.target.closest<HTMLElement>('[data-position]')
    if (control === undefined || row === null) return
    const at = Number(row.dataset.position)
    const places: { readonly [key: string]: number } = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: count - 1 }
    const position = places[event.key]
    if (position === undefined || position < 0 || position >= count) return
    event.preventDefault()
    wanted.current = { position, control }
    showRow(position)
    focusWanted()
  }
}
