import { type RefObject, useEffect, useState } from 'react'

const wait = 2000

/** Whether the mouse has not been moved for a while, so that its arrow may go. */
export function useStillPointer(box: RefObject<HTMLElement | null>): boolean {
  const [isStill, setStill] = useState(false)
  useEffect(() => {
    let timer = window.setTimeout(() => setStill(true), wait)
    const stir = () => {
      setStill(false)
      window.clearTimeout(timer)
      timer = window.setTimeout(() => setStill(true), wait)
    }
    const element = box.current
    element?.addEventListener('pointermove', stir)
    return () => {
      window.clearTimeout(timer)
      element?.removeEventListener('pointermove', stir)
    }
  }, [box])
  return isStill
}
