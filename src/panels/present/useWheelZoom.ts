import { useEffect } from 'react'
import type { Book } from '~/presentation/openBook.ts'
import { steer } from '~/state/showTransitions.ts'
import { store } from '~/state/store.ts'
import { placeOn } from './placeOn.ts'
import { zoomAt } from './zoomAt.ts'

/** `element` holds the slide, and null keeps the wheel for the page. The wheel brings the map nearer round the pointer; all the way back, or 0, or the next step, and it is whole again. */
export function useWheelZoom(element: HTMLElement | null, book: Book): void {
  useEffect(() => {
    const onWheel = (event: WheelEvent) => {
      const zoom = store.getState().show?.session.show?.zoom
      if (!zoom || !element || event.ctrlKey) return
      event.preventDefault()
      const at = placeOn(element, book, event)
      const lines = event.deltaMode === 0 ? event.deltaY / 40 : event.deltaY
      const next = zoomAt(zoom, 1.06 ** -lines, at, { width: book.size.width, height: book.size.rule })
      if (next !== zoom) store.setState(steer({ do: 'zoom', zoom: next }, Date.now()))
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [element, book])
}
