import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { Slide } from '~/presentation/composeSlide.ts'
import { blendSlides, drawnSlide } from '~/presentation/drawnSlide.ts'
import type { Book } from '~/presentation/openBook.ts'
import { useApp } from '~/state/store.ts'
import { noZoom, paintSlide, type Zoom } from './paintSlide.ts'

type Wanted = {
  readonly book: Book
  readonly at: number
  readonly unit: number
  readonly zoom?: Zoom | undefined
  readonly isMoving: boolean
}

/** ms, as all steps move; see tokens.css. */
const length = 600

/** Paints a slide as soon as it is there; on the way from the one before it, what stays moves and the rest fades. */
export function usePaintedSlide(canvas: RefObject<HTMLCanvasElement | null>, wanted: Wanted): void {
  const { book, at, unit, zoom = noZoom, isMoving } = wanted
  const isStill = useApp((state) => state.surroundings.reducedMotion)
  const last = useRef<{ readonly book: Book; readonly slide: Slide } | null>(null)
  const running = useRef(0)
  const show = useRef<(share: number) => void>(() => {})

  useLayoutEffect(() => {
    const page = book.page(at)
    const context = canvas.current?.getContext('2d')
    if (!canvas.current || !context || page === null) return
    const ratio = window.devicePixelRatio || 1
    const [width, height] = [Math.round(book.size.width * unit * ratio), Math.round(book.size.rule * unit * ratio)]
    if (canvas.current.width !== width || canvas.current.height !== height)
      Object.assign(canvas.current, { width, height })
    const slide = page.slide()
    const before = last.current
    last.current = { book, slide }
    const paint = (share: number) => {
      const from = before?.book === book ? before.slide : slide
      const drawn = share >= 1 || from === slide ? drawnSlide(slide) : blendSlides(from, slide, share)
      paintSlide(context, drawn, book.theme, { unit, ratio }, zoom)
    }
    show.current = paint
    window.cancelAnimationFrame(running.current)
    const moves = isMoving && !isStill && before?.book === book && before.slide !== slide
    if (!moves) {
      paint(1)
      return
    }
    const start = performance.now()
    const frame = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - start) / length))
      paint(ease(share))
      if (share < 1) running.current = window.requestAnimationFrame(frame)
    }
    paint(0)
    running.current = window.requestAnimationFrame(frame)
  }, [canvas, book, at, unit, zoom, isMoving, isStill])

  useEffect(() => {
    // A font that comes late changes every letter.
    let isOver = false
    void document.fonts?.ready.then(() => {
      if (!isOver) show.current(1)
    })
    return () => {
      isOver = true
      window.cancelAnimationFrame(running.current)
    }
  }, [])

  useEffect(() => {
    // The slides on either side are ready before they are asked for.
    const timer = window.setTimeout(() => {
      for (const near of isMoving ? [at + 1, at - 1] : []) book.page(near)?.slide()
    }, 80)
    return () => window.clearTimeout(timer)
  }, [book, at, isMoving])
}

/** cubic-bezier(.2, 0, 0, 1), near enough: quick away, slow to arrive. */
const ease = (share: number): number => 1 - (1 - share) ** 3.2
