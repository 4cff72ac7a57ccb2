import { type RefObject, useEffect, useEffectEvent } from 'react'
import { levelAt, neighbourOf, type SheetLevel } from './sheetLevels.ts'

type Options = {
  readonly sheet: RefObject<HTMLElement | null>
  readonly handle: RefObject<HTMLElement | null>
  readonly level: SheetLevel
  readonly onLevel: (level: SheetLevel) => void
}

/** px that a finger may stray while it taps */
const slack = 6

/** Dragging the handle moves the sheet with the finger; a tap raises it by one, and from the top lets it down. */
export function useSheetDrag({ sheet, handle, level, onLevel }: Options): void {
  const rest = useEffectEvent((height: number, room: number, speed: number, isTap: boolean) =>
    onLevel(isTap ? (neighbourOf(level, 1) ?? 'peek') : levelAt(height, room, speed)),
  )

  useEffect(() => {
    const [moved, grip] = [sheet.current, handle.current]
    if (!moved || !grip) return
    let start: { readonly y: number; readonly height: number; readonly room: number } | null = null
    let last = { y: 0, at: 0, speed: 0 }

    const down = (event: PointerEvent) => {
      if (!event.isPrimary || (event.target instanceof Element && event.target.closest('button'))) return
      const room = moved.parentElement?.clientHeight ?? 0
      start = { y: event.clientY, height: moved.clientHeight, room }
      last = { y: event.clientY, at: event.timeStamp, speed: 0 }
      grip.setPointerCapture(event.pointerId)
    }
    const move = (event: PointerEvent) => {
      if (!start) return
      const elapsed = event.timeStamp - last.at
      if (elapsed > 0) last = { y: event.clientY, at: event.timeStamp, speed: (last.y - event.clientY) / elapsed }
      moved.style.blockSize = `${Math.min(start.room, Math.max(64, start.height + start.y - event.clientY))}px`
      moved.dataset.dragging = ''
    }
    const up = (event: PointerEvent) => {
      if (!start) return
      const { y, height, room } = start
      start = null
      moved.style.blockSize = ''
      delete moved.dataset.dragging
      if (event.type === 'pointerup') {
        rest(height + y - event.clientY, room, last.speed, Math.abs(y - event.clientY) < slack)
      }
    }
    const listening = new AbortController()
    const { signal } = listening
    grip.addEventListener('pointerdown', down, { signal })
    grip.addEventListener('pointermove', move, { signal })
    grip.addEventListener('pointerup', up, { signal })
    grip.addEventListener('pointercancel', up, { signal })
    return () => listening.abort()
  }, [sheet, handle])
}
