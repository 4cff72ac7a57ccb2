import { type RefObject, useEffect } from 'react'
import type { Book } from '~/presentation/openBook.ts'
import { steer } from '~/state/showTransitions.ts'
import { store } from '~/state/store.ts'
import { zoomAt } from './zoomAt.ts'

/** The wheel brings the map nearer round the pointer; all the way back, or 0, or the next step, and it is whole again. */
export function useWheelZoom(box: RefObject<HTMLElement | null>, book: Book): void {
  useEffect(() => {
    const element = box.current
    const onWheel = (event: WheelEvent) => {
      const zoom = store.getState().show?.session.show?.zoom
      if (!zoom || !element || event.ctrlKey) return
      event.preventDefault()
      const unit = element.clientWidth / book.size.width
      const at = { x: event.clientX / unit, y: event.clientY / unit }
      const lines = event.deltaMode === 0 ? event.deltaY / 40 : event.deltaY
      const next = zoomAt(zoom, 1.06 ** -lines, at, { width: book.size.width, height: book.size.rule })
      if (next !== zoom) store.setState(steer({ do: 'zoom', zoom: next }, Date.now()))
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [box, book])
}
