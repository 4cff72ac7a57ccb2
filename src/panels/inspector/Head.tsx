import { ArrowLeft, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { store, useApp } from '~/state/store.ts'
import { clearSelection } from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'
import { IconButton } from '~/ui/IconButton.tsx'
import { CopyLink } from './CopyLink.tsx'
import { EditButton } from './EditButton.tsx'
import styles from './Head.module.css'
import { hasWayBack, walkBack } from './walkBack.ts'

type Props = {
  /** What kind of thing this is. */
  readonly overline: string
  readonly title: ReactNode
  /** Beside the title, before it. */
  readonly glyph?: ReactNode
  readonly below?: ReactNode
  /** Buttons of this kind of thing alone. */
  readonly actions?: ReactNode
}

/** The head stays while the panel scrolls. On a narrow screen the sheet has room for the title and the way out only. */
export function Head({ overline, title, glyph, below, actions }: Props) {
  const words = useWords().inspector
  const narrow = useApp((state) => state.surroundings.narrow)
  const close = <IconButton label={words.close} icon={X} onPress={() => store.setState(clearSelection)} />
  return (
    <header className={`${styles.head} ${narrow ? styles.narrow : ''}`}>
      {!narrow && (
        <div className={styles.tools}>
          <p className={styles.overline}>{overline}</p>
          {hasWayBack() && <IconButton label={words.back} icon={ArrowLeft} onPress={walkBack} />}
          {actions}
          <EditButton />
          <CopyLink />
          {close}
        </div>
      )}
      <div className={styles.subject}>
        {glyph}
        <div className={styles.words}>
          <h2 className={styles.title} tabIndex={-1} data-heading>
            {title}
          </h2>
          {below}
        </div>
        {narrow && <EditButton />}
        {narrow && close}
      </div>
    </header>
  )
}
