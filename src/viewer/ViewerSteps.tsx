import { ArrowLeft, ArrowRight, Expand, LayoutGrid, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { toggleFullScreen } from '~/library/showWindows.ts'
import { OnSlide } from '~/panels/present/OnSlide.tsx'
import { Overview } from '~/panels/present/Overview.tsx'
import { ShowKeysSheet } from '~/panels/present/ShowKeysSheet.tsx'
import { ShownSlide } from '~/panels/present/ShownSlide.tsx'
import { widthIn } from '~/panels/present/SlideView.tsx'
import { useBook } from '~/panels/present/useBook.ts'
import { useOver } from '~/panels/present/useOver.ts'
import { usePress } from '~/panels/present/usePress.ts'
import { useSaidStages } from '~/panels/present/useSaidStages.ts'
import { useSize } from '~/panels/present/useSize.ts'
import { useWakefulness } from '~/panels/present/useWakefulness.ts'
import type { Command } from '~/presentation/show.ts'
import { endShow, steer } from '~/state/showTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { IconButton } from '~/ui/IconButton.tsx'
import styles from './ViewerSteps.module.css'

const order = (command: Command) => store.setState(steer(command, Date.now()))
const doors = { fullScreen: toggleFullScreen, leave: () => store.setState(endShow) }

/** The presentation with all that the class screen has, and buttons for whoever knows no keys. */
export function ViewerSteps({ inPage }: { readonly inPage: boolean }) {
  const { present, viewer } = useScreenWords()
  const stage = useRef<HTMLElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(sheet)
  const book = useBook(width || 16, height || 9)
  const show = useApp((state) => state.show?.session.show ?? null)
  const [over, setOver] = useOver(doors)
  const at = show?.at ?? 0
  const curtain = show?.curtain ?? 'none'
  const page = book.page(at)
  useEffect(() => stage.current?.focus({ preventScroll: true }), [])
  useSaidStages(book, at, curtain)
  useWakefulness()
  const press = usePress(show?.pointing !== 'off', (show?.zoom.scale ?? 1) > 1)
  return (
    <section ref={stage} className={styles.steps} aria-label={present.title} tabIndex={-1}>
      <div ref={sheet} className={styles.sheet} data-in-page={inPage} {...press}>
        {width > 0 && (
          <ShownSlide book={book} width={widthIn(book, width, height)} point={() => {}} keepsWheel={inPage} />
        )}
        <OnSlide book={book} at={at} />
        {curtain !== 'none' && <div className={`${styles.curtain} ${styles[curtain]}`} />}
      </div>
      <div className={styles.controls}>
        <IconButton size={44} label={viewer.steps.leave} icon={X} onPress={doors.leave} />
        <IconButton
          size={44}
          label={viewer.steps.back}
          icon={ArrowLeft}
          onPress={() => order({ do: 'back' })}
          isDisabled={at === 0}
        />
        <p className={styles.place}>{page && present.stepOf(page.frame.stage.step + 1, book.map.steps.length)}</p>
        <IconButton
          size={44}
          label={page?.frame.stage.asking ? present.presenter.reveal : viewer.steps.next}
          icon={ArrowRight}
          onPress={() => order({ do: 'next' })}
          isDisabled={at === book.stages.length - 1}
        />
        <IconButton size={44} label={present.screen.overview} icon={LayoutGrid} onPress={() => setOver('overview')} />
        {document.fullscreenEnabled && (
          <IconButton size={44} label={present.keyRows.fullScreen} icon={Expand} onPress={doors.fullScreen} />
        )}
      </div>
      {over === 'overview' && <Overview book={book} step={page?.frame.stage.step ?? 0} onClose={() => setOver('')} />}
      {over === 'help' && <ShowKeysSheet onClose={() => setOver('')} />}
    </section>
  )
}
