import { type RefObject, useEffect, useEffectEvent } from 'react'

/** Calls back when the reader turns to something outside of an element: with the pointer, or with the focus. */
export function useOutside(box: RefObject<HTMLElement | null>, isWatching: boolean, onOutside: () => void): void {
  const tell = useEffectEvent(({ target }: Event) => {
    if (target instanceof Node && !box.current?.contains(target)) onOutside()
  })
  useEffect(() => {
    if (!isWatching) return
    document.addEventListener('pointerdown', tell)
    document.addEventListener('focusin', tell)
    return () => {
      document.removeEventListener('pointerdown', tell)
      document.removeEventListener('focusin', tell)
    }
  }, [isWatching])
}
