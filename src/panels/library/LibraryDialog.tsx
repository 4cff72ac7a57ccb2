import { useState } from 'react'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Dialog } from '~/ui/Dialog.tsx'
import { History } from './History.tsx'
import styles from './LibraryDialog.module.css'
import type { LibraryDoors, OpenedBackup } from './libraryDoors.ts'
import { MapList } from './MapList.tsx'
import { RestoreBackup } from './RestoreBackup.tsx'
import { titleIn } from './titleIn.ts'

type Shown =
  | { readonly what: 'list' }
  | { readonly what: 'history'; readonly id: string; readonly title: string }
  | { readonly what: 'backup'; readonly opened: OpenedBackup }

type Props = {
  readonly doors: LibraryDoors
  /** `history`: of the open map. */
  readonly start: 'list' | 'history'
  readonly onClose: () => void
}

/** The reader's own maps, the history of one of them, or a backup that is about to be restored. */
export function LibraryDialog({ doors, start, onClose }: Props) {
  const { keeping } = useScreenWords()
  const origin = useApp((state) => state.origin)
  const openTitle = useApp((state) => titleIn(state.document.map, state.language, keeping.newTitle))
  const openId = origin.kind === 'own' || origin.kind === 'moment' ? origin.id : ''
  const [shown, show] = useState<Shown>(
    start === 'history' ? { what: 'history', id: openId, title: openTitle } : { what: 'list' },
  )
  const [said, say] = useState('')
  const title = {
    list: keeping.library.title,
    history: keeping.history.title(shown.what === 'history' ? shown.title : ''),
    backup: keeping.backup.title,
  }[shown.what]
  const back = (text = '') => {
    say(text)
    show({ what: 'list' })
  }

  return (
    <Dialog title={title} closeLabel={keeping.library.close} isOpen onClose={onClose} width="wide">
      <div className={styles.body}>
        {shown.what === 'list' && (
          <MapList
            doors={doors}
            openId={openId}
            onClose={onClose}
            onSay={say}
            onHistory={(id, name) => show({ what: 'history', id, title: name })}
            onBackup={(opened) => show({ what: 'backup', opened })}
          />
        )}
        {shown.what === 'history' && <History doors={doors} id={shown.id} onBack={back} onClose={onClose} />}
        {shown.what === 'backup' && <RestoreBackup doors={doors} opened={shown.opened} onBack={back} />}
        <p role="status" className={styles.said}>
          {said}
        </p>
      </div>
    </Dialog>
  )
}
