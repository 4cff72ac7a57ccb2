import { useCallback, useRef, useState } from 'react'
import { screenShape } from '~/presentation/session.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Lesson } from './Lesson.tsx'
import { Overview } from './Overview.tsx'
import { PointerLayer } from './PointerLayer.tsx'
import styles from './Presenter.module.css'
import { PresenterBar } from './PresenterBar.tsx'
import { PresenterControls } from './PresenterControls.tsx'
import type { PresentDoors } from './presentDoors.ts'
import { ShowKeysSheet } from './ShowKeysSheet.tsx'
import { SlideView, widthIn } from './SlideView.tsx'
import { SpeakerNotes } from './SpeakerNotes.tsx'
import { StepStrip } from './StepStrip.tsx'
import type { Wish } from './showKeys.ts'
import { stepTitle } from './stepTitle.ts'
import { useBook } from './useBook.ts'
import { usePointing } from './usePointing.ts'
import { useSaidStages } from './useSaidStages.ts'
import { useShowKeys } from './useShowKeys.ts'
import { useSize } from './useSize.ts'
import { Waiting } from './Waiting.tsx'

/** The speaker's window: this slide and the next, the notes, the clocks. It steers the class screen, as that steers itself. */
export function Presenter({ doors }: { readonly doors: PresentDoors }) {
  const words = useScreenWords().present
  const session = useApp((state) => state.show?.session ?? null)
  const steps = useApp((state) => state.document.map.steps)
  const shape = session ? Math.round(screenShape(session) * 100) / 100 : 16 / 9
  const book = useBook(shape * 900, 900)
  const [over, setOver] = useState<'' | 'overview' | 'help'>('')
  const [now, next] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)]
  const [nowSize, nextSize] = [useSize(now), useSize(next)]
  const wish = useCallback(
    (what: Wish) => {
      if (what === 'full-screen') doors.fullScreen()
      else if (what === 'leave') doors.leave()
      else setOver((before) => (before === what ? '' : what))
    },
    [doors],
  )
  const show = session?.show ?? null
  useShowKeys(wish, over !== '')
  useSaidStages(book, show?.at ?? 0, show?.curtain ?? 'none')
  const pointing = usePointing(doors.point)
  if (!session || !show || steps.length === 0)
    return (
      <main className={styles.page} data-theme="dark">
        <Waiting />
      </main>
    )
  const page = book.page(show.at)
  const nextPage = book.page(show.at + 1)
  const step = page?.frame.stage.step ?? 0
  const title = (at: number) => {
    const each = steps[at]
    return each ? stepTitle(book.map, each, book.language, words) : ''
  }
  return (
    <div className={styles.page} data-theme="dark">
      <PresenterBar session={session} doors={doors} />
      <main className={styles.body} aria-label={words.presenter.title}>
        <section className={styles.now} aria-label={words.presenter.now}>
          <h2 className={styles.head}>
            {words.presenter.now} <span>{words.presenter.step(step + 1, steps.length)}</span>
          </h2>
          <div ref={now} className={styles.nowSlide}>
            {nowSize.width > 0 && (
              <div className={styles.hold} {...pointing}>
                <SlideView
                  book={book}
                  at={show.at}
                  width={widthIn(book, nowSize.width, nowSize.height)}
                  zoom={show.zoom}
                  isMoving
                  label={words.preview(title(step))}
                >
                  <PointerLayer />
                </SlideView>
                {show.curtain !== 'none' && <div className={`${styles.curtain} ${styles[show.curtain]}`} />}
              </div>
            )}
          </div>
          <PresenterControls show={show} isQuestion={page?.frame.stage.asking ?? false} isLast={nextPage === null} />
          <StepStrip show={show} step={step} title={title} />
        </section>
        <div className={styles.side}>
          <Lesson show={show} stages={book.stages} steps={steps.length} step={step} />
          {page && <SpeakerNotes book={book} page={page} doors={doors} />}
          <h2 className={styles.head}>
            {words.presenter.next}{' '}
            <span>
              {nextPage === null
                ? words.presenter.nothingNext
                : nextPage.frame.stage.step === step
                  ? words.presenter.nextIsAnswer
                  : title(nextPage.frame.stage.step)}
            </span>
          </h2>
          <div ref={next} className={styles.nextSlide}>
            {nextPage && nextSize.width > 0 && (
              <SlideView
                book={book}
                at={show.at + 1}
                width={widthIn(book, nextSize.width, nextSize.height)}
                label={words.preview(title(nextPage.frame.stage.step))}
              />
            )}
          </div>
        </div>
      </main>
      {over === 'overview' && <Overview book={book} step={step} onClose={() => setOver('')} />}
      {over === 'help' && <ShowKeysSheet onClose={() => setOver('')} />}
    </div>
  )
}
