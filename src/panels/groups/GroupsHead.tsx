import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { store } from '~/state/store.ts'
import { clearSelection } from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'
import { IconButton } from '~/ui/IconButton.tsx'
import styles from './GroupsPanel.module.css'

type Props = {
  readonly overline: string
  readonly title: ReactNode
  /** null where there is nothing to close. */
  readonly onClose?: null
}

export function GroupsHead({ overline, title, onClose }: Props) {
  const words = useWords().inspector
  return (
    <header>
      <div className={styles.head}>
        <p className={styles.overline}>{overline}</p>
        {onClose !== null && <IconButton label={words.close} icon={X} onPress={() => store.setState(clearSelection)} />}
      </div>
      <h2 className={styles.headline} tabIndex={-1} data-heading>
        {title}
      </h2>
    </header>
  )
}
