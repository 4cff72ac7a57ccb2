import { useDeferredValue, useEffect, useRef } from 'react'
import { downloadCopy } from '~/library/downloadCopy.ts'
import { Crash } from '~/panels/crash/Crash.tsx'
import { selectHasTime } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import { LiveRegion } from '~/ui/LiveRegion.tsx'
import styles from './App.module.css'
import { Dialogs } from './Dialogs.tsx'
import { DropHint } from './DropHint.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { DataPage, FigurePage, ImportPage, PresentPage, ShowPage } from './lazyParts.ts'
import { NarrowPage } from './NarrowPage.tsx'
import { Notices } from './Notices.tsx'
import { Part } from './Part.tsx'
import { bindShortcuts } from './shortcuts.ts'
import { TopBar } from './TopBar.tsx'
import { useDoors } from './useDoors.ts'
import { useLayout } from './useLayout.ts'
import { WidePage } from './WidePage.tsx'

export function App() {
  return (
    <ErrorBoundary
      fallback={(error) => (
        <Crash what={String(error)} onDownload={() => downloadCopy(store)} onReload={() => window.location.reload()} />
      )}
    >
      <Windows />
    </ErrorBoundary>
  )
}

/** Apart, so that saying something draws nothing else anew. */
function Said() {
  const { text, turn } = useApp((state) => state.said)
  return <LiveRegion text={text} turn={turn} />
}

/** The map's page, or a presentation of it. */
function Windows() {
  const isShowing = useApp(({ show }) => show !== null && show.session.role !== 'editor')
  const wasShowing = useRef(false)
  useEffect(() => {
    // Whoever leaves a presentation is where it is made, not nowhere.
    if (wasShowing.current && !isShowing) document.getElementById('map')?.focus({ preventScroll: true })
    wasShowing.current = isShowing
  }, [isShowing])
  if (!isShowing) return <Page />
  return (
    <>
      <Part>
        <ShowPage />
      </Part>
      <Said />
    </>
  )
}

/** The page has its main part from the first moment, so that the way past the bar leads somewhere. */
const coming = <main id="map" tabIndex={-1} className={styles.coming} aria-busy />

function Page() {
  const { bar } = useWords()
  const layout = useLayout()
  const frame = useDoors()
  const task = useApp((state) => state.view.task)
  // What comes in its place is made while the page lives on.
  const isImporting = useDeferredValue(useApp((state) => state.importing !== null))
  const hasTime = useApp(selectHasTime)
  const { doors } = frame
  useEffect(() => bindShortcuts(store, doors), [doors])

  return (
    <div
      className={`${styles.page} ${styles[isImporting || task !== 'explore' ? 'figure' : layout]} ${hasTime && !isImporting ? styles.timed : ''}`}
    >
      <button type="button" className={styles.skip} onClick={() => document.getElementById('map')?.focus()}>
        {bar.skipToMap}
      </button>
      <TopBar frame={frame} />
      {isImporting ? (
        <Part placeholder={coming}>
          <ImportPage />
        </Part>
      ) : task === 'figure' ? (
        <Part placeholder={coming}>
          <FigurePage>
            <Notices doors={doors} />
          </FigurePage>
        </Part>
      ) : task === 'present' ? (
        <Part placeholder={coming}>
          <PresentPage>
            <Notices doors={doors} />
          </PresentPage>
        </Part>
      ) : task === 'data' ? (
        <Part placeholder={coming}>
          <DataPage layout={layout} onDownload={doors.download} onImport={doors.addFiles}>
            <Notices doors={doors} />
          </DataPage>
        </Part>
      ) : layout === 'narrow' ? (
        <NarrowPage doors={doors} />
      ) : (
        <WidePage layout={layout} doors={doors} />
      )}
      <Dialogs open={frame.dialog} onClose={frame.closeDialog} />
      <DropHint />
      <Said />
    </div>
  )
}
