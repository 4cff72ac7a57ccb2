import { type PointerEvent, useEffect, useRef } from 'react'
import { setPointer } from '~/state/showTransitions.ts'
import { store, useApp } from '~/state/store.ts'

const idle = 1500

/** Handlers for what is pointed at with a mouse, a pen or a finger: told to every window, and gone after a while. */
export function usePointing(tell: (at: { readonly x: number; readonly y: number } | null) => void) {
  const isOn = useApp((state) => (state.show?.session.show?.pointing ?? 'off') !== 'off')
  const timer = useRef(0)
  const put = (at: { readonly x: number; readonly y: number } | null) => {
    store.setState(setPointer(at))
    tell(at)
  }
  useEffect(() => () => window.clearTimeout(timer.current), [])
  if (!isOn) return {}
  return {
    onPointerMove: ({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) => {
      const box = currentTarget.getBoundingClientRect()
      put({ x: (clientX - box.x) / box.width, y: (clientY - box.y) / box.height })
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(() => put(null), idle)
    },
    onPointerLeave: () => put(null),
  }
}
