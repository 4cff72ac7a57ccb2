import { useEffect, useState } from 'react'
import { selectCloseUp } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import { setWholeMap } from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'
import styles from './MapControls.module.css'
import type { Mounted } from './mounted.ts'

/** Zoom out, the zoom itself (press: 100 %), zoom in, fit. */
export function MapControls({ cy, camera }: Pick<Mounted, 'cy' | 'camera'>) {
  const words = useWords().map
  const closeUp = useApp(selectCloseUp)
  const narrow = useApp((state) => state.surroundings.narrow)
  const selected = useApp((state) => state.view.actors.length === 1)
  const percent = usePercent(cy)

  return (
    <>
      {narrow && selected && (
        <button
          type="button"
          className={styles.whole}
          onClick={() => store.setState(setWholeMap(closeUp !== ''))}
          aria-pressed={closeUp === ''}
        >
          {words.wholeMap}
        </button>
      )}
      <div className={styles.controls}>
        <Control label={words.zoomOut} icon="M5 12h14" onPress={() => camera.zoomBy(1 / 1.25)} />
        <button type="button" className={styles.percent} title={words.zoomTo100} onClick={() => camera.zoomTo(1)}>
          {words.zoom(percent)}
        </button>
        <Control label={words.zoomIn} icon="M5 12h14M12 5v14" onPress={() => camera.zoomBy(1.25)} />
        <Control
          label={words.fit}
          icon="M8 3H5a2 2 0 0 0-2 2v3M21 8V5a2 2 0 0 0-2-2h-3M3 16v3a2 2 0 0 0 2 2h3M16 21h3a2 2 0 0 0 2-2v-3"
          onPress={camera.fit}
        />
      </div>
    </>
  )
}

function Control({ label, icon, onPress }: { label: string; icon: string; onPress: () => void }) {
  return (
    <button type="button" className={styles.control} aria-label={label} title={label} onClick={onPress}>
      <svg
        viewBox="0 0 24 24"
        width="16"
        height="16"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        aria-hidden="true"
      >
        <path d={icon} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </button>
  )
}

function usePercent(cy: Mounted['cy']): number {
  const [percent, setPercent] = useState(100)
  useEffect(() => {
    const read = () => setPercent(Math.round(cy.zoom() * 100))
    read()
    cy.on('zoom', read)
    return () => {
      cy.off('zoom', read)
    }
  }, [cy])
  return percent
}
