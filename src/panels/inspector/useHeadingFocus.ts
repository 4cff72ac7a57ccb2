import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { type AppState, store } from '~/state/store.ts'

const selectionOf = ({ view }: AppState): string => view.tie || view.actors.join(' ')

/**
 * Walking on inside the panel takes away what had the focus, so the new heading gets it and is read out.
 * A selection from elsewhere, the map say, leaves the focus where it is. `shown`: what the panel shows by now.
 */
export function useHeadingFocus(panel: RefObject<HTMLElement | null>, shown: string): void {
  const isWalking = useRef(false)

  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (selectionOf(state) !== selectionOf(before)) {
          isWalking.current = panel.current?.contains(document.activeElement) ?? false
        }
      }),
    [panel],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for each new selection
  useLayoutEffect(() => {
    if (!isWalking.current) return
    isWalking.current = false
    if (!panel.current) return
    panel.current.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true })
    panel.current.scrollTop = 0
  }, [panel, shown])
}
