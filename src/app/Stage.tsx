import { Canvas } from '~/canvas/Canvas.tsx'
import { paintStill } from '~/canvas/paintStill.ts'
import { cancelOpening } from '~/library/openMapFrom.ts'
import { openShipped } from '~/library/openShipped.ts'
import { shippedMaps } from '~/library/shippedMaps.ts'
import { LoadingMap } from '~/panels/opening/LoadingMap.tsx'
import { selectVisible } from '~/state/derived.ts'
import { type AppState, store, useApp } from '~/state/store.ts'
import { ActorList, CampsSwitch, NothingShown, RelationTable, SidePictures } from './lazyParts.ts'
import { Making } from './Making.tsx'
import { Part } from './Part.tsx'
import styles from './Stage.module.css'

/** Two pictures need something that differs. */
const isSeenBeside = (state: AppState): boolean =>
  state.view.mode === 'map' && state.view.apart === 'beside' && selectVisible(state).changes !== undefined

const cancel = () => cancelOpening(store)
const openExample = () => void openShipped(store, shippedMaps[0].id)

/** Where the map is: as a picture, as a list or as a table. The picture stays while it is out of sight, and keeps its camera. */
export function Stage() {
  const mode = useApp((state) => state.view.mode)
  const isOpen = useApp((state) => state.origin.kind !== 'none')
  const isBeside = useApp(isSeenBeside)
  const isEmpty = useApp((state) => selectVisible(state).actors.length === 0)
  return (
    <div className={styles.stage}>
      <div className={mode === 'map' && !isBeside ? styles.picture : styles.away} inert={mode !== 'map' || isBeside}>
        <Canvas Making={Making} />
      </div>
      {mode === 'map' && isOpen && isEmpty && (
        <div className={styles.empty}>
          <Part>
            <NothingShown onExample={openExample} />
          </Part>
        </div>
      )}
      {isBeside && (
        <div className={styles.words}>
          <Part>
            <SidePictures paint={paintStill} />
          </Part>
        </div>
      )}
      {mode === 'map' && isOpen && !isEmpty && !isBeside && (
        <Part failed={null}>
          <CampsSwitch />
        </Part>
      )}
      {mode === 'list' && (
        <div className={styles.words}>
          <Part>
            <ActorList />
          </Part>
        </div>
      )}
      {mode === 'table' && (
        <div className={styles.words}>
          <Part>
            <RelationTable />
          </Part>
        </div>
      )}
      <LoadingMap onCancel={cancel} />
    </div>
  )
}
