import { useEffect, useMemo, useState } from 'react'
import type { Book, Page } from '~/presentation/openBook.ts'
import type { PresentDoors } from './presentDoors.ts'

/** Actors and ties of a slide that is composed while its author types. */
const fewAtMost = 120

type Ready = { readonly book: Book; readonly at: number; readonly page: Page | null }

/**
 * The page that is wanted, once its slide is composed: a large one is composed while the screen lives on, and until then the one
 * before it stands; null where there is none.
 */
export function useReadySlide(book: Book, at: number, inSteps: PresentDoors['inSteps']): Ready | null {
  const wanted = useMemo((): Ready => ({ book, at, page: book.page(at) }), [book, at])
  const isFew = wanted.page === null || sizeOf(wanted.page) <= fewAtMost
  const [ready, setReady] = useState<Ready | null>(null)
  useEffect(() => {
    if (isFew || wanted.page === null) return setReady(wanted)
    let isOver = false
    const show = () => {
      if (!isOver) setReady(wanted)
    }
    void inSteps(wanted.page.slideSteps()).then(show, show)
    return () => {
      isOver = true
    }
  }, [wanted, isFew, inSteps])
  return isFew ? wanted : ready
}

const sizeOf = ({ frame }: Page): number => frame.actors.length + frame.relations.length
