import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'

/** Up to here every row is there, so that the browser's own search finds all of a map that people read. */
const withoutWindow = 200
const spare = 12

export type RowWindow = {
  /** Rows `first` … `last` − 1 are rendered. */
  readonly first: number
  readonly last: number
  /** Of one row, px. */
  readonly height: number
  /** Scrolls so that a row is rendered and seen. */
  readonly showRow: (position: number) => void
}

/** Which of many rows of equal height are near enough to the eye to be rendered. */
export function useRowWindow(region: RefObject<HTMLElement | null>, count: number): RowWindow {
  const [height, setHeight] = useState(30)
  const [view, setView] = useState({ top: 0, size: 900 })

  useLayoutEffect(() => {
    const row = region.current?.querySelector<HTMLElement>('[data-position]')
    if (row && row.offsetHeight > 0) setHeight(row.offsetHeight)
  }, [region])

  useEffect(() => {
    const element = region.current
    if (!element || count <= withoutWindow) return
    const look = () => setView({ top: element.scrollTop, size: element.clientHeight || 900 })
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [region, count])

  const showRow = useCallback(
    (position: number) => {
      const element = region.current
      if (!element) return
      const head = height * 1.4
      const [top, bottom] = [position * height, (position + 1) * height + head]
      if (top < element.scrollTop) element.scrollTop = top
      if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight
      setView({ top: element.scrollTop, size: element.clientHeight || 900 })
    },
    [region, height],
  )

  if (count <= withoutWindow) return { first: 0, last: count, height, showRow }
  const first = Math.max(0, Math.min(Math.floor(view.top / height) - spare, count - 1))
  const last = Math.min(count, Math.ceil((view.top + view.size) / height) + spare)
  return { first, last, height, showRow }
}
