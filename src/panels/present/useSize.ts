import { type RefObject, useLayoutEffect, useState } from 'react'

export type Size = { readonly width: number; readonly height: number }

/** How large an element is, px; 0 × 0 before it is there, which may be long after the first drawing. */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  const [box, setBox] = useState<HTMLElement | null>(null)
  // After every drawing: a ref tells nobody that it was filled.
  useLayoutEffect(() => setBox(element.current))
  useLayoutEffect(() => {
    if (!box) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = box
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [box])
  return size
}
