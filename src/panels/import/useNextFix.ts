import { type RefObject, useEffect, useRef } from 'react'

/**
 * A mend takes its own button away. The keyboard then goes on from the problem that took its place, or from the last one,
 * or from the heading when none is left that can be mended.
 */
export function useNextFix(isBusy: boolean, heading: RefObject<HTMLElement | null>) {
  const list = useRef<HTMLOListElement>(null)
  const pressed = useRef<number | null>(null)
  useEffect(() => {
    if (isBusy || pressed.current === null) return
    const rows = [...(list.current?.children ?? [])]
    const buttons = rows.map((row) => row.querySelector('button'))
    const at = pressed.current
    pressed.current = null
    const next = buttons.slice(at).find((button) => button !== null) ?? buttons.findLast((button) => button !== null)
    ;(next ?? heading.current)?.focus()
  }, [isBusy, heading])
  return {
    list,
    /** To be called with the place of the problem that is mended. */
    press: (row: number) => {
      pressed.current = row
    },
  }
}
