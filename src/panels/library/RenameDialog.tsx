import { useState } from 'react'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Dialog } from '~/ui/Dialog.tsx'
import { RenameForm } from './RenameForm.tsx'
import { titleIn } from './titleIn.ts'

type Props = { readonly onRename: (name: string) => void; readonly onClose: () => void }

/** The title of the open map, in the reader's language. */
export function RenameDialog({ onRename, onClose }: Props) {
  const { keeping } = useScreenWords()
  const now = useApp((state) => titleIn(state.document.map, state.language, ''))
  const [name] = useState(now)
  return (
    <Dialog title={keeping.renameTitle} closeLabel={keeping.library.close} isOpen onClose={onClose}>
      <RenameForm
        name={name}
        onCancel={onClose}
        onRename={(next) => {
          onRename(next)
          onClose()
        }}
      />
    </Dialog>
  )
}
