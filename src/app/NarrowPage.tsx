import { useEffect, useState } from 'react'
import type { SheetLevel } from '~/panels/sheet/sheetLevels.ts'
import { selectHasTime, selectIsLarge, selectVisible } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'
import styles from './App.module.css'
import { Details } from './Details.tsx'
import { Grouped } from './Grouped.tsx'
import {
  AskList,
  FocusBar,
  KindChips,
  ModeMenu,
  NotPlaced,
  PartNote,
  Questions,
  Sheet,
  TimeStrip,
} from './lazyParts.ts'
import { Notices } from './Notices.tsx'
import { Part } from './Part.tsx'
import { Shown } from './Shown.tsx'
import { Stage } from './Stage.tsx'
import type { Doors } from './useDoors.ts'

/** Chips, map, and the details in a sheet. Selecting raises the sheet, selecting nothing lets it down. */
export function NarrowPage({ doors }: { readonly doors: Doors }) {
  const selection = useApp(({ view }) => view.tie || view.actors.join(' ') || view.ask)
  const isFiltered = useApp((state) => isLess(selectVisible(state), state.document.map))
  const isLarge = useApp((state) => selectIsLarge(state) && state.view.groups === '')
  const hasTime = useApp(selectHasTime)
  const legend = useWords().legend.title
  const isCamps = useApp(({ view }) => view.arrangement === 'camps' && view.mode === 'map')
  const [level, setLevel] = useState<SheetLevel>('peek')

  useEffect(() => {
    setLevel((now) => (selection === '' ? 'peek' : now === 'peek' ? 'half' : now))
  }, [selection])

  return (
    <>
      <section className={styles.chips} aria-label={legend}>
        <Part>
          <KindChips />
          <ModeMenu />
        </Part>
      </section>
      <div className={styles.narrowBody} data-level={level}>
        <main id="map" tabIndex={-1} className={styles.main}>
          <Notices doors={doors} />
          <Part failed={null}>
            <FocusBar />
          </Part>
          <Grouped />
          <Stage />
          {isCamps && (
            <Part failed={null}>
              <NotPlaced />
            </Part>
          )}
          {isLarge && (
            <div className={styles.filtered}>
              <Part>
                <PartNote onSearch={doors.search} />
              </Part>
            </div>
          )}
          {isFiltered && !isLarge && (
            <div className={styles.filtered}>
              <Shown canReset />
            </div>
          )}
          {hasTime && (
            <div className={styles.time}>
              <Part>
                <TimeStrip />
              </Part>
            </div>
          )}
        </main>
        <Part placeholder={<div className={styles.sheetPlaceholder} />}>
          <Sheet level={level} onLevel={setLevel}>
            <Details>
              <Questions />
              <AskList />
            </Details>
          </Sheet>
        </Part>
      </div>
    </>
  )
}

const isLess = (seen: VisibleMap, map: VisibleMap): boolean =>
  seen.relations.length < map.relations.length || seen.actors.length < map.actors.length
