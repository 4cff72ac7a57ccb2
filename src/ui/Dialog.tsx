import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton.tsx'

type Props = {
  readonly title: string
  readonly closeLabel: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** `start`: a drawer at the beginning of the line, the full height of the window. */
  readonly place?: 'center' | 'start'
  readonly width?: 'narrow' | 'wide'
  /** What stands at the foot, right-aligned: the way on. */
  readonly actions?: ReactNode
}

/** Modal. Focus goes in when it opens and back to where it was when it closes; Esc and a press outside close it. */
export function Dialog({
  title,
  closeLabel,
  isOpen,
  onClose,
  children,
  place = 'center',
  width = 'narrow',
  actions,
}: Props) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      isDismissable
      className={`${styles.overlay} ${styles[place]}`}
    >
      <Modal className={`${styles.modal} ${styles[width]}`}>
        <AriaDialog className={styles.dialog ?? ''}>
          <div className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton label={closeLabel} icon={X} onPress={onClose} />
          </div>
          <div className={styles.body}>{children}</div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
