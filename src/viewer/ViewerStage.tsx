import { useRef } from 'react'
import { Part } from '~/app/Part.tsx'
import stageStyles from '~/app/Stage.module.css'
import { Canvas } from '~/canvas/Canvas.tsx'
import { LoadingMap } from '~/panels/opening/LoadingMap.tsx'
import { selectVisible } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { usePassThrough } from './usePassThrough.ts'
import styles from './ViewerStage.module.css'
import { ActorList, NothingShown, RelationTable } from './viewerParts.ts'

/** The map as a picture, a list or a table; inside another page with a word on how to take hold of it. */
export function ViewerStage({ inPage }: { readonly inPage: boolean }) {
  const mode = useApp((state) => state.view.mode)
  const isOpen = useApp((state) => state.origin.kind !== 'none')
  const isEmpty = useApp((state) => selectVisible(state).actors.length === 0)
  const picture = useRef<HTMLDivElement>(null)
  const { hold, giveBack } = usePassThrough(picture, inPage)
  const { embedded } = useScreenWords().viewer
  const isMap = mode === 'map'

  return (
    <div className={`${stageStyles.stage} ${styles.stage}`}>
      <div
        ref={picture}
        className={`${isMap ? stageStyles.picture : stageStyles.away} ${inPage && hold.state !== 'taken' ? styles.waiting : ''}`}
        inert={!isMap}
      >
        <Canvas />
      </div>
      {inPage && isMap && (
        <p className={styles.hint} data-shown={hold.state === 'hinting'} aria-hidden="true">
          {hold.byTouch ? embedded.tapFirst : embedded.pressFirst}
        </p>
      )}
      {hold.state === 'taken' && hold.byTouch && isMap && (
        <button type="button" className={styles.giveBack} onClick={giveBack}>
          {embedded.giveBack}
        </button>
      )}
      {isMap && isOpen && isEmpty && (
        <div className={stageStyles.empty}>
          <Part>
            <NothingShown />
          </Part>
        </div>
      )}
      {!isMap && (
        <div className={stageStyles.words}>
          <Part>{mode === 'list' ? <ActorList /> : <RelationTable />}</Part>
        </div>
      )}
      <LoadingMap />
    </div>
  )
}
