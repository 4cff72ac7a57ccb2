import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react'
import { selectIndex } from '~/state/derived.ts'
import { steer } from '~/state/showTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import styles from './ClassScreen.module.css'
import { Overview } from './Overview.tsx'
import { PointerLayer } from './PointerLayer.tsx'
import type { PresentDoors } from './presentDoors.ts'
import { ShowKeysSheet } from './ShowKeysSheet.tsx'
import { SlideView } from './SlideView.tsx'
import { sayActor, sayTie } from './sayStage.ts'
import type { Wish } from './showKeys.ts'
import { useBook } from './useBook.ts'
import { usePinchZoom } from './usePinchZoom.ts'
import { usePointing } from './usePointing.ts'
import { useSaidStages } from './useSaidStages.ts'
import { useShowKeys } from './useShowKeys.ts'
import { useSize } from './useSize.ts'
import { useStillPointer } from './useStillPointer.ts'
import { useWakefulness } from './useWakefulness.ts'
import { useWheelZoom } from './useWheelZoom.ts'
import { Waiting } from './Waiting.tsx'

/** What the class sees: the slide, and nothing else. */
export function ClassScreen({ doors }: { readonly doors: PresentDoors }) {
  const words = useScreenWords()
  const box = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(box)
  const show = useApp((state) => state.show?.session.show ?? null)
  const steps = useApp((state) => state.document.map.steps.length)
  const index = useApp(selectIndex)
  const [over, setOver] = useState<'' | 'overview' | 'help'>('')
  const book = useBook(width || 16, height || 9)
  const at = show?.at ?? 0
  const wish = useCallback(
    (what: Wish) => {
      if (what === 'full-screen') doors.fullScreen()
      else if (what === 'leave') doors.leave()
      else setOver((before) => (before === what ? '' : what))
    },
    [doors],
  )
  useShowKeys(wish, over !== '')
  useSaidStages(book, at, show?.curtain ?? 'none')
  useWakefulness()
  useWheelZoom(box, book)
  usePinchZoom(box, book)
  const isStill = useStillPointer(box)
  const main = useRef<HTMLElement>(null)
  useEffect(() => main.current?.focus({ preventScroll: true }), [])
  const pointing = usePointing(doors.point)
  const press = usePress(show?.pointing !== 'off', (show?.zoom.scale ?? 1) > 1)
  const page = book.page(at)
  return (
    <div ref={box} className={styles.screen} data-still={isStill} {...press}>
      <main ref={main} tabIndex={-1} aria-label={words.present.screen.label} className={styles.main}>
        {width > 0 && show && page && (
          <div className={styles.hold} {...pointing}>
            <SlideView book={book} at={at} width={width} zoom={show.zoom} isMoving>
              <PointerLayer />
            </SlideView>
          </div>
        )}
        {page && (
          <ul className="visually-hidden" aria-label={words.present.onSlide}>
            {page.frame.actors.map((id) => (
              <li key={`a ${id}`}>{sayActor(book, index, words, page.frame, id)}</li>
            ))}
            {page.frame.relations.map((id) => (
              <li key={`t ${id}`}>{sayTie(book, index, words, page.frame, id)}</li>
            ))}
          </ul>
        )}
        {(steps === 0 || show === null) && <Waiting />}
      </main>
      {show && show.curtain !== 'none' && <div className={`${styles.curtain} ${styles[show.curtain]}`} />}
      {over === 'overview' && <Overview book={book} step={page?.frame.stage.step ?? 0} onClose={() => setOver('')} />}
      {over === 'help' && <ShowKeysSheet onClose={() => setOver('')} />}
    </div>
  )
}

/** A click goes on; on a touch screen a tap on the left half or a swipe to the right goes back. While the map is near, a swipe moves it. */
function usePress(isPointing: boolean, isNear: boolean) {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null)
  return {
    onPointerDown: (event: PointerEvent) => {
      start.current = event.isPrimary && event.button === 0 ? { x: event.clientX, y: event.clientY } : null
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const from = start.current
      start.current = null
      const isFree = event.target instanceof Element && event.target.closest('button, [role=dialog]') === null
      if (!from || !isFree) return
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y]
      const isSwipe = !isNear && Math.abs(dx) > 48 && Math.abs(dx) > 1.5 * Math.abs(dy)
      const isTap = Math.hypot(dx, dy) < 10
      const isTouch = event.pointerType === 'touch'
      const isBack = isSwipe ? dx > 0 : isTouch && event.clientX < event.currentTarget.clientWidth / 2
      if ((isTouch && isSwipe) || (isTap && !(isPointing && !isTouch)))
        store.setState(steer({ do: isBack ? 'back' : 'next' }, Date.now()))
    },
  }
}
