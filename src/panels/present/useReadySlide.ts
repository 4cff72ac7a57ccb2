import { useEffect, useMemo, useRef, useState } from 'react'
import type { InSteps } from '~/map/allAtOnce.ts'
import type { Book, Page } from '~/presentation/openBook.ts'

/** Actors and ties of a slide that is composed while its author types. */
const fewAtMost = 120

type Ready = { readonly book: Book; readonly at: number; readonly page: Page | null }

/**
 * The page that is wanted, once its slide is composed: a large one is composed while the screen lives on, and until then the one
 * before it stands; null where there is none.
 */
export function useReadySlide(book: Book, at: number, inSteps: InSteps): Ready | null {
  const wanted = useMemo((): Ready => ({ book, at, page: book.page(at) }), [book, at])
  const [composed, setComposed] = useState<Page | null>(null)
  const before = useRef<Ready | null>(null)
  const { page } = wanted
  const isReady = page === null || page === composed || sizeOf(page) <= fewAtMost
  useEffect(() => {
    if (isReady) before.current = wanted
    if (isReady || page === null) return
    let isOver = false
    const show = () => {
      if (!isOver) setComposed(page)
    }
    void inSteps(page.slideSteps()).then(show, show)
    return () => {
      isOver = true
    }
  }, [wanted, page, isReady, inSteps])
  return isReady ? wanted : before.current
}

const sizeOf = ({ frame }: Page): number => frame.actors.length + frame.relations.length
