import { useEffect, useState } from 'react'
import { ErrorBoundary } from '~/app/ErrorBoundary.tsx'
import { Part } from '~/app/Part.tsx'
import { Spoken } from '~/app/Spoken.tsx'
import { useLayout } from '~/app/useLayout.ts'
import { PartFailed } from '~/panels/crash/PartFailed.tsx'
import type { SheetLevel } from '~/panels/sheet/sheetLevels.ts'
import { beginShow } from '~/state/showTransitions.ts'
import { isAboutGroups, selectStandIn } from '~/state/standIn.ts'
import { store, useApp } from '~/state/store.ts'
import { clearSelection } from '~/state/transitions.ts'
import { LiveRegion } from '~/ui/LiveRegion.tsx'
import { KindKey } from './KindKey.tsx'
import styles from './Viewer.module.css'
import { ViewerBar } from './ViewerBar.tsx'
import { ViewerFoot } from './ViewerFoot.tsx'
import { ViewerNotices } from './ViewerNotices.tsx'
import { ViewerStage } from './ViewerStage.tsx'
import type { ViewerOptions } from './viewerOptions.ts'
import {
  GroupsPanel,
  Inspector,
  KindChips,
  Legend,
  LegendDrawer,
  NotPlaced,
  Sheet,
  ViewerSteps,
} from './viewerParts.ts'

/** A map to be read: the app's own canvas, list, legend and evidence, without anything that changes it. */
export function Viewer({ options }: { readonly options: ViewerOptions }) {
  return (
    <ErrorBoundary fallback={() => <PartFailed onReload={() => window.location.reload()} />}>
      <Spoken>
        <Page options={options} />
      </Spoken>
      <Said />
    </ErrorBoundary>
  )
}

function Said() {
  const { text, turn } = useApp((state) => state.said)
  return <LiveRegion text={text} turn={turn} />
}

function Page({ options }: { readonly options: ViewerOptions }) {
  const layout = useLayout()
  const isOpen = useApp((state) => state.origin.kind !== 'none')
  // Everything has its place before the map has come, so that nothing shifts.
  const isComing = useApp(({ opening: { status } }) => status !== 'failed' && status !== 'unknown-map')
  const isSelected = useApp(({ view }) => view.tie !== '' || view.actors.length > 0)
  const [legend, setLegend] = useState(false)
  const isShowing = useApp(({ show }) => show !== null)
  const hasSteps = useApp(({ document }) => document.map.steps.length > 0) && options.controls.includes('steps')
  const inCamps = useApp(({ view }) => view.arrangement === 'camps' && view.mode === 'map')
  const isPlaced = isOpen || isComing
  const hasFilters = isPlaced && options.controls.includes('filters')
  const hasRail = hasFilters && (layout === 'wide' || layout === 'middle')
  const isRaised = layout === 'narrow' && isSelected
  useEffect(bindEscape, [])

  return (
    <div className={`${styles.page} ${styles[layout]} ${hasRail ? styles.withRail : ''}`}>
      <ViewerBar options={options} {...(hasSteps ? { onSteps: showSteps } : {})} />
      {hasRail && (
        <div className={styles.rail}>
          <Part>
            <Legend />
          </Part>
        </div>
      )}
      <main id="map" tabIndex={-1} className={styles.main}>
        <ViewerNotices />
        {isPlaced && !hasRail && (
          <div className={`${styles.kinds} ${hasFilters ? styles.chips : ''}`}>
            {hasFilters ? (
              <Part>
                <KindChips />
              </Part>
            ) : (
              <KindKey />
            )}
          </div>
        )}
        <div className={styles.body}>
          <ViewerStage inPage={options.inPage} />
          {layout !== 'wide' && layout !== 'narrow' && isSelected && <Details />}
        </div>
        {inCamps && (
          <Part failed={null}>
            <NotPlaced />
          </Part>
        )}
        {isPlaced && !isRaised && <ViewerFoot onLegend={hasFilters && !hasRail ? () => setLegend(true) : undefined} />}
        {isRaised && <Raised />}
      </main>
      {layout === 'wide' && isOpen && <Details />}
      {isShowing && (
        <Part>
          <ViewerSteps inPage={options.inPage} />
        </Part>
      )}
      {legend && (
        <Part>
          <LegendDrawer onClose={() => setLegend(false)} />
        </Part>
      )}
    </div>
  )
}

function Details() {
  return (
    <div className={styles.inspector} data-over-map>
      <Part>
        <Words />
      </Part>
    </div>
  )
}

/** What is selected, or the groups that stand in for the map. */
function Words() {
  const isGroups = useApp((state) => isAboutGroups(state) && selectStandIn(state) !== null)
  return isGroups ? <GroupsPanel /> : <Inspector />
}

/** On a narrow page only while something is selected: a page inside a page has no room to spare. */
function Raised() {
  const [level, setLevel] = useState<SheetLevel>('half')
  return (
    <>
      <div className={styles.covered} data-level={level} />
      <Part>
        <Sheet level={level} onLevel={setLevel}>
          <Words />
        </Sheet>
      </Part>
    </>
  )
}

/** From the first step on, in this window alone. */
const showSteps = () => store.setState(beginShow('', '', 0, 'screen', Date.now()))

/** Esc selects nothing, unless whoever has the focus has had it already. */
function bindEscape() {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('[role="dialog"]')) return
    if (store.getState().show !== null) return
    store.setState(clearSelection)
  }
  window.addEventListener('keydown', onKeyDown)
  return () => window.removeEventListener('keydown', onKeyDown)
}
