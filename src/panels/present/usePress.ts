import { type PointerEvent, useRef } from 'react'
import { steer } from '~/state/showTransitions.ts'
import { store } from '~/state/store.ts'

/** A click goes on; on a touch screen a tap on the left half or a swipe to the right goes back. While the map is near, a swipe moves it. */
export function usePress(isPointing: boolean, isNear: boolean) {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null)
  return {
    onPointerDown: (event: PointerEvent) => {
      start.current = event.isPrimary && event.button === 0 ? { x: event.clientX, y: event.clientY } : null
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const from = start.current
      start.current = null
      const isFree = event.target instanceof Element && event.target.closest('button, [role=dialog]') === null
      if (!from || !isFree) return
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y]
      const isSwipe = !isNear && Math.abs(dx) > 48 && Math.abs(dx) > 1.5 * Math.abs(dy)
      const isTap = Math.hypot(dx, dy) < 10
      const isTouch = event.pointerType === 'touch'
      const isBack = isSwipe ? dx > 0 : isTouch && event.clientX < event.currentTarget.clientWidth / 2
      if ((isTouch && isSwipe) || (isTap && !(isPointing && !isTouch)))
        store.setState(steer({ do: isBack ? 'back' : 'next' }, Date.now()))
    },
  }
}
