import { ArrowLeft, ArrowRight, Expand, X } from 'lucide-react'
import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react'
import { SlideView, widthIn } from '~/panels/present/SlideView.tsx'
import { useBook } from '~/panels/present/useBook.ts'
import { useSaidStages } from '~/panels/present/useSaidStages.ts'
import { useSize } from '~/panels/present/useSize.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { IconButton } from '~/ui/IconButton.tsx'
import { stepKey } from './stepKey.ts'
import styles from './ViewerSteps.module.css'

/** px that a finger must go to turn the page; less is a tap. */
const swipe = 40

/** The presentation, one slide after the other, by keys, clicker, finger or buttons. */
export function ViewerSteps({ onLeave }: { readonly onLeave: () => void }) {
  const { present, viewer } = useScreenWords()
  const stage = useRef<HTMLElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const pressed = useRef<{ readonly x: number; readonly y: number } | null>(null)
  const { width, height } = useSize(sheet)
  const book = useBook(width || 16, height || 9)
  const [at, setAt] = useState(0)
  const [curtain, setCurtain] = useState<'none' | 'black' | 'white'>('none')
  const last = book.stages.length - 1
  const now = Math.min(at, last)
  const page = book.page(now)

  useEffect(() => stage.current?.focus({ preventScroll: true }), [])
  useSaidStages(book, now, curtain)
  // A press while the screen is black or white only brings the slide back.
  const goTo = useCallback(
    (next: number) => {
      setCurtain('none')
      if (curtain === 'none') setAt(Math.max(0, Math.min(last, next)))
    },
    [curtain, last],
  )
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event
      const onButton = target instanceof HTMLElement && target.closest('button') !== null
      const next = stepKey({ key, ctrlKey, metaKey, altKey, shiftKey, onButton }, now, last)
      if (next === null) return
      event.preventDefault()
      if (next === 'leave') return document.fullscreenElement ? undefined : onLeave()
      if (next === 'full') return void enlarge(stage.current)
      if (next === 'black' || next === 'white') return setCurtain((before) => (before === next ? 'none' : next))
      goTo(next)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [now, last, onLeave, goTo])

  const turn = (by: number) => goTo(now + by)
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const from = pressed.current
    pressed.current = null
    if (from === null || event.button !== 0) return
    const [x, y] = [event.clientX - from.x, event.clientY - from.y]
    if (Math.abs(x) > swipe && Math.abs(x) > Math.abs(y)) return turn(x < 0 ? 1 : -1)
    const { left, width: wide } = event.currentTarget.getBoundingClientRect()
    if (Math.hypot(x, y) < swipe / 4) turn(event.clientX < left + wide / 2 ? -1 : 1)
  }
  return (
    <section ref={stage} className={styles.steps} aria-label={present.title} tabIndex={-1}>
      <div
        ref={sheet}
        className={styles.sheet}
        onPointerDown={({ clientX: x, clientY: y }) => {
          pressed.current = { x, y }
        }}
        onPointerUp={onPointerUp}
      >
        {width > 0 && <SlideView book={book} at={now} width={widthIn(book, width, height)} isMoving />}
        {curtain !== 'none' && <div className={`${styles.curtain} ${styles[curtain]}`} />}
      </div>
      <div className={styles.controls}>
        <IconButton size={44} label={viewer.steps.leave} icon={X} onPress={onLeave} />
        <IconButton
          size={44}
          label={viewer.steps.back}
          icon={ArrowLeft}
          onPress={() => turn(-1)}
          isDisabled={now === 0}
        />
        <p className={styles.place}>{page && present.stepOf(page.frame.stage.step + 1, book.map.steps.length)}</p>
        <IconButton
          size={44}
          label={page?.frame.stage.asking ? present.presenter.reveal : viewer.steps.next}
          icon={ArrowRight}
          onPress={() => turn(1)}
          isDisabled={now === last}
        />
        {document.fullscreenEnabled && (
          <IconButton
            size={44}
            label={present.keyRows.fullScreen}
            icon={Expand}
            onPress={() => void enlarge(stage.current)}
          />
        )}
      </div>
    </section>
  )
}

/** To the whole screen, and back. A browser may refuse. */
async function enlarge(stage: HTMLElement | null): Promise<void> {
  await (document.fullscreenElement ? document.exitFullscreen() : stage?.requestFullscreen())?.catch(() => undefined)
}
