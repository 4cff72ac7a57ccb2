import { useEffect, useRef } from 'react'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import styles from './ClassScreen.module.css'
import { OnSlide } from './OnSlide.tsx'
import { Overview } from './Overview.tsx'
import type { PresentDoors } from './presentDoors.ts'
import { ShowKeysSheet } from './ShowKeysSheet.tsx'
import { ShownSlide } from './ShownSlide.tsx'
import { useBook } from './useBook.ts'
import { useOver } from './useOver.ts'
import { usePress } from './usePress.ts'
import { useSaidStages } from './useSaidStages.ts'
import { useSize } from './useSize.ts'
import { useStillPointer } from './useStillPointer.ts'
import { useWakefulness } from './useWakefulness.ts'
import { Waiting } from './Waiting.tsx'

/** What the class sees: the slide, and nothing else. */
export function ClassScreen({ doors }: { readonly doors: PresentDoors }) {
  const words = useScreenWords()
  const box = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(box)
  const show = useApp((state) => state.show?.session.show ?? null)
  const steps = useApp((state) => state.document.map.steps.length)
  const [over, setOver] = useOver(doors)
  const book = useBook(width || 16, height || 9)
  const at = show?.at ?? 0
  useSaidStages(book, at, show?.curtain ?? 'none')
  useWakefulness()
  const isStill = useStillPointer(box)
  const main = useRef<HTMLElement>(null)
  useEffect(() => main.current?.focus({ preventScroll: true }), [])
  const press = usePress(show?.pointing !== 'off', (show?.zoom.scale ?? 1) > 1)
  const page = book.page(at)
  return (
    <div ref={box} className={styles.screen} data-still={isStill} {...press}>
      <main ref={main} tabIndex={-1} aria-label={words.present.screen.label} className={styles.main}>
        <ShownSlide book={book} width={width} point={doors.point} />
        <OnSlide book={book} at={at} />
        {(steps === 0 || show === null) && <Waiting />}
      </main>
      {show && show.curtain !== 'none' && <div className={`${styles.curtain} ${styles[show.curtain]}`} />}
      {over === 'overview' && <Overview book={book} step={page?.frame.stage.step ?? 0} onClose={() => setOver('')} />}
      {over === 'help' && <ShowKeysSheet onClose={() => setOver('')} />}
    </div>
  )
}
