import { useState } from 'react'
import type { Book } from '~/presentation/openBook.ts'
import { useApp } from '~/state/store.ts'
import { PointerLayer } from './PointerLayer.tsx'
import type { PresentDoors } from './presentDoors.ts'
import styles from './ShownSlide.module.css'
import { SlideView } from './SlideView.tsx'
import { usePinchZoom } from './usePinchZoom.ts'
import { usePointing } from './usePointing.ts'
import { useWheelZoom } from './useWheelZoom.ts'

type Props = {
  readonly book: Book
  /** px. */
  readonly width: number
  readonly point: PresentDoors['point']
  /** The wheel belongs to a page around this one. */
  readonly keepsWheel?: boolean
}

/** The slide that the presentation is at, with what points at it; wheel and fingers bring its map nearer. */
export function ShownSlide({ book, width, point, keepsWheel = false }: Props) {
  const show = useApp((state) => state.show?.session.show ?? null)
  const [box, setBox] = useState<HTMLElement | null>(null)
  useWheelZoom(keepsWheel ? null : box, book)
  usePinchZoom(box, book)
  const pointing = usePointing(point)
  if (show === null || width === 0 || book.page(show.at) === null) return null
  return (
    <div ref={setBox} className={styles.box} {...pointing}>
      <SlideView book={book} at={show.at} width={width} zoom={show.zoom} isMoving>
        <PointerLayer />
      </SlideView>
    </div>
  )
}
