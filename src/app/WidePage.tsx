import { isAboutGroups } from '~/state/standIn.ts'
import { useApp } from '~/state/store.ts'
import styles from './App.module.css'
import { Details, isAboutCamps } from './Details.tsx'
import { Foot } from './Foot.tsx'
import { Grouped } from './Grouped.tsx'
import { AskList, FocusBar, Legend, NotPlaced, Questions } from './lazyParts.ts'
import { Notices } from './Notices.tsx'
import { Part } from './Part.tsx'
import { Stage } from './Stage.tsx'
import type { Doors } from './useDoors.ts'
import type { Layout } from './useLayout.ts'

type Props = { readonly layout: Exclude<Layout, 'narrow'>; readonly doors: Doors }

/** Rail, map, inspector; with less room the inspector lies over the map, and the rail is a drawer. */
export function WidePage({ layout, doors }: Props) {
  const isOpen = useApp((state) => state.origin.kind !== 'none')
  const isSelected = useApp(
    (state) =>
      state.view.tie !== '' ||
      state.view.actors.length > 0 ||
      state.view.ask !== '' ||
      isAboutCamps(state) ||
      isAboutGroups(state),
  )
  const isCamps = useApp(({ view }) => view.arrangement === 'camps' && view.mode === 'map')
  return (
    <>
      {layout !== 'compact' && (
        <div className={styles.rail}>
          {isOpen && (
            <Part>
              <Legend>
                <Questions />
                {(layout !== 'wide' || isSelected) && <AskList />}
              </Legend>
            </Part>
          )}
        </div>
      )}
      <main id="map" tabIndex={-1} className={styles.main}>
        <Notices doors={doors} />
        <Part failed={null}>
          <FocusBar />
        </Part>
        <Grouped />
        <div className={styles.body}>
          <Stage />
          {layout !== 'wide' && isSelected && <Aside isOpen />}
        </div>
        {isCamps && (
          <Part failed={null}>
            <NotPlaced />
          </Part>
        )}
        <Foot onSearch={doors.search} {...(layout === 'compact' ? { onLegend: doors.legend } : {})} />
      </main>
      {layout === 'wide' && <Aside isOpen={isOpen} />}
    </>
  )
}

/** Before there is a map, its place alone. Where it says what the map is about, it says what the map can be asked. */
function Aside({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <div className={styles.inspector} data-over-map>
      {isOpen && (
        <Details>
          <AskList />
        </Details>
      )}
    </div>
  )
}
