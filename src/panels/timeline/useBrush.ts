import { type PointerEvent, type RefObject, useRef } from 'react'
import { type Stretch, shifted, type TimeAxis, unitsOn } from '~/view/timeAxis.ts'

/** What the pointer holds: one end, a moment, the whole stretch, or a new one that begins where it came down. */
type Held = { readonly what: string; readonly at: number; readonly stretch: Stretch }

/** The pointer on the line. Where it comes down decides what it moves; `data-handle` names the handles. */
export function useBrush(
  line: RefObject<HTMLElement | null>,
  axis: TimeAxis,
  stretch: Stretch,
  show: (next: Stretch) => void,
) {
  const held = useRef<Held | null>(null)
  const units = unitsOn(axis)
  const isPart = stretch.last - stretch.first + 1 < units && stretch.first < stretch.last

  const unitUnder = ({ clientX }: PointerEvent, round: (value: number) => number) => {
    const box = line.current?.getBoundingClientRect()
    return round((box && box.width > 0 ? (clientX - box.left) / box.width : 0) * units)
  }
  const within = (unit: number) => Math.min(units - 1, Math.max(0, unit))

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !(event.target instanceof Element)) return
    const handle = event.target.closest('[data-handle]')
    const at = within(unitUnder(event, Math.floor))
    const what =
      handle?.getAttribute('data-handle') ?? (isPart && at >= stretch.first && at <= stretch.last ? 'all' : 'new')
    held.current = { what, at, stretch }
    event.currentTarget.setPointerCapture(event.pointerId)
    // The keyboard goes on where the pointer was.
    handle?.querySelector('input')?.focus({ preventScroll: true })
    event.preventDefault()
    if (what === 'new') show({ first: at, last: at })
  }
  const onPointerMove = (event: PointerEvent) => {
    if (!held.current) return
    const { what, at, stretch: start } = held.current
    const here = within(unitUnder(event, Math.floor))
    const edge = unitUnder(event, Math.round)
    if (what === 'first') show({ first: Math.min(within(edge), start.last), last: start.last })
    else if (what === 'last') show({ first: start.first, last: Math.max(within(edge - 1), start.first) })
    else if (what === 'moment') show({ first: here, last: here })
    else if (what === 'all') show(shifted(axis, start, here - at))
    else show({ first: Math.min(at, here), last: Math.max(at, here) })
  }
  const onPointerUp = () => {
    held.current = null
  }
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp }
}
