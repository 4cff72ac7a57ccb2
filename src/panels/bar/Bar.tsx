import { type ReactNode, useRef } from 'react'
import { pageExtension, readExtensions } from '~/formats/formatTable.ts'
import { useApp } from '~/state/store.ts'
import styles from './Bar.module.css'
import { BarTools } from './BarTools.tsx'
import { Brand } from './Brand.tsx'
import type { BarDoors } from './barDoors.ts'
import { MapChooser } from './MapChooser.tsx'
import { NarrowTools } from './NarrowTools.tsx'
import { SavedState } from './SavedState.tsx'
import { TaskSwitch } from './TaskSwitch.tsx'
import { useBarParts } from './useBarParts.ts'

type Props = {
  readonly doors: BarDoors
  /** The search field; on a narrow screen it takes the bar's place while `searching`. */
  readonly search: ReactNode
  readonly searching: boolean
}

export function Bar({ doors, search, searching }: Props) {
  const narrow = useApp((state) => state.surroundings.narrow)
  const input = useRef<HTMLInputElement>(null)
  const how = useRef<'open' | 'add'>('open')
  const parts = useBarParts(doors, (chosen) => {
    how.current = chosen
    input.current?.click()
  })

  if (narrow && searching) return <div className={styles.bar}>{search}</div>
  return (
    <div className={styles.bar}>
      <Brand />
      <div className={styles.map}>
        <MapChooser parts={parts} />
        <SavedState onDownload={doors.download} />
      </div>
      {!narrow && (
        <div className={styles.tasks}>
          <TaskSwitch />
        </div>
      )}
      {narrow ? (
        <NarrowTools parts={parts} onSearch={doors.search} />
      ) : (
        <BarTools doors={doors} parts={parts} search={search} />
      )}
      <input
        ref={input}
        type="file"
        multiple
        accept={[...readExtensions, pageExtension].join(',')}
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          if (files.length > 0) doors[how.current === 'add' ? 'addFiles' : 'openFiles'](files)
          how.current = 'open'
          // The same file may be chosen again, once it has been mended.
          target.value = ''
        }}
      />
    </div>
  )
}
