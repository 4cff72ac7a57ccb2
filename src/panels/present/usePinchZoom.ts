import { useEffect } from 'react'
import type { Book } from '~/presentation/openBook.ts'
import { steer } from '~/state/showTransitions.ts'
import { store } from '~/state/store.ts'
import type { Zoom } from './paintSlide.ts'
import { type At, placeOn } from './placeOn.ts'
import { moveZoom, zoomAt } from './zoomAt.ts'

/** `element` holds the slide. Two fingers bring the map nearer and move it, one finger or a held button moves it while it is near. */
export function usePinchZoom(element: HTMLElement | null, book: Book): void {
  useEffect(() => {
    if (!element) return
    const down = new Map<number, At>()
    const frame = { width: book.size.width, height: book.size.rule }
    const turn = (zoom: Zoom, before: readonly At[], after: readonly At[]): Zoom => {
      const [from, to] = [middleOf(before), middleOf(after)]
      const moved = moveZoom(zoom, { x: to.x - from.x, y: to.y - from.y }, frame)
      return after.length < 2 ? moved : zoomAt(moved, spanOf(after) / Math.max(1, spanOf(before)), to, frame)
    }
    const listening = new AbortController()
    const { signal } = listening
    element.addEventListener('pointerdown', (event) => down.set(event.pointerId, placeOn(element, book, event)), {
      signal,
    })
    element.addEventListener(
      'pointermove',
      (event) => {
        const show = store.getState().show?.session.show
        if (!show || !down.has(event.pointerId)) return
        const before = [...down.values()]
        down.set(event.pointerId, placeOn(element, book, event))
        // One finger draws with the laser where that is on.
        if (down.size > 2 || (down.size === 1 && (show.pointing !== 'off' || show.zoom.scale === 1))) return
        const zoom = turn(show.zoom, before, [...down.values()])
        store.setState(steer({ do: 'zoom', zoom }, Date.now()))
      },
      { signal },
    )
    for (const end of ['pointerup', 'pointercancel'] as const)
      window.addEventListener(end, ({ pointerId }) => down.delete(pointerId), { signal })
    return () => listening.abort()
  }, [element, book])
}

const middleOf = (points: readonly At[]): At => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
})

const spanOf = ([a, b]: readonly At[]): number => (a && b ? Math.hypot(b.x - a.x, b.y - a.y) : 1)
