import { useEffect, useRef } from 'react'
import type { Frame } from '~/presentation/frameOf.ts'
import type { Book } from '~/presentation/openBook.ts'
import { store } from '~/state/store.ts'
import { say } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { sayStage } from './sayStage.ts'

/** Tells every step as it comes, and a screen that goes dark. */
export function useSaidStages(book: Book, at: number, curtain: 'none' | 'black' | 'white'): void {
  const words = useScreenWords()
  const last = useRef<{ readonly frame: Frame | null; readonly curtain: string }>({ frame: null, curtain: 'none' })
  useEffect(() => {
    const frame = book.page(at)?.frame ?? null
    const before = last.current
    last.current = { frame, curtain }
    const { black, white, back } = words.present.announce
    if (curtain !== before.curtain) {
      store.setState(say(curtain === 'none' ? back : curtain === 'black' ? black : white))
      return
    }
    const isNew = frame?.step.id !== before.frame?.step.id || frame?.stage.asking !== before.frame?.stage.asking
    if (frame && isNew) store.setState(say(sayStage(book, book.index, words, at, before.frame)))
  }, [book, words, at, curtain])
}
