import { type ReactNode, useMemo } from 'react'
import { inSteps } from '~/library/breath.ts'
import { copyFigure, downloadFigure, figureName } from '~/library/figureFile.ts'
import { fetchFonts } from '~/library/figureFonts.ts'
import { pictureLimit, pictureSize } from '~/library/pictureLimit.ts'
import { today } from '~/library/today.ts'
import { TaskSwitch } from '~/panels/bar/TaskSwitch.tsx'
import { FigureScreen } from '~/panels/figure/FigureScreen.tsx'
import type { FigureDoors } from '~/panels/figure/figureDoors.ts'
import { store, useApp } from '~/state/store.ts'
import styles from './FigurePage.module.css'

/** The figure in place of the map and all that stands round it. `children`: what there is to say about the map. */
export function FigurePage({ children }: { readonly children: ReactNode }) {
  const isOpen = useApp((state) => state.origin.kind !== 'none')
  const isNarrow = useApp((state) => state.surroundings.narrow)
  const figureDoors = useMemo(makeDoors, [])
  const above = (
    <>
      {isNarrow && (
        <div className={styles.tasks}>
          <TaskSwitch wide />
        </div>
      )}
      {children}
    </>
  )
  if (isOpen) return <FigureScreen doors={figureDoors}>{above}</FigureScreen>
  return (
    <main id="map" tabIndex={-1} className={styles.empty}>
      {above}
    </main>
  )
}

function makeDoors(): FigureDoors {
  const day = today(new Date())
  const limit = pictureLimit(window.navigator.userAgent)
  return {
    today: day,
    fetchFonts,
    inSteps,
    pixelsOf: (figure) => pictureSize(figure, limit),
    download: (wanted) => downloadFigure(wanted, figureName(store.getState(), day, wanted.format)),
    copy: copyFigure,
  }
}
