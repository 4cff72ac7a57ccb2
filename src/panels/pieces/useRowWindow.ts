import { type RefObject, useCallback, useLayoutEffect, useState } from 'react'

/** Up to here every row is there, so that the browser's own search finds all of a map that people read. */
const withoutWindow = 200
const spare = 12

export type RowWindow = {
  /** Whether some rows are left out; all that are there then have one height. */
  readonly isPart: boolean
  /** Rows `first` … `last` − 1 are rendered. */
  readonly first: number
  readonly last: number
  /** px: the room of the rows that are left out. */
  readonly before: number
  readonly after: number
  /** Scrolls so that a row is rendered and can take the focus. */
  readonly showRow: (position: number) => void
}

/** Which of many rows of equal height are near enough to the eye to be rendered. */
export function useRowWindow(region: RefObject<HTMLElement | null>, count: number): RowWindow {
  const isPart = count > withoutWindow
  const [view, setView] = useState({ top: 0, size: 900, height: 30 })

  const look = useCallback(() => {
    const element = region.current
    if (!element) return
    const height = element.querySelector<HTMLElement>('[data-position]')?.offsetHeight || 30
    setView({ top: element.scrollTop, size: element.clientHeight || 900, height })
  }, [region])

  useLayoutEffect(() => {
    const element = region.current
    if (!element || !isPart) return
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [region, isPart, look])

  const { top, size, height } = view
  const showRow = useCallback(
    (position: number) => {
      const element = region.current
      if (!element || !isPart) return
      const above = position * height
      // What is well in sight needs no measuring, which would lay the whole page out.
      if (above >= top && above + height * 3 <= top + size) return
      const below = above + height * 3 - element.clientHeight
      if (above < element.scrollTop) element.scrollTop = above
      if (below > element.scrollTop) element.scrollTop = below
      look()
    },
    [region, isPart, height, top, size, look],
  )

  if (!isPart) return { isPart, first: 0, last: count, before: 0, after: 0, showRow }
  const first = Math.max(0, Math.min(Math.floor(top / height) - spare, count - 1))
  const last = Math.min(count, Math.ceil((top + size) / height) + spare)
  return { isPart, first, last, before: first * height, after: (count - last) * height, showRow }
}
