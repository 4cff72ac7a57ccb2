import type { ReactNode } from 'react'
import { TaskSwitch } from '~/panels/bar/TaskSwitch.tsx'
import { PresentScreen } from '~/panels/present/PresentScreen.tsx'
import { useApp } from '~/state/store.ts'
import styles from './FigurePage.module.css'
import { showDoors } from './showDoors.ts'

/** The making of a presentation in place of the map and all that stands round it. `children`: what there is to say about the map. */
export function PresentPage({ children }: { readonly children: ReactNode }) {
  const isOpen = useApp((state) => state.origin.kind !== 'none')
  const isNarrow = useApp((state) => state.surroundings.narrow)
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
  if (isOpen) return <PresentScreen doors={showDoors}>{above}</PresentScreen>
  return (
    <main id="map" tabIndex={-1} className={styles.empty}>
      {above}
    </main>
  )
}
