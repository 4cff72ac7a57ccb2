import type { EventObject } from 'cytoscape'
import { type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ActorId } from '~/map/map.ts'
import { makeRouteMemory } from '~/scene/routeMemory.ts'
import { selectScene } from '~/state/derived.ts'
import { remindOfRoutes } from '~/state/sheetRoutes.ts'
import { store, useApp } from '~/state/store.ts'
import { make, say } from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'
import styles from './MakingLayer.module.css'
import { makingAt, receiverAt } from './makingAt.ts'
import { bindMakingKeys } from './makingKeys.ts'
import type { Mounted } from './mounted.ts'
import { sayActor } from './sayMap.ts'

const lingers = 350 // ms that the handle stays after the pointer has left its actor
const still = 4 // px that a press may move and stay a press
const leastRadius = 11 // px on screen: beside a smaller actor the handle would lie over it, and over its neighbours

type Drag = { readonly x: number; readonly y: number; readonly moved: boolean; readonly over: ActorId | '' }

/**
 * What the pointer makes on the map: an actor where an empty place is pressed twice, a tie by dragging from the handle at
 * the edge of an actor. By keyboard see makingKeys.ts.
 */
export function MakingLayer({ cy }: Pick<Mounted, 'cy'>) {
  const { drawTie, dragTo } = useWords().drawing
  const scene = useApp(selectScene)
  const selected = useApp(({ view }) => (view.actors.length === 1 ? (view.actors[0] ?? '') : ''))
  const [hovered, setHovered] = useState<ActorId | ''>('')
  const [drag, setDrag] = useState<Drag | null>(null)
  const from = scene.actors.find(({ id }) => id === (hovered || selected))
  const handle = useRef<HTMLButtonElement>(null)
  const line = useRef<SVGLineElement>(null)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => remindOfRoutes(makeRouteMemory()), [])

  useEffect(() => {
    const map = cy.container()?.parentElement
    return map ? bindMakingKeys(store, map) : undefined
  }, [cy])

  useEffect(() => {
    const enter = ({ target }: EventObject) => {
      clearTimeout(leaving.current)
      setHovered(target.id())
    }
    const leave = () => {
      clearTimeout(leaving.current)
      leaving.current = setTimeout(() => setHovered(''), lingers)
    }
    const grab = () => setHovered('')
    const make = (event: EventObject) => makingAt(store, event.target === cy, event.position)
    cy.on('mouseover', 'node', enter)
    cy.on('mouseout', 'node', leave)
    cy.on('drag', 'node', grab)
    cy.on('dbltap', make)
    return () => {
      clearTimeout(leaving.current)
      cy.off('mouseover', 'node', enter)
      cy.off('mouseout', 'node', leave)
      cy.off('drag', 'node', grab)
      cy.off('dbltap', make)
    }
  }, [cy])

  useLayoutEffect(() => {
    if (!from) return
    const follow = () => {
      const zoom = cy.zoom()
      const { x, y } = cy.pan()
      const at = { x: from.at.x * zoom + x, y: from.at.y * zoom + y }
      const out = (from.radius * zoom + 10) * Math.SQRT1_2
      if (handle.current) {
        handle.current.style.transform = `translate(${at.x + out}px, ${at.y - out}px)`
        handle.current.hidden = from.radius * zoom < leastRadius
      }
      line.current?.setAttribute('x1', String(at.x))
      line.current?.setAttribute('y1', String(at.y))
    }
    follow()
    cy.on('viewport', follow)
    return () => {
      cy.off('viewport', follow)
    }
  }, [cy, from])

  useEffect(() => {
    if (!drag) return
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setDrag(null)
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [drag])

  function place(event: PointerEvent) {
    const box = cy.container()?.getBoundingClientRect()
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) }
  }
  function onMove(event: PointerEvent) {
    if (!drag || !from) return
    const at = place(event)
    const moved = drag.moved || Math.hypot(at.x - drag.x, at.y - drag.y) > still
    const over = receiverAt(scene, cy.zoom(), cy.pan(), at, from.id)
    if (moved) setDrag({ ...at, moved, over })
  }
  function onUp() {
    if (!drag || !from) return
    setDrag(null)
    if (drag.over !== '') store.setState(make({ kind: 'tie', from: from.id, to: drag.over }))
    else if (drag.moved) store.setState(say(dragTo))
    else store.setState(make({ kind: 'tie', from: from.id, to: '' }))
  }

  if (!from) return null
  const over = scene.actors.find(({ id }) => id === drag?.over)
  const [zoom, pan] = [cy.zoom(), cy.pan()]
  return (
    <div className={styles.layer}>
      {drag?.moved && (
        <svg className={styles.drawing} aria-hidden="true">
          <line ref={line} x1={from.at.x * zoom + pan.x} y1={from.at.y * zoom + pan.y} x2={drag.x} y2={drag.y} />
          {over && <circle cx={over.at.x * zoom + pan.x} cy={over.at.y * zoom + pan.y} r={over.radius * zoom + 6} />}
        </svg>
      )}
      <button
        ref={handle}
        type="button"
        tabIndex={-1}
        className={styles.handle}
        aria-label={drawTie(sayActor(store.getState(), from.id))}
        title={drawTie(sayActor(store.getState(), from.id))}
        onPointerEnter={() => clearTimeout(leaving.current)}
        onPointerLeave={() => {
          if (!drag) leaving.current = setTimeout(() => setHovered(''), lingers)
        }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          setHovered(from.id)
          setDrag({ ...place(event), moved: false, over: '' })
        }}
        onPointerMove={onMove}
        onPointerUp={onUp}
        onPointerCancel={() => setDrag(null)}
      />
    </div>
  )
}
