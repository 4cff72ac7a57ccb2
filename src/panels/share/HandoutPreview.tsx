import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { HandoutOptions } from '~/figure/composeHandout.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { IconButton } from '~/ui/IconButton.tsx'
import styles from './HandoutPreview.module.css'
import type { ShareDoors } from './shareDoors.ts'

type Props = { readonly wish: HandoutOptions; readonly doors: Pick<ShareDoors, 'handoutPages'> }

/** A page at a time, as it will be printed. */
export function HandoutPreview({ wish: { perPage, notes, answers }, doors }: Props) {
  const words = useScreenWords().handout
  const sheet = useRef<HTMLDivElement>(null)
  const [pages, setPages] = useState<readonly Element[] | null>(null)
  const [at, setAt] = useState(0)
  useEffect(() => {
    let isOver = false
    // After the choice itself has been shown: the pages are laid out in one go.
    const timer = window.setTimeout(async () => {
      const made = await doors.handoutPages({ perPage, notes, answers }).catch(() => null)
      if (!isOver) setPages(made)
    }, 30)
    return () => {
      isOver = true
      window.clearTimeout(timer)
    }
  }, [doors, perPage, notes, answers])
  const all = pages?.length ?? 0
  const now = Math.max(0, Math.min(at, all - 1))
  useEffect(() => {
    const page = pages?.[now]
    sheet.current?.replaceChildren(...(page ? [page] : []))
  }, [pages, now])
  return (
    <div className={styles.preview}>
      <div ref={sheet} className={styles.sheet} role="img" aria-label={words.preview(now + 1, all)} />
      <div className={styles.turn}>
        <IconButton label={words.pageBefore} icon={ChevronLeft} isDisabled={now === 0} onPress={() => setAt(now - 1)} />
        <span role="status">{all === 0 ? '' : words.page(now + 1, all)}</span>
        <IconButton
          label={words.pageAfter}
          icon={ChevronRight}
          isDisabled={now >= all - 1}
          onPress={() => setAt(now + 1)}
        />
      </div>
    </div>
  )
}
