import { X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { TaskSwitch } from '~/panels/bar/TaskSwitch.tsx'
import { DataScreen } from '~/panels/data/DataScreen.tsx'
import { Inspector } from '~/panels/inspector/Inspector.tsx'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { IconButton } from '~/ui/IconButton.tsx'
import styles from './DataPage.module.css'
import figureStyles from './FigurePage.module.css'
import { Part } from './Part.tsx'
import type { Layout } from './useLayout.ts'

type Props = {
  readonly layout: Layout
  readonly onDownload: () => void
  readonly onImport: (files: readonly File[]) => void
  /** What there is to say about the map. */
  readonly children: ReactNode
}

/** The map as tables, with the details of a row beside them; with less room they lie over the table when asked for. */
export function DataPage({ layout, onDownload, onImport, children }: Props) {
  const isOpen = useApp((state) => state.origin.kind !== 'none')
  const { closeDetails } = useScreenWords().data
  const [isAsked, ask] = useState(false)
  const above = (
    <>
      {layout === 'narrow' && (
        <div className={figureStyles.tasks}>
          <TaskSwitch wide />
        </div>
      )}
      {children}
    </>
  )
  if (!isOpen)
    return (
      <main id="map" tabIndex={-1} className={figureStyles.empty}>
        {above}
      </main>
    )
  return (
    <DataScreen
      above={above}
      onDownload={onDownload}
      onImport={onImport}
      hasDetails={layout === 'wide' || isAsked}
      onDetails={layout === 'wide' ? null : ask}
      details={
        <div className={styles.details}>
          {layout !== 'wide' && (
            <div className={styles.close}>
              <IconButton
                size={layout === 'narrow' ? 44 : 32}
                label={closeDetails}
                icon={X}
                onPress={() => ask(false)}
              />
            </div>
          )}
          <Part>
            <Inspector />
          </Part>
        </div>
      }
    />
  )
}
